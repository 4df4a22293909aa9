package adamant.laws;

import adamant.reference.AdamHyperparameters;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Hyperparameters of every kind: binary64 in both formats, so that in binary32 some round to 0 or infinity. */
final class Hyper {

  private static final double LARGEST = Math.nextDown(1.0);

  private Hyper() {}

  /** Decay rates: 0, subnormal, small, in the middle, the defaults, near 1, the largest below 1. */
  static Arbitrary<Double> decay() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.of(0.0, Double.MIN_VALUE, 1e-45, 1e-40, 1e-310, 0.5)),
        Tuple.of(2, bits(0x1p-30, 0.5)),
        Tuple.of(3, bits(0.5, 1.0)),
        Tuple.of(2, Arbitraries.of(0.9, 0.999, 0.99, 0.9999)),
        Tuple.of(2, nearOne()),
        Tuple.of(1, Arbitraries.of(LARGEST, 1 - 0x1p-52, 1 - 0x1p-24, 1 - 0x1p-25)));
  }

  /** A kind of decay rate, for histograms. */
  static String kind(double beta) {
    if (beta == 0) {
      return "0";
    }
    if (beta < 0x1p-30) {
      return "below 2^-30";
    }
    if (beta < 0.5) {
      return "below 1/2";
    }
    if (beta <= 0.999) {
      return "up to 0.999";
    }
    return beta == LARGEST ? "the largest" : "near 1";
  }

  private static Arbitrary<Double> nearOne() {
    return Combinators.combine(Arbitraries.integers().between(2, 51), bits(1, 2)).as((k, x) -> 1 - Math.scalb(x, -k));
  }

  /** Numbers from low to below high, evenly over their bits. */
  static Arbitrary<Double> bits(double low, double high) {
    return Arbitraries.longs().between(Double.doubleToLongBits(low), Double.doubleToLongBits(high) - 1)
        .withDistribution(RandomDistribution.uniform()).map(Double::longBitsToDouble);
  }

  /** Learning rates: ordinary, and at times 0, subnormal or huge in the format. */
  static Arbitrary<Double> rate(Precision precision) {
    double least = precision.format().minNormal().doubleValue();
    double most = Math.scalb(1.0, precision.format().maxExponent());
    return Arbitraries.frequencyOf(
        Tuple.of(8, bits(0x1p-20, 16)),
        Tuple.of(1, Arbitraries.of(0.001, 1.0)),
        Tuple.of(1, Arbitraries.of(0.0, least / 3, least, most / 8, most)));
  }

  /** Stabilisers: ordinary, and at times 0, subnormal, or larger than the root. */
  static Arbitrary<Double> stabiliser(Precision precision) {
    double least = precision.format().minNormal().doubleValue();
    return Arbitraries.frequencyOf(
        Tuple.of(6, bits(0x1p-40, 0x1p-4)),
        Tuple.of(2, Arbitraries.of(1e-8, 1e-7)),
        Tuple.of(2, Arbitraries.of(0.0, least / 5, least)),
        Tuple.of(2, bits(0x1p-4, 0x1p10)));
  }

  /** Everything of every kind. */
  static Arbitrary<AdamHyperparameters> any(Precision precision) {
    return Combinators.combine(rate(precision), decay(), decay(), stabiliser(precision)).as(AdamHyperparameters::new);
  }

  /** Ordinary learning rates, decay rates of every kind, a given stabiliser. */
  static Arbitrary<AdamHyperparameters> withEps(Arbitrary<Double> eps) {
    return Combinators.combine(bits(0x1p-20, 16), decay(), decay(), eps).as(AdamHyperparameters::new);
  }
}
