package adamant.oracle.variant;

import static adamant.oracle.variant.Simplified.adam;
import static adamant.oracle.variant.Simplified.of;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.oracle.variant.Order.Ahead;
import adamant.oracle.variant.Order.Descent;
import adamant.oracle.variant.Order.Quotient;
import adamant.oracle.variant.Order.Root;
import adamant.oracle.variant.Order.Shrinking;
import adamant.oracle.variant.StateChoices.Kept;
import adamant.oracle.variant.StepChoices.Decay;
import adamant.oracle.variant.StepChoices.Denominator;
import adamant.oracle.variant.StepChoices.Numerator;
import adamant.oracle.variant.StepChoices.SecondCorrection;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * How many orders there are, counted by hand. Adam's step has nine quotients and four roots. Divided by its
 * corrections, each pair is an order: 36. Multiplied by their reciprocals, only where both are there, m·(1/c₁) in four
 * of the quotients and v·(1/c₂) in one of the roots: 4. Times two samples, five blends of m and four of v.
 */
@DisplayName("The orders of a formula are")
class OrderCombinationsTest {

  private static final int STEPS = 36 + 4;
  // Six of the nine quotients end with a product, three of the four with m·(1/c₁).
  private static final int CONTRACTED = 4 * 6 + 3;
  private static final int MOMENTS = 2 * 5 * 4;
  private static final int FUSED_MOMENTS = 2 * 6 * 5;

  private static List<Order> plain(Variant variant) {
    return Orders.of(variant, false).all();
  }

  private static List<Order> fused(Variant variant) {
    return Orders.of(variant, true).all();
  }

  @Test
  @DisplayName("each there once, and each combination of what it can tell apart")
  void counted() {
    assertEquals(STEPS * MOMENTS, plain(adam()).size());
    assertEquals(STEPS * MOMENTS, new HashSet<>(plain(adam())).size());
    assertEquals((STEPS + CONTRACTED) * FUSED_MOMENTS, fused(adam()).size());
    // A step that is rounded by itself is not contracted.
    assertEquals(STEPS * FUSED_MOMENTS, fused(adam(Kept.STEP_BFLOAT16)).size());
    assertEquals(STEPS * FUSED_MOMENTS, fused(adam(Kept.STEP_BINARY16)).size());
  }

  @Test
  @DisplayName("of plain descent one, and a contracted one")
  void descent() {
    assertEquals(List.of(Order.LITERAL), plain(of("sgd")));
    assertEquals(List.of(Order.LITERAL, SomeOrder.of(Descent.CONTRACTED)), fused(of("sgd")));
    assertEquals(List.of(Order.LITERAL, SomeOrder.of(Shrinking.FACTOR), SomeOrder.of(Shrinking.TOGETHER)),
        plain(of("sgd", Decay.TIMES_RATE)));
  }

  @Test
  @DisplayName("with a decay beside the step: together with it only where η multiplies the step last")
  void together() {
    List<Order> orders = plain(of("adamw-rate"));
    // Together: η·((m/c₁)/D) with four roots, and with both reciprocals.
    assertEquals((2 * STEPS + 5) * MOMENTS, orders.size());
    for (Order order : orders) {
      assertTrue(order.shrinking() != Shrinking.TOGETHER || order.quotient() == Quotient.LEARNING_RATE_LAST);
    }
    assertEquals((2 * (STEPS + CONTRACTED) + 2 * 5) * FUSED_MOMENTS, fused(of("adamw-rate")).size());
    Variant undivided = adam(Denominator.ABSENT, SecondCorrection.NONE, Decay.TIMES_RATE);
    // η·(m/c₁), η·(m·(1/c₁)) and (η/c₁)·m, five blends; together the first two.
    assertEquals((2 * 3 + 2) * 5, plain(undivided).size());
  }

  @Test
  @DisplayName("with a schedule all contracted or rounded, since s multiplies last")
  void schedule() {
    assertEquals(2 * STEPS * MOMENTS, plain(of("adamw-schedule")).size());
    assertEquals(2 * 2 * STEPS * FUSED_MOMENTS, fused(of("adamw-schedule")).size());
    assertEquals(2 * fused(adam(Numerator.CHANGES)).stream().filter(o -> o.descent() == Descent.ROUNDED).count(),
        fused(adam(Numerator.CHANGES)).size());
  }

  @Test
  @DisplayName("of Nesterov's momentum with its parts apart neither together with a decay nor contracted")
  void apart() {
    List<Order> orders = plain(of("nesterov", Decay.TIMES_RATE));
    assertEquals(4 + 4 + 2, orders.size());
    // Two blends; three ways ahead, rounded or contracted, and two with the parts apart; together the three alone.
    assertEquals(2 * (8 + 8 + 6), fused(of("nesterov", Decay.TIMES_RATE)).size());
    assertTrue(orders.contains(SomeOrder.of(Ahead.RATE_APART, Shrinking.FACTOR)));
    assertFalse(orders.contains(SomeOrder.of(Ahead.RATE_APART, Shrinking.TOGETHER)));
    assertFalse(orders.contains(SomeOrder.of(Ahead.RATE_APART_LAST, Shrinking.TOGETHER)));
  }

  @Test
  @DisplayName("by reciprocals only where both moments are multiplied by one")
  void reciprocals() {
    List<Order> orders = plain(adam());
    assertTrue(orders.contains(SomeOrder.of(Order.Correction.RECIPROCAL, Quotient.RECIPROCAL_FIRST)));
    assertFalse(orders.contains(SomeOrder.of(Order.Correction.RECIPROCAL, Quotient.RATE_LAST)));
    assertFalse(orders.contains(SomeOrder.of(Order.Correction.RECIPROCAL, Root.MOVED)));
  }
}
