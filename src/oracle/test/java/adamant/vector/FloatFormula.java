package adamant.vector;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.oracle.cases.State;
import java.math.BigDecimal;
import java.util.function.DoubleUnaryOperator;

/**
 * One element under the order of each page of spec/optimizers, written a second time in Java's own binary32, with
 * something done to each value that is stored.
 */
final class FloatFormula {

  private final String id;
  private final Hyperparameters h;
  private final DoubleUnaryOperator store;
  private final float b1;
  private final float b2;
  private final float g1;
  private final float g2;
  private final float eps;
  private final float lambda;
  private float theta;
  private float m;
  private float v;
  private float x;
  private int t;

  FloatFormula(String id, Hyperparameters h, double parameter, State start, int element, int taken,
      DoubleUnaryOperator store) {
    this.id = id;
    this.h = h;
    this.store = store;
    b1 = (float) h.beta1();
    b2 = (float) h.beta2();
    g1 = BigDecimal.ONE.subtract(new BigDecimal(h.beta1())).floatValue();
    g2 = BigDecimal.ONE.subtract(new BigDecimal(h.beta2())).floatValue();
    eps = (float) h.eps();
    lambda = (float) h.weightDecay();
    theta = (float) parameter;
    m = start.first() == null ? 0 : (float) start.first()[element];
    v = start.second() == null ? 0 : (float) start.second()[element];
    x = start.third() == null ? 0 : (float) start.third()[element];
    t = taken;
  }

  /** x rounded to nearest, ties to even, by whole multiples of the place of its last bit: 2^e − p + 1. */
  static double nearest(Format half, double x) {
    if (Double.isNaN(x) || Double.isInfinite(x)) {
      return x;
    }
    double place = Math.scalb(1.0, Math.max(Math.getExponent(x), half.minExponent()) - half.precision() + 1);
    double rounded = Math.rint(x / place) * place;
    return Math.abs(rounded) > half.largest() ? Math.copySign(Double.POSITIVE_INFINITY, x) : rounded;
  }

  private float stored(float value) {
    return (float) store.applyAsDouble(value);
  }

  private static float root(float value) {
    return (float) Math.sqrt(value);
  }

  private static float larger(float a, float b) {
    return a >= b ? a : b;
  }

  /** A slot, from 0. */
  double slot(int k) {
    return k == 0 ? m : k == 1 ? v : x;
  }

  /** The parameter after the next step. */
  double step(double rate, double gradient) {
    t++;
    float lr = (float) rate;
    float g = id.equals("adam-l2") ? (float) gradient + lambda * theta : (float) gradient;
    theta = stored(after(lr, g, new ApfloatFormula.Scalars(h, rate, t)));
    return theta;
  }

  private float after(float lr, float g, ApfloatFormula.Scalars scalars) {
    return switch (id) {
      case "sgd" -> theta - lr * g;
      case "momentum-rate-inside" -> {
        m = stored(b1 * m + lr * g);
        yield theta - m;
      }
      case "momentum-rate-outside", "nesterov" -> {
        m = stored(b1 * m + g);
        yield theta - lr * (id.equals("nesterov") ? g + b1 * m : m);
      }
      case "adagrad-eps-inside", "adagrad-eps-outside" -> {
        v = stored(v + g * g);
        yield id.endsWith("inside") ? theta - lr / root(v + eps) * g : theta - lr * g / (root(v) + eps);
      }
      case "rmsprop-eps-inside", "rmsprop-eps-outside", "rmsprop-centered", "adadelta" -> squares(lr, g);
      default -> adam(lr, g, scalars);
    };
  }

  private float squares(float lr, float g) {
    v = stored(b2 * v + g2 * (g * g));
    if (id.equals("adadelta")) {
      float change = root(x + eps) / root(v + eps) * g;
      x = stored(b2 * x + g2 * (change * change));
      return theta - lr * change;
    }
    boolean centered = id.equals("rmsprop-centered");
    m = centered ? stored(b2 * m + g2 * g) : m;
    return id.endsWith("inside") ? theta - lr / root(v + eps) * g
        : theta - lr * g / (root(centered ? v - m * m : v) + eps);
  }

  private float adam(float lr, float g, ApfloatFormula.Scalars scalars) {
    m = stored(b1 * m + g1 * g);
    if (id.equals("adamax")) {
      v = stored(larger(b2 * v, Math.abs(g)));
      return theta - scalars.correctedRate() * m / (v + eps);
    }
    v = stored(b2 * v + g2 * (g * g));
    float c1 = scalars.c1();
    float c2 = scalars.c2();
    float square = v / c2;
    if (id.equals("amsgrad-max-v")) {
      x = stored(larger(x, v));
      square = x / c2;
    } else if (id.equals("amsgrad-max-vhat")) {
      x = stored(larger(x, square));
      square = x;
    }
    return switch (id) {
      case "adam-eps-inside" -> theta - lr / root(square + eps) * (m / c1);
      case "adam-eps-hat" -> theta - scalars.rate() * m / (root(v) + eps);
      case "adam-uncorrected" -> theta - lr * m / (root(v) + eps);
      case "nadam" -> theta - lr * (b1 * m / scalars.next() + g1 * g / c1) / (root(square) + eps);
      case "adamw-rate" -> theta - scalars.decayRate() * theta - lr * (m / c1) / (root(square) + eps);
      case "adamw-schedule" -> theta - (float) h.schedule() * (lr * (m / c1) / (root(square) + eps) + lambda * theta);
      case "adam", "adam-l2", "amsgrad-max-v", "amsgrad-max-vhat" -> theta - lr * (m / c1) / (root(square) + eps);
      default -> throw new IllegalArgumentException("no formula " + id);
    };
  }
}
