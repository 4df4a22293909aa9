package adamant.oracle.subject;

import adamant.oracle.cases.State;

/**
 * A subject's answer.
 *
 * @param parameters the parameters after each step, [step][element]
 * @param firstMoments the first moments after each step as the subject has them, or null; not judged
 * @param secondMoments the second moments after each step as the subject has them, or null; not judged
 * @param states the state after each step as the declared variant keeps it, or null; judged
 */
public record RunResult(double[][] parameters, double[][] firstMoments, double[][] secondMoments, State[] states) {

  /** An answer without a state that is judged. */
  public RunResult(double[][] parameters, double[][] firstMoments, double[][] secondMoments) {
    this(parameters, firstMoments, secondMoments, null);
  }

  /** An answer without moments. */
  public static RunResult of(double[][] parameters) {
    return new RunResult(parameters, null, null);
  }

  /** An answer with the state after each step. */
  public static RunResult of(double[][] parameters, State[] states) {
    return new RunResult(parameters, null, null, states);
  }
}
