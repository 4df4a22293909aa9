package adamant.oracle.foreign;

import adamant.exact.Coefficients;
import adamant.exact.Demand;
import adamant.exact.ExactTrajectory;
import adamant.exact.Format;
import adamant.exact.Interval;
import adamant.exact.Range;
import adamant.exact.Ranges;
import adamant.exact.Slack;
import adamant.exact.Underflow;
import java.util.function.Function;

/**
 * Ranges of what rounding can give: of the order that is written, operation by operation, contracted or not, and wider by
 * what the family's own orders of an average and of a step make, which spec/bounds.md proves of those.
 */
final class RangeNumbers extends Numbers<Range> {

  private final Ranges ranges;

  RangeNumbers(Format format, Underflow underflow) {
    this(format, new Ranges(format, underflow), ExactTrajectory.enclosedScalars(format, underflow));
  }

  private RangeNumbers(Format format, Ranges ranges, Function<Demand, Coefficients<Interval>> enclosed) {
    super(format, ranges, demand -> enclosed.apply(demand).map(Range::around));
    this.ranges = ranges;
  }

  @Override
  public Range scalar(double x) {
    return ranges.constant(x);
  }

  @Override
  public Range given(double x) {
    return Double.isFinite(x) ? ranges.input(x) : Range.ENTIRE;
  }

  @Override
  Boolean less(Range x, Range y) {
    boolean never = x.bounded() && y.bounded() && x.lo() >= y.hi();
    return ranges.less(x, y) ? Boolean.TRUE : never ? Boolean.FALSE : null;
  }

  @Override
  Range unknown() {
    return Range.ENTIRE;
  }

  @Override
  Range average(Range beta, Range gain, Range average, Range x) {
    Range sum = ranges.slack(ranges.add(ranges.mul(beta, average),
        ranges.slack(ranges.mul(gain, x), Slack.SAMPLE)), Slack.MOMENT);
    return ranges.strayed(sum, ranges.add(ranges.abs(x), ranges.abs(average)), Slack.INTERPOLATION);
  }

  @Override
  Range change(Range x) {
    return ranges.slack(x, Slack.STEP);
  }

  // Each of n − 1 additions errs by a rounding of the sum at most.
  @Override
  Range inAnyOrder(Range sum, int terms) {
    double error = Math.scalb(terms, 1 - format().precision());
    return ranges.mul(sum, new Range(1 - error, 1 + error, false));
  }

  @Override
  Range narrow(double x) {
    double error = Math.scalb(Math.abs(x), 4 - Format.BINARY32.precision());
    return new Range(x - error, x + error, false);
  }

  // Both parts grow with x, which need not have a sign.
  @Override
  Range excess(Range x, Range limit) {
    Range zero = Range.point(0);
    return ranges.sub(ranges.max(ranges.sub(x, limit), zero), ranges.max(ranges.sub(ranges.neg(x), limit), zero));
  }
}
