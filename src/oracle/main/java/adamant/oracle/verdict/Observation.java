package adamant.oracle.verdict;

import adamant.oracle.cases.Case;

/**
 * What a subject made of a case.
 *
 * @param given the case
 * @param after the parameters after each step, [step][element]
 */
public record Observation(Case given, double[][] after) {

  /** The parameter of an element before a step, both from 0. */
  public double before(int step, int element) {
    return step == 0 ? given.parameters()[element] : after[step - 1][element];
  }
}
