package adamant.oracle.conduct;

import adamant.exact.Coefficients;
import adamant.exact.ElementState;
import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.exact.Range;
import adamant.exact.Ranges;

/** What may have been lost where a run was interrupted; as it stands, nothing. */
class Loss {

  private final String clause;

  Loss(String clause) {
    this.clause = clause;
  }

  /** What it is, in words. */
  final String clause() {
    return clause;
  }

  /**
   * The state that the run goes on with.
   *
   * @param saved the state after the last step
   * @param before the state before it
   * @param last the scalars of that step
   */
  ElementState<Range> state(Ranges a, ElementState<Range> saved, ElementState<Range> before, Coefficients<Range> last) {
    return saved;
  }

  /** t of a step that is the step-th of all, where it was interrupted after half of them. */
  int count(int half, int step) {
    return step;
  }

  /** Which step's rate a step has. */
  int rate(int half, int step) {
    return step;
  }

  Hyperparameters hyperparameters(Hyperparameters h) {
    return h;
  }

  /** The parameter that it goes on from. */
  double parameter(Format format, double theta) {
    return theta;
  }

  /** The scalars of a step after the interruption. */
  Coefficients<Range> scalars(Ranges a, Hyperparameters h, int half, int step, Coefficients<Range> right) {
    return right;
  }
}
