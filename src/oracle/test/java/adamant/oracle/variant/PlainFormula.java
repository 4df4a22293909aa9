package adamant.oracle.variant;

import adamant.exact.Hyperparameters;
import adamant.oracle.variant.MomentChoices.Direction;
import adamant.oracle.variant.MomentChoices.FirstWeights;
import adamant.oracle.variant.MomentChoices.RatePlace;
import adamant.oracle.variant.MomentChoices.SecondSample;
import adamant.oracle.variant.MomentChoices.SecondUse;
import adamant.oracle.variant.MomentChoices.SecondWeights;
import adamant.oracle.variant.MomentChoices.Start;
import adamant.oracle.variant.ScalarChoices.Betas;
import adamant.oracle.variant.ScalarChoices.CorrectionBetas;
import adamant.oracle.variant.ScalarChoices.EpsilonValue;
import adamant.oracle.variant.ScalarChoices.FirstDecay;
import adamant.oracle.variant.ScalarChoices.Precision;
import adamant.oracle.variant.ScalarChoices.Rate;
import adamant.oracle.variant.StepChoices.Decay;
import adamant.oracle.variant.StepChoices.Denominator;
import adamant.oracle.variant.StepChoices.Epsilon;
import adamant.oracle.variant.StepChoices.FirstCorrection;
import adamant.oracle.variant.StepChoices.Numerator;
import adamant.oracle.variant.StepChoices.SecondCorrection;
import adamant.oracle.variant.StepChoices.Sign;

/** One element under any formula of the space, written a second time from the clauses, in doubles as they come. */
final class PlainFormula {

  private final Variant variant;
  private final double[] rates;
  private final double beta1;
  private final double beta2;
  private final double eps;
  private final double lambda;
  private final double schedule;
  private double m;
  private double v;
  private double most;
  private double mean;
  private double changes;
  private boolean cancels;
  private int t;

  PlainFormula(Variant variant, Hyperparameters h, double[] rates) {
    this.variant = variant;
    this.rates = rates;
    double one = switch (variant.choice(Betas.class)) {
      case GIVEN, BOTH_FIRST -> h.beta1();
      case SWAPPED, BOTH_SECOND -> h.beta2();
      case COMPLEMENTED -> 1 - h.beta1();
      case DEFAULTS -> 0.9;
    };
    double two = switch (variant.choice(Betas.class)) {
      case GIVEN, BOTH_SECOND -> h.beta2();
      case SWAPPED, BOTH_FIRST -> h.beta1();
      case COMPLEMENTED -> 1 - h.beta2();
      case DEFAULTS -> 0.999;
    };
    beta1 = rounded(one);
    beta2 = rounded(two);
    eps = rounded(switch (variant.choice(EpsilonValue.class)) {
      case GIVEN -> h.eps();
      case DEFAULT -> 1e-8;
      case DEFAULT_LARGER -> 1e-7;
    });
    lambda = rounded(h.weightDecay());
    schedule = rounded(h.schedule());
    v = switch (variant.choice(Start.class)) {
      case ZERO -> 0;
      case ONE -> 1;
      case TENTH -> 0.1;
    };
    most = v;
  }

  private boolean is(Choice choice) {
    return variant.choice(choice.dimension()) == choice;
  }

  private double rounded(double x) {
    return switch (variant.choice(Precision.class)) {
      case FULL -> x;
      case BINARY32 -> (float) x;
      case BFLOAT16 -> Math.rint(x / place(x, 7)) * place(x, 7);
      case BFLOAT16_CUT -> Math.floor((float) x / place((float) x, 7)) * place((float) x, 7);
      case BINARY16 -> Math.rint(x / Math.max(place(x, 10), 0x1p-24)) * Math.max(place(x, 10), 0x1p-24);
    };
  }

  private static double place(double x, int fraction) {
    return Math.scalb(1.0, Math.getExponent(x) - fraction);
  }

  private static double correction(String choice, double beta, int t) {
    return switch (choice) {
      case "NONE" -> 1;
      case "ONE_LESS" -> 1 - Math.pow(beta, t - 1);
      case "ONE_MORE" -> 1 - Math.pow(beta, t + 1);
      case "TWICE" -> 1 - Math.pow(beta, 2 * t);
      case "FROZEN" -> 1 - beta;
      default -> 1 - Math.pow(beta, t);
    };
  }

  private double rate() {
    return switch (variant.choice(Rate.class)) {
      case GIVEN -> rounded(rates[t - 1]);
      case FIRST -> rounded(rates[0]);
      case PREVIOUS -> rounded(rates[t == 1 ? 0 : t - 2]);
      case OVER_ROOT -> rounded(rates[t - 1]) / Math.sqrt(t);
      case OVER_T -> rounded(rates[t - 1]) / t;
    };
  }

  /** The parameter after the next step. */
  double step(double theta, double gradient) {
    t++;
    double g = is(Decay.GRADIENT) ? gradient + lambda * theta : gradient;
    double b1 = beta1 * Math.pow(switch (variant.choice(FirstDecay.class)) {
      case CONSTANT -> 1;
      case ALMOST_CONSTANT -> 1 - 1e-8;
      case LEAST -> 1 - 0x1p-53;
      case VANISHING -> 1e-8;
    }, t - 1);
    double eta = rate();
    boolean inside = is(RatePlace.FIRST_MOMENT);
    double x = inside ? eta * g : g;
    double oldM = m;
    double oldV = v;
    m = first(b1, x);
    v = second(g);
    double used = used(oldV, g);
    double along = along(b1, oldM, x);
    double change = (inside ? 1 : eta) * step(along, used, g);
    double signed = is(Sign.UP) ? -change : change;
    return switch (variant.choice(Decay.class)) {
      case NONE, GRADIENT -> theta - signed;
      case TIMES_RATE -> theta - eta * lambda * theta - signed;
      case TIMES_SCHEDULE -> theta - schedule * (signed + lambda * theta);
    };
  }

  /** Whether v and the square of the mean have cancelled: from there on rounding says what the root is. */
  boolean cancels() {
    return cancels;
  }

  private double first(double b1, double x) {
    return switch (variant.choice(FirstWeights.class)) {
      case CONVEX -> b1 * m + (1 - b1) * x;
      case UNSCALED -> b1 * m + x;
      case SWAPPED -> (1 - b1) * m + b1 * x;
      case GAIN_TIMES_DECAY -> b1 * m + b1 * (1 - b1) * x;
      case GAIN_SQUARED -> b1 * m + (1 - b1) * (1 - b1) * x;
      case SUM -> m + x;
      case FORGETFUL -> (1 - b1) * x;
    };
  }

  private double second(double g) {
    if (is(SecondUse.INFINITY_NORM)) {
      return Math.max(beta2 * v, Math.abs(g));
    }
    double x = switch (variant.choice(SecondSample.class)) {
      case SQUARE -> g * g;
      case UNSQUARED -> g;
      case ABSOLUTE -> Math.abs(g);
      case MOMENT_SQUARE -> m * m;
      case CENTERED -> (g - m) * (g - m);
    };
    double gain = 1 - beta2;
    return switch (variant.choice(SecondWeights.class)) {
      case CONVEX -> beta2 * v + gain * x;
      case UNSCALED -> beta2 * v + x;
      case SWAPPED -> gain * v + beta2 * x;
      case GAIN_TIMES_DECAY -> beta2 * v + beta2 * gain * x;
      case GAIN_SQUARED -> beta2 * v + gain * gain * x;
      case GAIN_TWICE -> beta2 * v + 2 * gain * x;
      case SUM -> v + x;
      case FORGETFUL -> gain * x;
    };
  }

  private double c1(int more) {
    double beta = is(CorrectionBetas.CROSSED) ? beta2 : beta1;
    if (more > 0 && is(FirstCorrection.FROZEN)) {
      return 1 - beta * beta;
    }
    int at = is(FirstCorrection.TWICE) ? 2 * t + more : t + more;
    return is(FirstCorrection.TWICE) ? 1 - Math.pow(beta, at)
        : correction(variant.choice(FirstCorrection.class).name(), beta, at);
  }

  private double c2() {
    return correction(variant.choice(SecondCorrection.class).name(), is(CorrectionBetas.CROSSED) ? beta1 : beta2, t);
  }

  private double used(double old, double g) {
    return switch (variant.choice(SecondUse.class)) {
      case AVERAGE, INFINITY_NORM -> v;
      case STALE -> old;
      case MAX_V -> most = Math.max(most, v);
      case MAX_VHAT -> most = Math.max(most, v / c2());
      case LESS_SQUARED_MEAN -> {
        mean = beta2 * mean + (1 - beta2) * g;
        cancels |= Math.abs(v - mean * mean) < 1e-6 * v;
        yield v - mean * mean;
      }
    };
  }

  // Corrected; the look ahead corrects its two parts by the next step's and by this one's.
  private double along(double b1, double old, double x) {
    return switch (variant.choice(Direction.class)) {
      case FIRST_MOMENT -> m / c1(0);
      case GRADIENT -> x / c1(0);
      case STALE -> old / c1(0);
      case NESTEROV -> switch (variant.choice(FirstWeights.class)) {
        case CONVEX, FORGETFUL -> b1 * m / c1(1) + (1 - b1) * x / c1(0);
        case UNSCALED -> b1 * m / c1(1) + x / c1(0);
        case SWAPPED -> (1 - b1) * m / c1(1) + b1 * x / c1(0);
        case GAIN_TIMES_DECAY -> b1 * m / c1(1) + b1 * (1 - b1) * x / c1(0);
        case GAIN_SQUARED -> b1 * m / c1(1) + (1 - b1) * (1 - b1) * x / c1(0);
        case SUM -> m / c1(1) + x / c1(0);
      };
    };
  }

  private double root(double x) {
    return is(Denominator.NO_ROOT) ? x : Math.sqrt(x);
  }

  // What η is multiplied by.
  private double step(double along, double used, double g) {
    if (is(Denominator.ABSENT)) {
      return along;
    }
    boolean corrected = !is(SecondUse.MAX_VHAT) && !is(SecondCorrection.NONE);
    double c2 = corrected ? c2() : 1;
    boolean outside = is(SecondCorrection.OUTSIDE_ROOT);
    double square = outside ? used : used / c2;
    double over = outside ? c2 : 1;
    double denominator = switch (variant.choice(Epsilon.class)) {
      case OUTSIDE -> root(square) / over + eps;
      case INSIDE -> root(square + eps) / over;
      case SQUARED_INSIDE -> root(square + eps * eps) / over;
      case HAT -> root(used) + eps;
      case INSIDE_HAT -> root(used + eps);
      case ABSENT -> root(square) / over;
      case FLOOR -> Math.max(root(square) / over, eps);
      case GRADIENT_FLOOR -> Math.max(root(square) / over, Math.abs(g));
    };
    if (is(Numerator.CHANGES) && (is(Epsilon.HAT) || is(Epsilon.INSIDE_HAT))) {
      // The quotient of two roots has no rate that a correction could move to.
      denominator = is(Epsilon.HAT) ? root(square) / over + eps : root(square + eps) / over;
    }
    double factor = is(Epsilon.HAT) || is(Epsilon.INSIDE_HAT) ? outside ? c2 : Math.sqrt(c2) : 1;
    if (is(Numerator.CHANGES)) {
      double numerator = Math.sqrt(changes + eps);
      double change = (is(Denominator.MULTIPLIES) ? numerator * denominator : numerator / denominator) * along;
      changes = beta2 * changes + (1 - beta2) * change * change;
      return change;
    }
    return factor * (is(Denominator.MULTIPLIES) ? along * denominator : along / denominator);
  }
}
