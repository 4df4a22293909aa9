package adamant.oracle.subject;

import adamant.oracle.cases.State;

/**
 * A subject's answer to one step.
 *
 * @param parameters the parameters after it
 * @param state what is kept after it, in the slots that the question had
 */
public record StepResult(double[] parameters, State state) {}
