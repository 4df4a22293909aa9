package adamant.oracle.cases;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.oracle.variant.Formats;
import adamant.oracle.variant.Variant;
import java.util.List;

/** The gradients of one element over the steps of a case. */
final class Gradients {

  /** The number of patterns inside the domain. */
  static final int PATTERNS = 10;

  /** What takes an element outside the domain. */
  enum Beyond {
    SQUARE_OVERFLOWS("g² overflows"),
    SQUARE_UNDERFLOWS("g² underflows"),
    SUBNORMAL("gradients are subnormal"),
    ZERO_OVER_ZERO("gradients are zero and ε is 0"),
    NOT_FINITE("a gradient is not finite"),
    ONE_OVERFLOW("g² overflows once");

    private final String note;

    /** What takes an element outside: squares of narrower gradients can neither overflow nor underflow. */
    static List<Beyond> of(Formats formats) {
      boolean fit = 2 * formats.gradients().maxExponent() + 1 < formats.moments().maxExponent();
      return fit ? List.of(NOT_FINITE, ZERO_OVER_ZERO) : List.of(values());
    }

    Beyond(String note) {
      this.note = note;
    }

    String note() {
      return note;
    }
  }

  private final Format format;
  private final Format drawn;
  private final Domain domain;
  private final int least;
  private final int largest;

  Gradients(Formats formats) {
    format = formats.gradients();
    // What is drawn can be far outside of a format of two bytes, and would be infinite in it.
    drawn = format.isHalf() ? Format.BINARY64 : format;
    domain = Domain.of(formats.compute(), formats.stored(Variant.CANONICAL));
    least = Math.max(domain.minExponent(), format.minExponent());
    largest = Math.min(domain.maxExponent(), format.maxExponent());
  }

  /** Fills one element's gradients with a pattern inside the domain. */
  void fill(double[][] g, int element, int pattern, Hyperparameters h, SplitMix random) {
    int nearEps = h.eps() > 0 ? Math.getExponent(h.eps()) : 0;
    double size = random.scaled(-2, 2);
    for (int t = 0; t < g.length; t++) {
      double x = switch (pattern % PATTERNS) {
        case 0 -> random.scaled(-4, 4);
        case 1 -> random.scaled(nearEps - 4, nearEps + 4);
        case 2 -> size * Math.scalb(1.0, -2 * t);
        case 3 -> random.scaled(nearEps / 2 - 3, nearEps / 2 + 3);
        case 4 -> t % 3 == 1 ? 0 : random.scaled(-6, 2);
        case 5 -> t == 0 ? random.scaled(nearEps, nearEps + 8) : 0;
        case 6 -> t < 2 ? 0 : random.scaled(-8, 0);
        case 7 -> (t % 2 == 0 ? size : -size);
        case 8 -> random.scaled(10, 40);
        default -> random.scaled(-30, -8);
      };
      g[t][element] = format.round(inside(drawn.round(x)));
    }
  }

  private double inside(double x) {
    boolean held = x == 0 || Math.getExponent(x) >= least && Math.getExponent(x) < largest;
    if (domain.contains(x) && (held || !format.isHalf())) {
      return x;
    }
    int exponent = Math.min(Math.max(Math.getExponent(x), least), largest - 1);
    return Math.scalb(x, exponent - Math.getExponent(x));
  }

  /** Fills one element's gradients with normal values that are nearly the smallest; the first is a power of two. */
  void fillAtTheLeast(double[][] g, int element, SplitMix random) {
    int low = format.minExponent() + 12;
    for (int t = 0; t < g.length; t++) {
      g[t][element] = t == 0 ? Math.scalb(1.0, low) : format.round(random.scaled(low - 9, low - 7));
    }
  }

  /**
   * A parameter that the first of those gradients takes to half the smallest normal number, where the step is a factor
   * times the gradient; with factor 0 one on either side of the smallest normal number.
   */
  double atTheLeast(double factor, SplitMix random) {
    int low = format.minExponent();
    return format.round(factor == 0 ? random.scaled(low - 3, low + 5)
        : Math.scalb(factor, low + 12) + Math.scalb(1.0, low - 1));
  }

  /** Fills one element's gradients with values outside the domain. */
  void fillBeyond(double[][] g, int element, Beyond beyond, SplitMix random) {
    int high = format.maxExponent();
    int low = format.minExponent();
    for (int t = 0; t < g.length; t++) {
      double x = switch (beyond) {
        case SQUARE_OVERFLOWS -> random.scaled(high / 2 + 1, high);
        case SQUARE_UNDERFLOWS -> random.scaled(low, low / 2 - 1);
        case SUBNORMAL -> random.scaled(low - format.precision() + 2, low - 1);
        case ZERO_OVER_ZERO -> t < 3 ? 0 : random.scaled(-4, 4);
        case NOT_FINITE -> t != 2 ? random.scaled(-4, 4)
            : element == 0 ? Double.NaN : element == 1 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        case ONE_OVERFLOW -> t == 1 ? random.scaled(high / 2 + 1, high) : random.scaled(-4, 4);
      };
      g[t][element] = format.round(x);
    }
  }
}
