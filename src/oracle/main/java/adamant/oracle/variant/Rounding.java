package adamant.oracle.variant;

import adamant.exact.Format;
import adamant.oracle.variant.ScalarChoices.Precision;

/** Rounds hyperparameters to the narrow formats that implementations keep them in. */
final class Rounding {

  private Rounding() {}

  static double to(Precision precision, double x) {
    return switch (precision) {
      case FULL -> x;
      case BINARY32 -> (float) x;
      case BFLOAT16 -> Format.BFLOAT16.round(x);
      case BFLOAT16_CUT -> Float.intBitsToFloat(Float.floatToRawIntBits((float) x) & 0xffff0000);
      case BINARY16 -> Format.BINARY16.round(x);
    };
  }
}
