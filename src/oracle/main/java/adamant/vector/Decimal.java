package adamant.vector;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Binary64 numbers as decimal text that is the same on every JDK, which what {@code Double.toString} gives is not. */
final class Decimal {

  private static final int ENOUGH = 17;
  private static final int FEW_ZEROS = 6;

  private Decimal() {}

  /**
   * The nearest decimal number with the fewest digits that is read as x again, as JSON has numbers: 0.001, 1E-8.
   *
   * @param x finite and not −0
   */
  static String text(double x) {
    BigDecimal exact = new BigDecimal(x);
    for (int digits = 1; digits < ENOUGH; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (rounded.doubleValue() == x) {
        return plain(rounded);
      }
    }
    return plain(exact.round(new MathContext(ENOUGH, RoundingMode.HALF_EVEN)));
  }

  private static String plain(BigDecimal x) {
    BigDecimal stripped = x.stripTrailingZeros();
    boolean few = Math.abs(stripped.precision() - stripped.scale()) <= FEW_ZEROS;
    return few ? stripped.toPlainString() : stripped.toString();
  }
}
