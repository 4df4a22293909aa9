package adamant.laws;

import adamant.exact.Format;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Classes of the numbers of a format by exponent: where something happens to them, or to their squares. */
enum Magnitude {
  ZERO,
  SUBNORMAL,
  EDGE_OF_UNDERFLOW,
  SQUARE_UNDERFLOWS,
  ORDINARY,
  SQUARE_OVERFLOWS,
  EDGE_OF_OVERFLOW,
  BETWEEN;

  /** The class of a finite number. */
  static Magnitude of(Format format, double x) {
    if (x == 0) {
      return ZERO;
    }
    int exponent = Math.getExponent(x);
    // A subnormal of binary64 itself.
    if (exponent < format.minExponent()) {
      return SUBNORMAL;
    }
    for (Magnitude magnitude : values()) {
      int[] range = magnitude.exponents(format);
      if (range[0] <= exponent && exponent <= range[1]) {
        return magnitude;
      }
    }
    return BETWEEN;
  }

  private int[] exponents(Format format) {
    int low = format.minExponent();
    int high = format.maxExponent();
    return switch (this) {
      case SUBNORMAL -> new int[] {low - format.precision() + 1, low - 1};
      case EDGE_OF_UNDERFLOW -> new int[] {low, low + 3};
      case SQUARE_UNDERFLOWS -> new int[] {(low - format.precision()) / 2 - 2, low / 2 + 2};
      case ORDINARY -> new int[] {-20, 20};
      case SQUARE_OVERFLOWS -> new int[] {high / 2 - 2, high / 2 + 2};
      case EDGE_OF_OVERFLOW -> new int[] {high - 3, high};
      case ZERO, BETWEEN -> new int[] {1, 0};
    };
  }

  /** Numbers of this class, of both signs, by random bits and by those at the ends. */
  Arbitrary<Double> numbers(Format format) {
    if (this == ZERO) {
      return Arbitraries.of(0.0, -0.0);
    }
    int[] range = this == BETWEEN ? new int[] {format.minExponent(), format.maxExponent()} : exponents(format);
    return Combinators.combine(Arbitraries.integers().between(range[0], range[1]), significand(format),
        Arbitraries.of(1.0, -1.0)).as((exponent, bits, sign) -> number(format, exponent, bits, sign));
  }

  // The fraction: anything, the ends, or few bits.
  private static Arbitrary<Long> significand(Format format) {
    long last = (1L << format.precision() - 1) - 1;
    return Arbitraries.frequencyOf(
        Tuple.of(5, Arbitraries.longs().between(0, last).withDistribution(
            RandomDistribution.uniform())),
        Tuple.of(1, Arbitraries.of(0L, 1L, last, last - 1, last / 2, last / 2 + 1)));
  }

  private static double number(Format format, int exponent, long fraction, double sign) {
    int p = format.precision();
    double significand = 1 + fraction * Math.scalb(1.0, 1 - p);
    // Exact for a normal result; a subnormal one is cut to the bits that it has.
    if (exponent >= format.minExponent()) {
      return sign * Math.scalb(significand, exponent);
    }
    int bits = exponent - (format.minExponent() - p + 1);
    double cut = Math.floor(significand * Math.scalb(1.0, bits)) * Math.scalb(1.0, exponent - bits);
    return sign * cut;
  }

  /** Numbers of some classes, each as often as the next. */
  static Arbitrary<Double> any(Format format, Magnitude... classes) {
    return Arbitraries.of(classes).flatMap(magnitude -> magnitude.numbers(format));
  }
}
