package adamant.vector;

import adamant.exact.Arithmetic;
import adamant.exact.Binary64;
import adamant.exact.Format;
import adamant.exact.Rounded;
import adamant.oracle.variant.Order;

/** The order in which the page of an optimizer in spec/optimizers has its operations, and the operations themselves. */
public final class Literal {

  private Literal() {}

  /** The order that an optimizer's page states. */
  public static Order order(String id) {
    Order.Quotient quotient = id.endsWith("-eps-inside") ? Order.Quotient.LEARNING_RATE_DIVIDED
        : id.equals("adamax") ? Order.Quotient.CORRECTED_RATE : Order.LITERAL.quotient();
    return Order.LITERAL.with(quotient);
  }

  /** Each operation rounded once to a format; the larger of two is, as on the pages, x where x ≥ y and otherwise y. */
  static Arithmetic<Double> arithmetic(Format format) {
    return format == Format.BINARY64 ? new Binary64() {
      @Override
      public Double max(Double x, Double y) {
        return larger(x, y);
      }
    } : new Rounded(format) {
      @Override
      public Double max(Double x, Double y) {
        return larger(x, y);
      }
    };
  }

  // Not as Math.max, which gives NaN where x is NaN and y is not.
  private static Double larger(Double x, Double y) {
    return x >= y ? x : y;
  }
}
