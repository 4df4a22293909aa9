package adamant.oracle.conduct;

import adamant.oracle.cases.ListCase;

/** The steps of a list, and what is right at each. */
final class Steps {

  private final ListCase list;
  private final int[] cells;

  Steps(ListCase list) {
    this.list = list;
    cells = new int[list.tensors().size() + 1];
    for (int k = 0; k < tensors(); k++) {
      cells[k + 1] = cells[k] + length(k);
    }
  }

  ListCase list() {
    return list;
  }

  int tensors() {
    return list.tensors().size();
  }

  int length(int tensor) {
    return list.tensors().get(tensor).parameters().length;
  }

  /** How many elements the tensors before one have; those of all for the number of tensors. */
  int cell(int tensor) {
    return cells[tensor];
  }

  double[] gradient(int tensor, int step) {
    return list.tensors().get(tensor).gradients()[step];
  }

  boolean has(int tensor, int step) {
    return gradient(tensor, step) != null;
  }

  ListCase.Group group(int tensor) {
    return list.groups().get(list.tensors().get(tensor).group());
  }

  /** How many steps with a gradient a tensor has taken after a step. */
  int count(int tensor, int step) {
    int count = 0;
    for (int t = 0; t <= step; t++) {
      count += has(tensor, t) ? 1 : 0;
    }
    return count;
  }

  /** A step where there is a gradient, nothing where there is none. */
  Act right(int tensor, int step) {
    return new Act(group(tensor), count(tensor, step), gradient(tensor, step), cells[tensor],
        has(tensor, step) ? Act.Effect.STEP : Act.Effect.NOTHING, null);
  }

  /** The gradients of a tensor that are 0. */
  double[] zeros(int tensor) {
    return new double[length(tensor)];
  }
}
