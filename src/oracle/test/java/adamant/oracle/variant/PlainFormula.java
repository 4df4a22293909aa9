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
import adamant.oracle.variant.StateChoices.Count;
import adamant.oracle.variant.StateChoices.Feedback;
import adamant.oracle.variant.StateChoices.FirstStart;
import adamant.oracle.variant.StateChoices.Given;
import adamant.oracle.variant.StateChoices.Kept;
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
  private final String scalars;
  private final boolean product;
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
    String precision = variant.choice(Precision.class).name();
    scalars = precision.startsWith("FORMED_") || precision.startsWith("PRODUCT_")
        ? precision.substring(precision.indexOf('_') + 1) : "";
    product = precision.startsWith("PRODUCT_");
    beta1 = narrow(scalars, precision.startsWith("BETAS_") ? narrow(precision.substring(6), one) : rounded(one));
    beta2 = narrow(scalars, precision.startsWith("BETAS_") ? narrow(precision.substring(6), two)
        : precision.startsWith("SECOND_") ? narrow(precision.substring(7), two) : rounded(two));
    eps = rounded(switch (variant.choice(EpsilonValue.class)) {
      case GIVEN -> h.eps();
      case DEFAULT -> 1e-8;
      case DEFAULT_LARGER -> 1e-7;
      case BINARY16 -> narrow("BINARY16", h.eps());
      case ROOT -> Math.sqrt(h.eps());
    });
    lambda = rounded(h.weightDecay());
    schedule = rounded(h.schedule());
    v = switch (variant.choice(Start.class)) {
      case ZERO, SAMPLE -> 0;
      case ONE -> 1;
      case TENTH -> 0.1;
      case EPSILON -> eps;
      case MILLIONTH -> 1e-6;
    };
    most = v;
  }

  private boolean is(Choice choice) {
    return variant.choice(choice.dimension()) == choice;
  }

  private double rounded(double x) {
    return switch (variant.choice(Precision.class)) {
      case BINARY32, BFLOAT16, BFLOAT16_CUT, BINARY16 -> narrow(variant.choice(Precision.class).name(), x);
      default -> x;
    };
  }

  private static double narrow(String format, double x) {
    return switch (format) {
      case "BINARY32" -> (float) x;
      case "BFLOAT16" -> Math.rint(x / place(x, 7)) * place(x, 7);
      case "BFLOAT16_CUT" -> Math.floor((float) x / place((float) x, 7)) * place((float) x, 7);
      case "BINARY16" -> {
        double least = Math.max(place(x, 10), 0x1p-24);
        double rounded = Math.rint(x / least) * least;
        yield Math.abs(rounded) > 65504 ? x * Double.POSITIVE_INFINITY : rounded;
      }
      default -> x;
    };
  }

  // What a choice keeps in a narrower format, where it begins with these words.
  private double kept(String what, double x) {
    String name = variant.choice(Kept.class).name();
    return name.startsWith(what) ? narrow(name.substring(what.length()), x) : x;
  }

  private double given(double g) {
    return switch (variant.choice(Given.class)) {
      case AS_IS -> g;
      case CLIPPED_ONE -> Math.max(-1, Math.min(1, g));
      case CLIPPED_FIVE -> Math.max(-5, Math.min(5, g));
      case SIGN -> Math.signum(g);
      case LOSS_SCALED -> 65536 * g;
      case BINARY32, BFLOAT16, BINARY16 -> narrow(variant.choice(Given.class).name(), g);
    };
  }

  private double powered(double beta, int n) {
    double power = 1;
    for (int i = 0; product && i < n; i++) {
      power = narrow(scalars, power * beta);
    }
    return product ? power : narrow(scalars, Math.pow(beta, n));
  }

  private double gain(double beta) {
    return narrow(scalars, 1 - beta);
  }

  private static double place(double x, int fraction) {
    return Math.scalb(1.0, Math.getExponent(x) - fraction);
  }

  private double correction(String choice, double beta, int t) {
    return choice.equals("NONE") ? 1 : narrow(scalars, 1 - powered(beta, switch (choice) {
      case "ONE_LESS" -> t - 1;
      case "ONE_MORE" -> t + 1;
      case "TWICE" -> 2 * t;
      case "FROZEN" -> 1;
      default -> t;
    }));
  }

  private boolean replaced() {
    return is(Rate.EPSILON_FOR_ZERO) && rounded(rates[t - 1]) == 0;
  }

  private double rate() {
    return switch (variant.choice(Rate.class)) {
      case EPSILON_FOR_ZERO -> replaced() ? eps : rounded(rates[t - 1]);
      case GIVEN -> rounded(rates[t - 1]);
      case FIRST -> rounded(rates[0]);
      case PREVIOUS -> rounded(rates[t == 1 ? 0 : t - 2]);
      case OVER_ROOT -> rounded(rates[t - 1]) / Math.sqrt(t);
      case OVER_T -> rounded(rates[t - 1]) / t;
      case NEXT -> rounded(rates[t == rates.length ? t - 1 : t]);
      case SQUARED -> rounded(rates[t - 1]) * rounded(rates[t - 1]);
      case NEVER -> 0;
    };
  }

  /** The parameter after the next step. */
  double step(double theta, double gradient) {
    t++;
    double given = given(gradient);
    double g = switch (variant.choice(Decay.class)) {
      case GRADIENT, FIRST_MOMENT, GRADIENT_AND_RATE -> given + lambda * theta;
      case GRADIENT_TWICE -> given + 2 * lambda * theta;
      case SIGN -> given + lambda * Math.signum(theta);
      default -> given;
    };
    double squared = is(Decay.FIRST_MOMENT) ? given : g;
    double b1 = beta1 * Math.pow(switch (variant.choice(FirstDecay.class)) {
      case CONSTANT -> 1;
      case ALMOST_CONSTANT -> 1 - 1e-8;
      case LEAST -> 1 - 0x1p-53;
      case VANISHING -> 1e-8;
    }, t - 1);
    double eta = rate();
    double shrinking = replaced() ? 0 : eta;
    boolean inside = is(RatePlace.FIRST_MOMENT);
    double x = inside ? eta * g : g;
    double oldM = m;
    double oldV = v;
    m = kept("MOMENTS_", t == 1 && is(FirstStart.GRADIENT) ? x : first(b1, x));
    v = kept("MOMENTS_", second(squared));
    double used = used(oldV, squared);
    double along = along(b1, oldM, x);
    double unit = splits() || inside ? 1 : eta;
    double change = kept("STEP_", unit * step(along, used, squared));
    double signed = is(Sign.UP) ? -change : change;
    feedBack();
    return kept("PARAMETER_", switch (variant.choice(Decay.class)) {
      case NONE, GRADIENT, GRADIENT_TWICE, SIGN, FIRST_MOMENT -> theta - signed;
      case TIMES_RATE, GRADIENT_AND_RATE -> theta - shrinking * lambda * theta - signed;
      case TIMES_SCHEDULE -> theta - schedule * (signed + lambda * theta);
      case AFTER -> (theta - signed) * (1 - shrinking * lambda);
      case BARE -> theta - lambda * theta - signed;
      case TIMES_FIRST_RATE -> theta - rounded(rates[0]) * lambda * theta - signed;
      case GROWS -> theta + shrinking * lambda * theta - signed;
    });
  }

  // Whether η is in the denominator; where it can be moved there only as a whole, it is the same before it.
  private boolean splits() {
    return is(RatePlace.DENOMINATOR) && is(Epsilon.OUTSIDE) && is(Numerator.ONE) && !is(Denominator.ABSENT)
        && !is(Denominator.MULTIPLIES);
  }

  private void feedBack() {
    if (is(Feedback.FIRST) || is(Feedback.BOTH)) {
      m /= c1(0);
    }
    if ((is(Feedback.SECOND) || is(Feedback.BOTH)) && !is(SecondCorrection.NONE)) {
      v /= c2();
    }
    m = kept("LATER_", m);
    v = kept("LATER_", v);
    for (String when : new String[] {"MOMENTS_", "LATER_"}) {
      most = kept(when, most);
      mean = kept(when, mean);
      changes = kept(when, changes);
    }
  }

  /** Whether v and the square of the mean have cancelled: from there on rounding says what the root is. */
  boolean cancels() {
    return cancels;
  }

  private double first(double b1, double x) {
    return (is(FirstWeights.FORGETFUL) ? 0 : weight(b1) * m) + gained(b1) * x;
  }

  private double second(double g) {
    double more = is(Epsilon.SAMPLE) ? eps : 0;
    double folded = is(Epsilon.FOLDED) ? eps : is(Epsilon.LEAST_FOLDED) ? 1e-32 : 0;
    if (is(SecondUse.INFINITY_NORM)) {
      return Math.max(beta2 * v, Math.abs(g) + more) + folded;
    }
    double x = more + switch (variant.choice(SecondSample.class)) {
      case SQUARE -> g * g;
      case UNSQUARED -> g;
      case ABSOLUTE -> Math.abs(g);
      case MOMENT_SQUARE -> m * m;
      case CENTERED -> (g - m) * (g - m);
    };
    double gain = gain(beta2);
    return folded + (t == 1 && is(Start.SAMPLE) ? x : switch (variant.choice(SecondWeights.class)) {
      case CONVEX -> beta2 * v + gain * x;
      case UNSCALED -> beta2 * v + x;
      case SWAPPED -> gain * v + beta2 * x;
      case GAIN_TIMES_DECAY -> beta2 * v + beta2 * gain * x;
      case GAIN_SQUARED -> beta2 * v + gain * gain * x;
      case GAIN_TWICE -> beta2 * v + 2 * gain * x;
      case SUM -> v + x;
      case FORGETFUL -> gain * x;
      case UNDECAYED -> v + gain * x;
    });
  }

  private int counted() {
    return switch (variant.choice(Count.class)) {
      case STEPS -> t;
      case ONE_LESS -> t - 1;
      case ONE_MORE -> t + 1;
      case TWICE -> t + t;
      case FROZEN -> 1;
    };
  }

  private double c1(int more) {
    if (replaced()) {
      return 1;
    }
    double beta = is(CorrectionBetas.CROSSED) ? beta2 : beta1;
    if (scheduled() || is(Precision.FIRST_PRODUCT)) {
      return is(FirstCorrection.NONE) ? 1 : lessThanOne(beta, more);
    }
    if (more > 0 && is(FirstCorrection.FROZEN)) {
      return narrow(scalars, 1 - powered(beta, 2));
    }
    int at = is(FirstCorrection.TWICE) ? 2 * counted() + more : counted() + more;
    return is(FirstCorrection.TWICE) ? narrow(scalars, 1 - powered(beta, at))
        : correction(variant.choice(FirstCorrection.class).name(), beta, at);
  }

  private boolean scheduled() {
    return is(Direction.SCHEDULED) || is(Direction.SCHEDULED_SLOWLY);
  }

  private double mu(double beta, int k) {
    double decayed = narrow(scalars, Math.pow(0.96, is(Direction.SCHEDULED) ? k : 0.004 * k));
    return scheduled() ? narrow(scalars, beta * narrow(scalars, 1 - narrow(scalars, decayed / 2))) : beta;
  }

  private double lessThanOne(double beta, int more) {
    int n = switch (variant.choice(FirstCorrection.class)) {
      case NONE, BY_T -> counted();
      case ONE_LESS -> counted() - 1;
      case ONE_MORE -> counted() + 1;
      case TWICE -> 2 * counted();
      case FROZEN -> 1;
    };
    double left = 1;
    for (int k = 1; k <= n + more; k++) {
      left = is(Precision.FIRST_PRODUCT) && k <= n ? (float) left * (float) mu(beta, k)
          : narrow(scalars, left * mu(beta, k));
    }
    return narrow(scalars, 1 - left);
  }

  private double c2() {
    boolean inRate = (is(Epsilon.HAT) || is(Epsilon.INSIDE_HAT)) && !is(SecondUse.MAX_VHAT) && is(Numerator.ONE);
    if (replaced() && inRate) {
      return 1;
    }
    return correction(variant.choice(SecondCorrection.class).name(), is(CorrectionBetas.CROSSED) ? beta1 : beta2,
        counted());
  }

  private double used(double old, double g) {
    return switch (variant.choice(SecondUse.class)) {
      case AVERAGE, INFINITY_NORM -> v;
      case STALE -> old;
      case MAX_V -> most = Math.max(most, v);
      case MAX_KEPT -> v = Math.max(old, v);
      case MAX_VHAT -> most = Math.max(most, v / c2());
      case LESS_SQUARED_MEAN -> {
        mean = beta2 * mean + gain(beta2) * g;
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
      case NESTEROV -> weight(b1) * m / c1(1) + gained(b1) * x / c1(0);
      case NESTEROV_SAME -> (weight(b1) * m + gained(b1) * x) / c1(0);
      case SCHEDULED, SCHEDULED_SLOWLY ->
          mu(beta1, t + 1) * m / c1(1) + narrow(scalars, 1 - mu(beta1, t)) * x / c1(0);
      case NESTEROV_GAIN -> gain(b1) * m / c1(1) + gained(b1) * x / c1(0);
    };
  }

  private double weight(double b1) {
    return is(FirstWeights.SUM) || is(FirstWeights.UNDECAYED) ? 1 : is(FirstWeights.SWAPPED) ? gain(b1) : b1;
  }

  private double gained(double b1) {
    return switch (variant.choice(FirstWeights.class)) {
      case CONVEX, FORGETFUL, UNDECAYED -> gain(b1);
      case UNSCALED, SUM -> 1;
      case SWAPPED -> b1;
      case GAIN_TIMES_DECAY -> b1 * gain(b1);
      case GAIN_SQUARED -> gain(b1) * gain(b1);
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
      case OUTSIDE -> splits() ? root(square) / over / rate() + eps / rate()
          : root(square) / over + eps;
      case BOTH -> root(square + eps) / over + eps;
      case INSIDE -> root(square + eps) / over;
      case SQUARED_INSIDE -> root(square + eps * eps) / over;
      case HAT -> root(used) + eps;
      case INSIDE_HAT -> root(used + eps);
      case SUBTRACTED -> root(square - eps) / over;
      case ABSENT, SAMPLE, FOLDED, LEAST_FOLDED -> root(square) / over;
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
      changes = beta2 * changes + gain(beta2) * change * change;
      return change;
    }
    return factor * (is(Denominator.MULTIPLIES) ? along * denominator : along / denominator);
  }
}
