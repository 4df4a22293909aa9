package adamant.cli.sweep;

import adamant.cli.sweep.Condition.Kept;
import adamant.exact.Binary64;
import adamant.exact.Coefficients;
import adamant.exact.ElementState;
import adamant.exact.Format;
import adamant.optimizer.Optimizer;
import adamant.oracle.variant.Formation;
import adamant.oracle.variant.VariantRule;
import adamant.reference.Slot;
import adamant.reference.StepCoefficients;
import java.util.ArrayList;
import java.util.List;

/**
 * The history in binary64, where not every gradient can be gone over: probed at every power of two, and between two
 * probes that differ by bisection down to neighbours. What changes twice between two probes is not seen.
 */
final class Probe {

  private static final int STEPS = Member.HISTORY.size();
  private static final Condition[] CONDITIONS = Condition.values();

  private final Member member;
  private final Optimizer optimizer;
  private final VariantRule rule;
  private final Divisors arithmetic = new Divisors();
  private final List<StepCoefficients> coefficients = new ArrayList<>();
  private final List<Coefficients<Double>> formed = new ArrayList<>();

  /** Binary64 that notes a divisor that is not finite. */
  private static final class Divisors extends Binary64 {
    private boolean finite;

    @Override
    public Double div(Double x, Double y) {
      finite &= Double.isFinite(y);
      return super.div(x, y);
    }
  }

  Probe(Member member) {
    this.member = member;
    optimizer = Optimizer.valueOf(member.optimizer().name());
    rule = member.rule();
    for (int t = 1; t <= STEPS; t++) {
      coefficients.add(new StepCoefficients(Member.HYPERPARAMETERS, Member.DECAY, t));
      formed.add(Formation.ROUNDED_ONCE.form(rule.demand(Member.GIVEN, Member.rates(), t), Format.BINARY64));
    }
  }

  /** The positive gradients of each condition, by the bits of binary64. */
  RangeTally tally() {
    RangeTally tally = new RangeTally();
    long from = 1;
    boolean[][] at = at(from);
    for (int exponent = Double.MIN_EXPONENT - 51; exponent <= Double.MAX_EXPONENT + 1; exponent++) {
      long to = Double.doubleToLongBits(Math.min(Double.MAX_VALUE, Math.scalb(1.0, exponent)));
      boolean[][] next = at(to);
      for (int step = 0; step < STEPS; step++) {
        for (Condition condition : CONDITIONS) {
          boolean low = at[step][condition.ordinal()];
          boolean high = next[step][condition.ordinal()];
          long change = low == high ? to : lastAs(low, from, to, step, condition);
          if (low) {
            tally.add(condition, step, from, change);
          } else if (high) {
            tally.add(condition, step, change + 1, to);
          }
        }
      }
      from = to;
      at = next;
    }
    return tally;
  }

  private long lastAs(boolean low, long from, long to, int step, Condition condition) {
    long as = from;
    long not = to;
    while (not - as > 1) {
      long middle = as + (not - as) / 2;
      if (at(middle)[step][condition.ordinal()] == low) {
        as = middle;
      } else {
        not = middle;
      }
    }
    return as;
  }

  /** What is the case after each step, for the gradient of these bits. */
  private boolean[][] at(long bits) {
    double g = Double.longBitsToDouble(bits);
    boolean[][] is = new boolean[STEPS][CONDITIONS.length];
    Optimizer.State state = Optimizer.State.of(new double[1]);
    ElementState<Double> element = rule.start(arithmetic);
    double theta = 0;
    for (int step = 0; step < STEPS; step++) {
      double gradient = Member.gradient(g, step);
      optimizer.step(member.order(), state, new double[] {gradient}, 0, 1, coefficients.get(step));
      note(is[step], Kept.PARAMETER.of(state.theta()[0]));
      for (Slot slot : optimizer.keeps()) {
        note(is[step], Kept.valueOf(slot.name()).of(state.at(slot)[0]));
      }
      arithmetic.finite = true;
      theta = rule.step(arithmetic, formed.get(step), element, theta, gradient);
      is[step][Condition.DIVISOR.ordinal()] = member.divides() && !arithmetic.finite;
    }
    return is;
  }

  private static void note(boolean[] is, Condition condition) {
    if (condition != null) {
      is[condition.ordinal()] = true;
    }
  }
}
