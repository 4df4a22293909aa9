package adamant.tck.law;

import adamant.exact.Interval;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * One step of one element.
 *
 * @param t its number, from 1
 * @param gradient its gradient
 * @param before the parameter before it
 * @param after the parameter after it, finite
 * @param exact the formula's value, from the parameter before it
 * @param enclosure what rounding can make of that
 * @param where what it is, for messages
 */
record Step(int t, double gradient, double before, double after, BigDecimal exact, Interval enclosure, String where) {

  // What 80 digits lack, relative to the parameters.
  private static final BigDecimal LACK = new BigDecimal("1e-60");

  /** after − before. */
  BigDecimal change() {
    return new BigDecimal(after).subtract(new BigDecimal(before));
  }

  /** How far rounding can take the parameter from the formula's value. */
  BigDecimal doubt() {
    return doubt(exact, enclosure);
  }

  static BigDecimal doubt(BigDecimal exact, Interval enclosure) {
    if (exact == null || !enclosure.bounded()) {
      throw new IllegalStateException("a law's case is to stay inside the domain");
    }
    return enclosure.hi().subtract(exact).max(exact.subtract(enclosure.lo())).add(exact.abs().multiply(LACK));
  }

  /** The change is this one, as far as rounding lets it. */
  void changes(BigDecimal expected) {
    within(change().subtract(expected), doubt(), "changes by " + text(change()) + ", not " + text(expected));
  }

  /** |change| is at most this, as far as rounding lets it. */
  void goesAtMost(BigDecimal bound) {
    within(change().abs().subtract(bound).max(BigDecimal.ZERO), doubt(),
        "goes " + text(change().abs()) + ", more than " + text(bound));
  }

  /** |error| ≤ bound. */
  void within(BigDecimal error, BigDecimal bound, String what) {
    if (error.abs().compareTo(bound) > 0) {
      throw new AssertionError(where + ": it " + what + ", off by " + text(error.abs()) + " where rounding can make "
          + text(bound));
    }
  }

  private static String text(BigDecimal x) {
    return x.round(new MathContext(17)).toString();
  }
}
