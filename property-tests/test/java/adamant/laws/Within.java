package adamant.laws;

import java.math.BigDecimal;
import java.math.MathContext;

/** Distances, with hexadecimal floats in the message. */
final class Within {

  private Within() {}

  /** The computed value lies in the ball. */
  static void ball(String what, Ball ball, double computed) {
    if (!ball.holds(computed)) {
      throw new AssertionError(what + " is " + Double.toHexString(computed) + ", exactly " + text(ball.value())
          + ", which is further than the derived bound " + text(ball.error()));
    }
  }

  /** A computed value that is to be a number. */
  static BigDecimal number(String what, double x) {
    if (!Double.isFinite(x)) {
      throw new AssertionError(what + " is " + x);
    }
    return new BigDecimal(x);
  }

  /** |actual − expected| ≤ bound. */
  static void distance(String what, BigDecimal expected, BigDecimal actual, BigDecimal bound) {
    if (actual.subtract(expected).abs().compareTo(bound) > 0) {
      throw new AssertionError(what + " is " + text(actual) + ", further from " + text(expected)
          + " than the derived bound " + text(bound));
    }
  }

  /** value ≤ bound. */
  static void atMost(String what, BigDecimal value, BigDecimal bound) {
    if (value.compareTo(bound) > 0) {
      throw new AssertionError(what + " is " + text(value) + ", more than " + text(bound));
    }
  }

  private static String text(BigDecimal x) {
    return x.round(MathContext.DECIMAL64).toString();
  }
}
