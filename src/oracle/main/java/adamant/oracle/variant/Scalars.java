package adamant.oracle.variant;

import adamant.exact.Demand;
import adamant.exact.Demand.Correction;
import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.oracle.variant.MomentChoices.Direction;
import adamant.oracle.variant.MomentChoices.RatePlace;
import adamant.oracle.variant.MomentChoices.SecondUse;
import adamant.oracle.variant.ScalarChoices.Betas;
import adamant.oracle.variant.ScalarChoices.CorrectionBetas;
import adamant.oracle.variant.ScalarChoices.EpsilonValue;
import adamant.oracle.variant.ScalarChoices.FirstDecay;
import adamant.oracle.variant.ScalarChoices.Precision;
import adamant.oracle.variant.ScalarChoices.Precision.Scope;
import adamant.oracle.variant.ScalarChoices.Rate;
import adamant.oracle.variant.StateChoices.Count;
import adamant.oracle.variant.StepChoices.Decay;
import adamant.oracle.variant.StepChoices.Epsilon;
import adamant.oracle.variant.StepChoices.FirstCorrection;
import adamant.oracle.variant.StepChoices.Numerator;
import adamant.oracle.variant.StepChoices.SecondCorrection;

/** Which scalars a variant uses at a step. */
final class Scalars {

  private final Variant variant;
  private final FirstCorrection first;
  private final SecondCorrection second;
  private final Rate rate;
  private final boolean crossed;
  private final Direction direction;
  private final Precision precision;
  private final boolean moves;

  Scalars(Variant variant) {
    this.variant = variant;
    first = variant.choice(FirstCorrection.class);
    second = variant.choice(SecondCorrection.class);
    rate = variant.choice(Rate.class);
    crossed = variant.choice(CorrectionBetas.class) == CorrectionBetas.CROSSED;
    direction = variant.choice(Direction.class);
    precision = variant.choice(Precision.class);
    moves = variant.choice(Epsilon.class).movesCorrection() && variant.choice(SecondUse.class) != SecondUse.MAX_VHAT
        && variant.choice(Numerator.class) == Numerator.ONE;
  }

  Demand demand(Hyperparameters given, double[] rates, int t) {
    Hyperparameters h = used(given);
    double learningRate = rate(rates, t);
    boolean replaced = rate == Rate.EPSILON_FOR_ZERO && learningRate == 0;
    int counted = variant.choice(Count.class).of(t);
    double forFirst = crossed ? h.beta2() : h.beta1();
    double forSecond = crossed ? h.beta1() : h.beta2();
    Correction c1 = first == FirstCorrection.NONE || replaced
        ? Correction.NONE : first(forFirst, steps(first.name(), counted));
    Correction c2 = second == SecondCorrection.NONE || replaced && moves
        ? Correction.NONE : new Correction(forSecond, steps(second.name(), counted));
    Correction next = direction.looksAhead() && c1.present()
        ? c1.after(direction == Direction.NESTEROV_SAME ? 0 : 1) : Correction.NONE;
    double decay = switch (variant.choice(FirstDecay.class)) {
      case CONSTANT -> 1;
      case ALMOST_CONSTANT -> 1 - 1e-8;
      case LEAST -> Math.nextDown(1.0);
      case VANISHING -> 1e-8;
    };
    return new Demand(h.beta1(), decay, t - 1, h.beta2(), c1, c2, next, replaced ? h.eps() : learningRate,
        rate == Rate.OVER_ROOT || rate == Rate.OVER_T ? t : 1, rate == Rate.OVER_ROOT,
        variant.choice(RatePlace.class) == RatePlace.FIRST_MOMENT, h.eps(), decay(h, rates, replaced),
        Rounding.scalars(precision), direction.period() == 0 ? null
            : new Demand.Schedule(h.beta1(), direction.period(), t));
  }

  private Correction first(double beta, int steps) {
    return new Correction(beta, steps, direction.period(), precision == Precision.FIRST_PRODUCT ? steps : 0);
  }

  // What shrinks by η does so by the given one.
  private Demand.Decay decay(Hyperparameters h, double[] rates, boolean replaced) {
    double lambda = h.weightDecay();
    double schedule = replaced ? 0 : h.schedule();
    return switch (variant.choice(Decay.class)) {
      case NONE -> null;
      case TIMES_SCHEDULE -> new Demand.Decay(lambda, h.schedule(), true);
      case BARE -> new Demand.Decay(lambda, 1, true);
      case TIMES_FIRST_RATE -> new Demand.Decay(lambda, rounded(Scope.ALL, rates[0]), true);
      case GROWS -> new Demand.Decay(-lambda, schedule, replaced);
      case GRADIENT_TWICE -> new Demand.Decay(2 * lambda, schedule, replaced);
      case GRADIENT, TIMES_RATE, AFTER, SIGN, FIRST_MOMENT, GRADIENT_AND_RATE ->
          new Demand.Decay(lambda, schedule, replaced);
    };
  }

  // The two corrections share the names of their step counts.
  private static int steps(String correction, int t) {
    return switch (correction) {
      case "ONE_LESS" -> t - 1;
      case "ONE_MORE" -> t + 1;
      case "TWICE" -> 2 * t;
      case "FROZEN" -> 1;
      default -> t;
    };
  }

  private double rate(double[] rates, int t) {
    double given = rounded(Scope.ALL, switch (rate) {
      case GIVEN, OVER_ROOT, OVER_T, SQUARED, EPSILON_FOR_ZERO -> rates[t - 1];
      case FIRST -> rates[0];
      case PREVIOUS -> rates[Math.max(t - 2, 0)];
      case NEXT -> rates[Math.min(t, rates.length - 1)];
      case NEVER -> 0;
    });
    return rate == Rate.SQUARED ? given * given : given;
  }

  // x as the precision has it, where its scope is no narrower than x's.
  private double rounded(Scope scope, double x) {
    boolean within = precision.scope() == Scope.ALL || precision.scope() == Scope.BETAS && scope != Scope.ALL
        || precision.scope() == scope;
    return within ? Rounding.to(precision, x) : x;
  }

  private Hyperparameters used(Hyperparameters h) {
    double b1 = h.beta1();
    double b2 = h.beta2();
    Hyperparameters used = switch (variant.choice(Betas.class)) {
      case GIVEN -> h;
      case SWAPPED -> h.withBetas(b2, b1);
      case BOTH_FIRST -> h.withBetas(b1, b1);
      case BOTH_SECOND -> h.withBetas(b2, b2);
      case COMPLEMENTED -> h.withBetas(1 - b1, 1 - b2);
      case DEFAULTS -> h.withBetas(0.9, 0.999);
    };
    double eps = switch (variant.choice(EpsilonValue.class)) {
      case GIVEN -> h.eps();
      case DEFAULT -> 1e-8;
      case DEFAULT_LARGER -> 1e-7;
      case BINARY16 -> Format.BINARY16.round(h.eps());
      case ROOT -> Math.sqrt(h.eps());
    };
    return new Hyperparameters(used.lr(), rounded(Scope.BETAS, used.beta1()), rounded(Scope.SECOND_BETA, used.beta2()),
        rounded(Scope.ALL, eps), rounded(Scope.ALL, used.weightDecay()), rounded(Scope.ALL, used.schedule()));
  }
}
