package adamant.cli.defect;

/** Elements of rules outside of the family as people write them, each with its own state. */
final class ForeignSteps {

  private static final double MILLIONTH = 1e-6;

  private ForeignSteps() {}

  /** AdaGrad by dual averaging: the parameter anew of all gradients; m is their sum, v that of the squares. */
  static class DualAveraging extends Plain {
    @Override
    double step(double theta, double gradient) {
      now++;
      m += gradient;
      double before = v;
      v += gradient * gradient;
      return -rate() * m / (Math.sqrt(used(before)) + eps());
    }

    double used(double before) {
      return v;
    }
  }

  /** Rprop, which forgets a gradient whose sign turned; m is the last one, v the step's length. */
  static class Rprop extends Plain {
    @Override
    double start() {
      return rates[0];
    }

    @Override
    double step(double theta, double gradient) {
      now++;
      double turn = Math.signum(m) * Math.signum(gradient);
      v = turn > 0 ? Math.min(1.2 * v, 50) : turn < 0 ? Math.max(0.5 * v, MILLIONTH) : v;
      m = turn < 0 ? 0 : gradient;
      double after = theta - change(turn, theta);
      kept = theta;
      return after;
    }

    double change(double turn, double theta) {
      return Math.signum(m) * v;
    }
  }

  /** Lion. */
  static class Lion extends Plain {
    @Override
    double step(double theta, double gradient) {
      now++;
      double along = Math.signum(beta1() * m + gain1() * gradient);
      m = beta2() * m + gain2() * gradient;
      return theta - rate() * along;
    }
  }

  /** FTRL-Proximal; m is z, v the sum of the squares. */
  static class Ftrl extends Plain {
    @Override
    double start() {
      return eps();
    }

    @Override
    double step(double theta, double gradient) {
      now++;
      double before = v;
      v += gradient * gradient;
      m += gradient - (Math.sqrt(v) - Math.sqrt(before)) / rate() * theta;
      return -m / (Math.sqrt(v) / rate());
    }
  }

  /** Rectified Adam, as its authors' program has the bound. */
  static class Rectified extends Plain {
    @Override
    double change(double along, double g) {
      double longest = 2 / (1 - beta2()) - 1;
      double power = Math.pow(beta2(), t);
      double length = longest - 2 * t * power / (1 - power);
      if (length <= 5) {
        return rate() * along;
      }
      double factor = Math.sqrt((length - 4) * (length - 2) * longest / ((longest - 4) * (longest - 2) * length));
      return rate() * factor * along / denominator(g);
    }
  }

  /** AdaBelief. */
  static class AdaBelief extends Plain {
    @Override
    double second(double g) {
      return beta2() * v + gain2() * (g - m) * (g - m) + eps();
    }
  }

  /** Yogi, from moments of 10⁻⁶. */
  static class Yogi extends Plain {
    @Override
    double start() {
      m = MILLIONTH;
      return MILLIONTH;
    }

    @Override
    double second(double g) {
      return v - gain2() * Math.signum(v - g * g) * g * g;
    }
  }

  /** Adan; kept is the average of differences. */
  static class Adan extends Plain {
    private double last;
    private double square;

    @Override
    double step(double theta, double g) {
      t++;
      now++;
      double difference = t == 1 ? 0 : g - last;
      last = g;
      m = beta1() * m + gain1() * g;
      kept = beta2() * kept + gain2() * difference;
      double ahead = g + weight() * difference;
      square = 0.99 * square + (1 - 0.99) * ahead * ahead;
      double along = m / c1() + weight() * kept / c2();
      return theta - rate() * along / (Math.sqrt(square / (1 - Math.pow(0.99, t)) + 1e-8) + eps());
    }

    double weight() {
      return beta2();
    }
  }

  /** Optimistic Adam; kept is the step of before. */
  static class Optimistic extends Plain {
    @Override
    double change(double along, double g) {
      double step = along / denominator(g);
      double before = t == 1 ? step : kept;
      kept = step;
      return rate() * (2 * step - before);
    }
  }

  /** A gradient step, and then every parameter drawn to 0 by the rate times the weight decay. */
  static class Proximal extends Plain {
    @Override
    double step(double theta, double gradient) {
      now++;
      double reached = theta - rate() * gradient;
      return Math.signum(reached) * Math.max(Math.abs(reached) - rate() * h.weightDecay(), 0);
    }
  }

  /** The sign of the first moment. */
  static class Signum extends Plain {
    @Override
    double step(double theta, double gradient) {
      now++;
      m = beta1() * m + gain1() * gradient;
      return theta - rate() * Math.signum(m);
    }
  }
}
