package adamant.oracle.variant;

import static adamant.oracle.variant.Simplified.adam;
import static adamant.oracle.variant.Simplified.becomes;
import static adamant.oracle.variant.Simplified.of;
import static adamant.oracle.variant.Simplified.stays;

import adamant.oracle.variant.MomentChoices.Direction;
import adamant.oracle.variant.MomentChoices.FirstWeights;
import adamant.oracle.variant.MomentChoices.SecondSample;
import adamant.oracle.variant.MomentChoices.SecondUse;
import adamant.oracle.variant.ScalarChoices.Betas;
import adamant.oracle.variant.ScalarChoices.CorrectionBetas;
import adamant.oracle.variant.ScalarChoices.Precision;
import adamant.oracle.variant.StateChoices.Count;
import adamant.oracle.variant.StepChoices.Denominator;
import adamant.oracle.variant.StepChoices.FirstCorrection;
import adamant.oracle.variant.StepChoices.Numerator;
import adamant.oracle.variant.StepChoices.SecondCorrection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of a formula's scalars")
class SimplifiedScalarsTest {

  private static final String RMSPROP = "rmsprop-eps-outside";
  private static final String ADAGRAD = "adagrad-eps-outside";
  private static final String MOMENTUM = "momentum-rate-outside";

  @Test
  @DisplayName("both corrections with one count are one choice, and a single one has it to itself")
  void counts() {
    for (Count count : Count.values()) {
      if (count == Count.STEPS) {
        continue;
      }
      FirstCorrection first = FirstCorrection.valueOf(count.name());
      SecondCorrection second = SecondCorrection.valueOf(count.name());
      becomes(adam(count), adam(first, second));
      becomes(adam(first, SecondCorrection.NONE), adam(count, SecondCorrection.NONE));
      becomes(adam(FirstCorrection.NONE, second), adam(count, FirstCorrection.NONE));
      becomes(of("adam-uncorrected"), of("adam-uncorrected", count));
      stays(adam(first));
      stays(adam(second));
      stays(adam(first, count));
      stays(adam(second, count));
      stays(adam(first, second, count));
      stays(adam(FirstCorrection.NONE, SecondCorrection.OUTSIDE_ROOT, count));
    }
    stays(adam(FirstCorrection.ONE_LESS, SecondCorrection.ONE_MORE));
    stays(adam(FirstCorrection.TWICE, SecondCorrection.NONE, Count.ONE_MORE));
  }

  @Test
  @DisplayName("corrections that are not there are not crossed")
  void crossed() {
    becomes(of("adam-uncorrected"), of("adam-uncorrected", CorrectionBetas.CROSSED));
    stays(adam(CorrectionBetas.CROSSED));
    stays(adam(CorrectionBetas.CROSSED, FirstCorrection.NONE));
    stays(adam(CorrectionBetas.CROSSED, SecondCorrection.NONE));
  }

  @Test
  @DisplayName("decay rates that are not used are as given")
  void unused_betas() {
    for (Betas betas : Betas.values()) {
      becomes(of("sgd"), of("sgd", betas));
      becomes(of(ADAGRAD), of(ADAGRAD, betas));
      stays(adam(betas));
    }
    becomes(of(RMSPROP), of(RMSPROP, Betas.BOTH_SECOND));
    becomes(of(RMSPROP, Betas.SWAPPED), of(RMSPROP, Betas.BOTH_FIRST));
    becomes(of(MOMENTUM), of(MOMENTUM, Betas.BOTH_FIRST));
    becomes(of(MOMENTUM, Betas.SWAPPED), of(MOMENTUM, Betas.BOTH_SECOND));
    stays(of(RMSPROP, Betas.DEFAULTS));
    stays(of(MOMENTUM, Betas.DEFAULTS));
  }

  @Test
  @DisplayName("β₁ is used by a first moment that is no sum, by a look ahead and by the correction made from it")
  void uses_first() {
    Variant sums = adam(FirstWeights.SUM, FirstCorrection.NONE);
    becomes(sums, sums.with(Betas.BOTH_SECOND));
    stays(sums.with(Direction.NESTEROV, Betas.BOTH_SECOND));
    stays(sums.with(FirstCorrection.BY_T, Betas.BOTH_SECOND));
    stays(sums.with(CorrectionBetas.CROSSED, Betas.BOTH_SECOND));
    Variant crossed = adam(FirstWeights.SUM, SecondCorrection.NONE, CorrectionBetas.CROSSED);
    becomes(crossed, crossed.with(Betas.BOTH_SECOND));
    stays(of(RMSPROP, FirstCorrection.BY_T, Betas.BOTH_SECOND));
    stays(of(RMSPROP, SecondSample.MOMENT_SQUARE, Betas.BOTH_SECOND));
  }

  @Test
  @DisplayName("β₂ is used by a second moment that is no sum, by a mean, by changes and by the correction made from it")
  void uses_second() {
    Variant sums = of(ADAGRAD, Direction.FIRST_MOMENT);
    becomes(sums, sums.with(Betas.BOTH_FIRST));
    stays(of("adamax", Betas.BOTH_FIRST));
    stays(sums.with(SecondUse.LESS_SQUARED_MEAN, Betas.BOTH_FIRST));
    stays(sums.with(Numerator.CHANGES, Betas.BOTH_FIRST));
    stays(sums.with(SecondCorrection.BY_T, Betas.BOTH_FIRST));
    stays(sums.with(FirstCorrection.BY_T, CorrectionBetas.CROSSED, Betas.BOTH_FIRST));
    becomes(sums.with(FirstCorrection.BY_T), sums.with(FirstCorrection.BY_T, Betas.BOTH_FIRST));
    Variant crossed = sums.with(SecondCorrection.BY_T, CorrectionBetas.CROSSED);
    becomes(crossed, crossed.with(Betas.BOTH_FIRST));
  }

  @Test
  @DisplayName("decay rates that are not used are rounded to nothing")
  void unused_precision() {
    for (Precision precision : Precision.values()) {
      switch (precision.scope()) {
        case ALL -> stays(of("sgd", precision));
        case SECOND_BETA -> {
          becomes(of("sgd"), of("sgd", precision));
          becomes(of(MOMENTUM), of(MOMENTUM, precision));
          stays(of(RMSPROP, precision));
        }
        case BETAS -> {
          becomes(of("sgd"), of("sgd", precision));
          stays(of(MOMENTUM, precision));
        }
        case SCALARS -> becomes(of("sgd"), of("sgd", precision));
      }
      stays(adam(precision));
    }
    stays(of(RMSPROP, Precision.FORMED_BFLOAT16));
  }

  @Test
  @DisplayName("both decay rates rounded, where β₁ is not used, are β₂ rounded")
  void second_rounded() {
    becomes(of(RMSPROP, Precision.SECOND_BFLOAT16), of(RMSPROP, Precision.BETAS_BFLOAT16));
    becomes(of(RMSPROP, Precision.SECOND_BFLOAT16_CUT), of(RMSPROP, Precision.BETAS_BFLOAT16_CUT));
    becomes(of(RMSPROP, Precision.SECOND_BINARY16), of(RMSPROP, Precision.BETAS_BINARY16));
  }

  @Test
  @DisplayName("without a correction there is no product of decay rates")
  void products() {
    becomes(adam(FirstCorrection.NONE), adam(FirstCorrection.NONE, Precision.FIRST_PRODUCT));
    stays(adam(SecondCorrection.NONE, Precision.FIRST_PRODUCT));
    String plain = "adam-uncorrected";
    becomes(of(plain, Precision.FORMED_BINARY32), of(plain, Precision.PRODUCT_BINARY32));
    becomes(of(plain, Precision.FORMED_BFLOAT16), of(plain, Precision.PRODUCT_BFLOAT16));
    becomes(of(plain, Precision.FORMED_BINARY16), of(plain, Precision.PRODUCT_BINARY16));
    stays(adam(FirstCorrection.NONE, Precision.PRODUCT_BFLOAT16));
    stays(adam(SecondCorrection.NONE, Precision.PRODUCT_BFLOAT16));
  }

  @Test
  @DisplayName("momentum alone has no 1 − β, so that what is formed narrow is β rounded")
  void momentum_formed() {
    becomes(of(MOMENTUM, Precision.BETAS_BFLOAT16), of(MOMENTUM, Precision.FORMED_BFLOAT16));
    becomes(of(MOMENTUM, Precision.BETAS_BINARY16), of(MOMENTUM, Precision.FORMED_BINARY16));
    becomes(of(MOMENTUM, Precision.BETAS_BINARY16), of(MOMENTUM, Precision.PRODUCT_BINARY16));
    stays(of(MOMENTUM, Precision.FORMED_BINARY32));
    for (Choice choice : new Choice[] {Direction.NESTEROV_GAIN, Direction.SCHEDULED, Direction.SCHEDULED_SLOWLY,
        FirstWeights.CONVEX, FirstCorrection.BY_T, Denominator.DIVIDES}) {
      stays(of(MOMENTUM, choice, Precision.FORMED_BFLOAT16));
      stays(of(MOMENTUM, choice, Precision.FORMED_BINARY16));
    }
  }
}
