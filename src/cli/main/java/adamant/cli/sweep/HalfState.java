package adamant.cli.sweep;

import adamant.exact.Binary64;
import adamant.exact.Format;
import adamant.oracle.cases.SplitMix;
import adamant.oracle.variant.Order;
import adamant.oracle.variant.VariantRule;
import java.util.ArrayList;
import java.util.List;

/**
 * A state of one element, in a narrow format, from which every gradient is tried.
 *
 * @param title what it is called in the tables
 * @param theta θ
 * @param first m
 * @param second v, which is the largest v so far too
 * @param step the step t that is taken from it
 */
record HalfState(String title, double theta, double first, double second, int step) {

  /** The gradients of a typical run, exact in both formats: multiples of 1/128 from −1/8 to 3/16. */
  static double[] gradients(int steps) {
    SplitMix random = new SplitMix(16);
    double[] gradients = new double[steps];
    for (int k = 0; k < steps; k++) {
      gradients[k] = random.between(-16, 24) / 128.0;
    }
    return gradients;
  }

  /** The states that are tried; those of a run are what it comes to over binary64, rounded to the format. */
  static List<HalfState> all(Format format) {
    List<HalfState> all = new ArrayList<>();
    all.add(new HalfState("zero", 0, 0, 0, 1));
    for (int steps : new int[] {1, 10, 1000}) {
      all.add(afterRun(format, "after " + steps + (steps == 1 ? " step" : " steps"), steps, 0));
    }
    all.add(afterRun(format, "after 1000 steps, θ = 1", 1000, 1));
    double least = format.nextUp(0);
    all.add(new HalfState("v the least number", 0, format.round(Math.sqrt(least)), least, 1001));
    double largest = format.largest();
    all.add(new HalfState("v the largest number", 0, format.round(Math.sqrt(largest)), largest, 1001));
    all.add(new HalfState("m = −1/8, v = 1/16", 0, -0.125, 0.0625, 1001));
    all.add(new HalfState("v lost: m = 2^-10, v = 0", 0, 0x1p-10, 0, 1001));
    return all;
  }

  private static HalfState afterRun(Format format, String title, int steps, double theta) {
    HalfRule<Double> rule = new HalfRule<>(new Binary64(), Format.BINARY64, Format.BINARY64,
        new VariantRule(HalfSweep.variant("adam"), Order.LITERAL));
    HalfRule.Kept kept = new HalfRule.Kept(0, 0, 0, 0);
    double[] gradients = gradients(steps);
    for (int t = 1; t <= steps; t++) {
      kept = rule.step(kept, t, gradients[t - 1]);
    }
    return new HalfState(title, theta, format.round(kept.first()), format.round(kept.second()), steps + 1);
  }
}
