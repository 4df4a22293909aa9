package adamant.oracle.variant;

import static adamant.oracle.variant.Simplified.adam;
import static adamant.oracle.variant.Simplified.of;
import static org.junit.jupiter.api.Assertions.assertEquals;

import adamant.exact.ElementState;
import adamant.oracle.variant.Order.Ratio;
import adamant.oracle.variant.StepChoices.Denominator;
import adamant.oracle.variant.StepChoices.FirstCorrection;
import adamant.oracle.variant.StepChoices.Numerator;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A change, and a quotient of two roots as adadelta has it")
class ChangesFormTest {

  private static final Written A = new Written();

  private static String ratio(Variant variant, Ratio ratio, boolean firstCorrects) {
    return new StepForm(variant, SomeOrder.of(ratio))
        .inChanges(A, Written.scalars(variant), "g", "v", "g", "d", firstCorrects, true);
  }

  @Test
  @DisplayName("a product is rounded and subtracted, or contracted with what it is taken from")
  void taken() {
    Change<String> product = new Change<>("η", "u");
    assertEquals("(η·u)", product.value(A));
    assertEquals("(θ − (η·u))", product.from(A, "θ", false));
    assertEquals("(−η·u + θ)", product.from(A, "θ", true));
    assertEquals("(−η·u)", product.negated(A).value(A));
    Change<String> value = Change.of("Δ");
    assertEquals("Δ", value.value(A));
    assertEquals("(θ − Δ)", value.from(A, "θ", true));
    assertEquals("−Δ", value.negated(A).value(A));
  }

  @Test
  @DisplayName("the roots and the gradient are combined in the order of the ratio")
  void ratios() {
    Map<Ratio, String> expected = Map.of(
        Ratio.ROOTS_DIVIDED, "((√(d + ε)/√(v + ε))·g)",
        Ratio.ROOT_OF_QUOTIENT, "(√((d + ε)/(v + ε))·g)",
        Ratio.PRODUCT_DIVIDED, "((√(d + ε)·g)/√(v + ε))",
        Ratio.RECIPROCAL, "((g·√(d + ε))·(1/√(v + ε)))",
        Ratio.ROOT_TIMES_RECIPROCAL, "((√(d + ε)·(1/√(v + ε)))·g)");
    for (Ratio ratio : Ratio.values()) {
      assertEquals(expected.get(ratio), ratio(of("adadelta"), ratio, true));
    }
    assertEquals("((√(d + ε)·√(v + ε))·g)",
        ratio(of("adadelta", Denominator.MULTIPLIES), Ratio.ROOTS_DIVIDED, true));
  }

  @Test
  @DisplayName("what it goes along is corrected, unless it was before")
  void corrected() {
    Variant corrected = of("adadelta", FirstCorrection.BY_T);
    assertEquals("((√(d + ε)/√(v + ε))·(g/c₁))", ratio(corrected, Ratio.ROOTS_DIVIDED, true));
    assertEquals("((√(d + ε)/√(v + ε))·g)", ratio(corrected, Ratio.ROOTS_DIVIDED, false));
  }

  @Test
  @DisplayName("the change is averaged before η multiplies it")
  void averaged() {
    ElementState<String> state = Written.state();
    String v = "(β₂·v + (γ₂·(g·g)))";
    String change = "((√(d + ε)/√(" + v + " + ε))·g)";
    assertEquals("(θ − (η·" + change + "))", Written.step(of("adadelta"), Order.LITERAL, state));
    assertEquals("(β₂·d + (γ₂·(" + change + "·" + change + ")))", state.changes);
    assertEquals("(−η·" + change + " + θ)",
        Written.step(of("adadelta"), SomeOrder.of(Order.Descent.CONTRACTED)));
    state = Written.state();
    Written.step(adam(Numerator.CHANGES, Denominator.ABSENT), Order.LITERAL, state);
    assertEquals("d", state.changes, "what is not divided has no changes");
  }
}
