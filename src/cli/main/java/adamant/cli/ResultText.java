package adamant.cli;

import adamant.cli.html.Row;
import adamant.cli.html.Ulps;
import adamant.oracle.CheckResult;
import adamant.oracle.FailingText;
import adamant.oracle.variant.Variants;
import adamant.oracle.verdict.Finding;
import adamant.oracle.verdict.Worst;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What there is to say of a result, in labelled lines. */
final class ResultText {

  /** How a finding ends that is none of the subject's doing. */
  private static final String AS_THE_FORMULA = ", as the formula's own operations give";

  private ResultText() {}

  /** The formats, and the order that was asked for. */
  static String where(CheckResult result) {
    String order = result.requestedOrder() == null ? "" : ", " + result.requestedOrder() + " order";
    String text = result.formats().text();
    return ", " + result.format().label() + (text.isEmpty() ? "" : " " + text) + order;
  }

  /** All of it, but the verdict. */
  static List<Row> rows(CheckResult result) {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row("subject", result.subject() + (result.note().isEmpty() ? "" : "; " + result.note())));
    rows.add(new Row("declared", result.optimizer() + ": " + Variants.sentence(result.optimizer())));
    rows.add(new Row("found", result.sentence()));
    if (result.survivors().size() > 1) {
      rows.add(new Row("possible", String.join(" | ", result.survivors())));
    }
    if (result.worst() != null) {
      rows.add(worst(result.worst(), result.optimizer()));
    }
    if (result.failing() != null) {
      rows.add(new Row("smallest", FailingText.lines(result.failing())));
    }
    rows.add(new Row("judged", result.elements() + " elements in " + result.cases() + " cases"
        + (result.beyond() == 0 ? "" : "; " + result.beyond() + " outside the domain, not judged")));
    if (!result.notAsked().isEmpty()) {
      rows.add(new Row("left out", String.join(", ", result.notAsked()) + ": the subject does not offer that"));
    }
    rows.addAll(findings(result.findings()));
    return rows;
  }

  private static List<Row> findings(List<Finding> all) {
    List<Row> rows = new ArrayList<>();
    List<String> expected = expected(all);
    if (!expected.isEmpty()) {
      rows.add(new Row("findings", AS_THE_FORMULA.substring(2) + ": " + String.join("; ", expected)));
    }
    // A rejection comes with its case's own numbers: one of a kind is enough.
    Map<String, List<Finding>> kinds = all.stream().filter(finding -> !asTheFormula(finding)).collect(
        Collectors.groupingBy(finding -> finding.text().replaceAll("[0-9.eE+-]+", "#") + "\n" + domain(finding),
            LinkedHashMap::new, Collectors.toList()));
    kinds.values().forEach(kind -> rows.add(new Row("finding", text(kind))));
    return rows;
  }

  /** What happens outside the domain as the formula's own operations give. */
  static List<String> expected(CheckResult result) {
    return expected(result.findings());
  }

  private static List<String> expected(List<Finding> all) {
    return all.stream().filter(ResultText::asTheFormula)
        .map(finding -> where(finding) + finding.text().replace(AS_THE_FORMULA, "")).toList();
  }

  private static boolean asTheFormula(Finding finding) {
    return finding.text().endsWith(AS_THE_FORMULA);
  }

  private static String where(Finding finding) {
    return finding.note() + " (case " + finding.caseIndex() + "): ";
  }

  private static String text(List<Finding> kind) {
    Finding first = kind.get(0);
    String where = kind.size() == 1 ? "case " + first.caseIndex() : kind.size() + " cases, case " + first.caseIndex()
        + " the first";
    return domain(first).isEmpty() ? where + ", not judged: " + first.text()
        : first.note() + " (" + where + "): " + first.text();
  }

  /** The note of a case, except for rejections, which need not have to do with it. */
  private static String domain(Finding finding) {
    return finding.text().startsWith("rejected") ? "" : finding.note();
  }

  private static Row worst(Worst worst, String optimizer) {
    String what = worst.state().isEmpty() ? "parameter" : worst.state();
    return new Row("worst", List.of("case " + worst.caseIndex() + " (" + worst.note() + "), step " + worst.step()
        + ", index " + worst.index() + (worst.state().isEmpty() ? "" : ", " + worst.state()) + ": "
        + Ulps.text(worst.ulp()) + " from " + optimizer
        + (worst.inside() ? ", within rounding" + (cancels(worst) ? " (parameter and step nearly cancel)" : "") : ""),
        "gradient " + worst.gradient() + ", " + what + " before " + worst.before(), "expected " + worst.expected(),
        "actual   " + worst.actual(), "rounding " + worst.low() + " to " + worst.high()));
  }

  // The result is small beside what was subtracted, so that a rounding of the step is many of the result's ulps.
  private static boolean cancels(Worst worst) {
    return 8 * Math.abs(Double.parseDouble(worst.expected())) < Math.abs(Double.parseDouble(worst.before()));
  }
}
