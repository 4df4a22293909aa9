package adamant.oracle.variant;

import adamant.oracle.variant.MomentChoices.Direction;
import adamant.oracle.variant.MomentChoices.FirstWeights;
import adamant.oracle.variant.MomentChoices.SecondSample;
import adamant.oracle.variant.MomentChoices.SecondUse;
import adamant.oracle.variant.MomentChoices.SecondWeights;
import adamant.oracle.variant.ScalarChoices.Betas;
import adamant.oracle.variant.ScalarChoices.CorrectionBetas;
import adamant.oracle.variant.ScalarChoices.EpsilonValue;
import adamant.oracle.variant.ScalarChoices.FirstDecay;
import adamant.oracle.variant.StepChoices.Denominator;
import adamant.oracle.variant.StepChoices.Epsilon;
import adamant.oracle.variant.StepChoices.FirstCorrection;
import adamant.oracle.variant.StepChoices.SecondCorrection;

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
        Epsilon.OUTSIDE, EpsilonValue.GIVEN);
    set(is(SecondUse.INFINITY_NORM), SecondWeights.CONVEX, SecondSample.SQUARE);
    set(is(SecondUse.MAX_VHAT) && is(SecondCorrection.NONE), SecondUse.MAX_V);
    // a sum of what is never negative is its own maximum
    set(is(SecondWeights.SUM) && !is(SecondSample.UNSQUARED) && is(SecondUse.MAX_V), SecondUse.AVERAGE);
  }

  private void first() {
    set(!usesFirst(), FirstWeights.CONVEX, FirstDecay.CONSTANT);
    set(is(FirstWeights.SUM) && !is(Direction.NESTEROV), FirstDecay.CONSTANT);
  }

  private boolean usesFirst() {
    boolean inSecond = is(SecondSample.MOMENT_SQUARE) || is(SecondSample.CENTERED);
    return !is(Direction.GRADIENT) || inSecond;
  }

  private void root() {
    // without a correction of v, or with one made already, hat and literal placement are the same
    boolean uncorrected = is(SecondCorrection.NONE) || is(SecondUse.MAX_VHAT);
    set(uncorrected && is(Epsilon.HAT), Epsilon.OUTSIDE);
    set(uncorrected && is(Epsilon.INSIDE_HAT), Epsilon.INSIDE);
    set(is(SecondUse.MAX_VHAT) && is(SecondCorrection.OUTSIDE_ROOT), SecondCorrection.BY_T);
    set(is(Denominator.NO_ROOT) && is(Epsilon.INSIDE), Epsilon.OUTSIDE);
    set(is(Denominator.NO_ROOT) && is(Epsilon.INSIDE_HAT), Epsilon.HAT);
    set(is(Denominator.NO_ROOT) && is(SecondCorrection.OUTSIDE_ROOT) && !is(Epsilon.HAT), SecondCorrection.BY_T);
    set(is(Epsilon.ABSENT), EpsilonValue.GIVEN);
  }

  private void betas() {
    boolean firstCorrected = !is(FirstCorrection.NONE);
    boolean secondCorrected = !is(SecondCorrection.NONE);
    set(!firstCorrected && !secondCorrected, CorrectionBetas.OWN);
    boolean crossed = is(CorrectionBetas.CROSSED);
    boolean usesBeta1 = usesFirst() && (!is(FirstWeights.SUM) || is(Direction.NESTEROV))
        || (crossed ? secondCorrected : firstCorrected);
    boolean usesBeta2 = !is(Denominator.ABSENT) && (!is(SecondWeights.SUM) || is(SecondUse.INFINITY_NORM))
        || (crossed ? firstCorrected : secondCorrected);
    set(!usesBeta1 && !usesBeta2, Betas.GIVEN);
    set(!usesBeta1 && is(Betas.BOTH_SECOND) || !usesBeta2 && is(Betas.BOTH_FIRST), Betas.GIVEN);
    set(!usesBeta1 && is(Betas.BOTH_FIRST) || !usesBeta2 && is(Betas.BOTH_SECOND), Betas.SWAPPED);
  }
}
