package adamant.oracle.subject;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.oracle.variant.Formats;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * A case for a subject. Values of all formats are held as the equal double.
 *
 * @param id the number of the case
 * @param optimizer what the subject calls the optimizer
 * @param formats the formats of the tensors
 * @param order the evaluation order, or null where the capability lists none
 * @param hyperparameters the hyperparameters
 * @param rates the learning rate of each step
 * @param parameters the initial parameters
 * @param gradients the gradients, [step][element]
 * @param save whether the answer is to have what a later run can go on from
 * @param saved what an earlier run has saved, to go on from; null from zero
 */
public record RunRequest(int id, String optimizer, Formats formats, String order, Hyperparameters hyperparameters,
    double[] rates, double[] parameters, double[][] gradients, boolean save, JsonNode saved) {

  /** From zero, with nothing saved, where all tensors have the format. */
  public RunRequest(int id, String optimizer, Format format, String order, Hyperparameters hyperparameters,
      double[] rates, double[] parameters, double[][] gradients) {
    this(id, optimizer, Formats.of(format), order, hyperparameters, rates, parameters, gradients, false, null);
  }

  /** Where all tensors have the format, with what is saved. */
  public RunRequest(int id, String optimizer, Format format, String order, Hyperparameters hyperparameters,
      double[] rates, double[] parameters, double[][] gradients, boolean save, JsonNode saved) {
    this(id, optimizer, Formats.of(format), order, hyperparameters, rates, parameters, gradients, save, saved);
  }

  /** The format that the optimizer is named by. */
  public Format format() {
    return formats.tensors();
  }
}
