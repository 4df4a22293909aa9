package adamant.laws;

import adamant.kernel.EvaluationOrder;
import adamant.reference.AdamHyperparameters;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/** What the two moments are: averages, not negative, of weights that sum to 1 − βᵗ; and what becomes of them alone. */
class AdamMomentLaws {

  private static final BigDecimal EXACT = new BigDecimal("1e-70");

  // law: ADAM-MOMENTS-EMA
  @Property(seed = Seeds.FIXED + 7)
  @Label("ADAM-MOMENTS-EMA: the moments are weighted sums of the gradients, within the rounding of their operations")
  void moments_are_averages(@ForAll(supplier = History.Any.class) History run) {
    Reached.by(run);
    Balls balls = new Balls(run.precision());
    Formula<Ball> formula = new Formula<>(balls, balls.coefficients(run.h(), 1));
    double[][][] states = Run.states(run);
    for (int i = 0; i < run.length(); i++) {
      double[] g = run.gradientsOf(i);
      average("first moment", formula, states, 1, i, run.h().beta1(), g, Arrays.stream(g).mapToObj(BigDecimal::new)
          .toArray(BigDecimal[]::new));
      average("second moment", formula, states, 2, i, run.h().beta2(), g, Arrays.stream(g).mapToObj(BigDecimal::new)
          .map(x -> x.multiply(x)).toArray(BigDecimal[]::new));
    }
    Reached.atLeast(10, "second moment bounded");
  }

  private static void average(String name, Formula<Ball> formula, double[][][] states, int part, int i, double beta,
      double[] g, BigDecimal[] samples) {
    Balls balls = (Balls) formula.a();
    Ball moment = balls.exactly(0);
    for (int t = 0; t < g.length; t++) {
      try {
        Ball sample = balls.exactly(g[t]);
        moment = part == 1 ? formula.first(moment, sample) : formula.second(moment, sample);
      } catch (Ball.NoBound e) {
        Reached.outcome(name + " can overflow");
        return;
      }
      Within.ball(name + " of element " + i + " after step " + (t + 1), moment, states[t][part][i]);
      BigDecimal direct = Reals.weightedSum(beta, Arrays.copyOf(samples, t + 1));
      BigDecimal[] sizes = Arrays.stream(samples).map(BigDecimal::abs).toArray(BigDecimal[]::new);
      BigDecimal scale = Reals.weightedSum(beta, sizes);
      Within.distance("the sum's recurrence", direct, moment.value(), scale.add(direct.abs()).multiply(EXACT));
    }
    Reached.outcome(name + " bounded");
  }

  // law: ADAM-V-NONNEGATIVE
  @Property(seed = Seeds.FIXED + 8)
  @Label("ADAM-V-NONNEGATIVE: no second moment is negative; it is NaN only where beta2 rounds to 0 and g*g overflowed")
  void second_moments_are_not_negative(@ForAll(supplier = History.Any.class) History run) {
    Reached.by(run);
    boolean forgets = run.precision().coefficients(run.h(), 1).beta2() == 0;
    boolean[] overflowed = new boolean[run.length()];
    for (double[][] state : Run.states(run)) {
      for (int i = 0; i < run.length(); i++) {
        double v = state[2][i];
        boolean mayBeNaN = forgets && overflowed[i];
        if (!(v >= 0) && !(mayBeNaN && Double.isNaN(v))) {
          throw new AssertionError("second moment of element " + i + " is " + v);
        }
        overflowed[i] |= v == Double.POSITIVE_INFINITY;
        Reached.outcome(v == 0 ? "zero" : Double.isFinite(v) ? "positive" : "overflowed");
      }
    }
    Reached.atLeast(1, "overflowed");
  }

  // law: ADAM-WEIGHTS-SUM
  @Property(seed = Seeds.FIXED + 9)
  @Label("ADAM-WEIGHTS-SUM: (1-beta) * sum of beta^(t-i) = 1 - beta^t: a constant gradient gives it times that much")
  void weights_sum_to_the_bias_correction(@ForAll(supplier = History.Ordinary.class) History run) {
    Reached.by(run);
    int steps = 1 + new Random(run.seed()).nextInt(300);
    double x = run.gradients()[0][0];
    BigDecimal[] ones = new BigDecimal[steps];
    Arrays.fill(ones, BigDecimal.ONE);
    Balls balls = new Balls(run.precision());
    Formula<Ball> formula = new Formula<>(balls, balls.coefficients(run.h(), 1));
    Reference reference = new Reference(run.precision(), run.h(), new double[1]);
    Ball m = balls.exactly(0);
    Ball v = balls.exactly(0);
    for (int t = 1; t <= steps; t++) {
      reference.step(new double[] {x});
      m = formula.first(m, balls.exactly(x));
      v = formula.second(v, balls.exactly(x));
    }
    sums("first moment", run.h().beta1(), steps, ones, new BigDecimal(x), m, reference.state()[1][0]);
    sums("second moment", run.h().beta2(), steps, ones, new BigDecimal(x).pow(2), v, reference.state()[2][0]);
  }

  private static void sums(String name, double beta, int steps, BigDecimal[] ones, BigDecimal sample, Ball ball,
      double computed) {
    BigDecimal correction = Reals.oneMinusPower(beta, steps);
    Within.distance("sum of weights of the " + name, correction, Reals.weightedSum(beta, ones), EXACT);
    Within.ball(name, new Ball(correction.multiply(sample), ball.error()), computed);
  }

  // law: ADAM-ZERO-GRADIENT
  @Property(seed = Seeds.FIXED + 10)
  @Label("ADAM-ZERO-GRADIENT: from the start, with eps > 0, zero gradients change no bit")
  void zero_gradients_from_the_start_change_nothing(@ForAll(supplier = History.Any.class) History run) {
    Reached.by(run);
    Coefficients<Double> last = run.precision().coefficients(run.h(), run.gradients().length);
    // η = ∞ in binary32 makes 0·∞: outside of the domain.
    if (last.eps() == 0 || Double.isInfinite(last.lr())) {
      Reached.outcome("eps or lr outside of the domain");
      return;
    }
    Reached.outcome("unchanged");
    for (double[][] state : Run.states(zeros(run, run.gradients().length))) {
      Same.bits("parameters", run.theta(), state[0]);
      Same.bits("first moment", new double[run.length()], state[1]);
      Same.bits("second moment", new double[run.length()], state[2]);
    }
    Reached.atLeast(60, "unchanged");
  }

  private static History zeros(History run, int steps) {
    return new History(run.precision(), run.h(), run.theta(), new double[steps][run.length()], run.seed());
  }

  // law: ADAM-ZERO-GRADIENT
  @Property(seed = Seeds.FIXED + 11)
  @Label("ADAM-ZERO-GRADIENT: after a run, with eps > 0, moments decay, and a step is at most lr*|m|/(c1*eps)")
  void zero_gradients_let_the_moments_decay(@ForAll(supplier = History.Ordinary.class) History run) {
    Reached.by(run);
    Precision p = run.precision();
    if (p.coefficients(run.h(), 1).eps() == 0) {
      Reached.outcome("eps is 0");
      return;
    }
    Reached.outcome("decayed");
    double[][][] states = Run.states(run);
    double[][] before = states[states.length - 1];
    Reference reference = new Reference(p, run.h(), before, states.length);
    Balls balls = new Balls(p);
    Formula<Ball> formula = new Formula<>(balls, balls.coefficients(run.h(), 1));
    Ball m = balls.exactly(before[1][0]);
    Ball v = balls.exactly(before[2][0]);
    int steps = 1 + new Random(run.seed()).nextInt(200);
    for (int k = 1; k <= steps; k++) {
      reference.step(new double[run.length()]);
      double[][] after = reference.state();
      m = formula.first(m, balls.exactly(0));
      v = formula.second(v, balls.exactly(0));
      Within.ball("first moment", m, after[1][0]);
      Within.ball("second moment", v, after[2][0]);
      Coefficients<Double> c = p.coefficients(run.h(), reference.steps());
      for (int i = 0; i < run.length(); i++) {
        double change = p.element(EvaluationOrder.LITERAL, 0, after[1][i], after[2][i], c);
        boolean decayed = Math.abs(after[1][i]) <= Math.abs(before[1][i]) && after[2][i] <= before[2][i];
        if (!decayed || !(Math.abs(change) <= largestChange(p, after[1][i], c))) {
          throw new AssertionError("element " + i + " after " + k + " zero gradients: m " + after[1][i] + " after "
              + before[1][i] + ", v " + after[2][i] + " after " + before[2][i] + ", change " + change);
        }
      }
      before = after;
    }
    BigDecimal start = new BigDecimal(states[states.length - 1][1][0]);
    BigDecimal left = Reals.power(run.h().beta1(), steps).multiply(start);
    // A power below NOTHING was taken for 0.
    BigDecimal lost = Reals.NOTHING.multiply(start.abs());
    Within.distance("beta1^k m", left, m.value(), left.abs().multiply(EXACT).add(lost));
  }

  // η·(|m|/c₁)/ε with the rounding and underflow of its three operations; the root only makes the divisor larger, and
  // rounding keeps that order.
  private static double largestChange(Precision p, double m, Coefficients<Double> c) {
    BigDecimal grow = BigDecimal.ONE.add(p.format().unitRoundoff());
    BigDecimal lost = p.format().underflowError();
    BigDecimal x = new BigDecimal(Math.abs(m)).divide(new BigDecimal(c.c1()), Reals.DIGITS).multiply(grow).add(lost);
    x = x.multiply(new BigDecimal(c.lr())).multiply(grow).add(lost);
    x = x.divide(new BigDecimal(c.eps()), Reals.DIGITS).multiply(grow).add(lost);
    return p.format().roundUp(x);
  }

  // law: ADAM-ZERO-GRADIENT
  @Example
  @Label("ADAM-ZERO-GRADIENT: the tail sticks in the subnormals, at 5 of the smallest (binary64), at 4 (binary32)")
  void the_tail_sticks_in_the_subnormals() {
    AdamHyperparameters h = new AdamHyperparameters(0.001, 0.9, 0.999, 1e-8);
    for (Precision p : Precision.values()) {
      double least = p.format().minNormal().doubleValue() * 2 * p.unitRoundoff();
      Reference reference = new Reference(p, h, new double[][] {{1}, {0x1p-100}, {1}}, 1);
      for (int t = 0; t < 10_000; t++) {
        reference.step(new double[1]);
      }
      // β₁ = 0.9 is a little more than 9/10 in binary64, so that 5·β₁ > 4.5 rounds to 5, and a little less in binary32.
      Same.bits("first moment", new double[] {(p == Precision.BINARY64 ? 5 : 4) * least}, reference.state()[1]);
    }
  }
}
