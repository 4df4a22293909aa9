package adamant.oracle.variant;

import adamant.exact.Demand;
import adamant.exact.Format;
import adamant.oracle.variant.ScalarChoices.Precision;

/** Rounds hyperparameters to the narrow formats that implementations keep them in. */
final class Rounding {

  private Rounding() {}

  /** x as a precision has those hyperparameters that it rounds. */
  static double to(Precision precision, double x) {
    return switch (precision) {
      case BINARY32 -> (float) x;
      case BFLOAT16, BETAS_BFLOAT16, SECOND_BFLOAT16 -> Format.BFLOAT16.round(x);
      case BFLOAT16_CUT, BETAS_BFLOAT16_CUT, SECOND_BFLOAT16_CUT ->
          Float.intBitsToFloat(Float.floatToRawIntBits((float) x) & 0xffff0000);
      case BINARY16, BETAS_BINARY16, SECOND_BINARY16 -> Format.BINARY16.round(x);
      case FULL, FORMED_BINARY32, FORMED_BFLOAT16, FORMED_BINARY16, PRODUCT_BINARY32, PRODUCT_BFLOAT16,
          PRODUCT_BINARY16, FIRST_PRODUCT -> x;
    };
  }

  /** The format that decay rates and corrections are formed in, or null where they are not. */
  static Demand.Narrow scalars(Precision precision) {
    return switch (precision) {
      case FORMED_BINARY32 -> new Demand.Narrow(Format.BINARY32, false);
      case FORMED_BFLOAT16 -> new Demand.Narrow(Format.BFLOAT16, false);
      case FORMED_BINARY16 -> new Demand.Narrow(Format.BINARY16, false);
      case PRODUCT_BINARY32 -> new Demand.Narrow(Format.BINARY32, true);
      case PRODUCT_BFLOAT16 -> new Demand.Narrow(Format.BFLOAT16, true);
      case PRODUCT_BINARY16 -> new Demand.Narrow(Format.BINARY16, true);
      default -> null;
    };
  }
}
