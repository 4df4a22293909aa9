package adamant.exact;

import java.math.BigDecimal;

/**
 * A set of results: all numbers from {@code lo} to {@code hi}, where null is the infinity on that side, itself
 * included; and NaN where {@code undefined}. {@link #NAN} is NaN alone.
 *
 * @param lo the lower end, null for −∞
 * @param hi the upper end, null for +∞
 * @param undefined whether the result can be NaN
 */
public record Interval(BigDecimal lo, BigDecimal hi, boolean undefined) {

  /** Anything, NaN included. */
  public static final Interval ENTIRE = new Interval(null, null, true);

  /** NaN alone: the ends are in the wrong order, so that no number lies between them. */
  public static final Interval NAN = new Interval(BigDecimal.ONE, BigDecimal.ZERO, true);

  /** The interval of one number. */
  public static Interval point(BigDecimal x) {
    return new Interval(x, x, false);
  }

  /** The numbers from lo to hi. */
  public static Interval of(BigDecimal lo, BigDecimal hi) {
    return new Interval(lo, hi, false);
  }

  /** Whether it is finite on both sides and cannot be NaN, so that it says something. */
  public boolean bounded() {
    return lo != null && hi != null && !undefined;
  }

  /** Whether it is NaN alone. */
  public boolean isNaN() {
    return this == NAN;
  }

  /** Whether it is exactly 0. */
  public boolean isZero() {
    return lo != null && hi != null && lo.signum() == 0 && hi.signum() == 0;
  }

  /** Whether 0 is among the numbers. */
  public boolean containsZero() {
    return !isNaN() && (lo == null || lo.signum() <= 0) && (hi == null || hi.signum() >= 0);
  }

  /** Whether a value, NaN and the infinities included, is in the set. */
  public boolean contains(double x) {
    if (Double.isNaN(x)) {
      return undefined;
    }
    if (Double.isInfinite(x)) {
      return x > 0 ? hi == null : lo == null;
    }
    return contains(new BigDecimal(x));
  }

  /** Whether a number is in the set. */
  public boolean contains(BigDecimal x) {
    return (lo == null || lo.compareTo(x) <= 0) && (hi == null || hi.compareTo(x) >= 0);
  }

  /** The numbers of the negated set. */
  public Interval negated() {
    return isNaN() ? this : new Interval(hi == null ? null : hi.negate(), lo == null ? null : lo.negate(), undefined);
  }

  /** The smallest interval that holds both. */
  public Interval hull(Interval other) {
    if (isNaN() || other.isNaN()) {
      Interval number = isNaN() ? other : this;
      return number.isNaN() ? NAN : new Interval(number.lo, number.hi, true);
    }
    BigDecimal low = lo == null || other.lo == null ? null : lo.min(other.lo);
    BigDecimal high = hi == null || other.hi == null ? null : hi.max(other.hi);
    return new Interval(low, high, undefined || other.undefined);
  }
}
