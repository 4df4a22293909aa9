package adamant.laws;

import adamant.kernel.EvaluationOrder;
import java.math.BigDecimal;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/** What gradients times a constant do: nothing for a positive one, with ε = 0; turn the step round for −1. */
class AdamSymmetryLaws {

  private static final BigDecimal EXACT = new BigDecimal("1e-55");

  // law: ADAM-SCALE-INVARIANCE
  @Property(seed = Seeds.FIXED + 22)
  @Label("ADAM-SCALE-INVARIANCE: with eps = 0, gradients times 2^k give the same bits while all is normal or exactly 0")
  void powers_of_two_change_no_bit(@ForAll(supplier = History.WithoutEps.class) History run) {
    Reached.by(run);
    int k = new Random(run.seed()).nextInt(61) - 30;
    History scaled = times(run, Math.scalb(1.0, k));
    if (scaled == null) {
      Reached.outcome("the scaled gradients are not of the format");
      return;
    }
    double[][][] states = Run.states(run);
    double[][][] others = Run.states(scaled);
    for (int i = 0; i < run.length(); i++) {
      Watched one = new Watched(run, i);
      Watched two = new Watched(scaled, i);
      for (int t = 0; t < states.length; t++) {
        if (!one.tameAfter(t) || !two.tameAfter(t)) {
          Reached.outcome("underflow, overflow or v = 0");
          break;
        }
        Reached.outcome(k == 0 ? "k = 0" : "same bits");
        Same.bits("parameter " + i + " after step " + (t + 1) + ", gradients times 2^" + k,
            new double[] {states[t][0][i]}, new double[] {others[t][0][i]});
        Same.bits("moments of element " + i, new double[] {Math.scalb(states[t][1][i], k),
            Math.scalb(states[t][2][i], 2 * k)}, new double[] {others[t][1][i], others[t][2][i]});
      }
    }
    Reached.atLeast(25, "same bits");
  }

  // The gradients times c where all products are of the format and normal or exactly 0.
  private static History times(History run, double c) {
    double[][] g = new double[run.gradients().length][run.length()];
    for (int t = 0; t < g.length; t++) {
      for (int i = 0; i < run.length(); i++) {
        double x = run.gradients()[t][i];
        g[t][i] = x * c;
        boolean same = run.precision().format().holds(g[t][i]) && g[t][i] / c == x && Double.isFinite(g[t][i]);
        if (!same || x != 0 && Magnitude.of(run.precision().format(), g[t][i]) == Magnitude.SUBNORMAL) {
          return null;
        }
      }
    }
    return new History(run.precision(), run.h(), run.theta(), g, run.seed());
  }

  // One element's moments and changes, computed once more under watch; what becomes of the parameter does not matter.
  private static final class Watched {
    private final History run;
    private final int element;
    private final Watch watch;
    private double m;
    private double v;

    Watched(History run, int element) {
      this.run = run;
      this.element = element;
      this.watch = new Watch(run.precision());
    }

    boolean tameAfter(int t) {
      Coefficients<Double> c = run.precision().coefficients(run.h(), t + 1);
      Formula<Double> formula = new Formula<>(watch, c);
      double g = run.gradients()[t][element];
      m = formula.first(m, g);
      v = formula.second(v, g);
      formula.change(EvaluationOrder.LITERAL, m, v);
      return watch.tame() && v != 0;
    }
  }

  // law: ADAM-SCALE-INVARIANCE
  @Property(seed = Seeds.FIXED + 23)
  @Label("ADAM-SCALE-INVARIANCE: with eps = 0, gradients times any c > 0 change no more than rounding can")
  void any_factor_changes_no_more_than_rounding(@ForAll(supplier = History.WithoutEps.class) History run) {
    Reached.by(run);
    Precision p = run.precision();
    double c = Math.exp(new Random(run.seed()).nextGaussian() * 5);
    double[][] g = new double[run.gradients().length][run.length()];
    for (int t = 0; t < g.length; t++) {
      for (int i = 0; i < run.length(); i++) {
        g[t][i] = p.format().round(new BigDecimal(run.gradients()[t][i]).multiply(new BigDecimal(c)));
        if (!Double.isFinite(g[t][i])) {
          Reached.outcome("the scaled gradients overflow");
          return;
        }
      }
    }
    double[][][] states = Run.states(run);
    double[][][] others = Run.states(new History(p, run.h(), run.theta(), g, run.seed()));
    for (int i = 0; i < run.length(); i++) {
      Tracked one = new Tracked(run, i, BigDecimal.ONE);
      Tracked two = new Tracked(run, i, new BigDecimal(c));
      try {
        for (int t = 0; t < states.length; t++) {
          Ball expected = one.step(t);
          Ball scaled = two.step(t);
          Within.distance("the parameter over the reals", expected.value(), scaled.value(),
              expected.value().abs().add(new BigDecimal(Math.abs(run.theta()[i]))).add(BigDecimal.ONE).multiply(EXACT));
          Within.ball("parameter " + i + " after step " + (t + 1), expected, states[t][0][i]);
          Within.ball("parameter " + i + " after step " + (t + 1) + ", gradients times " + Double.toHexString(c),
              scaled, others[t][0][i]);
          Reached.outcome("bounded");
        }
      } catch (Ball.NoBound e) {
        Reached.outcome("can over- or underflow");
      }
    }
    Reached.atLeast(40, "bounded");
  }

  // One element over the reals with the gradients times c, and how far rounding can lead from it.
  private static final class Tracked {
    private final History run;
    private final int element;
    private final BigDecimal factor;
    private final Balls balls;
    private Ball theta;
    private Ball m;
    private Ball v;

    Tracked(History run, int element, BigDecimal factor) {
      this.run = run;
      this.element = element;
      this.factor = factor;
      this.balls = new Balls(run.precision());
      this.theta = balls.exactly(run.theta()[element]);
      this.m = balls.exactly(0);
      this.v = balls.exactly(0);
    }

    Ball step(int t) {
      Formula<Ball> formula = new Formula<>(balls, balls.coefficients(run.h(), t + 1));
      double x = run.gradients()[t][element];
      Ball g = factor.equals(BigDecimal.ONE) ? balls.exactly(x) : balls.near(new BigDecimal(x).multiply(factor), 1);
      m = formula.first(m, g);
      v = formula.second(v, g);
      theta = formula.parameter(EvaluationOrder.LITERAL, theta, m, v);
      return theta;
    }
  }

  // law: ADAM-ODD
  @Property(seed = Seeds.FIXED + 24)
  @Label("ADAM-ODD: negated parameters and gradients negate parameters and first moments, bit for bit")
  void negation_turns_everything_round(@ForAll(supplier = History.Any.class) History run) {
    Reached.by(run);
    double[][] g = new double[run.gradients().length][];
    for (int t = 0; t < g.length; t++) {
      g[t] = negated(run.gradients()[t]);
    }
    double[][][] states = Run.states(run);
    double[][][] others = Run.states(new History(run.precision(), run.h(), negated(run.theta()), g, run.seed()));
    for (int t = 0; t < states.length; t++) {
      // x + 0 takes the sign from a zero.
      Same.bits("parameters", plusZero(negated(states[t][0])), plusZero(others[t][0]));
      Same.bits("first moment", plusZero(negated(states[t][1])), plusZero(others[t][1]));
      Same.bits("second moment", states[t][2], others[t][2]);
    }
  }

  private static double[] negated(double[] x) {
    double[] y = new double[x.length];
    for (int i = 0; i < y.length; i++) {
      y[i] = -x[i];
    }
    return y;
  }

  private static double[] plusZero(double[] x) {
    double[] y = x.clone();
    for (int i = 0; i < y.length; i++) {
      y[i] += 0.0;
    }
    return y;
  }
}
