package adamant.oracle.subject;

import adamant.oracle.cases.State;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * A subject's answer.
 *
 * @param parameters the parameters after each step, [step][element]
 * @param firstMoments the first moments after each step as the subject has them, or null; not judged
 * @param secondMoments the second moments after each step as the subject has them, or null; not judged
 * @param states the state after each step as the declared variant keeps it, or null; judged
 * @param saved what a later run can go on from, or null; only the subject knows what it means
 */
public record RunResult(double[][] parameters, double[][] firstMoments, double[][] secondMoments, State[] states,
    JsonNode saved) {

  /** An answer without a state that is judged. */
  public RunResult(double[][] parameters, double[][] firstMoments, double[][] secondMoments) {
    this(parameters, firstMoments, secondMoments, null, null);
  }

  /** An answer without moments. */
  public static RunResult of(double[][] parameters) {
    return new RunResult(parameters, null, null);
  }

  /** An answer with the state after each step. */
  public static RunResult of(double[][] parameters, State[] states) {
    return new RunResult(parameters, null, null, states, null);
  }
}
