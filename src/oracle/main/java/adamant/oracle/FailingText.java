package adamant.oracle;

import adamant.exact.Hyperparameters;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.ListCase;
import adamant.oracle.cases.State;
import adamant.oracle.verdict.Worst;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A failing case in hexadecimal floats, to be pasted into a test. */
public final class FailingText {

  private static final int MOST_SHOWN = 8;
  private static final int MOST_DIGITS = 6;

  private FailingText() {}

  /** One line after the other: the case, and what comes of it. */
  public static List<String> lines(Failing failing) {
    List<String> lines = new ArrayList<>(failing.list() == null ? ofCase(failing.given()) : ofList(failing.list()));
    if (failing.moved() != null) {
      lines.add("moves without a gradient: " + failing.moved());
    }
    if (failing.resumed() != null) {
      lines.add(failing.resumed().wrong());
    }
    Worst worst = failing.worst();
    if (worst != null) {
      lines.add((failing.list() == null ? "" : worst.note().replaceFirst(".*, tensor", "tensor") + ", element "
          + worst.index() + ", ") + (worst.state().isEmpty() ? "parameter" : worst.state()) + " after step "
          + worst.step() + ": expected " + worst.expected());
      lines.add("actual " + worst.actual());
    }
    return lines;
  }

  private static List<String> ofCase(Case c) {
    List<String> lines = new ArrayList<>(List.of("case found that fails: " + plain(c.hyperparameters()),
        "rates " + plain(c.rates()) + ", parameter " + hex(c.parameters())));
    lines.add("gradients " + hex(Arrays.stream(c.gradients()).mapToDouble(g -> g[0]).toArray())
        + (c.start() == null ? "" : ", step " + (c.before() + 1)));
    for (int k = 0; c.start() != null && k < State.SLOTS; k++) {
      double[] slot = c.start().state().slot(k);
      if (slot != null) {
        lines.add(State.name(k) + " " + hex(slot));
      }
    }
    return lines;
  }

  // Where there are more, the file of --save has them.
  private static List<String> ofList(ListCase list) {
    int tensors = list.tensors().size();
    List<String> lines = new ArrayList<>(List.of("list found that fails: tensors of length " + list.tensors().stream()
        .limit(MOST_SHOWN).map(tensor -> "" + tensor.parameters().length).collect(Collectors.joining(", "))
        + (tensors > MOST_SHOWN ? ", … (" + tensors + " tensors)" : "")));
    for (int g = 0; g < list.groups().size(); g++) {
      int group = g;
      if (list.tensors().stream().anyMatch(tensor -> tensor.group() == group)) {
        lines.add("group " + g + ": " + plain(list.groups().get(g).hyperparameters()) + " rates "
            + plain(list.groups().get(g).rates()));
      }
    }
    for (int k = 0; k < Math.min(tensors, MOST_SHOWN); k++) {
      ListCase.Tensor tensor = list.tensors().get(k);
      lines.add("tensor " + k + ", group " + tensor.group() + ": parameters " + some(tensor.parameters())
          + "; gradients " + Arrays.stream(tensor.gradients()).map(g -> g == null ? "none" : some(g))
          .collect(Collectors.joining(" | ")));
    }
    return lines;
  }

  private static String some(double[] values) {
    boolean same = values.length > 1 && Arrays.stream(values).allMatch(x -> x == values[0]);
    return values.length == 0 ? "empty" : same ? "all " + hex(values[0])
        : hex(Arrays.copyOf(values, Math.min(values.length, MOST_SHOWN))) + (values.length > MOST_SHOWN ? " …" : "");
  }

  private static String plain(Hyperparameters h) {
    return "beta1=" + plain(h.beta1()) + " beta2=" + plain(h.beta2()) + " eps=" + plain(h.eps()) + " weight_decay="
        + plain(h.weightDecay()) + " schedule=" + plain(h.schedule());
  }

  // Of few decimal digits as these, which are the same number; else as hexadecimal floats.
  private static String plain(double... values) {
    return Arrays.stream(values).mapToObj(x -> Double.toString(x).length() <= MOST_DIGITS ? Double.toString(x) : hex(x))
        .collect(Collectors.joining(" "));
  }

  private static String hex(double... values) {
    return Arrays.stream(values).mapToObj(Double::toHexString).collect(Collectors.joining(" "));
  }
}
