package adamant.support;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Exact values to compare with, from binary values, to 100 significant digits. */
public final class Exactly {

  /** The precision of every operation here. */
  public static final MathContext DIGITS = new MathContext(100, RoundingMode.HALF_EVEN);

  // Below this a power is taken for 0: what is compared has ulps above 1e-17.
  private static final BigDecimal NOTHING = new BigDecimal("1e-600");

  private Exactly() {}

  /** 1 − βᵗ by squaring, from β's exact value; 62 products at most, so 98 digits or, within 1e-600 of 1, 1. */
  public static BigDecimal oneMinusPower(double beta, int t) {
    BigDecimal power = BigDecimal.ONE;
    BigDecimal square = new BigDecimal(beta);
    for (int n = t; n > 0; n /= 2) {
      if (n % 2 == 1) {
        power = power.multiply(square, DIGITS);
      }
      if (power.compareTo(NOTHING) < 0) {
        return BigDecimal.ONE;
      }
      square = square.multiply(square, DIGITS);
      if (square.compareTo(NOTHING) < 0) {
        square = BigDecimal.ZERO;
      }
    }
    return BigDecimal.ONE.subtract(power);
  }

  /** |x − exact| in ulps of x's format around the exact value. */
  public static double ulps64(double x, BigDecimal exact) {
    return distance(x, exact, Math.ulp(exact.doubleValue()));
  }

  /** |x − exact| in ulps of binary32 around the exact value. */
  public static double ulps32(float x, BigDecimal exact) {
    return distance(x, exact, Math.ulp(exact.floatValue()));
  }

  private static double distance(double x, BigDecimal exact, double ulp) {
    return new BigDecimal(x).subtract(exact).abs().divide(new BigDecimal(ulp), MathContext.DECIMAL64).doubleValue();
  }
}
