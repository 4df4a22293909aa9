package adamant.oracle.support;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.oracle.support.LambdaSubject.ElementStep;

/**
 * Implementations written out by hand, none by way of the space of formulas: as people write Adam, right and wrong. The
 * state holds m, v and two more.
 */
public final class HandWritten {

  private HandWritten() {}

  private static double step(double theta, double change) {
    return theta - change;
  }

  /** β powers by pow, (1−β₂)·g·g from left to right, as in many a textbook program. */
  public static final ElementStep TEXTBOOK = (r, t, s, theta, g) -> {
    Hyperparameters h = r.hyperparameters();
    s[0] = h.beta1() * s[0] + (1 - h.beta1()) * g;
    s[1] = h.beta2() * s[1] + (1 - h.beta2()) * g * g;
    double mHat = s[0] / (1 - Math.pow(h.beta1(), t));
    double vHat = s[1] / (1 - Math.pow(h.beta2(), t));
    return theta - r.rates()[t - 1] * mHat / (Math.sqrt(vHat) + h.eps());
  };

  /** Averages held as scale times base, each with its own scale; the step by reciprocals of the corrections. */
  public static final ElementStep DEFERRED_SCALE = (r, t, s, theta, g) -> {
    Hyperparameters h = r.hyperparameters();
    if (t == 1) {
      s[2] = 1;
      s[3] = 1;
    }
    s[2] = rescaled(s, 0, s[2] * h.beta1());
    s[0] += (1 - h.beta1()) / s[2] * g;
    s[3] = rescaled(s, 1, s[3] * h.beta2());
    s[1] = ((1 - h.beta2()) * (g * g) + s[1] * s[3]) / s[3];
    double rate = r.rates()[t - 1] * (1 / -Math.expm1(t * Math.log(h.beta1())));
    double scale = 1 / Math.sqrt(-Math.expm1(t * Math.log(h.beta2())));
    return theta - rate * (s[0] * s[2]) * (1 / (Math.sqrt(s[1] * s[3]) * scale + h.eps()));
  };

  // A scale that has become small is multiplied into the base.
  private static double rescaled(double[] s, int base, double scale) {
    if (scale == 0) {
      s[base] = 0;
      return 1;
    }
    if (scale < 1e-10) {
      s[base] *= scale;
      return 1;
    }
    return scale;
  }

  /**
   * x/y as where no divider is used: the reciprocal in binary32, two steps of Newton's, and a product. It is within 1 ulp
   * of the right one.
   */
  public static double quotient(double x, double y) {
    int exponent = Math.getExponent(y);
    double scaled = Math.scalb(y, -exponent);
    double reciprocal = 1 / (float) scaled;
    reciprocal *= 2 - scaled * reciprocal;
    reciprocal *= 2 - scaled * reciprocal;
    return Math.scalb(x * reciprocal, -exponent);
  }

  /** Textbook Adam with such a quotient at the end. */
  public static final ElementStep NEWTON_QUOTIENT = (r, t, s, theta, g) -> {
    Hyperparameters h = r.hyperparameters();
    s[0] = h.beta1() * s[0] + (1 - h.beta1()) * g;
    s[1] = h.beta2() * s[1] + (1 - h.beta2()) * g * g;
    double mHat = s[0] / (1 - Math.pow(h.beta1(), t));
    double vHat = s[1] / (1 - Math.pow(h.beta2(), t));
    return theta - quotient(r.rates()[t - 1] * mHat, Math.sqrt(vHat) + h.eps());
  };

  /** RMSProp with roots that are 2 ulps too small, and quotients that are 2 too large, some of either. */
  public static final ElementStep NEAR_RMSPROP = (r, t, s, theta, g) -> {
    Hyperparameters h = r.hyperparameters();
    s[0] = h.beta2() * s[0] + (1 - h.beta2()) * g * g;
    return theta - beside(r.rates()[t - 1] * g / (beside(Math.sqrt(s[0]), -2) + h.eps()), 2);
  };

  // One number in five is so many ulps off.
  private static double beside(double x, int ulps) {
    return x != 0 && Double.doubleToLongBits(x) % 5 == 0 ? x + ulps * Math.ulp(x) : x;
  }

  /** Everything contracted that a compiler may contract, the update of the parameter too. */
  public static final ElementStep CONTRACTED = (r, t, s, theta, g) -> {
    Hyperparameters h = r.hyperparameters();
    s[0] = Math.fma(1 - h.beta1(), g, h.beta1() * s[0]);
    s[1] = Math.fma(h.beta2(), s[1], (1 - h.beta2()) * g * g);
    double rate = -r.rates()[t - 1] / Math.fma(-1.0, Math.pow(h.beta1(), t), 1.0);
    double root = Math.sqrt(1 - Math.pow(h.beta2(), t));
    return Math.fma(rate, s[0] / (Math.sqrt(s[1]) / root + h.eps()), theta);
  };

  /** Binary32 with products and roots in binary64 inside expressions, hyperparameters rounded to binary32 first. */
  public static final ElementStep FLOAT_WITH_DOUBLE_ISLANDS = (r, t, s, theta, g) -> {
    Hyperparameters h = r.hyperparameters();
    float beta = (float) h.beta1();
    float gamma = (float) h.beta2();
    float eps = (float) h.eps();
    float m = beta * (float) s[0] + (1.f - beta) * (float) g;
    float v = gamma * (float) s[1] + (float) ((1.f - gamma) * Math.pow((float) g, 2.0));
    s[0] = m;
    s[1] = v;
    float mHat = m / (float) (1.f - Math.pow(beta, t));
    float vHat = v / (float) (1.f - Math.pow(gamma, t));
    float delta = mHat / (float) (Math.sqrt(vHat) + eps);
    return (float) theta - (float) r.rates()[t - 1] * delta;
  };

  /** Binary32 throughout, incremental moments, β powers as running products. */
  public static final ElementStep FLOAT_INCREMENTAL = (r, t, s, theta, g) -> {
    Hyperparameters h = r.hyperparameters();
    float b1 = (float) h.beta1();
    float b2 = (float) h.beta2();
    float p1 = t == 1 ? b1 : (float) s[2] * b1;
    float p2 = t == 1 ? b2 : (float) s[3] * b2;
    float x = (float) g;
    float m = (float) s[0] + (x - (float) s[0]) * (1 - b1);
    float v = (float) s[1] + (x * x - (float) s[1]) * (1 - b2);
    s[0] = m;
    s[1] = v;
    s[2] = p1;
    s[3] = p2;
    float rootHat = (float) Math.sqrt(v) / (float) Math.sqrt(1 - p2);
    return (float) step((float) theta, (float) r.rates()[t - 1] / (1 - p1) * m / (rootHat + (float) h.eps()));
  };

  /** Multiplies by √v + ε where it should divide; ε at the uncorrected root. */
  public static final ElementStep MULTIPLIES = (r, t, s, theta, g) -> {
    Hyperparameters h = r.hyperparameters();
    double rate = r.rates()[t - 1] * Math.sqrt(1.0 - Math.pow(h.beta2(), t)) / (1.0 - Math.pow(h.beta1(), t));
    s[0] = s[0] * h.beta1() + g * (1.0 - h.beta1());
    s[1] = s[1] * h.beta2() + g * g * (1.0 - h.beta2());
    return theta - s[0] * rate * (Math.sqrt(s[1]) + h.eps());
  };

  /** Counts every step twice. */
  public static final ElementStep COUNTS_TWICE = (r, t, s, theta, g) -> {
    Hyperparameters h = r.hyperparameters();
    s[0] = h.beta1() * s[0] + (1 - h.beta1()) * g;
    s[1] = h.beta2() * s[1] + (1 - h.beta2()) * g * g;
    double mHat = s[0] / (1 - Math.pow(h.beta1(), 2 * t));
    double vHat = s[1] / (1 - Math.pow(h.beta2(), 2 * t));
    return theta - r.rates()[t - 1] * mHat / (Math.sqrt(vHat) + h.eps());
  };

  /** ε at the uncorrected root, averages as scale times base, and β₁ decayed by λ = 10⁻⁸ at every step. */
  public static final ElementStep FORGETS = (r, t, s, theta, g) -> {
    Hyperparameters h = r.hyperparameters();
    double b1 = 1 - h.beta1();
    double b2 = 1 - h.beta2();
    double b1t = 1 - (1 - b1) * Math.pow(1e-8, t - 1);
    if (t == 1) {
      s[2] = 1;
      s[3] = 1;
    }
    s[2] = rescaled(s, 0, s[2] * (1 - b1t));
    s[0] += b1t / s[2] * g;
    s[3] = rescaled(s, 1, s[3] * (1 - b2));
    s[1] = (b2 * (g * g) + s[1] * s[3]) / s[3];
    double rate = r.rates()[t - 1] * Math.sqrt(1 - Math.pow(1 - b2, t)) / (1 - Math.pow(1 - b1, t));
    return theta - rate * (s[0] * s[2]) / (Math.sqrt(s[1] * s[3]) + h.eps());
  };

  /** The second moment gains β₂·(1−β₂)·g². */
  public static final ElementStep GAIN_TIMES_DECAY = (r, t, s, theta, g) -> {
    Hyperparameters h = r.hyperparameters();
    s[0] = h.beta1() * s[0] + (1 - h.beta1()) * g;
    s[1] = h.beta2() * (s[1] + (1 - h.beta2()) * g * g);
    double mHat = s[0] / (1 - Math.pow(h.beta1(), t));
    double vHat = s[1] / (1 - Math.pow(h.beta2(), t));
    return theta - r.rates()[t - 1] * mHat / (Math.sqrt(vHat) + h.eps());
  };

  /** A right implementation whose every step is a thousandth too long. */
  public static ElementStep aThousandthTooLong(Format format) {
    return (r, t, s, theta, g) -> {
      double after = TEXTBOOK.step(r, t, s, theta, g);
      return format.round(theta + (after - theta) * 1.001);
    };
  }
}
