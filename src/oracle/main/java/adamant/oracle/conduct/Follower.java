package adamant.oracle.conduct;

import adamant.exact.Coefficients;
import adamant.exact.Demand;
import adamant.exact.ElementState;
import adamant.exact.ExactTrajectory;
import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.exact.Interval;
import adamant.exact.Range;
import adamant.exact.Ranges;
import adamant.exact.Underflow;
import adamant.oracle.variant.Order;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.VariantRule;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The steps of one formula as ranges of what rounding can give. */
final class Follower {

  private final Ranges ranges;
  private final VariantRule rule;
  private final Function<Demand, Coefficients<Interval>> exact;
  private final Map<Demand, Coefficients<Range>> known = new HashMap<>();

  Follower(Format format, Underflow underflow, Variant variant) {
    ranges = new Ranges(format, underflow);
    rule = new VariantRule(variant, Order.ANY);
    exact = ExactTrajectory.enclosedScalars(format, underflow);
  }

  Ranges ranges() {
    return ranges;
  }

  /** A state before the first step. */
  ElementState<Range> start() {
    return rule.start(ranges);
  }

  /**
   * The scalars of a step.
   *
   * @param step which of the rates it has, from 1
   * @param count t as the bias corrections have it
   */
  Coefficients<Range> scalars(Hyperparameters h, double[] rates, int step, int count) {
    return known.computeIfAbsent(rule.demand(h, rates, step).counted(count), d -> exact.apply(d).map(Range::around));
  }

  /** A step of an element, which moves its state. */
  Range step(Coefficients<Range> scalars, ElementState<Range> state, double theta, double gradient) {
    return rule.step(ranges, scalars, state, ranges.input(theta), ranges.input(gradient));
  }

  /** A second one on top of it. */
  Range again(Coefficients<Range> scalars, ElementState<Range> state, Range theta, double gradient) {
    return rule.step(ranges, scalars, state, theta, ranges.input(gradient));
  }
}
