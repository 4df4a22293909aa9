package adamant.laws;

import java.math.BigDecimal;

/** A value over the reals, and how far what the format computes in its place can lie from it. */
record Ball(BigDecimal value, BigDecimal error) {

  /** |computed − value| ≤ error. */
  boolean holds(double computed) {
    return Double.isFinite(computed) && new BigDecimal(computed).subtract(value).abs().compareTo(error) <= 0;
  }

  /** Nothing can be said: a result can overflow, or a divisor can be 0. */
  static final class NoBound extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoBound(String why) {
      super(why, null, false, false);
    }
  }
}
