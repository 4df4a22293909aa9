package adamant.vector;

import adamant.oracle.cases.State;
import java.util.List;

/**
 * Some steps of one tensor of a few elements.
 *
 * @param id its number, from 1, unique in its file
 * @param comment why it exists
 * @param flags names of flags that its file explains
 * @param inside whether everything stays in the domain where a verdict is owed (spec/optimizers/adam.md); outside of
 *     it what happens is information, and an implementation that differs, or refuses, is not wrong
 * @param taken how many steps were taken before; the first step of the case is step taken + 1
 * @param parameters the parameters before the first step
 * @param start the state before it, in the slots that the optimizer keeps; zeros where no step was taken
 * @param steps the steps
 * @param state what the state is after the last step, for each of the three slots; null where it is not kept
 */
public record VectorCase(int id, String comment, List<String> flags, boolean inside, int taken, double[] parameters,
    State start, List<VectorStep> steps, List<Expected> state) {

  /** The number of elements. */
  public int length() {
    return parameters.length;
  }

  /** What is expected of a slot, from 0, after the last step; null where it is not kept. */
  public Expected slot(int index) {
    return state.get(index);
  }
}
