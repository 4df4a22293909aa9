package adamant.oracle.subject;

/**
 * A subject's answer.
 *
 * @param parameters the parameters after each step, [step][element]
 * @param firstMoments the first moments after each step, or null
 * @param secondMoments the second moments after each step, or null
 */
public record RunResult(double[][] parameters, double[][] firstMoments, double[][] secondMoments) {

  /** An answer without moments. */
  public static RunResult of(double[][] parameters) {
    return new RunResult(parameters, null, null);
  }
}
