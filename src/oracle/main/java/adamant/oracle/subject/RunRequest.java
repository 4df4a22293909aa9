package adamant.oracle.subject;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;

/**
 * A case for a subject. Binary32 values are held as the equal double.
 *
 * @param id the number of the case
 * @param optimizer what the subject calls the optimizer
 * @param format the format of the tensors
 * @param order the evaluation order, or null where the capability lists none
 * @param hyperparameters the hyperparameters
 * @param rates the learning rate of each step
 * @param parameters the initial parameters
 * @param gradients the gradients, [step][element]
 */
public record RunRequest(int id, String optimizer, Format format, String order, Hyperparameters hyperparameters,
    double[] rates, double[] parameters, double[][] gradients) {}
