package adamant.oracle.support;

import adamant.exact.Arithmetic;
import adamant.exact.Binary64;
import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.exact.Rounded;
import adamant.oracle.support.LambdaSubject.ElementStep;

/**
 * What frameworks compute where it is no member of the family, operation by operation as src/adapters/README.md has it
 * from their sources. None of it by way of the space of formulas. Every operation is rounded to the format.
 */
public final class FrameworkSteps {

  private final Arithmetic<Double> a;

  /** In a format. */
  public FrameworkSteps(Format format) {
    this.a = format == Format.BINARY64 ? new Binary64() : new Rounded(format);
  }

  private double average(double beta, double old, double x) {
    return a.add(a.mul(a.constant(beta), old), a.mul(a.constant(1 - beta), x));
  }

  private double square(double x) {
    return a.mul(x, x);
  }

  private double rate(double beta1, double eta, int t) {
    return a.constant(-eta / (1 - Math.pow(beta1, t)));
  }

  /** Adamax of PyTorch: ε in the norm. */
  public ElementStep normWithEps() {
    return (r, t, s, theta, g) -> {
      Hyperparameters h = r.hyperparameters();
      s[0] = average(h.beta1(), s[0], g);
      s[1] = Math.max(a.mul(s[1], a.constant(h.beta2())), a.add(Math.abs(g), a.constant(h.eps())));
      return a.add(theta, a.div(a.mul(rate(h.beta1(), r.rates()[t - 1], t), s[0]), s[1]));
    };
  }

  // η times a number of the format, over 1 − βᵗ: of ND4J, where that difference and the quotient are in binary64.
  private double narrowRate(Hyperparameters h, double factor, double eta, int t) {
    double power = a.constant(Math.pow(a.constant(h.beta1()), t));
    double rate = a.constant(a.mul(a.constant(eta), factor) / (1 - power));
    return rate == 0 ? a.constant(h.eps()) : rate;
  }

  private double narrowAverage(double beta, double old, double x) {
    double b = a.constant(beta);
    return a.add(a.mul(b, old), a.mul(x, a.sub(1.0, b)));
  }

  /** Adam of ND4J, and its AMSGrad with the maximum of v. */
  public ElementStep adamOfNd4j(boolean largest) {
    return (r, t, s, theta, g) -> {
      Hyperparameters h = r.hyperparameters();
      s[0] = narrowAverage(h.beta1(), s[0], g);
      s[1] = narrowAverage(h.beta2(), s[1], square(g));
      s[2] = Math.max(s[2], s[1]);
      double root = a.sqrt(a.constant(1 - a.constant(Math.pow(a.constant(h.beta2()), t))));
      double d = a.add(a.sqrt(largest ? s[2] : s[1]), a.constant(h.eps()));
      return a.sub(theta, a.div(a.mul(s[0], narrowRate(h, root, r.rates()[t - 1], t)), d));
    };
  }

  /** AdaMax of ND4J: 10⁻³² in the norm, ε in place of a rate of 0 alone. */
  public ElementStep normWithLeast() {
    return (r, t, s, theta, g) -> {
      Hyperparameters h = r.hyperparameters();
      s[0] = narrowAverage(h.beta1(), s[0], g);
      s[1] = a.constant(Math.max(a.mul(s[1], a.constant(h.beta2())), Math.abs(g)) + 1e-32);
      return a.sub(theta, a.div(a.mul(s[0], narrowRate(h, 1, r.rates()[t - 1], t)), s[1]));
    };
  }

  /** rmsprop(centered) of TensorFlow.js. */
  public ElementStep centered() {
    return (r, t, s, theta, g) -> {
      Hyperparameters h = r.hyperparameters();
      s[0] = average(h.beta2(), s[0], square(g));
      s[1] = average(h.beta2(), s[1], g);
      double under = a.sub(s[0], a.add(square(s[1]), a.constant(h.eps())));
      return a.sub(theta, a.div(a.mul(g, a.constant(r.rates()[t - 1])), a.sqrt(under)));
    };
  }

  /** NAdam of PyTorch: two steps one after the other, ∏μ in binary32. ψ = 1/250 by default, μ = β₁ for a large one. */
  public ElementStep nadam(double psi) {
    return (r, t, s, theta, g) -> {
      Hyperparameters h = r.hyperparameters();
      double mu = h.beta1() * (1 - 0.5 * Math.pow(0.96, t * psi));
      double next = h.beta1() * (1 - 0.5 * Math.pow(0.96, (t + 1) * psi));
      s[2] = t == 1 ? (float) mu : (float) s[2] * (float) mu;
      s[0] = average(h.beta1(), s[0], g);
      s[1] = average(h.beta2(), s[1], square(g));
      double d = a.add(a.sqrt(a.div(s[1], a.constant(1 - Math.pow(h.beta2(), t)))), a.constant(h.eps()));
      double now = r.rates()[t - 1] * (1 - mu) / (1 - s[2]);
      double ahead = r.rates()[t - 1] * next / (1 - s[2] * next);
      double first = a.sub(theta, a.div(a.mul(a.constant(now), g), d));
      return a.sub(first, a.div(a.mul(a.constant(ahead), s[0]), d));
    };
  }

  /** Nadam of Keras: everything in the format, corrections by reciprocals. */
  public ElementStep scheduled() {
    return (r, t, s, theta, g) -> {
      Hyperparameters h = r.hyperparameters();
      double b1 = a.constant(h.beta1());
      double b2 = a.constant(h.beta2());
      double one = 1;
      double now = a.sub(one, a.mul(0.5, a.constant(Math.pow(a.constant(0.96), t))));
      double ahead = a.sub(one, a.mul(0.5, a.constant(Math.pow(a.constant(0.96), t + 1))));
      s[2] = a.mul(a.mul(t == 1 ? 1 : s[2], b1), now);
      s[0] = a.add(s[0], a.mul(a.sub(g, s[0]), a.sub(one, b1)));
      s[1] = a.add(s[1], a.mul(a.sub(square(g), s[1]), a.sub(one, b2)));
      double m = a.mul(a.mul(a.mul(b1, ahead), s[0]), a.div(one, a.sub(one, a.mul(s[2], a.mul(b1, ahead)))));
      m = a.add(m, a.mul(a.mul(a.sub(one, a.mul(b1, now)), g), a.div(one, a.sub(one, s[2]))));
      double v = a.mul(s[1], a.div(one, a.sub(one, a.constant(Math.pow(b2, t)))));
      return a.sub(theta, a.div(a.mul(m, a.constant(r.rates()[t - 1])), a.add(a.sqrt(v), a.constant(h.eps()))));
    };
  }

  /** ApplyAdam(use_nesterov) of TensorFlow where v is corrected, Nadam of ND4J where it is not. */
  public ElementStep nadamCorrectedOnce(boolean second) {
    return (r, t, s, theta, g) -> {
      Hyperparameters h = r.hyperparameters();
      s[0] = average(h.beta1(), s[0], g);
      s[1] = average(h.beta2(), s[1], square(g));
      double sum = average(h.beta1(), s[0], g);
      double c1 = 1 - Math.pow(h.beta1(), t);
      double eta = r.rates()[t - 1];
      double d = a.add(a.sqrt(s[1]), a.constant(h.eps()));
      double m = second ? a.mul(sum, a.constant(eta * Math.sqrt(1 - Math.pow(h.beta2(), t)) / c1))
          : a.mul(a.constant(eta), a.div(sum, a.constant(c1)));
      return a.sub(theta, a.div(m, d));
    };
  }

  /** RmsProp of ND4J, whose average starts at ε. */
  public ElementStep startsAtEps() {
    return (r, t, s, theta, g) -> {
      Hyperparameters h = r.hyperparameters();
      s[0] = average(h.beta2(), t == 1 ? a.constant(h.eps()) : s[0], square(g));
      return a.sub(theta, a.div(a.mul(a.constant(r.rates()[t - 1]), g), a.add(a.sqrt(s[0]), a.constant(h.eps()))));
    };
  }

  /** AdaGrad of ND4J, whose sum starts at 10⁻⁶. */
  public ElementStep startsAtAMillionth() {
    return (r, t, s, theta, g) -> {
      s[0] = a.add(t == 1 ? a.constant(1e-6) : s[0], square(g));
      double d = a.add(a.sqrt(s[0]), a.constant(r.hyperparameters().eps()));
      return a.sub(theta, a.div(a.mul(a.constant(r.rates()[t - 1]), g), d));
    };
  }
}
