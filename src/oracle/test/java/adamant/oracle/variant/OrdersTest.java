package adamant.oracle.variant;

import static adamant.oracle.variant.Simplified.adam;
import static adamant.oracle.variant.Simplified.of;
import static org.junit.jupiter.api.Assertions.assertEquals;

import adamant.oracle.variant.MomentChoices.Direction;
import adamant.oracle.variant.MomentChoices.FirstWeights;
import adamant.oracle.variant.MomentChoices.RatePlace;
import adamant.oracle.variant.MomentChoices.SecondSample;
import adamant.oracle.variant.MomentChoices.SecondUse;
import adamant.oracle.variant.MomentChoices.SecondWeights;
import adamant.oracle.variant.MomentChoices.Start;
import adamant.oracle.variant.Order.Ahead;
import adamant.oracle.variant.Order.Blend;
import adamant.oracle.variant.Order.Correction;
import adamant.oracle.variant.Order.Quotient;
import adamant.oracle.variant.Order.Ratio;
import adamant.oracle.variant.Order.Root;
import adamant.oracle.variant.Order.Sample;
import adamant.oracle.variant.Order.Shrinking;
import adamant.oracle.variant.StateChoices.Kept;
import adamant.oracle.variant.StepChoices.Denominator;
import adamant.oracle.variant.StepChoices.Epsilon;
import adamant.oracle.variant.StepChoices.FirstCorrection;
import adamant.oracle.variant.StepChoices.Numerator;
import adamant.oracle.variant.StepChoices.SecondCorrection;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The orders that a formula can tell apart: of")
class OrdersTest {

  private static final String RMSPROP = "rmsprop-eps-outside";
  private static final List<Blend> ONE = List.of(Blend.CONVEX);
  private static final List<Blend> BLENDS = List.of(Blend.CONVEX, Blend.INCREMENTAL, Blend.BACKWARD, Blend.LERP);
  private static final List<Blend> FUSED_BLENDS =
      List.of(Blend.CONVEX, Blend.CONVEX_SAMPLE, Blend.INCREMENTAL, Blend.BACKWARD, Blend.LERP);
  private static final List<Blend> CONTRACTED = List.of(Blend.CONVEX, Blend.CONTRACTED);

  private static Orders plain(Variant variant) {
    return Orders.of(variant, false);
  }

  private static Orders fused(Variant variant) {
    return Orders.of(variant, true);
  }

  private static <T> List<T> but(T[] all, T one) {
    return Arrays.stream(all).filter(x -> x != one).toList();
  }

  @Test
  @DisplayName("the first moment, the ways to hold a convex average, or a contracted product")
  void first() {
    List<Blend> five =
        List.of(Blend.CONVEX, Blend.INCREMENTAL, Blend.BACKWARD, Blend.LERP, Blend.LERP_COMPLEMENT);
    for (Variant averages : List.of(adam(), of("rmsprop-centered"), of(RMSPROP, SecondSample.MOMENT_SQUARE),
        of(RMSPROP, SecondSample.CENTERED))) {
      assertEquals(five, plain(averages).first());
      assertEquals(List.of(Blend.CONVEX, Blend.CONVEX_SAMPLE, Blend.INCREMENTAL, Blend.BACKWARD, Blend.LERP,
          Blend.LERP_COMPLEMENT), fused(averages).first());
    }
    assertEquals(ONE, plain(of("momentum-rate-outside")).first());
    assertEquals(CONTRACTED, fused(of("momentum-rate-outside")).first());
    for (Variant other : List.of(of("sgd"), of("sgd", FirstWeights.UNSCALED), of(RMSPROP),
        adam(FirstWeights.SWAPPED))) {
      assertEquals(ONE, plain(other).first());
      assertEquals(ONE, fused(other).first());
    }
  }

  @Test
  @DisplayName("the second moment and the squared changes, the same where they are averages")
  void second() {
    assertEquals(BLENDS, plain(adam()).second());
    assertEquals(FUSED_BLENDS, fused(adam()).second());
    assertEquals(ONE, plain(of("adagrad-eps-outside")).second());
    assertEquals(CONTRACTED, fused(of("adagrad-eps-outside")).second());
    Variant sums = adam(SecondWeights.SUM);
    for (Variant other : List.of(of("adamax"), of("sgd"), sums.with(Epsilon.SAMPLE), sums.with(SecondSample.ABSOLUTE),
        sums.with(SecondUse.INFINITY_NORM), sums.with(Denominator.ABSENT), adam(SecondWeights.UNSCALED))) {
      assertEquals(ONE, plain(other).second());
      assertEquals(ONE, fused(other).second());
    }
    assertEquals(BLENDS, plain(of("adadelta")).changes());
    assertEquals(FUSED_BLENDS, fused(of("adadelta")).changes());
    assertEquals(ONE, fused(of(RMSPROP)).changes());
    assertEquals(ONE, fused(of("sgd", Numerator.CHANGES)).changes());
  }

  @Test
  @DisplayName("the second moment's sample, where it is g² and nothing else")
  void samples() {
    List<Sample> literal = List.of(Sample.SQUARE_FIRST);
    List<Sample> factors = List.of(Sample.SQUARE_FIRST, Sample.FACTOR_FIRST);
    assertEquals(factors, plain(adam()).samples());
    assertEquals(List.of(Sample.SQUARE_FIRST, Sample.FACTOR_FIRST, Sample.HUNDREDTHS),
        plain(of("adam-uncorrected")).samples());
    assertEquals(List.of(Sample.SQUARE_FIRST, Sample.HUNDREDTHS), plain(of("adagrad-eps-outside")).samples());
    assertEquals(List.of(Sample.SQUARE_FIRST, Sample.TWICE), plain(of(RMSPROP, SecondWeights.UNSCALED)).samples());
    for (Choice choice : List.of(Epsilon.FOLDED, Start.SAMPLE, Kept.MOMENTS_BINARY32)) {
      assertEquals(factors, plain(of("adam-uncorrected", choice)).samples());
    }
    for (Variant other : List.of(of("sgd"), of("adamax"), adam(SecondSample.ABSOLUTE), adam(Epsilon.SAMPLE),
        adam(SecondWeights.SUM), of("adam-uncorrected", SecondWeights.UNDECAYED))) {
      assertEquals(literal, plain(other).samples());
    }
  }

  @Test
  @DisplayName("corrections and their root, where there are any")
  void corrections() {
    List<Correction> both = List.of(Correction.DIVIDED, Correction.RECIPROCAL);
    for (Variant corrects : List.of(adam(), adam(FirstCorrection.NONE), adam(SecondCorrection.NONE))) {
      assertEquals(both, plain(corrects).corrections());
    }
    for (Variant not : List.of(of("adam-uncorrected"), of("sgd"), of("sgd", SecondCorrection.BY_T))) {
      assertEquals(List.of(Correction.DIVIDED), plain(not).corrections());
    }
    assertEquals(List.of(Root.values()), plain(adam()).roots());
    for (Variant not : List.of(adam(SecondCorrection.NONE), adam(RatePlace.DENOMINATOR), adam(Denominator.ABSENT))) {
      assertEquals(List.of(Root.MOMENT_DIVIDED), plain(not).roots());
    }
  }

  @Test
  @DisplayName("rate, moment and denominator")
  void quotients() {
    assertEquals(List.of(Quotient.values()), plain(adam()).quotients());
    for (Choice choice : List.of(FirstCorrection.NONE, Denominator.MULTIPLIES)) {
      assertEquals(but(Quotient.values(), Quotient.CORRECTED_DENOMINATOR), plain(adam(choice)).quotients());
    }
    assertEquals(List.of(Quotient.CORRECTED_MOMENT, Quotient.CORRECTED_RATE),
        plain(adam(Denominator.ABSENT)).quotients());
    for (Variant one : List.of(of("momentum-rate-outside"), of("adadelta"), adam(Numerator.CHANGES),
        adam(RatePlace.DENOMINATOR))) {
      assertEquals(List.of(Quotient.CORRECTED_MOMENT), plain(one).quotients());
    }
  }

  @Test
  @DisplayName("the look ahead")
  void aheads() {
    assertEquals(List.of(Ahead.SUM), fused(adam()).aheads());
    assertEquals(List.of(Ahead.SUM, Ahead.CORRECTED_FIRST), plain(of("nadam")).aheads());
    assertEquals(List.of(Ahead.SUM, Ahead.SUM_CONTRACTED, Ahead.CORRECTED_FIRST), fused(of("nadam")).aheads());
    Set<Ahead> apart = EnumSet.of(Ahead.SUM, Ahead.DIFFERENCE, Ahead.RATE_APART, Ahead.RATE_APART_LAST);
    assertEquals(apart, Set.copyOf(plain(of("nesterov")).aheads()));
    apart.add(Ahead.SUM_CONTRACTED);
    assertEquals(apart, Set.copyOf(fused(of("nesterov")).aheads()));
    for (Variant inside : List.of(of("nesterov", RatePlace.FIRST_MOMENT),
        of("adam-uncorrected", FirstWeights.UNSCALED, Direction.NESTEROV))) {
      assertEquals(List.of(Ahead.SUM, Ahead.DIFFERENCE), plain(inside).aheads());
    }
    for (Choice choice : List.of(Kept.MOMENTS_BINARY32, Direction.NESTEROV_GAIN, FirstWeights.CONVEX)) {
      assertEquals(List.of(Ahead.SUM), plain(of("nesterov", choice)).aheads());
    }
    assertEquals(List.of(Ahead.SUM, Ahead.CORRECTED_FIRST), plain(of("nesterov", FirstCorrection.BY_T)).aheads());
  }

  @Test
  @DisplayName("the roots of adadelta's quotient, one root only where ε is inside of both")
  void ratios() {
    assertEquals(List.of(Ratio.values()), plain(of("adadelta")).ratios());
    for (Choice choice : List.of(Epsilon.OUTSIDE, Denominator.NO_ROOT, SecondCorrection.BY_T)) {
      assertEquals(but(Ratio.values(), Ratio.ROOT_OF_QUOTIENT), plain(of("adadelta", choice)).ratios());
    }
    assertEquals(List.of(Ratio.ROOTS_DIVIDED), plain(of(RMSPROP)).ratios());
  }

  @Test
  @DisplayName("a decoupled weight decay, together with the step where η multiplies both")
  void shrinkings() {
    List<Shrinking> apart = List.of(Shrinking.AS_WRITTEN, Shrinking.FACTOR);
    assertEquals(List.of(Shrinking.AS_WRITTEN), plain(adam()).shrinkings());
    assertEquals(List.of(Shrinking.AS_WRITTEN), plain(of("adam-l2")).shrinkings());
    assertEquals(List.of(Shrinking.values()), plain(of("adamw-rate")).shrinkings());
    assertEquals(apart, plain(of("adamw-schedule")).shrinkings());
    for (Choice choice : List.of(Numerator.CHANGES, RatePlace.FIRST_MOMENT, Kept.STEP_BFLOAT16,
        Kept.STEP_BINARY16)) {
      assertEquals(apart, plain(of("adamw-rate", choice)).shrinkings());
    }
  }
}
