package adamant.tck;

import adamant.oracle.CheckResult;
import adamant.oracle.FailingText;
import adamant.oracle.Verdict;
import adamant.oracle.verdict.Worst;
import java.util.ArrayList;
import java.util.List;

/** A verdict that is not enough, as the message of a test: what is computed instead comes first. */
final class FailureText {

  private FailureText() {}

  static String of(CheckResult result, Verdict required) {
    List<String> lines = new ArrayList<>();
    lines.add(result.verdict().label() + ": " + result.sentence());
    if (result.verdict().passes()) {
      lines.add("required: " + required.label() + ", which " + result.verdict().label() + " is not");
    }
    if (result.survivors().size() > 1) {
      lines.add("possible: " + String.join(" | ", result.survivors()));
    }
    if (result.failing() != null) {
      lines.add("smallest " + String.join("\n  ", FailingText.lines(result.failing())));
    }
    if (result.worst() != null) {
      lines.add(text(result.worst()));
    }
    lines.add("judged: " + result.elements() + " elements in " + result.cases() + " cases of seed " + result.seed());
    return String.join("\n", lines);
  }

  private static String text(Worst worst) {
    String what = worst.state().isEmpty() ? "parameter" : worst.state();
    return "worst: case " + worst.caseIndex() + " (" + worst.note() + "), step " + worst.step() + ", index "
        + worst.index() + "\n  gradient " + worst.gradient() + ", " + what + " before " + worst.before()
        + "\n  expected " + worst.expected() + "\n  actual   " + worst.actual() + "\n  rounding " + worst.low() + " to "
        + worst.high();
  }
}
