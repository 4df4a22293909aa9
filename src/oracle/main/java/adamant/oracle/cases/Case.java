package adamant.oracle.cases;

import adamant.exact.Hyperparameters;
import java.util.Arrays;

/**
 * What a subject is given: some steps of one tensor.
 *
 * @param index its number, from 0
 * @param note what it is for
 * @param hyperparameters the hyperparameters; its rate is the first step's
 * @param rates the learning rate of each step
 * @param parameters the parameters before the first step, values of the format
 * @param gradients the gradients, [step][element], values of the format
 * @param start what came before; null where nothing did, and the state is zero
 */
public record Case(int index, String note, Hyperparameters hyperparameters, double[] rates, double[] parameters,
    double[][] gradients, Start start) {

  /** From a state of zero. */
  public Case(int index, String note, Hyperparameters hyperparameters, double[] rates, double[] parameters,
      double[][] gradients) {
    this(index, note, hyperparameters, rates, parameters, gradients, null);
  }

  /** The number of steps. */
  public int steps() {
    return gradients.length;
  }

  /** The number of elements of the tensor. */
  public int length() {
    return parameters.length;
  }

  /** The number of steps taken before the first one. */
  public int before() {
    return start == null ? 0 : start.steps();
  }

  /** The learning rates of all steps, of those before the first one too. */
  public double[] allRates() {
    if (start == null) {
      return rates;
    }
    double[] all = Arrays.copyOf(start.rates(), start.steps() + rates.length);
    System.arraycopy(rates, 0, all, start.steps(), rates.length);
    return all;
  }
}
