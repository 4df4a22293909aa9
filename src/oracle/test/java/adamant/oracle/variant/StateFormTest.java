package adamant.oracle.variant;

import static adamant.oracle.variant.Simplified.adam;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import adamant.exact.ElementState;
import adamant.oracle.variant.StateChoices.Feedback;
import adamant.oracle.variant.StateChoices.Given;
import adamant.oracle.variant.StateChoices.Kept;
import adamant.oracle.variant.StepChoices.FirstCorrection;
import adamant.oracle.variant.StepChoices.SecondCorrection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is kept from step to step, operation by operation")
class StateFormTest {

  private static final Written A = new Written();

  private static List<String> kept(Variant variant) {
    ElementState<String> state = Written.state();
    new StateForm(variant).keep(A, Written.scalars(variant), state);
    return List.of(state.first, state.second, state.maximum, state.mean, state.changes);
  }

  @Test
  @DisplayName("the gradient is what its clause makes of it")
  void given() {
    Map<Given, String> expected = Map.of(
        Given.AS_IS, "g",
        Given.CLIPPED_ONE, "−max(−max(g, -1), -1)",
        Given.CLIPPED_FIVE, "−max(−max(g, -5), -5)",
        Given.SIGN, "0",
        Given.LOSS_SCALED, "(65536·g)",
        Given.BINARY32, "binary32[g]",
        Given.BFLOAT16, "bfloat16[g]",
        Given.BINARY16, "binary16[g]");
    for (Given given : Given.values()) {
      assertEquals(expected.get(given), new StateForm(adam(given)).given(A, "g"), given.clause());
    }
  }

  @Test
  @DisplayName("a sign is −1 below 0, 1 above it and 0 otherwise")
  void sign() {
    assertEquals("-1", StateForm.sign(new Written("x < 0"), "x"));
    assertEquals("1", StateForm.sign(new Written("0 < x"), "x"));
    assertEquals("0", StateForm.sign(A, "x"));
  }

  @Test
  @DisplayName("a format is that of the moments, of the moments after the step, of the step or of the parameter")
  void formats() {
    for (Kept kept : Kept.values()) {
      String name = kept.name();
      String format = name.substring(name.indexOf('_') + 1).toLowerCase(Locale.ROOT);
      StateForm form = new StateForm(adam(kept));
      assertEquals(name.startsWith("MOMENTS") ? format + "[m]" : "m", form.moment(A, "m"), name);
      assertEquals(name.startsWith("STEP") ? format + "[Δ]" : "Δ", form.step(A, "Δ"), name);
      assertEquals(name.startsWith("PARAMETER") ? format + "[θ]" : "θ", form.parameter(A, null, "θ"), name);
      boolean state = name.startsWith("MOMENTS") || name.startsWith("LATER");
      assertEquals(List.of("m", "v", "V", "b", "d").stream().map(x -> state ? format + "[" + x + "]" : x).toList(),
          kept(adam(kept)), name);
    }
    ElementState<String> two = new ElementState<>("m", "v");
    new StateForm(adam(Kept.LATER_BFLOAT16)).keep(A, Written.scalars(adam()), two);
    assertNull(two.mean);
    assertNull(two.changes);
  }

  @Test
  @DisplayName("a corrected moment takes the moment's place, where there is a correction")
  void feedback() {
    assertEquals(List.of("m", "v", "V", "b", "d"), kept(adam()));
    assertEquals(List.of("(m/c₁)", "v", "V", "b", "d"), kept(adam(Feedback.FIRST)));
    assertEquals(List.of("m", "(v/c₂)", "V", "b", "d"), kept(adam(Feedback.SECOND)));
    assertEquals(List.of("(m/c₁)", "(v/c₂)", "V", "b", "d"), kept(adam(Feedback.BOTH)));
    assertEquals(List.of("m", "(v/c₂)", "V", "b", "d"), kept(adam(Feedback.BOTH, FirstCorrection.NONE)));
    assertEquals(List.of("(m/c₁)", "v", "V", "b", "d"), kept(adam(Feedback.BOTH, SecondCorrection.NONE)));
  }
}
