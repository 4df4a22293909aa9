package adamant.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** The square root of a decimal, in a stated direction. */
final class Roots {

  private Roots() {}

  /**
   * √x within the context's precision, rounded as its mode says. The integer root of x·10²ᵏ, with two digits more than
   * asked for and a sticky digit where it is not exact, is rounded by the context, so the result is the correctly
   * rounded one.
   *
   * @throws ArithmeticException for a negative x
   */
  static BigDecimal sqrt(BigDecimal x, MathContext context) {
    if (x.signum() == 0) {
      return BigDecimal.ZERO;
    }
    if (x.signum() < 0) {
      throw new ArithmeticException("square root of a negative number");
    }
    int shift = 2 * (context.getPrecision() + 2) - x.precision();
    if ((shift + x.scale()) % 2 != 0) {
      shift++;
    }
    // A shift down loses digits, so what it drops counts as inexact too.
    BigInteger unscaled = x.unscaledValue();
    BigInteger scaled = unscaled;
    boolean exact = true;
    if (shift >= 0) {
      scaled = unscaled.multiply(BigInteger.TEN.pow(shift));
    } else {
      BigInteger[] parts = unscaled.divideAndRemainder(BigInteger.TEN.pow(-shift));
      scaled = parts[0];
      exact = parts[1].signum() == 0;
    }
    BigInteger[] root = scaled.sqrtAndRemainder();
    exact &= root[1].signum() == 0;
    BigInteger digits = root[0].multiply(BigInteger.TEN).add(exact ? BigInteger.ZERO : BigInteger.ONE);
    return new BigDecimal(digits, (x.scale() + shift) / 2 + 1).round(context);
  }
}
