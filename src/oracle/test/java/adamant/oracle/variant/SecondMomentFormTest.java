package adamant.oracle.variant;

import static adamant.oracle.variant.Simplified.adam;
import static adamant.oracle.variant.Simplified.of;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import adamant.exact.ElementState;
import adamant.oracle.variant.MomentChoices.SecondSample;
import adamant.oracle.variant.MomentChoices.SecondUse;
import adamant.oracle.variant.MomentChoices.SecondWeights;
import adamant.oracle.variant.MomentChoices.Start;
import adamant.oracle.variant.Order.Blend;
import adamant.oracle.variant.Order.Sample;
import adamant.oracle.variant.StepChoices.Epsilon;
import adamant.oracle.variant.StepChoices.SecondCorrection;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The second moment, operation by operation")
class SecondMomentFormTest {

  private static final Written A = new Written();
  private static final Order LITERAL = Order.LITERAL;
  private static final Order HUNDREDTHS = SomeOrder.of(Sample.HUNDREDTHS);

  private static String second(Variant variant, Order order, boolean begins) {
    return new MomentForm(variant, order).second(A, Written.scalars(variant), "v", "g", "m", begins);
  }

  private static String second(Variant variant, Order order) {
    return second(variant, order, false);
  }

  private static String used(Variant variant, Order order, ElementState<String> state) {
    return new MomentForm(variant, order).used(A, Written.scalars(variant), state, "v₀", "g");
  }

  private static String used(Variant variant, Order order) {
    return used(variant, order, Written.state());
  }

  @Test
  @DisplayName("is held by the weights of its clause")
  void weights() {
    Map<SecondWeights, String> expected = Map.of(
        SecondWeights.CONVEX, "(β₂·v + (γ₂·(g·g)))",
        SecondWeights.UNSCALED, "((β₂·v) + (g·g))",
        SecondWeights.SWAPPED, "((γ₂·v) + (β₂·(g·g)))",
        SecondWeights.GAIN_TIMES_DECAY, "((β₂·v) + ((β₂·γ₂)·(g·g)))",
        SecondWeights.GAIN_SQUARED, "((β₂·v) + ((γ₂·γ₂)·(g·g)))",
        SecondWeights.GAIN_TWICE, "((β₂·v) + ((γ₂ + γ₂)·(g·g)))",
        SecondWeights.SUM, "(v + (g·g))",
        SecondWeights.FORGETFUL, "(γ₂·(g·g))",
        SecondWeights.UNDECAYED, "(v + (γ₂·(g·g)))");
    for (SecondWeights weights : SecondWeights.values()) {
      assertEquals(expected.get(weights), second(adam(weights), LITERAL), weights.clause());
      assertEquals(expected.get(weights), second(adam(weights, Start.SAMPLE), LITERAL));
      assertEquals("(g·g)", second(adam(weights, Start.SAMPLE), LITERAL, true));
      assertEquals("(" + expected.get(weights) + " + ε)", second(adam(weights, Epsilon.FOLDED), LITERAL));
    }
  }

  @Test
  @DisplayName("takes up what its clause says, with ε or without")
  void samples() {
    Map<SecondSample, String> expected = Map.of(SecondSample.SQUARE, "(g·g)", SecondSample.UNSQUARED, "g",
        SecondSample.ABSOLUTE, "|g|", SecondSample.MOMENT_SQUARE, "(m·m)",
        SecondSample.CENTERED, "((g − m)·(g − m))");
    for (SecondSample sample : SecondSample.values()) {
      String taken = expected.get(sample);
      assertEquals("(v + " + taken + ")", second(adam(SecondWeights.SUM, sample), LITERAL));
      assertEquals("(v + (" + taken + " + ε))", second(adam(SecondWeights.SUM, sample, Epsilon.SAMPLE), LITERAL));
    }
  }

  @Test
  @DisplayName("is a decayed maximum of |g|, also at the first step")
  void infinity_norm() {
    assertEquals("max((β₂·v), |g|)", second(of("adamax"), LITERAL));
    assertEquals("max((β₂·v), |g|)", second(of("adamax", Start.SAMPLE), LITERAL, true));
    assertEquals("max((β₂·v), (|g| + ε))", second(of("adamax", Epsilon.SAMPLE), LITERAL));
    assertEquals("(max((β₂·v), |g|) + ε)", second(of("adamax", Epsilon.FOLDED), LITERAL));
  }

  @Test
  @DisplayName("takes up (1−β₂)·g first where its sample is g² and nothing else")
  void factor_first() {
    Order order = SomeOrder.of(Sample.FACTOR_FIRST);
    assertEquals("(β₂·v + ((γ₂·g)·g))", second(adam(), order));
    assertEquals("(β₂·v + (γ₂·|g|))", second(adam(SecondSample.ABSOLUTE), order));
    assertEquals("(β₂·v + (γ₂·((g·g) + ε)))", second(adam(Epsilon.SAMPLE), order));
    assertEquals("(β₂·(v + (g·g)) + ((γ₂·g)·g))", second(adam(SecondWeights.UNSCALED), SomeOrder.of(Sample.TWICE)));
  }

  @Test
  @DisplayName("is blended as its own order says, and contracted where it sums")
  void blends() {
    assertEquals("(γ₂·((g·g) − v) + v)", second(adam(), SomeOrder.blends(Blend.CONVEX, Blend.INCREMENTAL)));
    assertEquals("(g·g + v)", second(adam(SecondWeights.SUM), SomeOrder.blends(Blend.CONVEX, Blend.CONTRACTED)));
    assertEquals("(g·(g/100) + v)", second(adam(SecondWeights.SUM), SomeOrder.of(Blend.CONTRACTED, Sample.HUNDREDTHS)));
    MomentForm form = new MomentForm(of("adadelta"), LITERAL);
    assertEquals("(β₂·d + (γ₂·(Δ·Δ)))", form.changes(A, Written.scalars(of("adadelta")), "d", "Δ"));
    form = new MomentForm(of("adadelta"), SomeOrder.of(Sample.FACTOR_FIRST));
    assertEquals("(β₂·d + ((γ₂·Δ)·Δ))", form.changes(A, Written.scalars(of("adadelta")), "d", "Δ"));
    form = new MomentForm(of("adadelta"), HUNDREDTHS);
    assertEquals("(β₂·d + ((γ₂·Δ)·Δ))", form.changes(A, Written.scalars(of("adadelta")), "d", "Δ"));
  }

  @Test
  @DisplayName("is kept as a hundredth: in what it takes up, at its start and where it is read")
  void hundredths() {
    assertEquals("((β₂·v) + ((γ₂·g)·(g/100)))", second(adam(), HUNDREDTHS));
    assertEquals("(v + (g·(g/100)))", second(adam(SecondWeights.SUM), HUNDREDTHS));
    assertEquals("(1/100)", new MomentForm(adam(Start.ONE), HUNDREDTHS).start(A));
    assertEquals("(v·100)", used(adam(), HUNDREDTHS));
    assertEquals("(v₀·100)", used(adam(SecondUse.STALE), HUNDREDTHS));
    assertEquals("(max(v₀, v)·100)", used(adam(SecondUse.MAX_KEPT), HUNDREDTHS));
  }

  @Test
  @DisplayName("starts where its clause says, at ε by the first step's scalars and only then")
  void starts() {
    Map<Start, String> expected = Map.of(Start.ZERO, "0", Start.ONE, "1", Start.TENTH, "0.1", Start.SAMPLE, "0",
        Start.EPSILON, "0", Start.MILLIONTH, "1.0E-6");
    for (Start start : Start.values()) {
      MomentForm form = new MomentForm(adam(start), LITERAL);
      assertEquals(expected.get(start), form.start(A));
      for (boolean fresh : new boolean[] {true, false}) {
        ElementState<String> state = Written.state();
        state.fresh = fresh;
        form.begin(A, Written.scalars(adam(start)), state);
        boolean begins = fresh && start == Start.EPSILON;
        assertEquals(begins ? "ε" : "v", state.second);
        assertEquals(begins ? "ε" : "V", state.maximum);
        assertFalse(state.fresh);
      }
    }
  }

  @Test
  @DisplayName("is used as it is, as it was, at its most or less the square of the mean")
  void uses() {
    assertEquals("v", used(adam(), LITERAL));
    assertEquals("v", used(of("adamax"), LITERAL));
    assertEquals("v₀", used(adam(SecondUse.STALE), LITERAL));
    ElementState<String> state = Written.state();
    assertEquals("max(v₀, v)", used(adam(SecondUse.MAX_KEPT), LITERAL, state));
    assertEquals("max(v₀, v)", state.second);
    state = Written.state();
    assertEquals("max(V, v)", used(adam(SecondUse.MAX_V), LITERAL, state));
    assertEquals("max(V, v)", state.maximum);
    state = Written.state();
    assertEquals("max(V, (v/c₂))", used(adam(SecondUse.MAX_VHAT), LITERAL, state));
    assertEquals("max(V, (v/c₂))", state.maximum);
    assertEquals("max(V, v)", used(adam(SecondUse.MAX_VHAT, SecondCorrection.NONE), LITERAL));
    assertEquals("max(V, (v·(1/c₂)))", used(adam(SecondUse.MAX_VHAT), SomeOrder.of(Order.Correction.RECIPROCAL)));
    state = Written.state();
    String mean = "(β₂·b + (γ₂·g))";
    assertEquals("(−" + mean + "·" + mean + " + v)", used(of("rmsprop-centered"), LITERAL, state));
    assertEquals(mean, state.mean);
    assertEquals("(v − (" + mean + "·" + mean + " + ε))",
        used(of("rmsprop-centered", Epsilon.SUBTRACTED), LITERAL));
    assertEquals("(−" + mean + "·" + mean + " + v)",
        used(of("rmsprop-centered", Epsilon.SUBTRACTED, SecondCorrection.BY_T), LITERAL));
  }

  @Test
  @DisplayName("of any order is widened: a sum, a corrected maximum, what is left of it beside the mean's square")
  void any() {
    assertEquals("MOMENT[(OLD[v] + SAMPLE[(g·g)])]", second(adam(SecondWeights.SUM), Order.ANY));
    assertEquals("max(V, SAMPLE[(v/c₂)])", used(adam(SecondUse.MAX_VHAT), Order.ANY));
    assertEquals("max(V, v)", used(adam(SecondUse.MAX_VHAT, SecondCorrection.NONE), Order.ANY));
    String mean = "INTERPOLATION[MOMENT[((β₂·b) + SAMPLE[(γ₂·g)])] by (|g| + |b|)]";
    assertEquals("MEAN[(−" + mean + "·" + mean + " + v) by v]", used(of("rmsprop-centered"), Order.ANY));
    assertEquals("MEAN[(v − (" + mean + "·" + mean + " + ε)) by (v + ε)]",
        used(of("rmsprop-centered", Epsilon.SUBTRACTED), Order.ANY));
  }
}
