package adamant.oracle.conduct;

import adamant.oracle.cases.ListCase;
import java.util.function.IntPredicate;

/**
 * What becomes of a tensor of a list at a step.
 *
 * @param group the hyperparameters and rates that it is stepped with
 * @param count t as the bias corrections have it
 * @param gradient the gradient; null where it has none
 * @param cell where in the states of all elements its own begin
 * @param effect what is done to the elements that are concerned; to the others, an ordinary step
 * @param concerned which elements; null for all
 */
record Act(ListCase.Group group, int count, double[] gradient, int cell, Effect effect, IntPredicate concerned) {

  /** What is done to an element. */
  enum Effect {
    /** A step. */
    STEP,
    /** Two of them. */
    TWICE,
    /** Nothing. */
    NOTHING,
    /** The state takes a step, and the parameter does not move. */
    STATE,
    /** The parameter takes the step of a new state along a gradient of 0, and the state does not move. */
    DECAY,
    /** The state is begun anew, and the parameter does not move. */
    FORGET
  }

  /** With another effect on all elements. */
  Act with(Effect other) {
    return new Act(group, count, gradient, cell, other, null);
  }

  /** With another effect on some elements. */
  Act with(Effect other, IntPredicate some) {
    return new Act(group, count, gradient, cell, other, some);
  }

  /** With another count of steps. */
  Act counted(int t) {
    return new Act(group, t, gradient, cell, effect, concerned);
  }

  /** Along another gradient. */
  Act along(double[] other) {
    return new Act(group, count, other, cell, effect, concerned);
  }

  /** In another group. */
  Act in(ListCase.Group other) {
    return new Act(other, count, gradient, cell, effect, concerned);
  }

  /** With another state. */
  Act at(int other) {
    return new Act(group, count, gradient, other, effect, concerned);
  }

  Effect on(int element) {
    return concerned == null || concerned.test(element) ? effect : Effect.STEP;
  }
}
