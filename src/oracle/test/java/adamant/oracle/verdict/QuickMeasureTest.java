package adamant.oracle.verdict;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.ElementState;
import adamant.exact.ExactTrajectory;
import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.exact.Range;
import adamant.exact.Ranges;
import adamant.exact.Underflow;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.State;
import adamant.oracle.variant.Order;
import adamant.oracle.variant.StepChoices.Decay;
import adamant.oracle.variant.Stored;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.VariantRule;
import adamant.oracle.variant.Variants;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("One element measured in machine numbers")
class QuickMeasureTest {

  private static final Variant MOMENTUM = Variants.byId("momentum-rate-outside");
  private static final double OFF = 1e-12;
  private static final int NOT = -1;

  private static Quick quick(Format format) {
    return new Quick(format, Underflow.GRADUAL, ExactTrajectory.enclosedScalars(format, Underflow.GRADUAL));
  }

  private static int measure(Observation o, double[] ulps, boolean[] inside) {
    return quick(Format.BINARY64).held(new VariantRule(MOMENTUM, Order.ANY), Slots.of(MOMENTUM), o)
        .measure(0, o.given().steps(), ulps, inside);
  }

  private static int measure(Observation o) {
    return measure(o, new double[o.given().steps()], new boolean[o.given().steps()]);
  }

  private static Case one() {
    return Tiny.given(Tiny.step(4), Tiny.step(1));
  }

  @Test
  @DisplayName("has of each step whether it is inside, and how far it is at most")
  void steps() {
    // u = 1, 3/2, 7/4; θ = 4 − 1/2, − 3/4, − 7/8.
    Observation o = new Observation(Tiny.given(Tiny.step(4), Tiny.step(1), Tiny.step(1), Tiny.step(1)),
        new double[][] {{3.5}, {2.75}, {1.875 + OFF}});
    double[] ulps = new double[3];
    boolean[] inside = new boolean[3];
    assertEquals(3, measure(o, ulps, inside));
    assertArrayEquals(new boolean[] {true, true, false}, inside);
    assertTrue(ulps[0] < 1e-9 && ulps[1] < 1e-9, ulps[0] + ", " + ulps[1]);
    double off = OFF / Math.ulp(1.875);
    assertTrue(ulps[2] > 0.99 * off && ulps[2] < 1.01 * off, ulps[2] + ", not " + off);
  }

  @Test
  @DisplayName("is not where what its parameter or its state is between span and range is not certain")
  void uncertain() {
    VariantRule rule = new VariantRule(MOMENTUM, Order.ANY);
    Ranges ranges = new Ranges(Format.BINARY64);
    ElementState<Range> state = rule.start(ranges);
    double end = rule.step(ranges, quick(Format.BINARY64).outer(rule.demand(Tiny.H, one().rates(), 1)), state,
        ranges.input(4), ranges.input(1)).hi();
    assertEquals(NOT, measure(new Observation(one(), new double[][] {{end}})));
    State[] velocity = {new State(new double[] {state.first.hi()}, null, null)};
    assertEquals(NOT, measure(new Observation(one(), new double[][] {{3.5}}, velocity)));
  }

  @Test
  @DisplayName("is not where it is beyond measure")
  void infinite() {
    assertEquals(NOT, measure(new Observation(one(), new double[][] {{Double.POSITIVE_INFINITY}})));
  }

  @Test
  @DisplayName("is not where its formula asks for the sign of a master that is not known to the last bit")
  void undecided() {
    Variant variant = MOMENTUM.with(Decay.SIGN).with(Stored.ANSWER_BFLOAT16);
    Hyperparameters h = new Hyperparameters(0.5, 0.5, 0.75, 0.25, 0.125, 0);
    Case c = Tiny.given(h, Tiny.step(4), Tiny.step(1), Tiny.step(1));
    Observation o = new Observation(c, new double[][] {{3.4375}, {2.625}});
    Quick.Held held = quick(Format.BINARY32).held(new VariantRule(variant, Order.ANY), Slots.of(variant), o);
    assertEquals(1, held.measure(0, 1, new double[2], new boolean[2]));
    assertEquals(NOT, held.measure(0, 2, new double[2], new boolean[2]));
  }
}
