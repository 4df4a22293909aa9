package adamant.oracle.variant;

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
import adamant.oracle.variant.StateChoices.Kept;
import adamant.oracle.variant.StepChoices.Decay;
import adamant.oracle.variant.StepChoices.Denominator;
import adamant.oracle.variant.StepChoices.Epsilon;
import adamant.oracle.variant.StepChoices.FirstCorrection;
import adamant.oracle.variant.StepChoices.Numerator;
import adamant.oracle.variant.StepChoices.SecondCorrection;
import adamant.oracle.variant.StepChoices.Sign;

/** Sets every dimension that a formula does not depend on to its canonical choice: one function is one variant. */
final class Simplification {

  private Variant v;

  private Simplification(Variant variant) {
    v = variant;
  }

  static Variant of(Variant variant) {
    Simplification simple = new Simplification(variant);
    simple.second();
    simple.count();
    simple.first();
    simple.root();
    simple.floor();
    simple.linear();
    simple.betas();
    simple.precision();
    simple.state();
    return simple.never() ? Variant.CANONICAL.with(Rate.NEVER, variant.choice(Stored.class)) : simple.v;
  }

  private boolean is(Choice choice) {
    return v.choice(choice.dimension()) == choice;
  }

  private void set(boolean where, Choice... choices) {
    v = where ? v.with(choices) : v;
  }

  private void second() {
    set(is(Denominator.ABSENT), SecondWeights.CONVEX, SecondSample.SQUARE, SecondUse.AVERAGE, SecondCorrection.NONE,
        Epsilon.OUTSIDE, Start.ZERO, Numerator.ONE);
    set(is(Denominator.ABSENT) && !is(Rate.EPSILON_FOR_ZERO), EpsilonValue.GIVEN);
    set(is(Denominator.ABSENT) && is(Decay.FIRST_MOMENT), Decay.GRADIENT);
    set(is(SecondUse.INFINITY_NORM), SecondWeights.CONVEX, SecondSample.SQUARE);
    set(is(SecondUse.MAX_VHAT) && is(SecondCorrection.NONE), SecondUse.MAX_V);
    // a sum of what is never negative is its own maximum
    boolean grows = is(SecondWeights.SUM) || is(SecondWeights.UNDECAYED);
    set(grows && !is(SecondSample.UNSQUARED) && (is(SecondUse.MAX_V) || is(SecondUse.MAX_KEPT)),
        SecondUse.AVERAGE);
    set(is(Start.SAMPLE) && (is(SecondWeights.SUM) || is(SecondWeights.UNSCALED) || is(SecondUse.INFINITY_NORM)),
        Start.ZERO);
    set(is(SecondWeights.FORGETFUL) && (is(SecondUse.AVERAGE) || is(SecondUse.LESS_SQUARED_MEAN))
        && !is(Start.SAMPLE), Start.ZERO);
  }

  private void first() {
    set(!usesFirst(), FirstWeights.CONVEX, FirstDecay.CONSTANT, FirstStart.ZERO);
    // squared changes have η in them where the gradient has
    set(!usesFirst() && is(Numerator.ONE) && is(RatePlace.FIRST_MOMENT), RatePlace.STEP);
    set(is(FirstCorrection.NONE) && is(Direction.NESTEROV_SAME), Direction.NESTEROV);
    set(is(FirstWeights.UNSCALED) || is(FirstWeights.SUM), FirstStart.ZERO);
    // what is forgotten at once takes up η as the step would
    boolean forgets = is(FirstWeights.FORGETFUL) && !is(Direction.STALE) && !is(Direction.GRADIENT);
    set(forgets && !inSecond() && is(Numerator.ONE) && is(Kept.ALL) && is(RatePlace.FIRST_MOMENT), RatePlace.STEP);
    set(is(FirstWeights.SUM) && (!looksAhead() || scheduled()), FirstDecay.CONSTANT);
  }

  // one count where both corrections have it, and none where there is but one correction
  private void count() {
    for (Count count : Count.values()) {
      if (count != Count.STEPS) {
        FirstCorrection one = FirstCorrection.valueOf(count.name());
        SecondCorrection two = SecondCorrection.valueOf(count.name());
        set(is(one) && is(two) && is(Count.STEPS), FirstCorrection.BY_T, SecondCorrection.BY_T, count);
        set(is(count) && is(FirstCorrection.BY_T) && is(SecondCorrection.NONE), one, Count.STEPS);
        set(is(count) && is(SecondCorrection.BY_T) && is(FirstCorrection.NONE), two, Count.STEPS);
      }
    }
    set(!firstCorrected() && !secondCorrected(), Count.STEPS);
  }

  private boolean looksAhead() {
    return v.choice(Direction.class).looksAhead();
  }

  private boolean scheduled() {
    return v.choice(Direction.class).period() > 0;
  }

  private boolean usesFirst() {
    return !is(Direction.GRADIENT) || inSecond();
  }

  private boolean inSecond() {
    return is(SecondSample.MOMENT_SQUARE) || is(SecondSample.CENTERED);
  }

  private void root() {
    // without a correction of v, or with one made already, hat and literal placement are the same
    boolean uncorrected = is(SecondCorrection.NONE) || is(SecondUse.MAX_VHAT) || is(Numerator.CHANGES);
    set(uncorrected && is(Epsilon.HAT), Epsilon.OUTSIDE);
    set(uncorrected && is(Epsilon.INSIDE_HAT), Epsilon.INSIDE);
    set(is(SecondUse.MAX_VHAT) && is(SecondCorrection.OUTSIDE_ROOT), SecondCorrection.BY_T);
    // the corrected average of g² + ε is v̂ + ε
    set(is(Epsilon.SAMPLE) && averages() && is(SecondCorrection.BY_T) && is(CorrectionBetas.OWN)
        && is(Count.STEPS), Epsilon.INSIDE);
    // and one that starts at ε is, with ε inside its root, the corrected v + ε
    set(is(Start.EPSILON) && is(Epsilon.INSIDE) && averages() && is(SecondUse.AVERAGE) && is(SecondCorrection.BY_T)
        && is(CorrectionBetas.OWN) && is(Count.STEPS) && is(Denominator.DIVIDES) && is(Numerator.ONE)
        && !is(Rate.EPSILON_FOR_ZERO), Epsilon.INSIDE_HAT, Start.ZERO);
    // a sum that starts at ε is the sum and ε
    boolean beginsWithEps = is(Start.EPSILON) && (is(SecondWeights.SUM) || is(SecondWeights.UNDECAYED))
        && is(SecondUse.AVERAGE) && is(SecondCorrection.NONE) && is(Kept.ALL) && !is(RatePlace.DENOMINATOR);
    for (Epsilon[] same : new Epsilon[][] {{Epsilon.OUTSIDE, Epsilon.BOTH}, {Epsilon.ABSENT, Epsilon.INSIDE},
        {Epsilon.SUBTRACTED, Epsilon.ABSENT}}) {
      set(beginsWithEps && is(Start.EPSILON) && is(same[0]), same[1], Start.ZERO);
    }
    set(is(Denominator.NO_ROOT) && is(Epsilon.INSIDE) && !is(SecondCorrection.OUTSIDE_ROOT), Epsilon.OUTSIDE);
    set(is(Denominator.NO_ROOT) && is(Epsilon.INSIDE_HAT), Epsilon.HAT);
    boolean within = is(Epsilon.INSIDE) || is(Epsilon.SQUARED_INSIDE) || is(Epsilon.BOTH)
        || is(Epsilon.SUBTRACTED);
    set(is(Denominator.NO_ROOT) && is(SecondCorrection.OUTSIDE_ROOT) && !is(Epsilon.HAT) && !within,
        SecondCorrection.BY_T);
    // what is added to a sample of weight 1 is added to the moment
    set(is(Epsilon.FOLDED) && (is(SecondWeights.SUM) || is(SecondWeights.UNSCALED))
        && !is(SecondUse.INFINITY_NORM), Epsilon.SAMPLE);
    set(is(RatePlace.DENOMINATOR) && (!is(Epsilon.OUTSIDE) || is(Denominator.ABSENT) || is(Denominator.MULTIPLIES)
        || is(Numerator.CHANGES)), RatePlace.STEP);
    set((is(Epsilon.ABSENT) || is(Epsilon.GRADIENT_FLOOR) || is(Epsilon.LEAST_FOLDED)) && is(Numerator.ONE)
        && !is(Start.EPSILON) && !is(Rate.EPSILON_FOR_ZERO), EpsilonValue.GIVEN);
  }

  // whether what the step uses is the plain average of the second moment's samples
  private boolean averages() {
    return is(SecondWeights.CONVEX) && (is(SecondUse.AVERAGE) || is(SecondUse.MAX_VHAT)) && !is(Start.SAMPLE)
        && is(Kept.ALL) && !is(Feedback.SECOND) && !is(Feedback.BOTH)
        && v.choice(Precision.class).scope() != Precision.Scope.SCALARS;
  }

  // a floor that the root is never below
  private void floor() {
    boolean norm = is(SecondUse.INFINITY_NORM) && is(Denominator.NO_ROOT);
    boolean sum = is(SecondWeights.SUM) && is(SecondSample.SQUARE) && is(SecondUse.AVERAGE)
        && !is(Denominator.NO_ROOT);
    set(is(Epsilon.GRADIENT_FLOOR) && is(SecondCorrection.NONE) && is(Kept.ALL) && (norm || sum), Epsilon.ABSENT);
  }

  // a step that is linear in the gradients
  private void linear() {
    boolean linear = is(Denominator.ABSENT);
    set(linear && is(Rate.FIRST), RatePlace.STEP);
    boolean shrinks = linear && is(Direction.GRADIENT) && is(Sign.DOWN) && is(FirstCorrection.NONE)
        && is(Kept.ALL) && !is(Rate.EPSILON_FOR_ZERO);
    set(shrinks && is(Decay.GRADIENT), Decay.TIMES_RATE);
    set(shrinks && is(Decay.GRADIENT_TWICE), Decay.GRADIENT_AND_RATE);
  }

  private boolean firstCorrected() {
    return !is(FirstCorrection.NONE);
  }

  private boolean secondCorrected() {
    return !is(SecondCorrection.NONE);
  }

  private boolean usesBeta1() {
    return usesFirst() && (!is(FirstWeights.SUM) || looksAhead())
        || (is(CorrectionBetas.CROSSED) ? secondCorrected() : firstCorrected());
  }

  private boolean usesBeta2() {
    return !is(Denominator.ABSENT) && (!is(SecondWeights.SUM) || is(SecondUse.INFINITY_NORM)
        || is(SecondUse.LESS_SQUARED_MEAN) || is(Numerator.CHANGES))
        || (is(CorrectionBetas.CROSSED) ? firstCorrected() : secondCorrected());
  }

  private void betas() {
    set(!firstCorrected() && !secondCorrected(), CorrectionBetas.OWN);
    boolean usesBeta1 = usesBeta1();
    boolean usesBeta2 = usesBeta2();
    set(!usesBeta1 && !usesBeta2, Betas.GIVEN);
    set(!usesBeta1 && is(Betas.BOTH_SECOND) || !usesBeta2 && is(Betas.BOTH_FIRST), Betas.GIVEN);
    set(!usesBeta1 && is(Betas.BOTH_FIRST) || !usesBeta2 && is(Betas.BOTH_SECOND), Betas.SWAPPED);
  }

  // decay rates that are not used are rounded to nothing
  private void precision() {
    Precision p = v.choice(Precision.class);
    boolean unused = switch (p.scope()) {
      case ALL -> false;
      case SECOND_BETA -> !usesBeta2();
      case BETAS, SCALARS -> !usesBeta1() && !usesBeta2();
    };
    set(unused, Precision.FULL);
    boolean second = !unused && !usesBeta1();
    set(second && p == Precision.BETAS_BFLOAT16, Precision.SECOND_BFLOAT16);
    set(second && p == Precision.BETAS_BFLOAT16_CUT, Precision.SECOND_BFLOAT16_CUT);
    set(second && p == Precision.BETAS_BINARY16, Precision.SECOND_BINARY16);
    boolean uncorrected = !firstCorrected() && !secondCorrected();
    set(!firstCorrected() && is(Precision.FIRST_PRODUCT), Precision.FULL);
    set(uncorrected && is(Precision.PRODUCT_BINARY32), Precision.FORMED_BINARY32);
    set(uncorrected && is(Precision.PRODUCT_BFLOAT16), Precision.FORMED_BFLOAT16);
    set(uncorrected && is(Precision.PRODUCT_BINARY16), Precision.FORMED_BINARY16);
    // momentum alone has no 1−β
    boolean plain = uncorrected && is(Denominator.ABSENT) && is(FirstWeights.UNSCALED)
        && !is(Direction.NESTEROV_GAIN) && !scheduled();
    set(plain && is(Precision.FORMED_BFLOAT16), Precision.BETAS_BFLOAT16);
    set(plain && is(Precision.FORMED_BINARY16), Precision.BETAS_BINARY16);
  }

  private void state() {
    boolean forgetsFirst = is(FirstWeights.FORGETFUL) && !is(Direction.STALE);
    boolean forgetsSecond = is(SecondWeights.FORGETFUL) && is(SecondUse.AVERAGE);
    boolean first = firstCorrected() && usesFirst() && !forgetsFirst;
    boolean second = secondCorrected() && !is(Denominator.ABSENT) && !forgetsSecond;
    set(is(Feedback.BOTH) && !second, Feedback.FIRST);
    set(is(Feedback.BOTH) && !first, Feedback.SECOND);
    set(is(Feedback.FIRST) && !first || is(Feedback.SECOND) && !second, Feedback.NONE);
    boolean moments = usesFirst() || !is(Denominator.ABSENT);
    boolean parameter = is(Kept.PARAMETER_BINARY32) || is(Kept.PARAMETER_BFLOAT16) || is(Kept.PARAMETER_BINARY16);
    boolean step = is(Kept.STEP_BFLOAT16) || is(Kept.STEP_BINARY16);
    set(!moments && !parameter && !step, Kept.ALL);
  }

  // no step at all is the same of every formula
  private boolean never() {
    boolean parameter = is(Kept.PARAMETER_BINARY32) || is(Kept.PARAMETER_BFLOAT16) || is(Kept.PARAMETER_BINARY16);
    boolean decays = is(Decay.TIMES_SCHEDULE) || is(Decay.BARE) || is(Decay.TIMES_FIRST_RATE);
    return is(Rate.NEVER) && !parameter && !decays;
  }
}
