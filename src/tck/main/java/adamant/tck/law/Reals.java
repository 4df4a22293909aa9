package adamant.tck.law;

import adamant.exact.Exact;
import java.math.BigDecimal;
import java.math.MathContext;

/** Real numbers, to as many digits as the oracle's. */
final class Reals {

  static final MathContext DIGITS = Exact.CONTEXT;
  static final BigDecimal ONE = BigDecimal.ONE;

  private Reals() {}

  static BigDecimal real(double x) {
    return new BigDecimal(x);
  }

  static BigDecimal over(BigDecimal x, BigDecimal y) {
    return x.divide(y, DIGITS);
  }

  static BigDecimal root(BigDecimal x) {
    return x.round(DIGITS).sqrt(DIGITS);
  }

  /** 1 − βᵗ. */
  static BigDecimal oneMinusPower(BigDecimal beta, int t) {
    return ONE.subtract(beta.pow(t, new MathContext(2 * DIGITS.getPrecision())));
  }
}
