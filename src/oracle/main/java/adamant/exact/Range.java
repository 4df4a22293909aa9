package adamant.exact;

import java.math.BigDecimal;

/**
 * A set of results as {@link Interval}, with ends in binary64: all numbers from {@code lo} to {@code hi}, the
 * infinities among them where an end is one, and NaN where {@code undefined}.
 *
 * @param lo the lower end
 * @param hi the upper end
 * @param undefined whether the result can be NaN
 */
public record Range(double lo, double hi, boolean undefined) {

  /** Anything, NaN included. */
  public static final Range ENTIRE = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, true);

  /** The range of one number. */
  public static Range point(double x) {
    return new Range(x, x, false);
  }

  /** The least range that holds an interval. */
  public static Range around(Interval x) {
    if (x.isNaN()) {
      return ENTIRE;
    }
    return new Range(x.lo() == null ? Double.NEGATIVE_INFINITY : Format.BINARY64.roundDown(x.lo()),
        x.hi() == null ? Double.POSITIVE_INFINITY : Format.BINARY64.roundUp(x.hi()), x.undefined());
  }

  /** Whether a value, NaN and the infinities included, is in the set. */
  public boolean contains(double x) {
    return Double.isNaN(x) ? undefined : lo <= x && x <= hi;
  }

  /** Whether every value of an interval is in the set. */
  public boolean contains(Interval x) {
    if (x.isNaN() || x.undefined()) {
      return undefined && (x.isNaN() || contains(new Interval(x.lo(), x.hi(), false)));
    }
    return below(x.lo()) && above(x.hi());
  }

  private boolean below(BigDecimal low) {
    return Double.isInfinite(lo) ? lo < 0 : low != null && new BigDecimal(lo).compareTo(low) <= 0;
  }

  private boolean above(BigDecimal high) {
    return Double.isInfinite(hi) ? hi > 0 : high != null && new BigDecimal(hi).compareTo(high) >= 0;
  }

  /** Whether it is finite on both sides and cannot be NaN. */
  public boolean bounded() {
    return finite() && !undefined;
  }

  boolean containsZero() {
    return lo <= 0 && hi >= 0;
  }

  boolean finite() {
    return !Double.isInfinite(lo) && !Double.isInfinite(hi);
  }

  Range negated() {
    return new Range(-hi, -lo, undefined);
  }
}
