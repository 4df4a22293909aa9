package adamant.oracle.verdict;

import adamant.oracle.cases.Case;
import adamant.oracle.cases.State;

/**
 * What a subject made of a case.
 *
 * @param given the case
 * @param after the parameters after each step, [step][element]
 * @param states the state after each step; null where it was not told
 */
public record Observation(Case given, double[][] after, State[] states) {

  /** Without the state. */
  public Observation(Case given, double[][] after) {
    this(given, after, null);
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
