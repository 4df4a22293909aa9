package adamant.oracle.support;

import adamant.exact.Hyperparameters;
import adamant.oracle.subject.RunRequest;
import adamant.oracle.support.LambdaSubject.ElementStep;

/**
 * Steps in the orders of frameworks, written out by hand from their sources: src/adapters/README.md has the lines. The
 * state holds m or u, v, and what else there is.
 */
public final class FrameworkOrders {

  private FrameworkOrders() {}

  private static double rate(RunRequest r, int t) {
    return r.rates()[t - 1];
  }

  // PyTorch's lerp: the second branch goes by w − 1.
  private static double lerp(double m, double g, double w) {
    return w < 0.5 ? m + w * (g - m) : g + (w - 1) * (g - m);
  }

  private static double lerpFused(double m, double g, double w) {
    return w < 0.5 ? Math.fma(w, g - m, m) : Math.fma(w - 1, g - m, g);
  }

  /** PyTorch's fused Adam on a processor without FMA. */
  public static final ElementStep TORCH_FUSED = (r, t, s, x, g) -> {
    Hyperparameters h = r.hyperparameters();
    s[0] = lerp(s[0], g, 1 - h.beta1());
    s[1] = s[1] * h.beta2() + (1 - h.beta2()) * g * g;
    double root = Math.sqrt(1 - Math.pow(h.beta2(), t));
    double rate = rate(r, t) / (1 - Math.pow(h.beta1(), t));
    return x + -rate * s[0] / (Math.sqrt(s[1]) / root + h.eps());
  };

  /** The same where products and sums are contracted, as in whole vectors. */
  public static final ElementStep TORCH_FUSED_FMA = (r, t, s, x, g) -> {
    Hyperparameters h = r.hyperparameters();
    s[0] = lerpFused(s[0], g, 1 - h.beta1());
    s[1] = Math.fma((1 - h.beta2()) * g, g, s[1] * h.beta2());
    double root = Math.sqrt(1 - Math.pow(h.beta2(), t));
    double rate = rate(r, t) / (1 - Math.pow(h.beta1(), t));
    return x + -rate * s[0] / (Math.sqrt(s[1]) / root + h.eps());
  };

  /** The same in the elements past the last whole vector: there the compiler contracts the other product. */
  public static final ElementStep TORCH_FUSED_REST = (r, t, s, x, g) -> {
    Hyperparameters h = r.hyperparameters();
    s[0] = lerpFused(s[0], g, 1 - h.beta1());
    s[1] = Math.fma(s[1], h.beta2(), (1 - h.beta2()) * g * g);
    double root = Math.sqrt(1 - Math.pow(h.beta2(), t));
    double rate = rate(r, t) / (1 - Math.pow(h.beta1(), t));
    return x + -rate * s[0] / (Math.sqrt(s[1]) / root + h.eps());
  };

  /** PyTorch's descent: a product contracted. */
  public static final ElementStep TORCH_SGD = (r, t, s, x, g) -> Math.fma(-rate(r, t), g, x);

  /** PyTorch's momentum: only the step is contracted. */
  public static final ElementStep TORCH_MOMENTUM = (r, t, s, x, g) -> {
    s[0] = s[0] * r.hyperparameters().beta1() + g;
    return Math.fma(-rate(r, t), s[0], x);
  };

  /** PyTorch's Nesterov: the look-ahead too. */
  public static final ElementStep TORCH_NESTEROV = (r, t, s, x, g) -> {
    double gamma = r.hyperparameters().beta1();
    s[0] = s[0] * gamma + g;
    return Math.fma(-rate(r, t), Math.fma(gamma, s[0], g), x);
  };

  /** optax' Nesterov, compiled: everything contracted. */
  public static final ElementStep OPTAX_NESTEROV_JIT = (r, t, s, x, g) -> {
    double gamma = r.hyperparameters().beta1();
    s[0] = Math.fma(gamma, s[0], g);
    return Math.fma(-rate(r, t), Math.fma(gamma, s[0], g), x);
  };

  /** PyTorch's AdaGrad: the sum of squares contracted. */
  public static final ElementStep TORCH_ADAGRAD = (r, t, s, x, g) -> {
    s[1] = Math.fma(g, g, s[1]);
    return x + -rate(r, t) * g / (Math.sqrt(s[1]) + r.hyperparameters().eps());
  };

  /** TensorFlow's ApplyMomentum with use_nesterov. */
  public static final ElementStep TENSORFLOW_NESTEROV = (r, t, s, x, g) -> {
    double gamma = r.hyperparameters().beta1();
    s[0] = s[0] * gamma + g;
    return x - (g * rate(r, t) + s[0] * gamma * rate(r, t));
  };

  /** TensorFlow's ApplyAdadelta: a reciprocal root times a root. */
  public static final ElementStep TENSORFLOW_ADADELTA = (r, t, s, x, g) -> {
    Hyperparameters h = r.hyperparameters();
    double rho = h.beta2();
    s[1] = s[1] * rho + g * g * (1 - rho);
    double u = Math.sqrt(s[2] + h.eps()) * (1 / Math.sqrt(s[1] + h.eps())) * g;
    s[2] = s[2] * rho + u * u * (1 - rho);
    return x - u * rate(r, t);
  };

  /** AdaDelta with its two averages contracted at different products, and the step too, as XLA compiles optax'. */
  public static final ElementStep OPTAX_ADADELTA_JIT = (r, t, s, x, g) -> {
    Hyperparameters h = r.hyperparameters();
    double rho = h.beta2();
    s[1] = Math.fma(1 - rho, g * g, rho * s[1]);
    double u = Math.sqrt(s[2] + h.eps()) * (1 / Math.sqrt(s[1] + h.eps())) * g;
    s[2] = Math.fma(rho, s[2], (1 - rho) * (u * u));
    return Math.fma(-rate(r, t), u, x);
  };

  /** optax' RMSProp with ε outside the root: a reciprocal, and the rate last. */
  public static final ElementStep OPTAX_RMSPROP = (r, t, s, x, g) -> {
    Hyperparameters h = r.hyperparameters();
    s[1] = (1 - h.beta2()) * (g * g) + h.beta2() * s[1];
    return x + -rate(r, t) * (1 / (Math.sqrt(s[1]) + h.eps()) * g);
  };

  // c = 1 − βᵗ with all of it in binary32.
  private static float correction(double beta, int t) {
    return 1 - (float) Math.pow((float) beta, t);
  }

  /** optax' Adam in binary32: each correction by its reciprocal, scalars in binary32 but 1 − β. */
  public static final ElementStep OPTAX_ADAM = (r, t, s, x, g) -> (float) x
      + -(float) rate(r, t) * optaxDirection(r.hyperparameters(), t, s, (float) g, false);

  /** The same, compiled by XLA: averages and step contracted. */
  public static final ElementStep OPTAX_ADAM_JIT = (r, t, s, x, g) -> Math.fma(-(float) rate(r, t),
      optaxDirection(r.hyperparameters(), t, s, (float) g, true), (float) x);

  /** optax' AdamW, compiled: the decay added to the direction, and both contracted. */
  public static final ElementStep OPTAX_ADAMW_JIT = (r, t, s, x, g) -> {
    float u = optaxDirection(r.hyperparameters(), t, s, (float) g, true);
    return Math.fma(-(float) rate(r, t), Math.fma((float) r.hyperparameters().weightDecay(), (float) x, u), (float) x);
  };

  /** The same with a schedule beside the rate. */
  public static final ElementStep OPTAX_SCHEDULE_JIT = (r, t, s, x, g) -> {
    Hyperparameters h = r.hyperparameters();
    float u = (float) rate(r, t) * optaxDirection(h, t, s, (float) g, true);
    return Math.fma(-(float) h.schedule(), Math.fma((float) h.weightDecay(), (float) x, u), (float) x);
  };

  private static float optaxDirection(Hyperparameters h, int t, double[] s, float g, boolean fused) {
    optaxMoments(h, s, g, fused);
    float m = (float) s[0] * (1 / correction(h.beta1(), t));
    float v = (float) s[1] * (1 / correction(h.beta2(), t));
    return m / ((float) Math.sqrt(v) + (float) h.eps());
  }

  private static void optaxMoments(Hyperparameters h, double[] s, float g, boolean fused) {
    float gain = (float) (1 - h.beta1());
    float share = (float) (1 - h.beta2());
    float kept = (float) h.beta1() * (float) s[0];
    float old = (float) h.beta2() * (float) s[1];
    s[0] = fused ? Math.fma(gain, g, kept) : gain * g + kept;
    s[1] = fused ? Math.fma(share, g * g, old) : share * (g * g) + old;
  }

  /** optax' Nadam in binary32: each part corrected before it is weighed. */
  public static final ElementStep OPTAX_NADAM = (r, t, s, x, g) -> optaxNadam(r, t, s, (float) x, (float) g, false);

  /** The same, compiled. */
  public static final ElementStep OPTAX_NADAM_JIT = (r, t, s, x, g) -> optaxNadam(r, t, s, (float) x, (float) g, true);

  private static float optaxNadam(RunRequest r, int t, double[] s, float x, float g, boolean fused) {
    Hyperparameters h = r.hyperparameters();
    optaxMoments(h, s, g, fused);
    float kept = (float) s[0] * (1 / correction(h.beta1(), t + 1));
    float now = (float) (1 - h.beta1()) * (g * (1 / correction(h.beta1(), t)));
    float m = fused ? Math.fma((float) h.beta1(), kept, now) : (float) h.beta1() * kept + now;
    float u = m / ((float) Math.sqrt((float) s[1] * (1 / correction(h.beta2(), t))) + (float) h.eps());
    return fused ? Math.fma(-(float) rate(r, t), u, x) : x + -(float) rate(r, t) * u;
  }

  /** optax' Adam with ε inside the root, compiled, with a right reciprocal root. */
  public static final ElementStep OPTAX_EPS_INSIDE_JIT = (r, t, s, x, g) -> {
    Hyperparameters h = r.hyperparameters();
    optaxMoments(h, s, (float) g, true);
    float m = (float) s[0] * (1 / correction(h.beta1(), t));
    float y = Math.fma((float) s[1], 1 / correction(h.beta2(), t), (float) h.eps());
    return Math.fma(-(float) rate(r, t), m * (1 / (float) Math.sqrt(y)), (float) x);
  };

  /** TensorFlow.js' Adam: βᵗ a binary32 variable, 1 − β a binary64 number. */
  public static final ElementStep TFJS_ADAM = (r, t, s, x, g) -> {
    Hyperparameters h = r.hyperparameters();
    running(h, t, s);
    s[0] = (float) s[0] * (float) h.beta1() + (float) g * (float) (1 - h.beta1());
    s[1] = (float) s[1] * (float) h.beta2() + (float) g * (float) g * (float) (1 - h.beta2());
    float m = (float) s[0] / (1 - (float) s[2]);
    float v = (float) s[1] / (1 - (float) s[3]);
    return m / ((float) Math.sqrt(v) + (float) h.eps()) * -(float) rate(r, t) + (float) x;
  };

  private static void running(Hyperparameters h, int t, double[] s) {
    s[2] = t == 1 ? (float) h.beta1() : (float) s[2] * (float) h.beta1();
    s[3] = t == 1 ? (float) h.beta2() : (float) s[3] * (float) h.beta2();
  }

  /** Keras' Adam: ε beside the uncorrected root, 1 − β a binary64 number, the rest in binary32. */
  public static final ElementStep KERAS_ADAM = (r, t, s, x, g) -> {
    Hyperparameters h = r.hyperparameters();
    float alpha = (float) rate(r, t) * (float) Math.sqrt(correction(h.beta2(), t)) / correction(h.beta1(), t);
    s[0] = (float) s[0] + ((float) g - (float) s[0]) * (float) (1 - h.beta1());
    s[1] = (float) s[1] + ((float) g * (float) g - (float) s[1]) * (float) (1 - h.beta2());
    return (float) x - (float) s[0] * alpha / ((float) Math.sqrt((float) s[1]) + (float) h.eps());
  };

  /** Keras' Adamax: the correction multiplies the denominator. */
  public static final ElementStep KERAS_ADAMAX = (r, t, s, x, g) -> {
    Hyperparameters h = r.hyperparameters();
    s[0] = (float) s[0] + ((float) g - (float) s[0]) * (float) (1 - h.beta1());
    s[1] = Math.max((float) h.beta2() * (float) s[1], Math.abs((float) g));
    return (float) x - (float) rate(r, t) * (float) s[0]
        / (correction(h.beta1(), t) * ((float) s[1] + (float) h.eps()));
  };

  /** PyTorch's Adam with a root that is up so many ulps off, for one root in six. */
  public static ElementStep torchAdam(int ulps) {
    return (r, t, s, x, g) -> {
      Hyperparameters h = r.hyperparameters();
      s[0] = lerpFused(s[0], g, 1 - h.beta1());
      s[1] = Math.fma((1 - h.beta2()) * g, g, s[1] * h.beta2());
      double rate = rate(r, t) / (1 - Math.pow(h.beta1(), t));
      return x + -rate * s[0] / (root(s[1], ulps) / Math.sqrt(1 - Math.pow(h.beta2(), t)) + h.eps());
    };
  }

  private static double root(double x, int ulps) {
    double root = Math.sqrt(x);
    return x > 0 && Double.doubleToLongBits(x) % 6 == 0 ? root + ulps * Math.ulp(root) : root;
  }
}
