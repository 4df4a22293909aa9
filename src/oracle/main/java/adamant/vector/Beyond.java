package adamant.vector;

import adamant.exact.Format;
import adamant.oracle.cases.SplitMix;

/** What takes an element out of the domain, and why it is tried. */
enum Beyond {
  SQUARE_OVERFLOWS("The square of every gradient overflows: the second moment is infinite, and the step 0"),
  ONE_OVERFLOW("The square of one gradient overflows: what comes after it does not move the element again"),
  LARGEST("The largest finite gradient there is"),
  SQUARE_UNDERFLOWS("The square of every gradient underflows: the second moment takes up nothing or little"),
  SUBNORMAL("Subnormal gradients: arithmetic that takes them for 0 does not move the parameters"),
  LEAST("The smallest gradient there is"),
  ZERO_OVER_ZERO("Zero gradients while epsilon is 0: where the formula divides, it divides 0 by 0"),
  NAN("A gradient is NaN at the second step"),
  INFINITE("A gradient is infinite at the second step"),
  NEGATIVE_INFINITE("A gradient is negative and infinite at the second step"),
  STATE_INFINITE("A saved state that has overflowed before, and is gone on with");

  private final String comment;

  Beyond(String comment) {
    this.comment = comment;
  }

  /** Why it is tried. In binary16 squares overflow where they are stored, and not where they are computed. */
  String comment(Format format) {
    if (format != Format.BINARY16) {
      return comment;
    }
    return switch (this) {
      case SQUARE_OVERFLOWS -> "The square of every gradient is infinite in binary16, and finite in what is computed in";
      case ONE_OVERFLOW -> "The square of one gradient is infinite in binary16, and finite in what is computed in";
      default -> comment;
    };
  }

  /** Fills one element's gradients. */
  void fill(double[][] g, int element, Format format, SplitMix random) {
    int high = format.maxExponent();
    int low = format.minExponent();
    for (int t = 0; t < g.length; t++) {
      double usual = random.scaled(-4, 4);
      double x = switch (this) {
        case SQUARE_OVERFLOWS -> random.scaled(high / 2 + 1, high - 1);
        case ONE_OVERFLOW -> t == 1 ? random.scaled(high / 2 + 1, high - 1) : usual;
        case LARGEST -> Math.copySign(format.largest(), usual);
        case SQUARE_UNDERFLOWS -> random.scaled(low, low / 2 - 1);
        case SUBNORMAL -> random.scaled(low - format.precision() + 2, low - 1);
        case LEAST -> Math.copySign(format.ulp(0), usual);
        case ZERO_OVER_ZERO -> t < 2 ? 0 : usual;
        case NAN -> t == 1 ? Double.NaN : usual;
        case INFINITE -> t == 1 ? Double.POSITIVE_INFINITY : usual;
        case NEGATIVE_INFINITE -> t == 1 ? Double.NEGATIVE_INFINITY : usual;
        case STATE_INFINITE -> usual;
      };
      g[t][element] = format.round(x);
    }
  }
}
