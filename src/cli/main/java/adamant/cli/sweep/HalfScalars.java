package adamant.cli.sweep;

import adamant.exact.Coefficients;
import adamant.exact.Format;
import adamant.exact.Rounded;
import adamant.oracle.variant.Formation;
import adamant.oracle.variant.Order;
import adamant.oracle.variant.VariantRule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;

/** What a narrow format makes of the scalars of a step, and of g² alone. */
final class HalfScalars {

  private HalfScalars() {}

  /** The table. */
  static List<String> lines() {
    List<String> lines = new ArrayList<>(List.of("| | " + HalfSweep.FORMATS.get(0).label() + " | "
        + HalfSweep.FORMATS.get(1).label() + " |", "|---|---|---|"));
    List<List<String>> columns = HalfSweep.FORMATS.stream().map(HalfScalars::column).toList();
    for (int k = 0; k < TITLES.size(); k++) {
      lines.add("| " + TITLES.get(k) + " | " + columns.get(0).get(k) + " | " + columns.get(1).get(k) + " |");
    }
    return lines;
  }

  private static final List<String> TITLES = List.of("η", "β₁", "1 − β₁", "β₂", "1 − β₂", "ε", "c₂ at t = 1",
      "ε·√c₂ at t = 1", "η·√c₂/c₁ at t = 1", "g² is 0 up to \\|g\\|", "(1 − β₂)·g² is 0 up to \\|g\\|",
      "g² is infinite from \\|g\\| on");

  private static List<String> column(Format format) {
    VariantRule adam = new VariantRule(HalfSweep.variant("adam"), Order.LITERAL);
    Coefficients<Double> c = Formation.ROUNDED_ONCE.form(adam.demand(Member.GIVEN, Member.rates(), 1), format);
    Rounded a = new Rounded(format);
    return List.of(of(c.lr()), of(c.beta1()), of(c.gain1()), of(c.beta2()), of(c.gain2()), of(c.eps()), of(c.c2()),
        of(c.epsHat()), of(c.rateHat()), of(last(format, g -> a.mul(g, g) == 0)),
        of(last(format, g -> a.mul(c.gain2(), a.mul(g, g)) == 0)),
        of(format.nextUp(last(format, g -> Double.isFinite(a.mul(g, g))))));
  }

  // The largest value of the format of which something is so; it is so of all below.
  private static double last(Format format, DoublePredicate so) {
    double g = 0;
    while (so.test(format.nextUp(g))) {
      g = format.nextUp(g);
    }
    return g;
  }

  private static String of(double x) {
    return Double.toHexString(x);
  }
}
