package adamant.cli.html;

import adamant.exact.Hyperparameters;
import adamant.oracle.verdict.CaseErrors;
import adamant.oracle.verdict.CaseErrors.Step;
import adamant.oracle.verdict.Finding;
import adamant.oracle.verdict.Worst;
import java.util.List;

/** The cases, each to be opened: what it was, and how far each step was. */
final class CaseList {

  private final Markup m;
  private final List<Finding> findings;
  private final boolean steps;

  private CaseList(Markup m, List<Finding> findings, boolean steps) {
    this.m = m;
    this.findings = findings;
    this.steps = steps;
  }

  static void write(Markup m, List<CaseErrors> errors, List<Finding> findings, boolean steps) {
    if (errors.isEmpty()) {
      return;
    }
    long fail = errors.stream().filter(ResultSection::fails).count();
    m.leaf("h3", "The cases").line();
    m.leaf("p", fail == 0 ? "Rounding explains every element that was judged." : "In " + fail + " of " + errors.size()
        + " there are elements that rounding does not explain.", "class", "soft").line();
    m.open("div", "class", "cases").line();
    CaseList list = new CaseList(m, findings, steps);
    errors.forEach(list::one);
    m.close().line();
  }

  private void one(CaseErrors e) {
    boolean fails = ResultSection.fails(e);
    Worst worst = e.worst();
    m.open("details", "class", fails ? "case beyond" : "case").open("summary");
    m.leaf("b", "Case " + e.caseIndex()).text(" ").leaf("span", e.note()).text(" ");
    m.leaf("span", worst == null ? "not judged" : fails ? "◆ " + Ulps.text(worst.ulp()) : Ulps.text(worst.ulp()), "class",
        "far").close().line();
    m.open("dl");
    m.leaf("dt", "size").leaf("dd", e.length() + (e.length() == 1 ? " element" : " elements")
        + (e.tensors() == 0 ? "" : " with bits of their own, of a list of tensors (" + e.tensors() + " of them here)") + ", "
        + e.steps().size() + (e.steps().size() == 1 ? " step" : " steps"));
    m.leaf("dt", "with").leaf("dd", told(e.hyperparameters()));
    m.leaf("dt", "judged").leaf("dd", e.judged() + " elements" + (fails ? ", " + e.contradicted()
        + " of them beyond rounding" : "")).line();
    findings.stream().filter(f -> f.caseIndex() == e.caseIndex())
        .forEach(f -> m.leaf("dt", "finding").leaf("dd", f.text()).line());
    m.close().line();
    if (worst != null) {
      table(e, worst, steps || fails);
    }
    m.close().line();
  }

  private void table(CaseErrors e, Worst worst, boolean all) {
    Page.scrolling(m, "The farthest elements of case " + e.caseIndex()).open("table").open("caption")
        .text(all ? "The farthest element of each step" : "The farthest element").close().open("thead");
    m.open("tr");
    for (String number : List.of("step", "η", "ulps", "element")) {
      m.leaf("th", number, "class", "number", "scope", "col");
    }
    for (String other : List.of("beyond", "gradient", "before", "expected", "actual", "rounding from", "to")) {
      m.leaf("th", other, "scope", "col");
    }
    m.close().close().open("tbody").line();
    for (Step s : e.steps()) {
      if (s.worst() != null && (all || s.worst().equals(worst))) {
        row(s);
      }
    }
    m.close().close().close().line();
  }

  private void row(Step s) {
    Worst w = s.worst();
    m.open("tr", "class", w.inside() ? "within" : "beyond").leaf("td", "" + s.step(), "class", "number");
    m.leaf("td", "" + s.rate(), "class", "number").leaf("td", Ulps.number(w.ulp()), "class", "number");
    m.leaf("td", w.index() + (w.state().isEmpty() ? "" : ", " + w.state()), "class", "number");
    m.leaf("td", w.inside() ? "no" : "yes", "class", "verdict");
    for (String value : List.of(w.gradient(), w.before(), w.expected(), w.actual(), w.low(), w.high())) {
      m.open("td").leaf("code", value).close();
    }
    m.close().line();
  }

  private static String told(Hyperparameters h) {
    return "β₁ = " + h.beta1() + ", β₂ = " + h.beta2() + ", ε = " + h.eps() + ", λ = " + h.weightDecay() + ", s = "
        + h.schedule();
  }
}
