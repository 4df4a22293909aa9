package adamant.oracle.variant;

import adamant.oracle.variant.ScalarChoices.Precision;

/** Rounds hyperparameters to the narrow formats that implementations keep them in. */
final class Rounding {

  private Rounding() {}

  static double to(Precision precision, double x) {
    return switch (precision) {
      case FULL -> x;
      case BINARY32 -> (float) x;
      case BFLOAT16 -> nearest(x, 8, -126);
      case BFLOAT16_CUT -> Float.intBitsToFloat(Float.floatToRawIntBits((float) x) & 0xffff0000);
      case BINARY16 -> nearest(x, 11, -14);
    };
  }

  // To nearest, ties to even, at the place of the last of p bits (or of the smallest subnormal): adding and taking away
  // 3·2ⁿ, a number with an ulp of that place, makes the processor round there.
  private static double nearest(double x, int precision, int minExponent) {
    if (x == 0 || !Double.isFinite(x)) {
      return x;
    }
    int place = Math.max(Math.getExponent(x), minExponent) - precision + 1;
    double shifter = Math.scalb(1.5, place + 52);
    return x + shifter - shifter;
  }
}
