package adamant.oracle.cases;

import adamant.exact.Hyperparameters;
import java.util.List;

/**
 * Some steps of several tensors together, from zero.
 *
 * @param index its number, from 0
 * @param note what it is for
 * @param groups the groups, at least one
 * @param tensors the tensors; some may be empty
 */
public record ListCase(int index, String note, List<Group> groups, List<Tensor> tensors) {

  /**
   * What tensors have in common.
   *
   * @param hyperparameters the hyperparameters; the rate is the first step's
   * @param rates the learning rate of each step
   */
  public record Group(Hyperparameters hyperparameters, double[] rates) {}

  /**
   * One tensor.
   *
   * @param parameters the parameters before the first step, values of the format
   * @param gradients the gradients, [step][element]; null at a step without one
   * @param group the number of its group, from 0
   */
  public record Tensor(double[] parameters, double[][] gradients, int group) {}

  /** The number of steps. */
  public int steps() {
    return groups.get(0).rates().length;
  }
}
