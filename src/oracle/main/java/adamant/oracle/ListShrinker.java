package adamant.oracle;

import adamant.oracle.cases.ListCase;
import adamant.oracle.verdict.Worst;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Makes a list that fails smaller as long as it fails: fewer tensors, fewer steps, the same numbers everywhere, plain
 * hyperparameters, shorter tensors.
 */
final class ListShrinker {

  /**
   * What is wrong with a list; both null where nothing is.
   *
   * @param worst the element that is farthest from what it should be
   * @param moved where something moved that had no gradient
   */
  record Wrong(Worst worst, String moved) {}

  private final Function<ListCase, Wrong> asker;
  private final Set<String> fixed;
  private ListCase smallest;
  private Wrong wrong;
  private int questions;

  /**
   * For one optimizer of a subject.
   *
   * @param asker has a list answered, and says what is wrong; null where nothing is, or where it is refused
   * @param fixed the hyperparameters that cannot be set
   */
  ListShrinker(Function<ListCase, Wrong> asker, Set<String> fixed) {
    this.asker = asker;
    this.fixed = fixed;
  }

  /** Begins with a list; where it does not fail when it is asked again, nothing comes of it. */
  void shrink(ListCase failing) {
    if (!fails(failing)) {
      return;
    }
    fewerTensors();
    fewerSteps();
    fails(each(smallest, t -> cut(t, Math.min(t.parameters().length, 1))));
    if (!fails(each(smallest, t -> filled(t, 0, 1)))) {
      fails(each(smallest, t -> filled(t, 1, 1)));
    }
    for (int g = 0; g < smallest.groups().size(); g++) {
      plainer(g);
    }
    ListCase before;
    do {
      before = smallest;
      shorter();
      fewerTensors();
      fewerSteps();
    } while (smallest != before && questions < Shrinker.MOST_QUESTIONS);
  }

  /** The smallest list found that fails; null where none does. */
  ListCase smallest() {
    return smallest;
  }

  private void plainer(int group) {
    PlainNumbers.hyperparameters(() -> smallest.groups().get(group).hyperparameters(), fixed,
        h -> fails(replaced(group, new ListCase.Group(h, smallest.groups().get(group).rates()))));
    PlainNumbers.rates(() -> smallest.groups().get(group).rates(), fixed, rates -> fails(replaced(group,
        new ListCase.Group(smallest.groups().get(group).hyperparameters().withLr(rates[0]), rates))));
  }

  private ListCase replaced(int group, ListCase.Group by) {
    List<ListCase.Group> groups = new ArrayList<>(smallest.groups());
    groups.set(group, by);
    return with(smallest, groups, smallest.tensors());
  }

  /** What is wrong with it. */
  Wrong wrong() {
    return wrong;
  }

  private boolean fails(ListCase list) {
    if (list.tensors().isEmpty() || questions++ >= Shrinker.MOST_QUESTIONS) {
      return false;
    }
    Wrong found = asker.apply(list);
    if (found == null) {
      return false;
    }
    smallest = list;
    wrong = found;
    return true;
  }

  // Half of them at once, then a quarter, and so on to single ones.
  private void fewerTensors() {
    for (int size = smallest.tensors().size() / 2; size > 0; size /= 2) {
      for (int from = 0; from < smallest.tensors().size();) {
        List<ListCase.Tensor> left = new ArrayList<>(smallest.tensors());
        left.subList(from, Math.min(from + size, left.size())).clear();
        from = fails(with(smallest, smallest.groups(), left)) ? from : from + size;
      }
    }
  }

  private void shorter() {
    for (int k = 0; k < smallest.tensors().size(); k++) {
      int tensor = k;
      for (int size = length(k); size > 0; size /= 2) {
        int less = size;
        while (length(tensor) >= less && fails(replaced(tensor, cut(smallest.tensors().get(tensor), length(tensor)
            - less)))) {
          // Again by as much.
        }
      }
    }
  }

  private void fewerSteps() {
    for (int t = 0; t < smallest.steps() && smallest.steps() > 1;) {
      int step = t;
      List<ListCase.Group> groups = smallest.groups().stream().map(g -> {
        double[] rates = without(g.rates(), step);
        return new ListCase.Group(g.hyperparameters().withLr(rates[0]), rates);
      }).toList();
      List<ListCase.Tensor> tensors = smallest.tensors().stream().map(tensor -> {
        List<double[]> g = new ArrayList<>(Arrays.asList(tensor.gradients()));
        g.remove(step);
        return new ListCase.Tensor(tensor.parameters(), g.toArray(new double[0][]), tensor.group());
      }).toList();
      t = fails(with(smallest, groups, tensors)) ? t : t + 1;
    }
  }

  private static double[] without(double[] values, int at) {
    double[] fewer = Arrays.copyOf(values, values.length - 1);
    System.arraycopy(values, at + 1, fewer, at, fewer.length - at);
    return fewer;
  }

  private int length(int tensor) {
    return smallest.tensors().get(tensor).parameters().length;
  }

  private ListCase replaced(int tensor, ListCase.Tensor by) {
    List<ListCase.Tensor> tensors = new ArrayList<>(smallest.tensors());
    tensors.set(tensor, by);
    return with(smallest, smallest.groups(), tensors);
  }

  private static ListCase.Tensor cut(ListCase.Tensor tensor, int length) {
    return new ListCase.Tensor(Arrays.copyOf(tensor.parameters(), length), gradients(tensor,
        g -> Arrays.copyOf(g, length)), tensor.group());
  }

  private static ListCase.Tensor filled(ListCase.Tensor tensor, double parameter, double gradient) {
    double[] parameters = tensor.parameters().clone();
    Arrays.fill(parameters, parameter);
    return new ListCase.Tensor(parameters, gradients(tensor, g -> {
      double[] same = g.clone();
      Arrays.fill(same, gradient);
      return same;
    }), tensor.group());
  }

  private static double[][] gradients(ListCase.Tensor tensor, UnaryOperator<double[]> to) {
    return Arrays.stream(tensor.gradients()).map(g -> g == null ? null : to.apply(g)).toArray(double[][]::new);
  }

  private static ListCase each(ListCase list, UnaryOperator<ListCase.Tensor> to) {
    return with(list, list.groups(), list.tensors().stream().map(to).toList());
  }

  private static ListCase with(ListCase list, List<ListCase.Group> groups, List<ListCase.Tensor> tensors) {
    return new ListCase(list.index(), list.note(), groups, tensors);
  }
}
