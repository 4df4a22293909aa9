package adamant.tck.vector;

import adamant.oracle.cases.State;
import adamant.vector.Expected;
import adamant.vector.VectorCase;
import adamant.vector.VectorFile;
import adamant.vector.VectorGroup;
import adamant.vector.VectorStep;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** Holds an answer against a vector: each element lies where rounding alone can take the formula. */
final class VectorJudgement {

  private final VectorFile file;
  private final VectorGroup group;
  private final VectorCase given;

  VectorJudgement(VectorFile file, VectorGroup group, VectorCase given) {
    this.file = file;
    this.group = group;
    this.given = given;
  }

  /** Outside of the domain nothing is wrong: what differs from the literal order is told as a skipped test. */
  void of(Answer answer) {
    for (int t = 0; t < given.steps().size(); t++) {
      Expected expected = given.steps().get(t).after();
      if (expected != null) {
        judge(expected, answer.after()[t], t, "parameter");
      }
    }
    for (int k = 0; answer.last() != null && k < State.SLOTS; k++) {
      if (given.slot(k) != null) {
        judge(given.slot(k), answer.last().slot(k), given.steps().size() - 1, "state \"" + State.name(k) + "\"");
      }
    }
  }

  private void judge(Expected expected, double[] actual, int t, String what) {
    for (int i = 0; i < given.length(); i++) {
      if (given.inside() && !expected.admits(i, actual[i])) {
        throw new AssertionFailedError(text(expected, actual[i], t, i, what));
      }
      if (!given.inside() && !file.format().same(expected.literal()[i], actual[i])) {
        throw new TestAbortedException("no verdict outside of the domain: step " + (given.taken() + t + 1) + ", "
            + what + " of element " + i + " is " + hex(actual[i]) + ", by the formula's own operations "
            + hex(expected.literal()[i]));
      }
    }
  }

  private String text(Expected expected, double actual, int t, int i, String what) {
    String flags = given.flags().stream().map(flag -> "\n" + flag + ": " + file.flags().get(flag).about() + " "
        + file.flags().get(flag).why()).collect(Collectors.joining());
    return "vector " + given.id() + " of " + file.name() + ", step " + (given.taken() + t + 1) + ": " + what
        + " of element " + i + " is not " + file.optimizer() + "'s\n  expected " + hex(expected.exact()[i])
        + "\n  actual   " + hex(actual) + "\n  rounding " + hex(expected.low()[i]) + " to " + hex(expected.high()[i])
        + "\n" + given.comment() + ": " + group.hyperparameters() + "\n  rates "
        + hex(given.steps().stream().limit(t + 1L).mapToDouble(VectorStep::rate).toArray(), true) + "\n  parameter "
        + hex(given.parameters()[i]) + "\n  gradients "
        + hex(given.steps().stream().limit(t + 1L).mapToDouble(step -> step.gradient()[i]).toArray(), false)
        + start(i) + flags;
  }

  private String start(int i) {
    String state = "";
    for (int k = 0; given.taken() > 0 && k < State.SLOTS; k++) {
      state += given.start().slot(k) == null ? "" : "\n  " + State.name(k) + " " + hex(given.start().slot(k)[i]);
    }
    return state.isEmpty() ? "" : state + " after step " + given.taken();
  }

  private String hex(double x) {
    return file.format().hex(x);
  }

  // Rates are binary64 in both formats.
  private String hex(double[] values, boolean wide) {
    return Arrays.stream(values).mapToObj(x -> wide ? Double.toHexString(x) : hex(x)).collect(Collectors.joining(" "));
  }
}
