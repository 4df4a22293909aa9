package adamant.cli;

import adamant.exact.Hyperparameters;
import adamant.oracle.Failing;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.State;
import adamant.oracle.verdict.Worst;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A failing case in hexadecimal floats, to be pasted into a test. */
final class FailingText {

  private FailingText() {}

  static List<String> lines(Failing failing) {
    Case c = failing.given();
    Hyperparameters h = c.hyperparameters();
    List<String> lines = new ArrayList<>(List.of("case found that fails: beta1=" + hex(h.beta1()) + " beta2="
        + hex(h.beta2()) + " eps=" + hex(h.eps()) + " weight_decay=" + hex(h.weightDecay()) + " schedule="
        + hex(h.schedule()), "rates " + hex(c.rates()) + ", parameter " + hex(c.parameters())));
    lines.add("gradients " + hex(Arrays.stream(c.gradients()).mapToDouble(g -> g[0]).toArray())
        + (c.start() == null ? "" : ", step " + (c.before() + 1)));
    for (int k = 0; c.start() != null && k < State.SLOTS; k++) {
      double[] slot = c.start().state().slot(k);
      if (slot != null) {
        lines.add(State.name(k) + " " + hex(slot));
      }
    }
    Worst worst = failing.worst();
    lines.add((worst.state().isEmpty() ? "parameter" : worst.state()) + " after step " + worst.step() + ": expected "
        + worst.expected());
    lines.add("actual " + worst.actual());
    return lines;
  }

  private static String hex(double... values) {
    return Arrays.stream(values).mapToObj(Double::toHexString).collect(Collectors.joining(" "));
  }
}
