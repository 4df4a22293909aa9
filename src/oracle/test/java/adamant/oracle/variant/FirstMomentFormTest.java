package adamant.oracle.variant;

import static adamant.oracle.variant.Simplified.adam;
import static adamant.oracle.variant.Simplified.of;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.oracle.variant.MomentChoices.Direction;
import adamant.oracle.variant.MomentChoices.FirstWeights;
import adamant.oracle.variant.Order.Ahead;
import adamant.oracle.variant.Order.Blend;
import adamant.oracle.variant.StateChoices.FirstStart;
import adamant.oracle.variant.StepChoices.FirstCorrection;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The first moment, operation by operation")
class FirstMomentFormTest {

  private static final Order ANY = Order.ANY;

  private static String first(Variant variant, Order order, boolean begins, String... holds) {
    return new MomentForm(variant, order).first(new Written(holds), Written.scalars(variant), "m", "x", begins);
  }

  private static String along(Variant variant, Order order) {
    return new MomentForm(variant, order).along(new Written(), Written.scalars(variant), "m", "m₀", "x");
  }

  @Test
  @DisplayName("is held by the weights of its clause")
  void weights() {
    Map<FirstWeights, String> expected = Map.of(
        FirstWeights.CONVEX, "(β₁·m + (γ₁·x))",
        FirstWeights.UNSCALED, "((β₁·m) + x)",
        FirstWeights.SWAPPED, "((γ₁·m) + (β₁·x))",
        FirstWeights.GAIN_TIMES_DECAY, "((β₁·m) + ((β₁·γ₁)·x))",
        FirstWeights.GAIN_SQUARED, "((β₁·m) + ((γ₁·γ₁)·x))",
        FirstWeights.SUM, "(m + x)",
        FirstWeights.FORGETFUL, "(γ₁·x)",
        FirstWeights.UNDECAYED, "(m + (γ₁·x))");
    for (FirstWeights weights : FirstWeights.values()) {
      assertEquals(expected.get(weights), first(adam(weights), Order.LITERAL, true), weights.clause());
      assertEquals(expected.get(weights), first(adam(weights, FirstStart.GRADIENT), Order.LITERAL, false));
      assertEquals("x", first(adam(weights, FirstStart.GRADIENT), Order.LITERAL, true));
    }
  }

  @Test
  @DisplayName("is blended as its order says; an interpolation goes by which weight is less")
  void blends() {
    String forward = "(γ₁·(x − m) + m)";
    assertEquals("(γ₁·x + (β₁·m))", first(adam(), SomeOrder.of(Blend.CONVEX_SAMPLE), false));
    assertEquals(forward, first(adam(), SomeOrder.of(Blend.INCREMENTAL), false));
    assertEquals("(−β₁·(x − m) + x)", first(adam(), SomeOrder.of(Blend.BACKWARD), false));
    assertEquals(forward, first(adam(), SomeOrder.of(Blend.LERP), false, "γ₁ < 0.5"));
    assertEquals("(−β₁·(x − m) + x)", first(adam(), SomeOrder.of(Blend.LERP), false));
    assertEquals(forward, first(adam(), SomeOrder.of(Blend.LERP_COMPLEMENT), false, "γ₁ < 0.5"));
    assertEquals("(−(1 − γ₁)·(x − m) + x)", first(adam(), SomeOrder.of(Blend.LERP_COMPLEMENT), false));
    assertEquals("(β₁·m + x)", first(adam(FirstWeights.UNSCALED), SomeOrder.of(Blend.CONTRACTED), false));
    assertThrows(IllegalArgumentException.class, () -> first(adam(), SomeOrder.of(Blend.CONTRACTED), false));
  }

  @Test
  @DisplayName("of any order is widened where it takes up, where it is held and where it may be interpolated")
  void any() {
    assertEquals("INTERPOLATION[MOMENT[((β₁·m) + SAMPLE[(γ₁·x)])] by (|x| + |m|)]", first(adam(), ANY, false));
    assertEquals("MOMENT[(OLD[(β₁·m)] + SAMPLE[x])]", first(adam(FirstWeights.UNSCALED), ANY, false));
  }

  @Test
  @DisplayName("a sample that is a square is multiplied by a root after the other, contracted or not")
  void factors() {
    Written a = new Written();
    assertEquals("(γ·x)", Blending.weighted(a, "γ", "x", null));
    assertEquals("((γ·f)·f)", Blending.weighted(a, "γ", "x", "f"));
    assertEquals("((γ·f)·f + (β·v))", Blending.blend(a, Blend.CONVEX_SAMPLE, "β", "γ", "v", "x", "f"));
    assertEquals("(γ·x + (β·v))", Blending.blend(a, Blend.CONVEX_SAMPLE, "β", "γ", "v", "x", null));
  }

  @Test
  @DisplayName("is gone along as it is, as it was, ahead of itself, or not at all")
  void directions() {
    assertEquals("m", along(adam(), Order.LITERAL));
    assertEquals("x", along(adam(Direction.GRADIENT), Order.LITERAL));
    assertEquals("m₀", along(adam(Direction.STALE), Order.LITERAL));
    assertEquals("(((β₁·m)/c₁⁺) + ((γ₁·x)/c₁))", along(adam(Direction.NESTEROV), Order.LITERAL));
    assertEquals("((β₁·m) + (γ₁·x))", along(adam(Direction.NESTEROV_SAME), Order.LITERAL));
    assertEquals("(((γ₁·m)/c₁⁺) + ((γ₁·x)/c₁))", along(adam(Direction.NESTEROV_GAIN), Order.LITERAL));
    assertEquals("(((μ⁺·m)/c₁⁺) + ((ν·x)/c₁))", along(adam(Direction.SCHEDULED), Order.LITERAL));
    assertEquals("(((μ⁺·m)/c₁⁺) + ((ν·x)/c₁))", along(adam(Direction.SCHEDULED_SLOWLY), Order.LITERAL));
    assertEquals("((β₁·m) + x)", along(of("nesterov"), Order.LITERAL));
    assertEquals("((m/c₁⁺) + (x/c₁))", along(adam(Direction.NESTEROV, FirstWeights.SUM), Order.LITERAL));
  }

  @Test
  @DisplayName("looks ahead in the order that is asked for, where there is something to contract or to correct")
  void ahead() {
    assertEquals("((β₁⁺·m) − (β₁·m₀))", along(of("nesterov"), SomeOrder.of(Ahead.DIFFERENCE)));
    Order contracted = SomeOrder.of(Ahead.SUM_CONTRACTED);
    assertEquals("(β₁·m + x)", along(of("nesterov"), contracted));
    assertEquals("(β₁·m + (γ₁·x))", along(adam(Direction.NESTEROV_SAME), contracted));
    assertEquals("(((β₁·m)/c₁⁺) + ((γ₁·x)/c₁))", along(adam(Direction.NESTEROV), contracted));
    assertEquals("(m + x)", along(of("nesterov", FirstWeights.SUM), contracted));
    Order corrected = SomeOrder.of(Ahead.CORRECTED_FIRST);
    assertEquals("(β₁·(m/c₁⁺) + (γ₁·(x/c₁)))", along(adam(Direction.NESTEROV), corrected));
    assertEquals("((m/c₁⁺) + (x/c₁))", along(adam(Direction.NESTEROV, FirstWeights.SUM), corrected));
    assertEquals("(((β₁·m)·(1/c₁⁺)) + ((γ₁·x)·(1/c₁)))",
        along(adam(Direction.NESTEROV), SomeOrder.of(Order.Correction.RECIPROCAL)));
  }

  @Test
  @DisplayName("of any order is widened ahead: by what it was where it is not corrected, and each part where it is")
  void ahead_in_any_order() {
    assertEquals("AHEAD[((β₁·m) + x) by (|m| + |m₀|)]", along(of("nesterov"), ANY));
    assertEquals("(SAMPLE[((β₁·m)/c₁⁺)] + SAMPLE[((γ₁·x)/c₁)])", along(adam(Direction.NESTEROV), ANY));
    assertEquals("(SAMPLE[((β₁·m)/c₁⁺)] + SAMPLE[((γ₁·x)/c₁)])", along(adam(Direction.NESTEROV_SAME), ANY));
  }

  @Test
  @DisplayName("is left to the step to correct where both parts of what looks ahead have one correction")
  void corrects_sum() {
    assertTrue(new MomentForm(adam(Direction.NESTEROV_SAME), Order.LITERAL).correctsSum());
    assertFalse(new MomentForm(adam(Direction.NESTEROV), Order.LITERAL).correctsSum());
    assertFalse(new MomentForm(adam(Direction.NESTEROV_SAME), ANY).correctsSum());
    assertFalse(new MomentForm(adam(Direction.NESTEROV_SAME), SomeOrder.of(Ahead.CORRECTED_FIRST)).correctsSum());
  }

  @Test
  @DisplayName("takes up this gradient once more in a part by itself")
  void now() {
    assertEquals("((γ₁·x)/c₁)",
        new MomentForm(adam(), Order.LITERAL).now(new Written(), Written.scalars(adam()), "x"));
    Variant plain = adam(FirstCorrection.NONE);
    assertEquals("(γ₁·x)", new MomentForm(plain, ANY).now(new Written(), Written.scalars(plain), "x"));
  }
}
