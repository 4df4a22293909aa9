package adamant.oracle.variant;

import static adamant.oracle.variant.Simplified.adam;
import static adamant.oracle.variant.Simplified.of;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.ElementState;
import adamant.oracle.variant.MomentChoices.Direction;
import adamant.oracle.variant.MomentChoices.SecondUse;
import adamant.oracle.variant.MomentChoices.Start;
import adamant.oracle.variant.Order.Ahead;
import adamant.oracle.variant.Order.Descent;
import adamant.oracle.variant.StateChoices.FirstStart;
import adamant.oracle.variant.StateChoices.Given;
import adamant.oracle.variant.StateChoices.Kept;
import adamant.oracle.variant.StepChoices.Decay;
import adamant.oracle.variant.StepChoices.Numerator;
import adamant.oracle.variant.StepChoices.Sign;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A whole step, operation by operation")
class StepOfVariantTest {

  private static final String M = "(β₁·m + (γ₁·g))";
  private static final String V = "(β₂·v + (γ₂·(g·g)))";
  private static final String U = "((β₁·m) + g)";

  private static String step(Variant variant) {
    return Written.step(variant, Order.LITERAL);
  }

  private static String any(Variant variant) {
    return Written.step(variant, Order.ANY);
  }

  @Test
  @DisplayName("is what the pages of the family say")
  void members() {
    assertEquals("(θ − ((η·(" + M + "/c₁))/(√(" + V + "/c₂) + ε)))", step(adam()));
    assertEquals("(θ − ((r̂·" + M + ")/(√" + V + " + ε̂)))", Written.step(adam(), Order.SCALED));
    assertEquals("(θ − ((η·(" + M + "/c₁))/(max((β₂·v), |g|) + ε)))", step(of("adamax")));
    assertEquals("(θ − ((η·(" + M + "/c₁))/(√max(V, (" + V + "/c₂)) + ε)))", step(of("amsgrad-max-vhat")));
    assertEquals("(θ − ((η·(" + M + "/c₁))/(√(max(V, " + V + ")/c₂) + ε)))", step(of("amsgrad-max-v")));
    assertEquals("(θ − ((η·g)/(√(v + (g·g)) + ε)))", step(of("adagrad-eps-outside")));
    assertEquals("(θ − (η·" + U + "))", step(of("momentum-rate-outside")));
    assertEquals("(θ − (1·((β₁·m) + (η·g))))", step(of("momentum-rate-inside")));
    assertEquals("(θ − (η·((β₁·" + U + ") + g)))", step(of("nesterov")));
    assertEquals("(θ − (η·g))", step(of("sgd")));
  }

  @Test
  @DisplayName("looks ahead with each part corrected by itself, or with the sum corrected once")
  void ahead() {
    String root = "(√(" + V + "/c₂) + ε)";
    assertEquals("(θ − ((η·(((β₁·" + M + ")/c₁⁺) + ((γ₁·g)/c₁)))/" + root + "))", step(of("nadam")));
    assertEquals("(θ − ((η·(((β₁·" + M + ") + (γ₁·g))/c₁))/" + root + "))", step(adam(Direction.NESTEROV_SAME)));
  }

  @Test
  @DisplayName("takes momentum and gradient apart, each multiplied by η")
  void apart() {
    assertEquals("(θ − ((η·g) + ((η·" + U + ")·β₁)))",
        Written.step(of("nesterov"), SomeOrder.of(Ahead.RATE_APART)));
    assertEquals("(θ − ((η·g) + ((" + U + "·β₁)·η)))",
        Written.step(of("nesterov"), SomeOrder.of(Ahead.RATE_APART_LAST)));
  }

  @Test
  @DisplayName("goes up or down, its product rounded or contracted")
  void descends() {
    Variant up = of("sgd", Sign.UP);
    assertEquals("(θ − −(η·g))", step(up));
    assertEquals("(−η·g + θ)", Written.step(of("sgd"), SomeOrder.of(Descent.CONTRACTED)));
    assertEquals("(−−η·g + θ)", Written.step(up, SomeOrder.of(Descent.CONTRACTED)));
  }

  @Test
  @DisplayName("makes of gradient, moments, step and parameter what their clauses say")
  void kept() {
    assertEquals("(θ − (η·(65536·g)))", step(of("sgd", Given.LOSS_SCALED)));
    assertEquals("(θ − bfloat16[(η·g)])", step(of("sgd", Kept.STEP_BFLOAT16)));
    assertEquals("binary16[(θ − (η·g))]", step(of("sgd", Kept.PARAMETER_BINARY16)));
    ElementState<String> state = Written.state();
    Variant narrow = of("adagrad-eps-outside", Kept.MOMENTS_BINARY32);
    assertEquals("(θ − ((η·g)/(√binary32[(v + (g·g))] + ε)))", Written.step(narrow, Order.LITERAL, state));
    assertEquals("binary32[binary32[(v + (g·g))]]", state.second);
    state = Written.state();
    Variant momentum = of("momentum-rate-outside", Kept.MOMENTS_BFLOAT16);
    assertEquals("(θ − (η·bfloat16[" + U + "]))", Written.step(momentum, Order.LITERAL, state));
    assertEquals("bfloat16[bfloat16[" + U + "]]", state.first);
    Written.step(of("adagrad-eps-outside", Kept.LATER_BINARY16), Order.LITERAL, state = Written.state());
    assertEquals("binary16[(v + (g·g))]", state.second);
  }

  @Test
  @DisplayName("begins from a start of its own, once")
  void begins() {
    Variant whole = adam(FirstStart.GRADIENT, Start.ONE);
    ElementState<String> state = new VariantRule(whole, Order.LITERAL).start(new Written());
    assertEquals("1", state.second);
    assertEquals("1", state.maximum);
    assertEquals("0", state.first);
    assertEquals("0", state.mean);
    assertEquals("0", state.changes);
    assertTrue(state.fresh && !state.started);
    Written.step(whole, Order.LITERAL, state);
    assertEquals("g", state.first);
    assertFalse(state.fresh);
    assertTrue(state.started);
    Written.step(whole, Order.LITERAL, state);
    assertEquals("(β₁·g + (γ₁·g))", state.first);
    state = new VariantRule(adam(Start.EPSILON), Order.LITERAL).start(new Written());
    Written.step(adam(Start.EPSILON), Order.LITERAL, state);
    assertEquals("(β₂·ε + (γ₂·(g·g)))", state.second);
  }

  @Test
  @DisplayName("adds a weight decay to the gradient of both moments, or of the first alone")
  void decayed_gradient() {
    String decayed = "(λ·θ + g)";
    ElementState<String> state = Written.state();
    Written.step(adam(Decay.GRADIENT), Order.LITERAL, state);
    assertEquals(M.replace("g", decayed), state.first);
    assertEquals(V.replace("g", decayed), state.second);
    Written.step(adam(Decay.FIRST_MOMENT), Order.LITERAL, state = Written.state());
    assertEquals(M.replace("g", decayed), state.first);
    assertEquals(V, state.second);
  }

  // The look ahead in any order, over a root: widened by θ and by the part that takes up this gradient.
  private static String split(String mean, String root) {
    String now = "SAMPLE[((γ₁·g)/c₁)]";
    String along = "(SAMPLE[((β₁·" + mean + ")/c₁⁺)] + " + now + ")";
    return "SPLIT[(θ − STEP[((η·" + along + ")/" + root + ")]) by (|θ| + |((η·" + now + ")/" + root + ")|)]";
  }

  @Test
  @DisplayName("of any order is widened once it is formed, and where it may be taken in two")
  void any_order() {
    String mean = "INTERPOLATION[MOMENT[((β₁·m) + SAMPLE[(γ₁·g)])] by (|g| + |m|)]";
    String square = "INTERPOLATION[MOMENT[((β₂·v) + SAMPLE[(γ₂·(g·g))])] by (|(g·g)| + |v|)]";
    String root = "(√(" + square + "/c₂) + ε)";
    assertEquals("(θ − STEP[(η·g)])", any(of("sgd")));
    assertEquals("(θ − STEP[((η·(" + mean + "/c₁))/" + root + ")])", any(adam()));
    assertEquals("SPLIT[(θ − STEP[(η·MOMENT[(OLD[(β₁·m)] + SAMPLE[g])])]) by (|θ| + (η·|m|))]",
        any(of("momentum-rate-outside")));
    assertEquals("SPLIT[(θ − STEP[(1·MOMENT[(OLD[(β₁·m)] + SAMPLE[RATE[(η·g)]])])]) by (|θ| + (1·|m|))]",
        any(of("momentum-rate-inside")));
    assertEquals(split(mean, root), any(of("nadam")));
    assertEquals(split(mean, "(√max(V, SAMPLE[(" + square + "/c₂)]) + ε)"), any(of("nadam", SecondUse.MAX_VHAT)));
    String averaged = any(of("nadam", Numerator.CHANGES));
    assertTrue(averaged.startsWith("(θ − (η·STEP["), averaged);
  }
}
