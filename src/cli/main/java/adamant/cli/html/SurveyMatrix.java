package adamant.cli.html;

import adamant.cli.survey.Merged;
import adamant.cli.survey.Outcome;
import adamant.oracle.Verdict;
import adamant.oracle.variant.Variants;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which variant is declared by whom, and whether it is what they compute. */
final class SurveyMatrix {

  private SurveyMatrix() {}

  static void write(Markup m, List<Outcome> judged) {
    m.open("section").leaf("h2", "By what is declared").line();
    m.open("p", "class", "legend");
    legend(m, Verdict.BIT_EXACT, "bit-exact");
    legend(m, Verdict.CONFORMS, "conforms");
    legend(m, Verdict.UNDECIDED, "undecided");
    legend(m, Verdict.DEFECT, "computes something else");
    m.close().line();
    Page.scrolling(m, "By what is declared").open("table", "class", "matrix").open("thead").open("tr");
    m.leaf("th", "variant", "scope", "col");
    for (Outcome o : judged) {
      m.open("th", "scope", "col").leaf("a", o.candidate().name(), "href", "#subject-" + o.candidate().name()).close();
    }
    m.close().close().open("tbody").line();
    for (String id : Variants.ids()) {
      if (judged.stream().anyMatch(o -> !declaring(o, id).isEmpty())) {
        m.open("tr").leaf("th", id, "scope", "row");
        judged.forEach(o -> cell(m, declaring(o, id)));
        m.close().line();
      }
    }
    m.close().close().close().close().line();
  }

  private static List<Merged> declaring(Outcome outcome, String id) {
    return Merged.of(outcome.surveyed()).stream().filter(row -> row.declared().equals(id)).toList();
  }

  private static void cell(Markup m, List<Merged> rows) {
    m.open("td");
    Map<String, List<Merged>> byMark = new LinkedHashMap<>();
    rows.stream().sorted(Comparator.comparing(Merged::verdict))
        .forEach(row -> byMark.computeIfAbsent(mark(row.verdict()), mark -> new ArrayList<>()).add(row));
    byMark.forEach((mark, of) -> {
      String told = of.stream().map(row -> row.optimizer() + ": " + row.verdict().label()).distinct()
          .collect(Collectors.joining(", "));
      m.leaf("span", mark, "class", "mark " + Tone.of(of.get(0).verdict()), "role", "img", "aria-label", told, "title", told);
    });
    m.close();
  }

  private static void legend(Markup m, Verdict verdict, String told) {
    m.open("span", "class", "key").leaf("span", mark(verdict), "class", "mark " + Tone.of(verdict), "aria-hidden", "true")
        .text(" " + told).close().text(" ");
  }

  private static String mark(Verdict verdict) {
    return switch (verdict) {
      case BIT_EXACT -> "●";
      case CONFORMS -> "○";
      case UNDECIDED -> "?";
      default -> "◆";
    };
  }
}
