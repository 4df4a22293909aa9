package adamant.vector;

/**
 * One step.
 *
 * @param rate its learning rate η, a binary64 number in every format
 * @param gradient its gradient
 * @param after what is expected of the parameters after it; null in a long run where the file does not say
 */
public record VectorStep(double rate, double[] gradient, Expected after) {}
