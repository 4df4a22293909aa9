package adamant.oracle.verdict;

import adamant.exact.Format;
import adamant.oracle.cases.Case;
import adamant.oracle.variant.Implementation;
import java.util.Arrays;
import java.util.List;

/** Tells whether a subject takes subnormal gradients for 0: where it has the bits of what that gives, and no others. */
final class Flushing {

  private Flushing() {}

  static List<Finding> of(Format format, List<Observation> observations, Bits bits, Implementation beside) {
    double least = format.minNormal().doubleValue();
    Case shown = null;
    for (Observation o : observations) {
      Case c = o.given();
      if (Arrays.stream(c.gradients()).flatMapToDouble(Arrays::stream).anyMatch(g -> g != 0 && Math.abs(g) < least)) {
        if (!same(format, o.after(), bits.run(beside, flushed(c, least)))) {
          return List.of();
        }
        shown = shown == null && !same(format, o.after(), bits.run(beside, c)) ? c : shown;
      }
    }
    return shown == null ? List.of() : List.of(new Finding(shown.index(), shown.note(),
        "subnormal gradients are taken for 0: every bit is what that gives, and not what the formula's own operations do"));
  }

  private static Case flushed(Case c, double least) {
    double[][] gradients = Arrays.stream(c.gradients())
        .map(step -> Arrays.stream(step).map(g -> Math.abs(g) < least ? 0 : g).toArray()).toArray(double[][]::new);
    return new Case(c.index(), c.note(), c.hyperparameters(), c.rates(), c.parameters(), gradients, c.start());
  }

  private static boolean same(Format format, double[][] one, double[][] other) {
    for (int t = 0; t < one.length; t++) {
      for (int i = 0; i < one[t].length; i++) {
        if (!format.same(one[t][i], other[t][i])) {
          return false;
        }
      }
    }
    return true;
  }
}
