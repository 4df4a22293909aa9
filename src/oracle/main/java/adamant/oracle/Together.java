package adamant.oracle;

import adamant.oracle.cases.Case;
import adamant.oracle.cases.ListCase;
import adamant.oracle.cases.State;
import adamant.oracle.subject.RunResult;
import adamant.oracle.verdict.Observation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Elements of a list's tensors that have hyperparameters and steps in common, as one observation. Elements with the
 * same bits before and after are judged once.
 */
final class Together {

  private static final int MOST = 2000;

  private final ListCase list;
  private final ListCase.Group group;
  private final int[] steps;
  private final Set<List<Long>> seen = new HashSet<>();
  private final List<Observation.Place> places = new ArrayList<>();
  private final List<RunResult> results = new ArrayList<>();
  private int left;

  /**
   * Nothing yet.
   *
   * @param steps the steps, from 0, at which there are gradients
   */
  Together(ListCase list, ListCase.Group group, int[] steps) {
    this.list = list;
    this.group = group;
    this.steps = steps;
  }

  /** Takes up the elements of a tensor. */
  void add(int tensor, RunResult result) {
    ListCase.Tensor given = list.tensors().get(tensor);
    for (int i = 0; i < given.parameters().length; i++) {
      if (!seen.add(bits(given, result, i))) {
        continue;
      }
      if (places.size() == MOST) {
        left++;
        continue;
      }
      places.add(new Observation.Place(tensor, i, given.parameters().length));
      results.add(result);
    }
  }

  private List<Long> bits(ListCase.Tensor given, RunResult result, int i) {
    List<Long> bits = new ArrayList<>(List.of(Double.doubleToLongBits(given.parameters()[i])));
    for (int t : steps) {
      bits.add(Double.doubleToLongBits(given.gradients()[t][i]));
      bits.add(Double.doubleToLongBits(result.parameters()[t][i]));
      for (int k = 0; result.states() != null && k < State.SLOTS; k++) {
        double[] slot = result.states()[t].slot(k);
        bits.add(slot == null ? 0 : Double.doubleToLongBits(slot[i]));
      }
    }
    return bits;
  }

  /** How many elements with bits of their own are too many to be judged. */
  int left() {
    return left;
  }

  /** All of them; null where there is none. */
  Observation observation() {
    if (places.isEmpty() || steps.length == 0) {
      return null;
    }
    double[][] gradients = new double[steps.length][];
    double[][] after = new double[steps.length][];
    State[] states = results.get(0).states() == null ? null : new State[steps.length];
    for (int s = 0; s < steps.length; s++) {
      int t = steps[s];
      gradients[s] = gathered(n -> given(n).gradients()[t]);
      after[s] = gathered(n -> results.get(n).parameters()[t]);
      if (states != null) {
        states[s] = state(t);
      }
    }
    double[] rates = Arrays.stream(steps).mapToDouble(t -> group.rates()[t]).toArray();
    Case c = new Case(list.index(), list.note(), group.hyperparameters(), rates, gathered(n -> given(n).parameters()),
        gradients);
    return new Observation(c, after, states, List.copyOf(places));
  }

  private State state(int t) {
    double[][] slots = new double[State.SLOTS][];
    for (int k = 0; k < slots.length; k++) {
      int slot = k;
      slots[k] = results.get(0).states()[t].slot(k) == null ? null
          : gathered(n -> results.get(n).states()[t].slot(slot));
    }
    return State.of(slots);
  }

  private ListCase.Tensor given(int n) {
    return list.tensors().get(places.get(n).tensor());
  }

  private double[] gathered(IntFunction<double[]> of) {
    double[] values = new double[places.size()];
    for (int n = 0; n < values.length; n++) {
      values[n] = of.apply(n)[places.get(n).element()];
    }
    return values;
  }
}
