package adamant.oracle.variant;

import static adamant.oracle.variant.Simplified.adam;
import static org.junit.jupiter.api.Assertions.assertEquals;

import adamant.oracle.variant.MomentChoices.RatePlace;
import adamant.oracle.variant.MomentChoices.SecondUse;
import adamant.oracle.variant.Order.Correction;
import adamant.oracle.variant.Order.Quotient;
import adamant.oracle.variant.Order.Root;
import adamant.oracle.variant.StepChoices.Denominator;
import adamant.oracle.variant.StepChoices.Epsilon;
import adamant.oracle.variant.StepChoices.FirstCorrection;
import adamant.oracle.variant.StepChoices.SecondCorrection;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is taken from a parameter, operation by operation")
class StepFormTest {

  private static final String ROOT = "(√(v/c₂) + ε)";

  private static String change(Variant variant, Order order, boolean firstCorrects, boolean secondCorrects) {
    Written a = new Written();
    return new StepForm(variant, order)
        .change(a, Written.scalars(variant), "m", "v", "g", firstCorrects, secondCorrects).value(a);
  }

  private static String change(Variant variant, Enum<?>... parts) {
    return change(variant, SomeOrder.of(parts), true, true);
  }

  // What η·m̂ is divided by.
  private static String denominator(Variant variant, Enum<?>... parts) {
    String change = change(variant, parts);
    String over = "((η·(m/c₁))/";
    assertEquals(over, change.substring(0, over.length()));
    return change.substring(over.length(), change.length() - 1);
  }

  @Test
  @DisplayName("has rate, moment and denominator in the order of its quotient")
  void quotients() {
    Map<Quotient, String> expected = new EnumMap<>(Map.of(
        Quotient.CORRECTED_MOMENT, "((η·(m/c₁))/D)",
        Quotient.CORRECTED_RATE, "((r·m)/D)",
        Quotient.RATE_LAST, "(r·(m/D))",
        Quotient.LEARNING_RATE_LAST, "(η·((m/c₁)/D))",
        Quotient.LEARNING_RATE_DIVIDED, "((η/D)·(m/c₁))",
        Quotient.RATE_DIVIDED, "((r/D)·m)",
        Quotient.RECIPROCAL, "((r·m)·(1/D))",
        Quotient.RECIPROCAL_FIRST, "(η·((m/c₁)·(1/D)))",
        Quotient.CORRECTED_DENOMINATOR, "((η·m)/(c₁·D))"));
    for (Quotient quotient : Quotient.values()) {
      assertEquals(expected.get(quotient).replace("D", ROOT), change(adam(), quotient));
    }
    assertEquals("((η·m)/" + ROOT + ")", change(adam(FirstCorrection.NONE), Quotient.CORRECTED_DENOMINATOR));
    assertEquals("((η·m)/" + ROOT + ")", change(adam(FirstCorrection.NONE), Quotient.CORRECTED_RATE));
  }

  @Test
  @DisplayName("has the second correction where its root has it")
  void roots() {
    assertEquals(ROOT, denominator(adam(), Root.MOMENT_DIVIDED));
    assertEquals("(√v·w⁻¹ + ε)", denominator(adam(), Root.ROOT_SCALED));
    assertEquals("((√v/w) + ε)", denominator(adam(), Root.ROOT_DIVIDED));
    assertEquals("(((η·w)·(m/c₁))/(√v + ε̂))", change(adam(), Root.MOVED));
    assertEquals("((r̂·m)/(√v + ε̂))", change(adam(), Root.MOVED, Quotient.CORRECTED_RATE));
    assertEquals("(√v·w⁻¹)", denominator(adam(Epsilon.ABSENT), Root.ROOT_SCALED));
    assertEquals("(√v/w)", denominator(adam(Epsilon.ABSENT), Root.ROOT_DIVIDED));
    assertEquals("√(v/c₂)", denominator(adam(Epsilon.ABSENT), Root.MOVED));
    for (Root root : Root.values()) {
      assertEquals("(√v + ε)", denominator(adam(SecondCorrection.NONE), root));
      assertEquals("((√v/c₂) + ε)", denominator(adam(SecondCorrection.OUTSIDE_ROOT), root));
      assertEquals("((v/c₂) + ε)", denominator(adam(Denominator.NO_ROOT), root));
      assertEquals("(v/c₂)", denominator(adam(Denominator.NO_ROOT, Epsilon.ABSENT), root));
      assertEquals("√((v/c₂) + ε)", denominator(adam(Epsilon.INSIDE), root));
    }
    assertEquals("((η·(m/c₁))·" + ROOT + ")", change(adam(Denominator.MULTIPLIES), Root.MOVED));
  }

  @Test
  @DisplayName("divides by a correction, or multiplies by its reciprocal, which may be contracted with ε")
  void reciprocals() {
    assertEquals("((η·(m·(1/c₁)))/(√(v·(1/c₂)) + ε))", change(adam(), Correction.RECIPROCAL));
    assertEquals("((η·(m·(1/c₁)))/√(v·(1/c₂) + ε))", change(adam(Epsilon.INSIDE), Correction.RECIPROCAL));
    assertEquals("((η·(m·(1/c₁)))/√(v + ε))",
        change(adam(Epsilon.INSIDE, SecondCorrection.NONE), Correction.RECIPROCAL));
    assertEquals("((η·(m·(1/c₁)))/(√(v + ε)/c₂))",
        change(adam(Epsilon.INSIDE, SecondCorrection.OUTSIDE_ROOT), Correction.RECIPROCAL));
    assertEquals("((η·m)/√(v + ε))",
        change(adam(Epsilon.INSIDE), SomeOrder.of(Correction.RECIPROCAL), false, false));
  }

  @Test
  @DisplayName("has ε where its clause says")
  void epsilons() {
    Map<Epsilon, String> expected = new EnumMap<>(Map.of(
        Epsilon.OUTSIDE, ROOT,
        Epsilon.INSIDE, "√((v/c₂) + ε)",
        Epsilon.ABSENT, "√(v/c₂)",
        Epsilon.FLOOR, "max(√(v/c₂), ε)",
        Epsilon.SQUARED_INSIDE, "√((v/c₂) + (ε·ε))",
        Epsilon.GRADIENT_FLOOR, "max(√(v/c₂), |g|)",
        Epsilon.BOTH, "(√((v/c₂) + ε) + ε)",
        Epsilon.SAMPLE, "√(v/c₂)",
        Epsilon.FOLDED, "√(v/c₂)",
        Epsilon.SUBTRACTED, "√((v/c₂) + −ε)"));
    expected.forEach((epsilon, text) -> assertEquals(text, denominator(adam(epsilon)), epsilon.clause()));
    assertEquals("((r̂·m)/(√v + ε))", change(adam(Epsilon.HAT)));
    assertEquals("((r̂·m)/√(v + ε))", change(adam(Epsilon.INSIDE_HAT)));
    assertEquals("((η·w)·((m/c₁)/(√v + ε)))", change(adam(Epsilon.HAT), Quotient.LEARNING_RATE_LAST));
    Variant uncorrected = adam(Epsilon.HAT, SecondCorrection.NONE);
    assertEquals("((r·m)/(√v + ε))", change(uncorrected));
    assertEquals("(η·((m/c₁)/(√v + ε)))", change(uncorrected, Quotient.LEARNING_RATE_LAST));
  }

  @Test
  @DisplayName("has taken ε away already where v less the mean's square has, and is not corrected")
  void subtracted() {
    Variant centered = adam(SecondUse.LESS_SQUARED_MEAN, Epsilon.SUBTRACTED);
    assertEquals("√v", denominator(centered.with(SecondCorrection.NONE)));
    assertEquals("√((v/c₂) + −ε)", denominator(centered));
    assertEquals("√(v + −ε)", denominator(adam(Epsilon.SUBTRACTED, SecondCorrection.NONE)));
  }

  @Test
  @DisplayName("divides the root by its correction where the correction's root is forgotten")
  void outside_the_root() {
    Map<Epsilon, String> expected = Map.of(
        Epsilon.OUTSIDE, "((√v/c₂) + ε)",
        Epsilon.INSIDE, "(√(v + ε)/c₂)",
        Epsilon.BOTH, "((√(v + ε)/c₂) + ε)",
        Epsilon.SQUARED_INSIDE, "(√(v + (ε·ε))/c₂)",
        Epsilon.SUBTRACTED, "(√(v + −ε)/c₂)",
        Epsilon.ABSENT, "(√v/c₂)",
        Epsilon.FLOOR, "max((√v/c₂), ε)");
    Variant outside = adam(SecondCorrection.OUTSIDE_ROOT);
    expected.forEach((epsilon, text) -> assertEquals(text, denominator(outside.with(epsilon)), epsilon.clause()));
    Variant hat = outside.with(Epsilon.HAT);
    assertEquals("((((η·c₂)/c₁)·m)/(√v + ε))", change(hat));
    assertEquals("(((η·c₂)·m)/(√v + ε))", change(hat.with(FirstCorrection.NONE)));
    assertEquals("((((η·c₂)/c₁)·m)/√(v + ε))", change(hat.with(Epsilon.INSIDE_HAT)));
  }

  @Test
  @DisplayName("leaves to itself what was corrected before")
  void corrected_before() {
    assertEquals("((η·m)/" + ROOT + ")", change(adam(), Order.LITERAL, false, true));
    assertEquals("((η·m)/" + ROOT + ")", change(adam(), SomeOrder.of(Quotient.CORRECTED_RATE), false, true));
    assertEquals("((η·(m/c₁))/(√v + ε))", change(adam(), Order.LITERAL, true, false));
    assertEquals("((η·(m/c₁))/(√v + ε))", change(adam(), SomeOrder.of(Root.MOVED), true, false));
    assertEquals("((η·(m/c₁))/(√v + ε))", change(adam(Epsilon.HAT), Order.LITERAL, true, false));
    assertEquals("((η·(m/c₁))/√(v + ε))", change(adam(Epsilon.INSIDE_HAT), Order.LITERAL, true, false));
  }

  @Test
  @DisplayName("is multiplied by the denominator, or not divided at all")
  void denominators() {
    assertEquals("((η·(m/c₁))·" + ROOT + ")", change(adam(Denominator.MULTIPLIES)));
    Variant undivided = adam(Denominator.ABSENT, SecondCorrection.NONE);
    assertEquals("(η·(m/c₁))", change(undivided));
    assertEquals("(η·(m/c₁))", change(undivided, Quotient.LEARNING_RATE_LAST));
    assertEquals("(r·m)", change(undivided, Quotient.CORRECTED_RATE));
  }

  @Test
  @DisplayName("has η in the denominator, under the root and under ε")
  void rate_in_the_denominator() {
    Variant divided = adam(RatePlace.DENOMINATOR);
    assertEquals("((m/c₁)/((√(v/c₂)/η) + (ε/η)))", change(divided));
    assertEquals("((m/c₁)/((√v/η) + (ε/η)))", change(divided, Order.LITERAL, true, false));
  }
}
