package adamant.oracle.subject;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.oracle.cases.State;
import adamant.oracle.variant.Formats;

/**
 * One step for a subject. Values of all formats are held as the equal double.
 *
 * @param id the number of the case
 * @param optimizer what the subject calls the optimizer
 * @param formats the formats of the tensors
 * @param order the evaluation order, or null where the capability lists none
 * @param hyperparameters the hyperparameters, with this step's rate
 * @param step t, from 1
 * @param parameters the parameters before the step
 * @param state what was kept before it: the slots that the declared variant keeps, the others null
 * @param gradient the gradient
 */
public record StepRequest(int id, String optimizer, Formats formats, String order, Hyperparameters hyperparameters,
    int step, double[] parameters, State state, double[] gradient) {

  /** Where all tensors have the format. */
  public StepRequest(int id, String optimizer, Format format, String order, Hyperparameters hyperparameters, int step,
      double[] parameters, State state, double[] gradient) {
    this(id, optimizer, Formats.of(format), order, hyperparameters, step, parameters, state, gradient);
  }

  /** The format that the optimizer is named by. */
  public Format format() {
    return formats.tensors();
  }
}
