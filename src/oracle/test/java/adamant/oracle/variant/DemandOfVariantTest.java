package adamant.oracle.variant;

import static adamant.oracle.variant.Simplified.adam;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import adamant.exact.Demand;
import adamant.exact.Demand.Correction;
import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.oracle.variant.MomentChoices.Direction;
import adamant.oracle.variant.MomentChoices.RatePlace;
import adamant.oracle.variant.ScalarChoices.Betas;
import adamant.oracle.variant.ScalarChoices.CorrectionBetas;
import adamant.oracle.variant.ScalarChoices.EpsilonValue;
import adamant.oracle.variant.ScalarChoices.FirstDecay;
import adamant.oracle.variant.ScalarChoices.Precision;
import adamant.oracle.variant.ScalarChoices.Rate;
import adamant.oracle.variant.StateChoices.Count;
import adamant.oracle.variant.StepChoices.Decay;
import adamant.oracle.variant.StepChoices.FirstCorrection;
import adamant.oracle.variant.StepChoices.SecondCorrection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The scalars that a formula demands")
class DemandOfVariantTest {

  private static final double B1 = 0.9;
  private static final double B2 = 0.7;
  private static final double EPS = 0.01;
  private static final Hyperparameters H = new Hyperparameters(0, B1, B2, EPS, 0.3, 0.6);
  private static final double[] RATES = {0.5, 0.25, 0.1, 0.0625};

  private static Demand demand(int t, Choice... choices) {
    return new VariantRule(adam(choices), Order.LITERAL).demand(H, RATES, t);
  }

  private static Demand demand(Choice... choices) {
    return demand(3, choices);
  }

  @Test
  @DisplayName("are Adam's at the third step")
  void canonical() {
    assertEquals(new Demand(B1, 1, 2, B2, new Correction(B1, 3), new Correction(B2, 3), Correction.NONE, 0.1, 1, false,
        false, EPS, null), demand());
  }

  @Test
  @DisplayName("have the corrections of the counts and decay rates that are chosen")
  void corrections() {
    Map<String, Integer> counts = Map.of("BY_T", 3, "STEPS", 3, "ONE_LESS", 2, "ONE_MORE", 4, "TWICE", 6, "FROZEN", 1,
        "OUTSIDE_ROOT", 3);
    for (FirstCorrection first : FirstCorrection.values()) {
      assertEquals(first == FirstCorrection.NONE ? Correction.NONE : new Correction(B1, counts.get(first.name())),
          demand(first).first(), first.clause());
    }
    for (SecondCorrection second : SecondCorrection.values()) {
      assertEquals(second == SecondCorrection.NONE ? Correction.NONE : new Correction(B2, counts.get(second.name())),
          demand(second).second(), second.clause());
    }
    for (Count count : Count.values()) {
      assertEquals(new Correction(B1, counts.get(count.name())), demand(count).first(), count.clause());
      assertEquals(new Correction(B2, counts.get(count.name())), demand(count).second(), count.clause());
    }
    assertEquals(new Correction(B2, 3), demand(CorrectionBetas.CROSSED).first());
    assertEquals(new Correction(B1, 3), demand(CorrectionBetas.CROSSED).second());
    assertEquals(new Correction(B1, 3, 0, 3), demand(Precision.FIRST_PRODUCT).first());
    assertEquals(new Correction(B2, 3), demand(Precision.FIRST_PRODUCT).second());
  }

  @Test
  @DisplayName("have what a look ahead corrects by and goes by")
  void ahead() {
    assertEquals(new Correction(B1, 4), demand(Direction.NESTEROV).next());
    assertEquals(new Correction(B1, 4), demand(Direction.NESTEROV_GAIN).next());
    assertEquals(new Correction(B1, 3), demand(Direction.NESTEROV_SAME).next());
    assertEquals(Correction.NONE, demand(Direction.NESTEROV, FirstCorrection.NONE).next());
    assertEquals(Correction.NONE, demand(Direction.STALE).next());
    assertNull(demand(Direction.NESTEROV).schedule());
    for (Direction scheduled : List.of(Direction.SCHEDULED, Direction.SCHEDULED_SLOWLY)) {
      int period = scheduled == Direction.SCHEDULED ? 1 : 250;
      assertEquals(new Correction(B1, 3, period, 0), demand(scheduled).first());
      assertEquals(new Correction(B1, 4, period, 0), demand(scheduled).next());
      assertEquals(new Demand.Schedule(B1, period, 3), demand(scheduled).schedule());
    }
  }

  @Test
  @DisplayName("have β₁ as it decays")
  void first_decay() {
    Map<FirstDecay, Double> expected = Map.of(FirstDecay.CONSTANT, 1.0, FirstDecay.ALMOST_CONSTANT, 1 - 1e-8,
        FirstDecay.LEAST, 1 - 0x1p-53, FirstDecay.VANISHING, 1e-8);
    expected.forEach((decay, by) -> {
      assertEquals(by, demand(decay).beta1Decay(), decay.clause());
      assertEquals(2, demand(decay).beta1Power());
      assertEquals(0, demand(1, decay).beta1Power());
    });
  }

  @Test
  @DisplayName("have the learning rate of the step that is meant, and what it is divided by")
  void rates() {
    Map<Rate, Double> expected = Map.of(Rate.GIVEN, 0.1, Rate.FIRST, 0.5, Rate.PREVIOUS, 0.25, Rate.OVER_ROOT, 0.1,
        Rate.OVER_T, 0.1, Rate.NEXT, 0.0625, Rate.SQUARED, 0.1 * 0.1, Rate.NEVER, 0.0);
    for (Rate rate : Rate.values()) {
      assertEquals(expected.get(rate), demand(rate).rate(), rate.clause());
      assertEquals(rate == Rate.OVER_ROOT || rate == Rate.OVER_T ? 3 : 1, demand(rate).rateSteps(), rate.clause());
      assertEquals(rate == Rate.OVER_ROOT, demand(rate).rateRoot(), rate.clause());
    }
    assertEquals(0.5, demand(1, Rate.PREVIOUS).rate());
    assertEquals(0.5, demand(2, Rate.PREVIOUS).rate());
    assertEquals(0.0625, demand(4, Rate.NEXT).rate());
    for (RatePlace place : RatePlace.values()) {
      assertEquals(place == RatePlace.FIRST_MOMENT, demand(place).rateInside());
    }
  }

  @Test
  @DisplayName("have the weight decay of its clause")
  void decays() {
    for (Decay decay : Decay.values()) {
      assertEquals(switch (decay) {
        case NONE -> null;
        case TIMES_SCHEDULE -> new Demand.Decay(0.3, 0.6, true);
        case BARE -> new Demand.Decay(0.3, 1, true);
        case TIMES_FIRST_RATE -> new Demand.Decay(0.3, 0.5, true);
        case GROWS -> new Demand.Decay(-0.3, 0.6, false);
        case GRADIENT_TWICE -> new Demand.Decay(0.6, 0.6, false);
        default -> new Demand.Decay(0.3, 0.6, false);
      }, demand(decay).decay(), decay.clause());
    }
  }

  @Test
  @DisplayName("have the decay rates and the ε of their clauses")
  void values() {
    Map<Betas, List<Double>> betas = Map.of(Betas.GIVEN, List.of(B1, B2), Betas.SWAPPED, List.of(B2, B1),
        Betas.BOTH_FIRST, List.of(B1, B1), Betas.BOTH_SECOND, List.of(B2, B2),
        Betas.COMPLEMENTED, List.of(1 - B1, 1 - B2), Betas.DEFAULTS, List.of(0.9, 0.999));
    betas.forEach((choice, both) -> {
      Demand demand = demand(choice);
      assertEquals(both, List.of(demand.beta1(), demand.beta2()), choice.clause());
      assertEquals(both, List.of(demand.first().beta(), demand.second().beta()), choice.clause());
    });
    Map<EpsilonValue, Double> eps = Map.of(EpsilonValue.GIVEN, EPS, EpsilonValue.DEFAULT, 1e-8,
        EpsilonValue.DEFAULT_LARGER, 1e-7, EpsilonValue.BINARY16, Format.BINARY16.round(EPS),
        EpsilonValue.ROOT, Math.sqrt(EPS), EpsilonValue.TINY, 1e-32);
    eps.forEach((choice, value) -> assertEquals(value, demand(choice).eps(), choice.clause()));
  }

  @Test
  @DisplayName("are rounded where the precision says so: all, both decay rates, or the second alone")
  void rounded() {
    for (Precision precision : Precision.values()) {
      boolean all = precision.scope() == Precision.Scope.ALL;
      boolean first = all || precision.scope() == Precision.Scope.BETAS;
      boolean second = first || precision.scope() == Precision.Scope.SECOND_BETA;
      Demand demand = demand(precision, Decay.TIMES_SCHEDULE);
      assertEquals(first ? Rounding.to(precision, B1) : B1, demand.beta1(), precision.clause());
      assertEquals(second ? Rounding.to(precision, B2) : B2, demand.beta2(), precision.clause());
      assertEquals(all ? Rounding.to(precision, EPS) : EPS, demand.eps(), precision.clause());
      assertEquals(all ? Rounding.to(precision, 0.1) : 0.1, demand.rate(), precision.clause());
      assertEquals(new Demand.Decay(all ? Rounding.to(precision, 0.3) : 0.3, all ? Rounding.to(precision, 0.6) : 0.6,
          true), demand.decay(), precision.clause());
    }
    double rate = 0x1.9ap-4; // 0.1 in bfloat16
    assertEquals(rate * rate, demand(Precision.BFLOAT16, Rate.SQUARED).rate());
  }

  @Test
  @DisplayName("are formed in a narrow format where the precision says so, by powers or by products")
  void formed() {
    Map<Precision, Demand.Narrow> expected = Map.of(
        Precision.FORMED_BINARY32, new Demand.Narrow(Format.BINARY32, false),
        Precision.FORMED_BFLOAT16, new Demand.Narrow(Format.BFLOAT16, false),
        Precision.FORMED_BINARY16, new Demand.Narrow(Format.BINARY16, false),
        Precision.PRODUCT_BINARY32, new Demand.Narrow(Format.BINARY32, true),
        Precision.PRODUCT_BFLOAT16, new Demand.Narrow(Format.BFLOAT16, true),
        Precision.PRODUCT_BINARY16, new Demand.Narrow(Format.BINARY16, true));
    for (Precision precision : Precision.values()) {
      assertEquals(expected.get(precision), demand(precision).narrow(), precision.clause());
    }
  }
}
