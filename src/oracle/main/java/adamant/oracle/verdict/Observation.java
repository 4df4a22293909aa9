package adamant.oracle.verdict;

import adamant.oracle.cases.Case;
import adamant.oracle.cases.Start;
import adamant.oracle.cases.State;
import java.util.Arrays;
import java.util.List;

/**
 * What a subject made of a case.
 *
 * @param given the case
 * @param after the parameters after each step, [step][element]
 * @param states the state after each step; null where it was not told
 * @param places where each element is from; null where they are one tensor, in order
 */
public record Observation(Case given, double[][] after, State[] states, List<Place> places) {

  /**
   * Where an element is from.
   *
   * @param tensor the tensor of the list, from 0
   * @param element the element of the tensor, from 0
   * @param length how many elements the tensor has
   */
  public record Place(int tensor, int element, int length) {}

  /** Of a whole tensor. */
  public Observation(Case given, double[][] after, State[] states) {
    this(given, after, states, null);
  }

  /** Without the state. */
  public Observation(Case given, double[][] after) {
    this(given, after, null);
  }

  /** The number of an element in its tensor. */
  int index(int element) {
    return places == null ? element : places.get(element).element();
  }

  /** How many elements its tensor has. */
  int length(int element) {
    return places == null ? given.length() : places.get(element).length();
  }

  /** What the case is for, and in which tensor an element is. */
  String note(int element) {
    return given.note() + (places == null ? "" : ", tensor " + places.get(element).tensor());
  }

  /** The element that is the worst one, alone and up to its step; null where it is none of these. */
  public Case only(Worst worst) {
    int steps = worst.step() - given.before();
    for (int i = 0; i < given.length(); i++) {
      if (given.index() == worst.caseIndex() && steps >= 1 && steps <= given.steps() && index(i) == worst.index()
          && note(i).equals(worst.note())) {
        return alone(i, steps);
      }
    }
    return null;
  }

  private Case alone(int i, int steps) {
    double[][] gradients = new double[steps][];
    for (int t = 0; t < steps; t++) {
      gradients[t] = new double[] {given.gradients()[t][i]};
    }
    double[][] slots = new double[State.SLOTS][];
    for (int k = 0; given.start() != null && k < State.SLOTS; k++) {
      double[] slot = given.start().state().slot(k);
      slots[k] = slot == null ? null : new double[] {slot[i]};
    }
    return new Case(given.index(), given.note(), given.hyperparameters(), Arrays.copyOf(given.rates(), steps),
        new double[] {given.parameters()[i]}, gradients,
        given.start() == null ? null : new Start(given.start().rates(), State.of(slots)));
  }

  /** The parameter of an element before a step, both from 0. */
  public double before(int step, int element) {
    return step == 0 ? given.parameters()[element] : after[step - 1][element];
  }

  /** The state before a step, from 0; null where it was not told. */
  State stateBefore(int step) {
    return step > 0 ? states == null ? null : states[step - 1] : given.start() == null ? null : given.start().state();
  }

  /** What was told of a slot of an element after a step; NaN where the slot is missing. */
  double slot(int step, int slot, int element) {
    double[] values = states[step].slot(slot);
    return values == null ? Double.NaN : values[element];
  }
}
