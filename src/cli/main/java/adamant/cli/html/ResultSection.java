package adamant.cli.html;

import adamant.oracle.CheckResult;
import adamant.oracle.verdict.CaseErrors;
import adamant.oracle.verdict.Worst;
import java.util.List;

/** One result: what was found, its errors as plots, the worst element, the smallest case, the findings, the cases. */
final class ResultSection {

  private static final List<String> FACTS = List.of("subject", "declared", "found", "possible", "judged", "left out");
  private static final int OPEN = 3;

  private final Markup m;
  private final Shown shown;
  private final CheckResult result;

  private ResultSection(Markup m, Shown shown) {
    this.m = m;
    this.shown = shown;
    this.result = shown.result();
  }

  /**
   * Writes it; where there are many results, folded.
   *
   * @param number its number, from 1
   * @param of how many there are
   * @param steps whether every step of every case is shown
   */
  static void write(Markup m, Shown shown, int number, int of, boolean steps) {
    boolean folded = of > OPEN;
    m.open("section", "class", "result " + Tone.of(shown.result().verdict()));
    if (folded) {
      m.open("details").open("summary");
    }
    m.open("h2").text(of == 1 ? "What was found" : shown.result().subject() + ", " + shown.where());
    if (of > 1) {
      m.text(" ");
      Tone.badge(m, shown.result().verdict());
    }
    m.close();
    if (folded) {
      m.close();
    }
    m.line().open("div", "id", "result-" + number).line();
    new ResultSection(m, shown).body(of > 1, steps);
    m.close();
    if (folded) {
      m.close();
    }
    m.close().line();
  }

  // A single result's sentence stands above it already.
  private void body(boolean sentence, boolean steps) {
    m.open("dl");
    for (Row row : shown.rows()) {
      if (FACTS.contains(row.label()) && (sentence || !row.label().equals("found"))) {
        m.leaf("dt", row.label()).leaf("dd", String.join(" ", row.lines())).line();
      }
    }
    m.leaf("dt", "format").leaf("dd", result.format().label() + (result.requestedOrder() == null ? ""
        : ", asked for in the " + result.requestedOrder() + " order"));
    m.leaf("dt", "bit for bit").leaf("dd", result.order() == null ? "in no single order that is known" : "in the order: "
        + result.order()).close().line();
    ErrorPlots.write(m, shown.errors());
    worst();
    smallest();
    findings();
    CaseList.write(m, shown.errors(), result.findings(), steps);
  }

  private void worst() {
    Worst w = result.worst();
    if (w == null) {
      return;
    }
    m.leaf("h3", "The worst element").line();
    m.leaf("p", Sentence.of(shown.rows("worst").get(0).lines().get(0)));
    String what = w.state().isEmpty() ? "parameter" : w.state();
    Page.scrolling(m, "The worst element").open("table", "class", "values").open("tbody");
    value("gradient", w.gradient());
    value(what + " before", w.before());
    value("expected", w.expected());
    value("actual", w.actual());
    value("rounding from", w.low());
    value("rounding to", w.high());
    m.close().close().close().line();
  }

  private void value(String label, String value) {
    m.open("tr").leaf("th", label, "scope", "row").open("td").leaf("code", value).close().close().line();
  }

  private void smallest() {
    for (Row row : shown.rows("smallest")) {
      m.leaf("h3", "The smallest case found that fails").line();
      m.leaf("pre", Sentence.of(row.lines().get(0)).replaceFirst("\\.$", "") + "\n"
          + String.join("\n", row.lines().subList(1, row.lines().size())), "tabindex", "0").line();
    }
  }

  private void findings() {
    List<String> own = shown.rows("finding").stream().map(row -> row.lines().get(0)).toList();
    if (own.isEmpty() && shown.expected().isEmpty()) {
      return;
    }
    m.leaf("h3", "Findings, which are no part of the verdict").line();
    list(own);
    if (!shown.expected().isEmpty()) {
      m.leaf("p", "As the formula’s own operations give:").line();
      list(shown.expected());
    }
  }

  private void list(List<String> findings) {
    if (!findings.isEmpty()) {
      m.open("ul").line();
      findings.forEach(finding -> m.leaf("li", finding).line());
      m.close().line();
    }
  }

  /** Whether something of a case is beyond rounding. */
  static boolean fails(CaseErrors errors) {
    return errors.contradicted() > 0;
  }
}
