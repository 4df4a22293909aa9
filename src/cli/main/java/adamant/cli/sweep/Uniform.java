package adamant.cli.sweep;

import java.util.Arrays;

/** Whether all values of a block are of one kind, quickly: passes over arrays that the processor does in parallel. */
final class Uniform {

  private final float[] zeros;
  private final float[] probe;
  private final float[] like;

  Uniform(int size) {
    zeros = new float[size];
    probe = new float[size];
    like = new float[size];
  }

  /**
   * Whether all are finite and not 0, and positive where they may not be of either sign. May say no where the answer is
   * yes, of values below 2⁻¹²⁸.
   */
  boolean ordinary(float[] values, boolean signed) {
    float first = values[0];
    if (first == 0 || !(Math.abs(first) <= Float.MAX_VALUE)) {
      return false;
    }
    if (signed) {
      for (int i = 0; i < probe.length; i++) {
        float x = values[i];
        // 0·x is NaN where x is not finite; 0·(1/x) is NaN where x is 0.
        probe[i] = Math.abs(0f * x + 0f * (1f / x));
      }
    } else {
      for (int i = 0; i < probe.length; i++) {
        float x = values[i];
        // x − |x| is not 0 where x is negative, and NaN where it is infinite.
        probe[i] = Math.abs(x - Math.abs(x) + 0f * (1f / x));
      }
    }
    return zero(probe);
  }

  /** Whether all are +0. */
  boolean zero(float[] values) {
    return Arrays.equals(values, zeros);
  }

  /** Whether all have the same bits, every NaN counting as the same. */
  boolean equal(float[] values) {
    if (Float.floatToIntBits(values[0]) != Float.floatToIntBits(like[0])) {
      Arrays.fill(like, values[0]);
    }
    return Arrays.equals(values, like);
  }
}
