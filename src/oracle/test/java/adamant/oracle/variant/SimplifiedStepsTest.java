package adamant.oracle.variant;

import static adamant.oracle.variant.Simplified.adam;
import static adamant.oracle.variant.Simplified.becomes;
import static adamant.oracle.variant.Simplified.of;
import static adamant.oracle.variant.Simplified.stays;

import adamant.oracle.variant.MomentChoices.Direction;
import adamant.oracle.variant.MomentChoices.RatePlace;
import adamant.oracle.variant.MomentChoices.SecondSample;
import adamant.oracle.variant.MomentChoices.SecondUse;
import adamant.oracle.variant.MomentChoices.SecondWeights;
import adamant.oracle.variant.MomentChoices.Start;
import adamant.oracle.variant.ScalarChoices.CorrectionBetas;
import adamant.oracle.variant.ScalarChoices.EpsilonValue;
import adamant.oracle.variant.ScalarChoices.Precision;
import adamant.oracle.variant.ScalarChoices.Rate;
import adamant.oracle.variant.StateChoices.Count;
import adamant.oracle.variant.StateChoices.Feedback;
import adamant.oracle.variant.StateChoices.Given;
import adamant.oracle.variant.StateChoices.Kept;
import adamant.oracle.variant.StepChoices.Decay;
import adamant.oracle.variant.StepChoices.Denominator;
import adamant.oracle.variant.StepChoices.Epsilon;
import adamant.oracle.variant.StepChoices.FirstCorrection;
import adamant.oracle.variant.StepChoices.Numerator;
import adamant.oracle.variant.StepChoices.SecondCorrection;
import adamant.oracle.variant.StepChoices.Sign;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of how a formula steps")
class SimplifiedStepsTest {

  private static final String RMSPROP = "rmsprop-eps-outside";
  private static final String ADAGRAD = "adagrad-eps-outside";

  @Test
  @DisplayName("without a correction of v, or with one made before, ε beside the uncorrected root is ε beside the root")
  void hat() {
    for (Choice choice : new Choice[] {SecondCorrection.NONE, SecondUse.MAX_VHAT, Numerator.CHANGES}) {
      becomes(adam(choice), adam(choice, Epsilon.HAT));
      becomes(adam(choice, Epsilon.INSIDE), adam(choice, Epsilon.INSIDE_HAT));
    }
    for (Epsilon epsilon : new Epsilon[] {Epsilon.HAT, Epsilon.INSIDE_HAT}) {
      stays(adam(epsilon));
      stays(adam(FirstCorrection.NONE, epsilon));
      stays(adam(SecondUse.MAX_V, epsilon));
    }
  }

  @Test
  @DisplayName("the corrected average of g² + ε is v̂ + ε")
  void sampled() {
    becomes(adam(Epsilon.INSIDE), adam(Epsilon.SAMPLE));
    for (Choice choice : new Choice[] {SecondUse.MAX_VHAT, Feedback.FIRST, Precision.BETAS_BFLOAT16, Start.ONE}) {
      becomes(adam(Epsilon.INSIDE, choice), adam(Epsilon.SAMPLE, choice));
    }
    for (Choice choice : new Choice[] {SecondWeights.SWAPPED, SecondUse.MAX_V, SecondUse.STALE, Start.SAMPLE,
        Kept.MOMENTS_BINARY32, Feedback.SECOND, Feedback.BOTH, Precision.FORMED_BINARY32, SecondCorrection.ONE_MORE,
        SecondCorrection.NONE, CorrectionBetas.CROSSED, Count.TWICE}) {
      stays(adam(Epsilon.SAMPLE, choice));
    }
  }

  @Test
  @DisplayName("an average that starts at ε, with ε inside its root, is the corrected v + ε")
  void average_from_epsilon() {
    becomes(adam(Epsilon.INSIDE_HAT), adam(Epsilon.INSIDE, Start.EPSILON));
    for (Choice choice : new Choice[] {SecondWeights.SWAPPED, SecondUse.MAX_V, SecondUse.MAX_VHAT,
        SecondCorrection.ONE_MORE, SecondCorrection.NONE, CorrectionBetas.CROSSED, Count.TWICE, Denominator.MULTIPLIES,
        Numerator.CHANGES}) {
      stays(adam(Epsilon.INSIDE, Start.EPSILON, choice));
    }
    stays(adam(Epsilon.INSIDE, Start.ONE));
    stays(adam(Start.EPSILON));
  }

  @Test
  @DisplayName("a sum that starts at ε is the sum and ε")
  void sum_from_epsilon() {
    for (Variant sum : new Variant[] {of(ADAGRAD), of(RMSPROP, SecondWeights.UNDECAYED)}) {
      becomes(sum.with(Epsilon.BOTH), sum.with(Start.EPSILON));
      becomes(sum.with(Epsilon.INSIDE), sum.with(Start.EPSILON, Epsilon.ABSENT));
      becomes(sum.with(Epsilon.ABSENT), sum.with(Start.EPSILON, Epsilon.SUBTRACTED));
      stays(sum.with(Start.EPSILON, Epsilon.FLOOR));
      stays(sum.with(Start.ONE, Epsilon.ABSENT));
      for (Choice choice : new Choice[] {SecondUse.STALE, SecondCorrection.BY_T, Kept.MOMENTS_BINARY32,
          RatePlace.DENOMINATOR}) {
        stays(sum.with(Start.EPSILON, choice));
      }
    }
    stays(of(RMSPROP, Start.EPSILON));
    stays(of(RMSPROP, Start.EPSILON, Epsilon.ABSENT));
  }

  @Test
  @DisplayName("where no root is taken, it is all one whether ε is inside of it")
  void no_root() {
    Variant plain = adam(Denominator.NO_ROOT);
    becomes(plain, plain.with(Epsilon.INSIDE));
    becomes(plain.with(Epsilon.HAT), plain.with(Epsilon.INSIDE_HAT));
    becomes(plain, plain.with(SecondCorrection.OUTSIDE_ROOT));
    becomes(plain.with(Epsilon.FLOOR), plain.with(SecondCorrection.OUTSIDE_ROOT, Epsilon.FLOOR));
    for (Epsilon epsilon : new Epsilon[] {Epsilon.HAT, Epsilon.INSIDE, Epsilon.SQUARED_INSIDE, Epsilon.BOTH,
        Epsilon.SUBTRACTED}) {
      stays(plain.with(SecondCorrection.OUTSIDE_ROOT, epsilon));
    }
    stays(adam(Epsilon.INSIDE));
  }

  @Test
  @DisplayName("what is added to a moment whose sample has weight 1 is added to the sample")
  void folded() {
    becomes(of(ADAGRAD, Epsilon.SAMPLE), of(ADAGRAD, Epsilon.FOLDED));
    becomes(adam(SecondWeights.UNSCALED, Epsilon.SAMPLE), adam(SecondWeights.UNSCALED, Epsilon.FOLDED));
    stays(adam(SecondWeights.UNDECAYED, Epsilon.FOLDED));
    stays(adam(Epsilon.FOLDED));
  }

  @Test
  @DisplayName("η in the denominator is apart only where ε is added to a root that the step is divided by")
  void rate_in_the_denominator() {
    for (Choice choice : new Choice[] {Epsilon.INSIDE, Epsilon.FLOOR, Denominator.MULTIPLIES, Numerator.CHANGES}) {
      becomes(adam(choice), adam(RatePlace.DENOMINATOR, choice));
    }
    becomes(of("momentum-rate-outside"), of("momentum-rate-outside", RatePlace.DENOMINATOR));
    stays(adam(RatePlace.DENOMINATOR));
    stays(adam(RatePlace.DENOMINATOR, Denominator.NO_ROOT));
  }

  @Test
  @DisplayName("an ε that is not used has no value")
  void value_of_epsilon() {
    for (Epsilon unused : new Epsilon[] {Epsilon.ABSENT, Epsilon.GRADIENT_FLOOR}) {
      becomes(adam(unused), adam(unused, EpsilonValue.ROOT));
      stays(adam(unused, EpsilonValue.ROOT, Numerator.CHANGES));
      stays(adam(unused, EpsilonValue.ROOT, Start.EPSILON));
    }
    stays(adam(EpsilonValue.ROOT));
    stays(adam(Epsilon.FLOOR, EpsilonValue.ROOT));
  }

  @Test
  @DisplayName("a root that is never below |g| has no floor")
  void floor() {
    for (String id : new String[] {ADAGRAD, "adamax"}) {
      becomes(of(id, Epsilon.ABSENT), of(id, Epsilon.GRADIENT_FLOOR));
      stays(of(id, Epsilon.GRADIENT_FLOOR, SecondCorrection.BY_T));
      stays(of(id, Epsilon.GRADIENT_FLOOR, Kept.MOMENTS_BINARY32));
    }
    for (Choice choice : new Choice[] {SecondSample.ABSOLUTE, SecondUse.STALE, Denominator.NO_ROOT}) {
      stays(of(ADAGRAD, Epsilon.GRADIENT_FLOOR, choice));
    }
    stays(of("adamax", Epsilon.GRADIENT_FLOOR, Denominator.DIVIDES));
    stays(of(RMSPROP, Epsilon.GRADIENT_FLOOR));
  }

  @Test
  @DisplayName("one learning rate for all steps is before momentum what it is after it")
  void one_rate() {
    becomes(of("momentum-rate-outside", Rate.FIRST), of("momentum-rate-inside", Rate.FIRST));
    stays(of("momentum-rate-inside"));
    stays(of("momentum-rate-inside", Rate.PREVIOUS));
    stays(adam(RatePlace.FIRST_MOMENT, Rate.FIRST));
  }

  @Test
  @DisplayName("plain descent by g + λ·θ is a weight decay beside the step")
  void decay_of_descent() {
    becomes(of("sgd", Decay.TIMES_RATE), of("sgd", Decay.GRADIENT));
    becomes(of("sgd", Decay.GRADIENT_AND_RATE), of("sgd", Decay.GRADIENT_TWICE));
    for (Choice choice : new Choice[] {Sign.UP, FirstCorrection.BY_T, Kept.PARAMETER_BINARY32,
        Direction.FIRST_MOMENT}) {
      stays(of("sgd", Decay.GRADIENT, choice));
      stays(of("sgd", Decay.GRADIENT_TWICE, choice));
    }
    stays(of(RMSPROP, Decay.GRADIENT));
  }

  @Test
  @DisplayName("no step at all is the same of every formula, unless θ is rounded or shrinks without η")
  void never() {
    becomes(adam(Rate.NEVER), of("sgd", Rate.NEVER, Given.LOSS_SCALED));
    becomes(adam(Rate.NEVER), of("adamw-rate", Rate.NEVER));
    for (Choice choice : new Choice[] {Kept.PARAMETER_BINARY32, Kept.PARAMETER_BFLOAT16, Kept.PARAMETER_BINARY16,
        Decay.TIMES_SCHEDULE, Decay.BARE, Decay.TIMES_FIRST_RATE}) {
      stays(of("sgd", Rate.NEVER, choice));
    }
    stays(of("sgd", Rate.SQUARED));
  }
}
