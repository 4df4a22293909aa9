package adamant.laws;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Real numbers to 100 digits. */
final class Reals {

  static final MathContext DIGITS = new MathContext(100, RoundingMode.HALF_EVEN);

  /** Powers below this are taken for 0: it is far below half an ulp of anything that they are added to. */
  static final BigDecimal NOTHING = new BigDecimal("1e-600");

  private Reals() {}

  /** βᵗ. */
  static BigDecimal power(double beta, int t) {
    BigDecimal power = BigDecimal.ONE;
    BigDecimal square = new BigDecimal(beta);
    for (int n = t; n > 0; n /= 2) {
      power = n % 2 == 1 ? small(power.multiply(square, DIGITS)) : power;
      square = small(square.multiply(square, DIGITS));
    }
    return power;
  }

  private static BigDecimal small(BigDecimal x) {
    return x.compareTo(NOTHING) < 0 ? BigDecimal.ZERO : x;
  }

  /** 1 − βᵗ. */
  static BigDecimal oneMinusPower(double beta, int t) {
    return BigDecimal.ONE.subtract(power(beta, t));
  }

  /** √x, 0 at 0. */
  static BigDecimal sqrt(BigDecimal x, MathContext context) {
    if (x.signum() == 0) {
      return BigDecimal.ZERO;
    }
    // BigDecimal knows no root but to nearest and by its own modes of rounding: ask for more digits, then round.
    MathContext more = new MathContext(context.getPrecision() + 4, RoundingMode.HALF_EVEN);
    return x.sqrt(more).round(context);
  }

  /** The sum over i = 1, …, t of (1 − β)·βᵗ⁻ⁱ·xᵢ, term by term. */
  static BigDecimal weightedSum(double beta, BigDecimal[] x) {
    BigDecimal b = new BigDecimal(beta);
    BigDecimal weight = BigDecimal.ONE.subtract(b);
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = x.length - 1; i >= 0; i--) {
      sum = sum.add(weight.multiply(x[i], DIGITS), DIGITS);
      weight = weight.multiply(b, DIGITS);
    }
    return sum;
  }
}
