package adamant.cli.separation;

import adamant.oracle.variant.Choice;
import adamant.oracle.variant.MomentChoices.RatePlace;
import adamant.oracle.variant.ScalarChoices.FirstDecay;
import adamant.oracle.variant.ScalarChoices.Rate;
import adamant.oracle.variant.StateChoices.Count;
import adamant.oracle.variant.StepChoices.Epsilon;
import adamant.oracle.variant.StepChoices.FirstCorrection;
import adamant.oracle.variant.StepChoices.SecondCorrection;
import adamant.oracle.variant.Variant;

/** Pairs that need not be separated, with the reason. Any other pair has to be. */
final class Alike {

  private Alike() {}

  /** Why a pair need not be separated, or null where it has to be. */
  static String reason(Variant one, Variant other) {
    if (either(one, other, FirstDecay.LEAST) && !differs(one, other, FirstDecay.LEAST)) {
      return "equal to within 10⁻¹⁵ relatively: λ = 1 − 2⁻⁵³";
    }
    if (either(one, other, RatePlace.DENOMINATOR) && !differs(one, other, RatePlace.DENOMINATOR)) {
      return "equal over the reals wherever both have a value; where η = 0 only one has, and the other gives NaN where "
          + "v = 0 too, by which it is told";
    }
    if (either(one, other, RatePlace.DENOMINATOR) && either(one, other, Rate.EPSILON_FOR_ZERO)
        && one.differences(other).size() == 2) {
      return "equal over the reals where η is not 0; where it is, the one divides by it and has no value, the other "
          + "moves, by which it is told";
    }
    if (either(one, other, Epsilon.ABSENT) && either(one, other, Epsilon.LEAST_FOLDED)
        && one.differences(other).size() == 1) {
      return "equal but where v = 0: there the one gives 0/0, and the other 0, by which it is told";
    }
    if (infinite(one) && infinite(other)) {
      return "neither has a value over the reals at any step: a correction of 1 − β⁰ = 0 is divided by";
    }
    return null;
  }

  private static boolean infinite(Variant v) {
    return is(v, Count.ONE_LESS) || is(v, FirstCorrection.ONE_LESS) || is(v, SecondCorrection.ONE_LESS);
  }

  private static boolean either(Variant one, Variant other, Choice choice) {
    return is(one, choice) || is(other, choice);
  }

  // Whether they differ in another dimension, too, than in that of a choice and of those that change nothing here.
  private static boolean differs(Variant one, Variant other, Choice choice) {
    return one.differences(other).stream().anyMatch(c -> c.dimension() != choice.dimension()
        && c.dimension() != FirstDecay.class && c.dimension() != RatePlace.class
        || c == FirstDecay.ALMOST_CONSTANT || c == FirstDecay.VANISHING || c == RatePlace.FIRST_MOMENT);
  }

  private static boolean is(Variant v, Choice choice) {
    return v.choice(choice.dimension()) == choice;
  }
}
