package adamant.optimizer;

import adamant.reference.StepCoefficients;
import java.util.EnumMap;
import java.util.Map;

/**
 * One element's step as its page of spec/optimizers writes it, operation by operation in the literal order, in binary64
 * and without any of the reference's loops or element functions. The state is θ, first, second, third.
 */
interface Page {

  /** The literal order of every optimizer. */
  Map<Optimizer, Page> ALL = all();

  /** The step with the gradient g and the coefficients of this step, over s in place. */
  void step(double[] s, double g, StepCoefficients c);

  private static void average(double[] s, int part, double beta, double oneMinusBeta, double x) {
    s[part] = beta * s[part] + oneMinusBeta * x;
  }

  private static void moments(double[] s, double x, StepCoefficients c) {
    average(s, 1, c.adam().beta1, c.adam().oneMinusBeta1, x);
    average(s, 2, c.adam().beta2, c.adam().oneMinusBeta2, x * x);
  }

  private static void squares(double[] s, double g, StepCoefficients c) {
    average(s, 2, c.adam().beta2, c.adam().oneMinusBeta2, g * g);
  }

  // η·m̂/(√v̂+ε), with v as given.
  private static double corrected(double[] s, double v, double c2, StepCoefficients c) {
    return c.adam().lr * (s[1] / c.adam().c1) / (Math.sqrt(v / c2) + c.adam().eps);
  }

  private static double outside(double p, double a, double rate, StepCoefficients c) {
    return rate * p / (Math.sqrt(a) + c.adam().eps);
  }

  private static double inside(double p, double a, StepCoefficients c) {
    return c.adam().lr / Math.sqrt(a + c.adam().eps) * p;
  }

  private static Map<Optimizer, Page> all() {
    Map<Optimizer, Page> all = new EnumMap<>(Optimizer.class);
    all.put(Optimizer.SGD, (s, g, c) -> s[0] -= c.adam().lr * g);
    all.put(Optimizer.MOMENTUM_RATE_INSIDE, (s, g, c) -> {
      s[1] = c.adam().beta1 * s[1] + c.adam().lr * g;
      s[0] -= s[1];
    });
    all.put(Optimizer.MOMENTUM_RATE_OUTSIDE, (s, g, c) -> {
      s[1] = c.adam().beta1 * s[1] + g;
      s[0] -= c.adam().lr * s[1];
    });
    all.put(Optimizer.NESTEROV, (s, g, c) -> {
      s[1] = c.adam().beta1 * s[1] + g;
      s[0] -= c.adam().lr * (g + c.adam().beta1 * s[1]);
    });
    all.put(Optimizer.ADAGRAD_EPS_INSIDE, (s, g, c) -> {
      s[2] += g * g;
      s[0] -= inside(g, s[2], c);
    });
    all.put(Optimizer.ADAGRAD_EPS_OUTSIDE, (s, g, c) -> {
      s[2] += g * g;
      s[0] -= outside(g, s[2], c.adam().lr, c);
    });
    all.put(Optimizer.RMSPROP_EPS_INSIDE, (s, g, c) -> {
      squares(s, g, c);
      s[0] -= inside(g, s[2], c);
    });
    all.put(Optimizer.RMSPROP_EPS_OUTSIDE, (s, g, c) -> {
      squares(s, g, c);
      s[0] -= outside(g, s[2], c.adam().lr, c);
    });
    all.put(Optimizer.RMSPROP_CENTERED, (s, g, c) -> {
      average(s, 1, c.adam().beta2, c.adam().oneMinusBeta2, g);
      squares(s, g, c);
      s[0] -= outside(g, s[2] - s[1] * s[1], c.adam().lr, c);
    });
    all.put(Optimizer.ADADELTA, (s, g, c) -> {
      squares(s, g, c);
      double change = Math.sqrt(s[3] + c.adam().eps) / Math.sqrt(s[2] + c.adam().eps) * g;
      average(s, 3, c.adam().beta2, c.adam().oneMinusBeta2, change * change);
      s[0] -= c.adam().lr * change;
    });
    all.put(Optimizer.ADAM, (s, g, c) -> {
      moments(s, g, c);
      s[0] -= corrected(s, s[2], c.adam().c2, c);
    });
    all.put(Optimizer.ADAM_EPS_INSIDE, (s, g, c) -> {
      moments(s, g, c);
      s[0] -= inside(s[1] / c.adam().c1, s[2] / c.adam().c2, c);
    });
    all.put(Optimizer.ADAM_EPS_HAT, (s, g, c) -> {
      moments(s, g, c);
      s[0] -= outside(s[1], s[2], c.adam().rate, c);
    });
    all.put(Optimizer.ADAM_UNCORRECTED, (s, g, c) -> {
      moments(s, g, c);
      s[0] -= outside(s[1], s[2], c.adam().lr, c);
    });
    all.put(Optimizer.ADAM_L2, (s, g, c) -> {
      moments(s, g + c.decay().decay * s[0], c);
      s[0] -= corrected(s, s[2], c.adam().c2, c);
    });
    all.put(Optimizer.ADAMW_SCHEDULE, (s, g, c) -> {
      moments(s, g, c);
      s[0] -= c.decay().schedule * (corrected(s, s[2], c.adam().c2, c) + c.decay().decay * s[0]);
    });
    all.put(Optimizer.ADAMW_RATE, (s, g, c) -> {
      moments(s, g, c);
      s[0] -= c.decay().decayRate * s[0];
      s[0] -= corrected(s, s[2], c.adam().c2, c);
    });
    all.put(Optimizer.AMSGRAD_MAX_V, (s, g, c) -> {
      moments(s, g, c);
      s[3] = Math.max(s[3], s[2]);
      s[0] -= corrected(s, s[3], c.adam().c2, c);
    });
    all.put(Optimizer.AMSGRAD_MAX_VHAT, (s, g, c) -> {
      moments(s, g, c);
      s[3] = Math.max(s[3], s[2] / c.adam().c2);
      s[0] -= corrected(s, s[3], 1, c);
    });
    all.put(Optimizer.ADAMAX, (s, g, c) -> {
      average(s, 1, c.adam().beta1, c.adam().oneMinusBeta1, g);
      s[2] = Math.max(c.adam().beta2 * s[2], Math.abs(g));
      s[0] -= c.ahead().correctedRate * s[1] / (s[2] + c.adam().eps);
    });
    all.put(Optimizer.NADAM, (s, g, c) -> {
      moments(s, g, c);
      double ahead = c.adam().beta1 * s[1] / c.ahead().next + c.adam().oneMinusBeta1 * g / c.adam().c1;
      s[0] -= c.adam().lr * ahead / (Math.sqrt(s[2] / c.adam().c2) + c.adam().eps);
    });
    return all;
  }
}
