package adamant.exact;

import java.math.BigDecimal;

/**
 * An unevaluated sum of two binary64 numbers, some 106 bits: the operations of the literature on double-word
 * arithmetic. Joldes, Muller and Popescu, Tight and rigorous error bounds for basic building blocks of double-word
 * arithmetic (ACM TOMS 44, 2017), prove that none errs by more than 15·2⁻¹⁰⁶ relatively, roots (Lefèvre et al., 2023)
 * by less, where nothing overflows or underflows; with a proof checked by machine in Muller and Rideau, Formalization
 * of double-word arithmetic (ACM TOMS 48, 2022). Here a result that comes near either is {@link #UNKNOWN}, and
 * {@link #up} and {@link #down} go 2⁻⁹⁸, which is sixteen times as far.
 *
 * @param high the sum, rounded to nearest
 * @param low the rest
 */
record DoubleDouble(double high, double low) {

  /** Nothing is known: no comparison with it holds. */
  static final DoubleDouble UNKNOWN = new DoubleDouble(Double.NaN, Double.NaN);

  static final DoubleDouble ZERO = new DoubleDouble(0, 0);

  private static final double MARGIN = 0x1p-98;
  // Products of two halves of such numbers are normal, and exact as a product and a rest.
  private static final double SMALL = 0x1p-900;
  private static final double LARGE = 0x1p900;

  static DoubleDouble of(double x) {
    return new DoubleDouble(x, 0);
  }

  /** The sum that is nearest to a number, and not below it. */
  static DoubleDouble above(BigDecimal x) {
    double high = x.doubleValue();
    if (Double.isInfinite(high) || high == 0 && x.signum() != 0) {
      return UNKNOWN;
    }
    return sum(high, Format.BINARY64.roundUp(x.subtract(new BigDecimal(high))));
  }

  DoubleDouble plus(DoubleDouble y) {
    double s = high + y.high;
    double sRest = rest(high, y.high, s);
    double t = low + y.low;
    double tRest = rest(low, y.low, t);
    DoubleDouble first = sum(s, sRest + t);
    return known(sum(first.high, tRest + first.low));
  }

  /** The nearest number of a format, ties to even, in one rounding; NaN where nothing is known. */
  double rounded(Format format) {
    return isKnown() ? format.round(high, low) : Double.NaN;
  }

  DoubleDouble minus(DoubleDouble y) {
    return plus(y.negated());
  }

  DoubleDouble times(DoubleDouble y) {
    if (isZero() && y.isKnown() || y.isZero() && isKnown()) {
      return ZERO;
    }
    double p = high * y.high;
    double rest = Math.fma(high, y.high, -p);
    double crossed = Math.fma(low, y.high, Math.fma(high, y.low, low * y.low));
    return p == 0 ? UNKNOWN : known(sum(p, rest + crossed));
  }

  DoubleDouble over(DoubleDouble y) {
    if (isZero()) {
      return y.isZero() || !y.isKnown() ? UNKNOWN : ZERO;
    }
    double q = high / y.high;
    double p = y.high * q;
    double pRest = Math.fma(y.high, q, -p) + y.low * q;
    DoubleDouble product = sum(p, pRest);
    double rest = (high - product.high) + (low - product.low);
    return tiny(high) || q == 0 ? UNKNOWN : known(sum(q, rest / y.high));
  }

  /** Unknown where it is negative. */
  DoubleDouble root() {
    if (isZero()) {
      return ZERO;
    }
    double root = Math.sqrt(high);
    double rest = Math.fma(-root, root, high) + low;
    return tiny(high) ? UNKNOWN : known(sum(root, rest / (2 * root)));
  }

  DoubleDouble negated() {
    return new DoubleDouble(-high, -low);
  }

  /** No less than any number of which this is the value as computed by one operation. */
  DoubleDouble up() {
    return high == 0 ? this : sum(high, low + Math.abs(high) * MARGIN);
  }

  /** No more than any such number. */
  DoubleDouble down() {
    return high == 0 ? this : sum(high, low - Math.abs(high) * MARGIN);
  }

  boolean isZero() {
    return high == 0;
  }

  /** Whether it is certainly not above another; false where one is unknown. */
  boolean atMost(DoubleDouble y) {
    return high < y.high || high == y.high && low <= y.low;
  }

  boolean isKnown() {
    return !Double.isNaN(high);
  }

  // |x| ≥ |y|, or x is 0.
  private static DoubleDouble sum(double x, double y) {
    double s = x + y;
    return new DoubleDouble(s, y - (s - x));
  }

  private static double rest(double x, double y, double s) {
    double z = s - x;
    return (x - (s - z)) + (y - z);
  }

  private static boolean tiny(double x) {
    return Math.abs(x) < SMALL;
  }

  private static DoubleDouble known(DoubleDouble x) {
    return x.high == 0 || !tiny(x.high) && Math.abs(x.high) < LARGE ? x : UNKNOWN;
  }
}
