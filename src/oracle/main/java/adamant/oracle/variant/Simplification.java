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
import adamant.oracle.variant.ScalarChoices.Rate;
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
    simple.first();
    simple.root();
    simple.floor();
    simple.linear();
    simple.betas();
    return simple.v;
  }

  private boolean is(Choice choice) {
    return v.choice(choice.dimension()) == choice;
  }

  private void set(boolean where, Choice... choices) {
    v = where ? v.with(choices) : v;
  }

  private void second() {
    set(is(Denominator.ABSENT), SecondWeights.CONVEX, SecondSample.SQUARE, SecondUse.AVERAGE, SecondCorrection.NONE,
        Epsilon.OUTSIDE, EpsilonValue.GIVEN, Start.ZERO, Numerator.ONE);
    set(is(SecondUse.INFINITY_NORM), SecondWeights.CONVEX, SecondSample.SQUARE);
    set(is(SecondUse.MAX_VHAT) && is(SecondCorrection.NONE), SecondUse.MAX_V);
    // a sum of what is never negative is its own maximum
    set(is(SecondWeights.SUM) && !is(SecondSample.UNSQUARED) && is(SecondUse.MAX_V), SecondUse.AVERAGE);
    set(is(SecondWeights.FORGETFUL) && (is(SecondUse.AVERAGE) || is(SecondUse.LESS_SQUARED_MEAN)), Start.ZERO);
  }

  private void first() {
    set(!usesFirst(), FirstWeights.CONVEX, FirstDecay.CONSTANT, RatePlace.STEP);
    // what is forgotten at once is looked at no farther ahead, and takes up η as the step would
    boolean forgets = is(FirstWeights.FORGETFUL) && (is(Direction.FIRST_MOMENT) || is(Direction.NESTEROV));
    set(forgets, Direction.FIRST_MOMENT);
    set(forgets && !inSecond(), RatePlace.STEP);
    set(is(FirstWeights.SUM) && !is(Direction.NESTEROV), FirstDecay.CONSTANT);
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
    set(is(Denominator.NO_ROOT) && is(Epsilon.INSIDE), Epsilon.OUTSIDE);
    set(is(Denominator.NO_ROOT) && is(Epsilon.INSIDE_HAT), Epsilon.HAT);
    set(is(Denominator.NO_ROOT) && is(SecondCorrection.OUTSIDE_ROOT) && !is(Epsilon.HAT), SecondCorrection.BY_T);
    set((is(Epsilon.ABSENT) || is(Epsilon.GRADIENT_FLOOR)) && is(Numerator.ONE), EpsilonValue.GIVEN);
  }

  // a floor that the root is never below
  private void floor() {
    boolean norm = is(SecondUse.INFINITY_NORM) && is(Denominator.NO_ROOT);
    boolean sum = is(SecondWeights.SUM) && is(SecondSample.SQUARE) && is(SecondUse.AVERAGE)
        && !is(Denominator.NO_ROOT);
    set(is(Epsilon.GRADIENT_FLOOR) && is(SecondCorrection.NONE) && (norm || sum), Epsilon.ABSENT);
  }

  // a step that is linear in the gradients
  private void linear() {
    boolean linear = is(Denominator.ABSENT);
    set(linear && is(Rate.FIRST), RatePlace.STEP);
    set(linear && is(Direction.GRADIENT) && is(Sign.DOWN) && is(Decay.GRADIENT), Decay.TIMES_RATE);
  }

  private void betas() {
    boolean firstCorrected = !is(FirstCorrection.NONE);
    boolean secondCorrected = !is(SecondCorrection.NONE);
    set(!firstCorrected && !secondCorrected, CorrectionBetas.OWN);
    boolean crossed = is(CorrectionBetas.CROSSED);
    boolean usesBeta1 = usesFirst() && (!is(FirstWeights.SUM) || is(Direction.NESTEROV))
        || (crossed ? secondCorrected : firstCorrected);
    boolean usesBeta2 = !is(Denominator.ABSENT) && (!is(SecondWeights.SUM) || is(SecondUse.INFINITY_NORM)
        || is(SecondUse.LESS_SQUARED_MEAN) || is(Numerator.CHANGES))
        || (crossed ? firstCorrected : secondCorrected);
    set(!usesBeta1 && !usesBeta2, Betas.GIVEN);
    set(!usesBeta1 && is(Betas.BOTH_SECOND) || !usesBeta2 && is(Betas.BOTH_FIRST), Betas.GIVEN);
    set(!usesBeta1 && is(Betas.BOTH_FIRST) || !usesBeta2 && is(Betas.BOTH_SECOND), Betas.SWAPPED);
  }
}
