package adamant.oracle.cases;

import adamant.exact.Hyperparameters;

/**
 * What a subject is given: some steps of one tensor.
 *
 * @param index its number, from 0
 * @param note what it is for
 * @param hyperparameters the hyperparameters; its rate is the first step's
 * @param rates the learning rate of each step
 * @param parameters the parameters before the first step, values of the format
 * @param gradients the gradients, [step][element], values of the format
 */
public record Case(int index, String note, Hyperparameters hyperparameters, double[] rates, double[] parameters,
    double[][] gradients) {

  /** The number of steps. */
  public int steps() {
    return gradients.length;
  }

  /** The number of elements of the tensor. */
  public int length() {
    return parameters.length;
  }
}
