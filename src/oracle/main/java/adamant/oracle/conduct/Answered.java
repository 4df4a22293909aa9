package adamant.oracle.conduct;

import adamant.oracle.cases.ListCase;

/**
 * What a subject made of a list.
 *
 * @param list the list
 * @param after the parameters after each step, [tensor][step][element]
 */
public record Answered(ListCase list, double[][][] after) {

  double before(int tensor, int step, int element) {
    return step == 0 ? list.tensors().get(tensor).parameters()[element] : after[tensor][step - 1][element];
  }
}
