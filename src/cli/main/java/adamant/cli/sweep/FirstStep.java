package adamant.cli.sweep;

import adamant.exact.Format;
import adamant.kernel.AdamKernel32;
import adamant.kernel.EvaluationOrder;
import adamant.reference.AdamCoefficients32;
import adamant.reference.AdamHyperparameters;

/**
 * Adam's first step from θ = m = v = 0 at the paper's hyperparameters, over gradients of neighbouring bits.
 *
 * <p>Over the reals the step is −η·g/(|g| + ε). It is formed here in binary64 with three roundings, within 2⁻²⁸ ulp of
 * binary32, from the binary64 hyperparameters, so that what their rounding to binary32 does counts as deviation too.
 */
final class FirstStep {

  /** How many gradients one call goes over: an eighth of a binade. */
  static final int GRADIENTS = 1 << 20;
  /** Chunks of gradients in all, the infinities and NaN among them. */
  static final int CHUNKS = 1 << 12;

  private static final int BLOCK = 1 << 12;
  private static final double LR = 0.001;
  private static final double EPS = 1e-8;
  private static final double FAR = 8;

  private final AdamCoefficients32 c = new AdamCoefficients32(new AdamHyperparameters(LR, 0.9, 0.999, EPS), 1);
  private final EvaluationOrder order;
  private final float[] theta = new float[BLOCK];
  private final float[] m = new float[BLOCK];
  private final float[] v = new float[BLOCK];
  private final float[] g = new float[BLOCK];

  FirstStep(EvaluationOrder order) {
    this.order = order;
  }

  /** The exponent's bits of a chunk's gradients; 255 is infinity and NaN, which no step is taken from. */
  static int binade(int chunk) {
    return chunk >> 3 & 255;
  }

  Tally chunk(int chunk) {
    Tally tally = new Tally(Event.values().length);
    int first = chunk << 20;
    for (int from = first; from != first + GRADIENTS; from += BLOCK) {
      block(from, tally);
    }
    return tally;
  }

  private void block(int from, Tally tally) {
    for (int i = 0; i < BLOCK; i++) {
      g[i] = Float.intBitsToFloat(from + i);
      theta[i] = 0;
      m[i] = 0;
      v[i] = 0;
    }
    if (order == EvaluationOrder.LITERAL) {
      AdamKernel32.literal(theta, m, v, g, 0, BLOCK, c.beta1, c.oneMinusBeta1, c.beta2, c.oneMinusBeta2, c.c1, c.c2,
          c.lr, c.eps);
    } else {
      AdamKernel32.scaled(theta, m, v, g, 0, BLOCK, c.beta1, c.oneMinusBeta1, c.beta2, c.oneMinusBeta2, c.rate,
          c.scaledEps);
    }
    for (int i = 0; i < BLOCK; i++) {
      look(from + i, tally, i);
    }
  }

  private void look(int bits, Tally tally, int i) {
    boolean small = Math.abs(g[i]) < 1;
    double deviation = deviation(g[i], theta[i]);
    tally.gradient(bits, deviation);
    if (deviation > FAR) {
      tally.event(small ? Event.FAR_BELOW_ONE : Event.FAR_FROM_ONE, bits);
    }
    if (v[i] < Float.MIN_NORMAL && g[i] != 0) {
      tally.event(v[i] < 0 ? Event.V_NEGATIVE : v[i] == 0 ? Event.V_ZERO : Event.V_SUBNORMAL, bits);
    }
    if (v[i] == Float.POSITIVE_INFINITY) {
      tally.event(Event.V_INFINITE, bits);
    }
    if (theta[i] == 0 && g[i] != 0) {
      tally.event(small ? Event.STAYS_BELOW_ONE : Event.STAYS_FROM_ONE, bits);
    }
    if (!(Math.abs(theta[i]) <= Float.MAX_VALUE)) {
      tally.event(Event.STEP_NOT_FINITE, bits);
    } else if (Math.abs(theta[i]) > c.lr) {
      tally.event(Event.STEP_ABOVE_RATE, bits);
    }
  }

  /** The distance of a step from the exact one, in ulps of binary32 at the exact one. */
  static double deviation(float g, float step) {
    double exact = -(LR * g) / (Math.abs((double) g) + EPS);
    return Deviation.ulps(exact, step, Format.BINARY32);
  }
}
