package adamant.oracle.conduct;

import adamant.exact.Coefficients;
import adamant.exact.ElementState;
import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.exact.Range;
import adamant.exact.Underflow;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.Domain;
import adamant.oracle.variant.Variant;
import java.util.List;

/** Finds what a subject loses where it goes on from a saved state. */
public final class ResumeFaults {

  private final Format format;
  private final Domain domain;
  private final Follower follower;

  private ResumeFaults(Format format, Underflow underflow, Variant variant) {
    this.format = format;
    this.domain = Domain.of(format, variant);
    this.follower = new Follower(format, underflow, variant);
  }

  /** What explains every element of every run, of which some bits differ, as clauses; empty where nothing does. */
  public static List<String> found(Format format, Underflow underflow, Variant variant, List<Interrupted> runs) {
    ResumeFaults faults = new ResumeFaults(format, underflow, variant);
    if (faults.explains(new Loss("nothing"), runs)) {
      return List.of("resumed within rounding, but not with the same bits");
    }
    return Losses.all(format, variant).stream().filter(loss -> faults.explains(loss, runs)).map(Loss::clause).toList();
  }

  private boolean explains(Loss loss, List<Interrupted> runs) {
    for (Interrupted run : runs) {
      int[] ends = domain.leaves(run.given());
      for (int i = 0; i < ends.length; i++) {
        if (!explains(loss, run, i, ends[i])) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean explains(Loss loss, Interrupted run, int i, int end) {
    Case c = run.given();
    ElementState<Range> state = follower.start();
    ElementState<Range> old = state;
    Coefficients<Range> last = null;
    for (int t = 0; t < end && Double.isFinite(run.before(t, i)); t++) {
      double before = run.before(t, i);
      Hyperparameters h = c.hyperparameters();
      Coefficients<Range> scalars;
      if (t < run.half()) {
        old = state.copy();
        scalars = follower.scalars(h, c.rates(), t + 1, t + 1);
      } else {
        if (t == run.half()) {
          state = loss.state(follower.ranges(), state.copy(), old, last);
          before = loss.parameter(format, before);
        }
        Hyperparameters read = loss.hyperparameters(h);
        scalars = loss.scalars(follower.ranges(), read, run.half(), t + 1, follower.scalars(read, c.rates(),
            loss.rate(run.half(), t + 1), loss.count(run.half(), t + 1)));
      }
      if (!follower.step(scalars, state, before, c.gradients()[t][i]).contains(run.after(t, i))) {
        return false;
      }
      last = scalars;
    }
    return true;
  }
}
