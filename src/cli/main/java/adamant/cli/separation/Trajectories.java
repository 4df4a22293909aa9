package adamant.cli.separation;

import adamant.exact.Coefficients;
import adamant.exact.Demand;
import adamant.exact.ElementState;
import adamant.exact.ExactTrajectory;
import adamant.exact.Format;
import adamant.exact.Interval;
import adamant.exact.Range;
import adamant.exact.Ranges;
import adamant.exact.Underflow;
import adamant.oracle.CheckOptions;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.Cases;
import adamant.oracle.cases.Domain;
import adamant.oracle.variant.Formation;
import adamant.oracle.variant.Implementation;
import adamant.oracle.variant.Order;
import adamant.oracle.variant.Style;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.VariantRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;

/** What each member computes on the standard cases in a format, and what another one's enclosures say of it. */
final class Trajectories {

  /** A separation from which on it is not measured farther. */
  static final double FAR = 1e6;

  private static final Implementation LITERAL = new Implementation(Order.LITERAL, Formation.POWER, Style.PLAIN);

  private final Format format;
  private final List<Case> cases;
  private final Domain domain;
  private final Ranges ranges;
  private final Function<Demand, Coefficients<Interval>> enclosed;
  private final Map<Demand, Coefficients<Range>> scalars = new HashMap<>();

  Trajectories(Format format) {
    this.format = format;
    cases = new Cases(format, Map.of(), true).generate(CheckOptions.defaults().seed(), CheckOptions.defaults().cases());
    domain = new Domain(format);
    ranges = new Ranges(format);
    enclosed = ExactTrajectory.enclosedScalars(format, Underflow.GRADUAL);
  }

  /** The parameters of a member, [case][step][element], natively in the literal order. */
  double[][][] run(Variant member) {
    VariantRule rule = new VariantRule(member, Order.LITERAL);
    double[][][] after = new double[cases.size()][][];
    for (int k = 0; k < after.length; k++) {
      Case c = cases.get(k);
      Map<Integer, Coefficients<Double>> formed = new HashMap<>();
      IntFunction<Coefficients<Double>> of = t -> formed.computeIfAbsent(t,
          s -> Formation.POWER.form(rule.demand(c.hyperparameters(), c.rates(), s), format));
      after[k] = new double[c.steps()][c.length()];
      for (int i = 0; i < c.length(); i++) {
        Implementation.Element element = LITERAL.element(rule, format, of);
        double theta = c.parameters()[i];
        for (int t = 0; t < c.steps(); t++) {
          theta = element.step(theta, c.gradients()[t][i]);
          after[k][t][i] = theta;
        }
      }
    }
    return after;
  }

  /**
   * How far a run lies outside of what rounding can make of another member, in widths of its enclosure: the farthest
   * element, or {@link #FAR} from there on. 0 where no element is outside.
   */
  double outside(double[][][] run, Variant other) {
    VariantRule rule = new VariantRule(other, Order.ANY);
    double farthest = 0;
    for (int k = 0; k < run.length && farthest < FAR; k++) {
      Case c = cases.get(k);
      int[] ends = domain.leaves(c);
      for (int i = 0; i < c.length() && farthest < FAR; i++) {
        ElementState<Range> state = rule.start(ranges);
        double before = c.parameters()[i];
        for (int t = 0; t < ends[i] && Double.isFinite(before); t++) {
          Demand demand = rule.demand(c.hyperparameters(), c.rates(), t + 1);
          Coefficients<Range> of =
              scalars.computeIfAbsent(demand, d -> enclosed.apply(d).map(Range::around));
          Range range = rule.step(ranges, of, state, Range.point(before), Range.point(c.gradients()[t][i]));
          farthest = Math.max(farthest, widths(range, run[k][t][i]));
          before = run[k][t][i];
        }
      }
    }
    return Math.min(farthest, FAR);
  }

  private static double widths(Range range, double x) {
    if (range.contains(x)) {
      return 0;
    }
    double distance = Math.max(range.lo() - x, x - range.hi());
    double width = range.hi() - range.lo();
    return Double.isNaN(distance) || Double.isNaN(width) || width == 0 ? FAR : distance / width;
  }
}
