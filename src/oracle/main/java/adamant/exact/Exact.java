package adamant.exact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Arbitrary precision: {@value #DIGITS} significant decimal digits, rounded to nearest. Inputs enter with their exact
 * binary values. One operation errs by at most 10⁻⁸⁰ relatively; 1 − βᵗ loses at most 16 digits (β ≤ 1 − 2⁻⁵³), so that
 * results carry more than 60 digits unless a moment cancels further.
 */
public final class Exact implements Arithmetic<BigDecimal> {

  /** The precision in decimal digits. */
  public static final int DIGITS = 80;

  /** The context of every operation. */
  public static final MathContext CONTEXT = new MathContext(DIGITS, RoundingMode.HALF_EVEN);

  @Override
  public BigDecimal constant(double x) {
    return new BigDecimal(x);
  }

  @Override
  public BigDecimal add(BigDecimal x, BigDecimal y) {
    return x.add(y, CONTEXT);
  }

  @Override
  public BigDecimal sub(BigDecimal x, BigDecimal y) {
    return x.subtract(y, CONTEXT);
  }

  @Override
  public BigDecimal mul(BigDecimal x, BigDecimal y) {
    return x.multiply(y, CONTEXT);
  }

  /** x / y. @throws ArithmeticException where y is 0 */
  @Override
  public BigDecimal div(BigDecimal x, BigDecimal y) {
    return x.divide(y, CONTEXT);
  }

  /** √x. @throws ArithmeticException where x is negative */
  @Override
  public BigDecimal sqrt(BigDecimal x) {
    return Roots.sqrt(x, CONTEXT);
  }

  @Override
  public BigDecimal max(BigDecimal x, BigDecimal y) {
    return x.max(y);
  }

  @Override
  public boolean less(BigDecimal x, BigDecimal y) {
    return x.compareTo(y) < 0;
  }

  @Override
  public BigDecimal abs(BigDecimal x) {
    return x.abs();
  }

  @Override
  public BigDecimal neg(BigDecimal x) {
    return x.negate();
  }

  /** x rounded. @throws ArithmeticException where that overflows */
  @Override
  public BigDecimal narrowed(BigDecimal x, Format narrow) {
    double rounded = narrow.round(x);
    if (Double.isInfinite(rounded)) {
      throw new ArithmeticException("no " + narrow.label() + " number is near " + x);
    }
    return new BigDecimal(rounded);
  }
}
