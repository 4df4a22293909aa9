package adamant.vector;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.oracle.cases.State;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apfloat.Apfloat;
import org.apfloat.ApfloatMath;

/** One element under each formula of spec/optimizers, written a second time from its page, over apfloat's numbers. */
final class ApfloatFormula {

  private static final int DIGITS = 110;
  private static final Apfloat ZERO = new Apfloat(0, DIGITS);
  private static final Apfloat ONE = new Apfloat(1, DIGITS);

  private record Power(double beta, int t) {}

  private static final Map<Power, Apfloat> CORRECTIONS = new ConcurrentHashMap<>();

  private final String id;
  private final Format format;
  private final Hyperparameters h;
  private final Apfloat b1;
  private final Apfloat b2;
  private final Apfloat eps;
  private final Apfloat lambda;
  private Apfloat theta;
  private Apfloat m;
  private Apfloat v;
  private Apfloat x;
  private int t;

  /** Over the reals but for what is stored in a format of two bytes, if it is one. */
  ApfloatFormula(String id, Format format, Hyperparameters h, double parameter, State start, int element, int taken) {
    this.id = id;
    this.format = format;
    this.h = h;
    b1 = ap(h.beta1());
    b2 = ap(h.beta2());
    eps = ap(h.eps());
    lambda = ap(h.weightDecay());
    theta = ap(parameter);
    m = start.first() == null ? ZERO : ap(start.first()[element]);
    v = start.second() == null ? ZERO : ap(start.second()[element]);
    x = start.third() == null ? ZERO : ap(start.third()[element]);
    t = taken;
  }

  private static Apfloat ap(double value) {
    return value == 0 ? ZERO : new Apfloat(new BigDecimal(value), DIGITS);
  }

  private static Apfloat root(Apfloat value) {
    return value.signum() == 0 ? ZERO : ApfloatMath.sqrt(value);
  }

  /** What is formed once a step, exactly and then rounded once to binary32. */
  record Scalars(Hyperparameters h, double lr, int t) {

    private static float rounded(Apfloat exact) {
      return (float) Format.BINARY32.round(decimal(exact));
    }

    float c1() {
      return rounded(correction(h.beta1(), t));
    }

    float c2() {
      return rounded(correction(h.beta2(), t));
    }

    float next() {
      return rounded(correction(h.beta1(), t + 1));
    }

    float rate() {
      return rounded(ap(lr).multiply(root(correction(h.beta2(), t))).divide(correction(h.beta1(), t)));
    }

    float correctedRate() {
      return rounded(ap(lr).divide(correction(h.beta1(), t)));
    }

    float decayRate() {
      return rounded(ap(lr).multiply(ap(h.weightDecay())));
    }
  }

  private static Apfloat correction(double beta, int t) {
    return CORRECTIONS.computeIfAbsent(new Power(beta, t),
        p -> p.beta == 0 ? ONE : ONE.subtract(ApfloatMath.pow(ap(p.beta), p.t)));
  }

  private static Apfloat mean(Apfloat beta, Apfloat old, Apfloat sample) {
    return beta.multiply(old).add(ONE.subtract(beta).multiply(sample));
  }

  private static Apfloat larger(Apfloat a, Apfloat b) {
    return a.compareTo(b) < 0 ? b : a;
  }

  private Apfloat stored(Apfloat value) {
    if (!format.isHalf()) {
      return value;
    }
    double rounded = Evaluation.rounded(format, decimal(value));
    if (Double.isInfinite(rounded)) {
      throw new ArithmeticException("too large to be stored");
    }
    return ap(rounded);
  }

  /** A slot, from 0. */
  BigDecimal slot(int k) {
    return decimal(k == 0 ? m : k == 1 ? v : x);
  }

  private static BigDecimal decimal(Apfloat value) {
    return new BigDecimal(value.toString());
  }

  /** The parameter after the next step. @throws ArithmeticException where the formula has no value */
  BigDecimal step(double rate, double gradient) {
    t++;
    Apfloat lr = ap(rate);
    Apfloat g = id.equals("adam-l2") ? ap(gradient).add(lambda.multiply(theta)) : ap(gradient);
    theta = stored(after(lr, g));
    return decimal(theta);
  }

  private Apfloat after(Apfloat lr, Apfloat g) {
    return switch (id) {
      case "sgd" -> theta.subtract(lr.multiply(g));
      case "momentum-rate-inside" -> {
        m = stored(b1.multiply(m).add(lr.multiply(g)));
        yield theta.subtract(m);
      }
      case "momentum-rate-outside", "nesterov" -> {
        m = stored(b1.multiply(m).add(g));
        yield theta.subtract(lr.multiply(id.equals("nesterov") ? g.add(b1.multiply(m)) : m));
      }
      case "adagrad-eps-inside", "adagrad-eps-outside" -> {
        v = stored(v.add(g.multiply(g)));
        yield theta.subtract(lr.multiply(g).divide(id.endsWith("inside") ? root(v.add(eps)) : root(v).add(eps)));
      }
      case "rmsprop-eps-inside", "rmsprop-eps-outside", "rmsprop-centered", "adadelta" -> squares(lr, g);
      default -> adam(lr, g);
    };
  }

  private Apfloat squares(Apfloat lr, Apfloat g) {
    v = stored(mean(b2, v, g.multiply(g)));
    if (id.equals("adadelta")) {
      Apfloat change = root(x.add(eps)).divide(root(v.add(eps))).multiply(g);
      x = stored(mean(b2, x, change.multiply(change)));
      return theta.subtract(lr.multiply(change));
    }
    boolean centered = id.equals("rmsprop-centered");
    m = centered ? stored(mean(b2, m, g)) : m;
    Apfloat divisor = centered ? root(v.subtract(m.multiply(m))).add(eps)
        : id.endsWith("inside") ? root(v.add(eps)) : root(v).add(eps);
    return theta.subtract(lr.multiply(g).divide(divisor));
  }

  private Apfloat adam(Apfloat lr, Apfloat g) {
    m = stored(mean(b1, m, g));
    Apfloat c1 = correction(h.beta1(), t);
    if (id.equals("adamax")) {
      v = stored(larger(b2.multiply(v), ApfloatMath.abs(g)));
      return theta.subtract(lr.divide(c1).multiply(m).divide(v.add(eps)));
    }
    v = stored(mean(b2, v, g.multiply(g)));
    Apfloat c2 = correction(h.beta2(), t);
    Apfloat along = m.divide(c1);
    Apfloat square = v.divide(c2);
    switch (id) {
      case "amsgrad-max-v" -> {
        x = stored(larger(x, v));
        square = x.divide(c2);
      }
      case "amsgrad-max-vhat" -> {
        x = stored(larger(x, square));
        square = x;
      }
      case "nadam" -> along = b1.multiply(m).divide(correction(h.beta1(), t + 1))
          .add(ONE.subtract(b1).multiply(g).divide(c1));
      default -> { }
    }
    Apfloat step = switch (id) {
      case "adam-eps-inside" -> lr.multiply(along).divide(root(square.add(eps)));
      case "adam-eps-hat" -> lr.multiply(root(c2)).divide(c1).multiply(m).divide(root(v).add(eps));
      case "adam-uncorrected" -> lr.multiply(m).divide(root(v).add(eps));
      case "adam", "adam-l2", "adamw-rate", "adamw-schedule", "amsgrad-max-v", "amsgrad-max-vhat", "nadam" ->
          lr.multiply(along).divide(root(square).add(eps));
      default -> throw new IllegalArgumentException("no formula " + id);
    };
    return switch (id) {
      case "adamw-rate" -> theta.subtract(lr.multiply(lambda).multiply(theta)).subtract(step);
      case "adamw-schedule" -> theta.subtract(ap(h.schedule()).multiply(step.add(lambda.multiply(theta))));
      default -> theta.subtract(step);
    };
  }
}
