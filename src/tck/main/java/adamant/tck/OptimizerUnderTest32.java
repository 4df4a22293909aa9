package adamant.tck;

import adamant.reference.Slot;

/**
 * One run of an optimizer in binary32, on the parameters that {@link OptimizerTck32#begin} was given. A lambda is
 * enough; what else is here is called only where {@link OptimizerTck32#offers()} says so.
 */
@FunctionalInterface
public interface OptimizerUnderTest32 {

  /**
   * One step: updates in place the array of parameters that the run was begun with.
   *
   * @param gradient the gradient, to descend along, of the length of the parameters; not to be changed
   * @param rate the learning rate η of this step, in binary64 as all hyperparameters are in both formats; where
   *     {@link OptimizerTck32#rateChanges()} is false, always that of the hyperparameters
   * @throws IllegalArgumentException where the optimizer refuses the gradient; what it refuses is not judged
   */
  void step(float[] gradient, double rate);

  /**
   * What is kept besides the parameters. Called where STATE or STEP is offered, for the slots that the declared variant
   * keeps: its page in spec/optimizers says under <i>State</i> which they are and in what form.
   *
   * @return an array of the length of the parameters
   */
  default float[] slot(Slot slot) {
    throw new UnsupportedOperationException("override slot(Slot), or offer neither STATE nor STEP");
  }

  /**
   * Puts the run where it would be after some steps. Called at most once, before any step, where STEP is offered.
   *
   * @param steps how many steps were taken, so that the next one is step {@code steps + 1}
   * @param first what is then in the first slot, of the length of the parameters; null where the variant keeps none
   * @param second the same of the second slot
   * @param third the same of the third slot
   */
  default void restore(int steps, float[] first, float[] second, float[] third) {
    throw new UnsupportedOperationException("override restore(…), or do not offer STEP");
  }

  /**
   * All that another run needs to go on, except the parameters: the step count is part of it. Called where RESUME is
   * offered, after the last step.
   *
   * @return anything that later steps of this run do not change
   */
  default Object save() {
    throw new UnsupportedOperationException("override save() and resume(Object), or do not offer RESUME");
  }

  /**
   * Goes on from what another run has saved. Called at most once, before any step, where RESUME is offered; the
   * parameters are those of then.
   */
  default void resume(Object saved) {
    throw new UnsupportedOperationException("override save() and resume(Object), or do not offer RESUME");
  }
}
