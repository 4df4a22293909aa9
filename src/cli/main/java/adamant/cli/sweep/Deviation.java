package adamant.cli.sweep;

import adamant.exact.Format;

/** How far a result is from the exact one. */
final class Deviation {

  private Deviation() {}

  /** The distance in ulps of a narrow format at the exact result; infinite where the actual one is not finite. */
  static double ulps(double exact, double actual, Format format) {
    double distance = Math.abs(actual - exact);
    if (!(distance <= Double.MAX_VALUE)) {
      return Double.POSITIVE_INFINITY;
    }
    int exponent = Math.max(Math.getExponent(exact), format.minExponent());
    // Times the power of two that an ulp is the inverse of.
    return distance * Double.longBitsToDouble((long) (format.precision() - 1 - exponent + 1023) << 52);
  }
}
