package adamant.oracle.variant;

import static adamant.oracle.variant.Simplified.adam;
import static adamant.oracle.variant.Simplified.becomes;
import static adamant.oracle.variant.Simplified.of;
import static adamant.oracle.variant.Simplified.stays;

import adamant.oracle.variant.MomentChoices.Direction;
import adamant.oracle.variant.MomentChoices.FirstWeights;
import adamant.oracle.variant.MomentChoices.RatePlace;
import adamant.oracle.variant.MomentChoices.SecondSample;
import adamant.oracle.variant.MomentChoices.SecondUse;
import adamant.oracle.variant.MomentChoices.SecondWeights;
import adamant.oracle.variant.MomentChoices.Start;
import adamant.oracle.variant.ScalarChoices.EpsilonValue;
import adamant.oracle.variant.ScalarChoices.FirstDecay;
import adamant.oracle.variant.StateChoices.Feedback;
import adamant.oracle.variant.StateChoices.FirstStart;
import adamant.oracle.variant.StateChoices.Kept;
import adamant.oracle.variant.StepChoices.Decay;
import adamant.oracle.variant.StepChoices.Denominator;
import adamant.oracle.variant.StepChoices.Epsilon;
import adamant.oracle.variant.StepChoices.FirstCorrection;
import adamant.oracle.variant.StepChoices.Numerator;
import adamant.oracle.variant.StepChoices.SecondCorrection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of what a formula makes of its moments")
class SimplifiedMomentsTest {

  private static final String RMSPROP = "rmsprop-eps-outside";

  @Test
  @DisplayName("a step that is not divided has no second moment, and nothing that is made of it")
  void not_divided() {
    Variant undivided = adam(Denominator.ABSENT, SecondCorrection.NONE);
    becomes(undivided, adam(Denominator.ABSENT));
    for (Choice choice : new Choice[] {SecondWeights.SUM, SecondSample.ABSOLUTE, SecondUse.STALE, Epsilon.INSIDE,
        EpsilonValue.ROOT, Start.ONE, Numerator.CHANGES}) {
      becomes(undivided, adam(Denominator.ABSENT, choice));
      stays(adam(choice));
    }
    becomes(undivided.with(Decay.GRADIENT), adam(Denominator.ABSENT, Decay.FIRST_MOMENT));
    stays(adam(Decay.FIRST_MOMENT));
    stays(undivided.with(Decay.SIGN));
  }

  @Test
  @DisplayName("a decayed maximum of |g| has neither weights nor squares, nor a first sample that is whole")
  void infinity_norm() {
    becomes(of("adamax"), of("adamax", SecondWeights.SUM, SecondSample.ABSOLUTE));
    becomes(of("adamax"), of("adamax", Start.SAMPLE));
    stays(of("adamax", Start.ONE));
  }

  @Test
  @DisplayName("a maximum of what is not corrected is the maximum of v")
  void maximum_uncorrected() {
    becomes(adam(SecondUse.MAX_V, SecondCorrection.NONE), adam(SecondUse.MAX_VHAT, SecondCorrection.NONE));
    stays(adam(SecondUse.MAX_VHAT));
    becomes(adam(SecondUse.MAX_VHAT), adam(SecondUse.MAX_VHAT, SecondCorrection.OUTSIDE_ROOT));
    stays(adam(SecondUse.MAX_V, SecondCorrection.OUTSIDE_ROOT));
    stays(adam(SecondCorrection.OUTSIDE_ROOT));
    stays(adam(SecondCorrection.NONE));
  }

  @Test
  @DisplayName("a sum of what is never negative is its own maximum")
  void sum_is_its_maximum() {
    for (SecondWeights weights : new SecondWeights[] {SecondWeights.SUM, SecondWeights.UNDECAYED}) {
      becomes(adam(weights), adam(weights, SecondUse.MAX_V));
      becomes(adam(weights), adam(weights, SecondUse.MAX_KEPT));
      stays(adam(weights, SecondUse.MAX_VHAT));
      stays(adam(weights, SecondUse.STALE));
      stays(adam(weights, SecondSample.UNSQUARED, SecondUse.MAX_V));
    }
    stays(adam(SecondUse.MAX_V));
    stays(adam(SecondUse.MAX_KEPT));
    stays(adam(SecondWeights.UNSCALED, SecondUse.MAX_KEPT));
  }

  @Test
  @DisplayName("a first sample that has weight 1 anyway is whole, and what is forgotten at once has no start")
  void start() {
    for (SecondWeights weights : new SecondWeights[] {SecondWeights.SUM, SecondWeights.UNSCALED}) {
      becomes(adam(weights), adam(weights, Start.SAMPLE));
      stays(adam(weights, Start.ONE));
    }
    stays(adam(Start.SAMPLE));
    Variant forgets = adam(SecondWeights.FORGETFUL);
    becomes(forgets, forgets.with(Start.ONE));
    becomes(forgets.with(SecondUse.LESS_SQUARED_MEAN), forgets.with(SecondUse.LESS_SQUARED_MEAN, Start.TENTH));
    stays(forgets.with(Start.SAMPLE));
    stays(forgets.with(SecondUse.STALE, Start.ONE));
    stays(forgets.with(SecondUse.MAX_V, Start.ONE));
    stays(adam(Start.MILLIONTH));
  }

  @Test
  @DisplayName("a step along g itself has no first moment, unless the second one is made of it")
  void along_the_gradient() {
    for (Choice choice : new Choice[] {FirstWeights.SWAPPED, FirstDecay.ALMOST_CONSTANT, FirstStart.GRADIENT,
        RatePlace.FIRST_MOMENT}) {
      becomes(of(RMSPROP), of(RMSPROP, choice));
      stays(of(RMSPROP, SecondSample.MOMENT_SQUARE, choice));
      stays(of(RMSPROP, SecondSample.CENTERED, choice));
      stays(adam(choice));
    }
    stays(of("adadelta", RatePlace.FIRST_MOMENT));
    stays(of(RMSPROP, RatePlace.DENOMINATOR));
  }

  @Test
  @DisplayName("without a correction it is all one whether the next step's or this one's is used ahead")
  void same_correction() {
    becomes(adam(FirstCorrection.NONE, Direction.NESTEROV), adam(FirstCorrection.NONE, Direction.NESTEROV_SAME));
    stays(adam(Direction.NESTEROV_SAME));
    stays(adam(FirstCorrection.NONE, Direction.NESTEROV_GAIN));
  }

  @Test
  @DisplayName("a first gradient of weight 1 is whole anyway")
  void first_start() {
    becomes(adam(FirstWeights.UNSCALED), adam(FirstWeights.UNSCALED, FirstStart.GRADIENT));
    becomes(adam(FirstWeights.SUM), adam(FirstWeights.SUM, FirstStart.GRADIENT));
    stays(adam(FirstWeights.UNDECAYED, FirstStart.GRADIENT));
    stays(adam(FirstStart.GRADIENT));
  }

  @Test
  @DisplayName("what is forgotten at once takes up η as the step would, where nothing else sees it")
  void forgets() {
    Variant forgets = adam(FirstWeights.FORGETFUL);
    becomes(forgets, forgets.with(RatePlace.FIRST_MOMENT));
    for (Choice choice : new Choice[] {Direction.STALE, SecondSample.MOMENT_SQUARE, SecondSample.CENTERED,
        Numerator.CHANGES, Kept.MOMENTS_BINARY32}) {
      stays(forgets.with(choice, RatePlace.FIRST_MOMENT));
    }
    stays(forgets.with(RatePlace.DENOMINATOR));
    stays(adam(RatePlace.FIRST_MOMENT));
  }

  @Test
  @DisplayName("a sum does not use β₁, so that its decay is nothing, unless β₁ weighs it ahead")
  void first_decay() {
    Variant sums = adam(FirstWeights.SUM);
    becomes(sums, sums.with(FirstDecay.LEAST));
    becomes(sums.with(Direction.SCHEDULED), sums.with(Direction.SCHEDULED, FirstDecay.LEAST));
    stays(sums.with(Direction.NESTEROV, FirstDecay.LEAST));
    stays(adam(FirstDecay.LEAST));
    stays(adam(FirstWeights.UNDECAYED, FirstDecay.LEAST));
  }

  @Test
  @DisplayName("a moment that is not corrected, not used or forgotten at once is not replaced by what is corrected")
  void feedback() {
    for (Choice choice : new Choice[] {SecondCorrection.NONE, SecondWeights.FORGETFUL}) {
      becomes(adam(choice, Feedback.FIRST), adam(choice, Feedback.BOTH));
      becomes(adam(choice), adam(choice, Feedback.SECOND));
    }
    becomes(adam(Denominator.ABSENT, SecondCorrection.NONE, Feedback.FIRST), adam(Denominator.ABSENT, Feedback.BOTH));
    for (Choice choice : new Choice[] {FirstCorrection.NONE, FirstWeights.FORGETFUL, Direction.GRADIENT}) {
      becomes(adam(choice, Feedback.SECOND), adam(choice, Feedback.BOTH));
      becomes(adam(choice), adam(choice, Feedback.FIRST));
    }
    becomes(of("adam-uncorrected"), of("adam-uncorrected", Feedback.BOTH));
    for (Feedback feedback : Feedback.values()) {
      stays(adam(feedback));
      stays(adam(FirstWeights.FORGETFUL, Direction.STALE, feedback));
      stays(adam(SecondWeights.FORGETFUL, SecondUse.STALE, feedback));
    }
  }

  @Test
  @DisplayName("where there is no moment, none is kept in another format")
  void kept() {
    for (Kept kept : Kept.values()) {
      if (kept.name().startsWith("STEP") || kept.name().startsWith("PARAMETER")) {
        stays(of("sgd", kept));
      } else {
        becomes(of("sgd"), of("sgd", kept));
      }
      stays(of("momentum-rate-outside", kept));
      stays(of(RMSPROP, kept));
    }
  }
}
