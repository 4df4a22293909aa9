package adamant.oracle.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Coefficients;
import adamant.exact.Demand;
import adamant.exact.ElementState;
import adamant.exact.ExactTrajectory;
import adamant.exact.Format;
import adamant.exact.Interval;
import adamant.exact.Range;
import adamant.exact.Ranges;
import adamant.exact.Span;
import adamant.exact.Spans;
import adamant.exact.Underflow;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.Start;
import adamant.oracle.cases.State;
import adamant.oracle.variant.Order;
import adamant.oracle.variant.StepChoices.Epsilon;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.VariantRule;
import adamant.oracle.variant.Variants;
import adamant.oracle.verdict.Quick.Answer;
import adamant.oracle.verdict.Quick.Limits;
import java.math.BigDecimal;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("One element in machine numbers")
class QuickElementTest {

  private static final Format FORMAT = Format.BINARY64;
  private static final Variant MOMENTUM = Variants.byId("momentum-rate-outside");
  private static final double OFF = 1e-12;

  private static Quick quick() {
    return new Quick(FORMAT, Underflow.GRADUAL, ExactTrajectory.enclosedScalars(FORMAT, Underflow.GRADUAL));
  }

  private static Quick.Held held(Variant variant, Observation o) {
    return quick().held(new VariantRule(variant, Order.ANY), Slots.of(variant), o);
  }

  private static Answer answer(Variant variant, Observation o) {
    return held(variant, o).answer(0, o.given().steps(), Limits.NONE);
  }

  private static State velocity(double u) {
    return new State(new double[] {u}, null, null);
  }

  // u = 1, 3/2, 7/4; θ = 4 − 1/2, − 3/4, − 7/8.
  private static Case three() {
    return Tiny.given(Tiny.step(4), Tiny.step(1), Tiny.step(1), Tiny.step(1));
  }

  private static Observation three(double first, double second, double third) {
    return new Observation(three(), new double[][] {{first}, {second}, {third}});
  }

  private static Worst worst(double ulp, boolean inside) {
    return new Worst(0, "", 1, 0, "", "", "", "", "", "", ulp, inside, "");
  }

  @Test
  @DisplayName("is certain of each of its steps, from what came before each")
  void steps() {
    assertEquals(new Answer(3, 0), answer(MOMENTUM, three(3.5, 2.75, 1.875)));
    assertEquals(new Answer(3, 1), answer(MOMENTUM, three(3.5, 2.75, 1.875 + OFF)));
    // The third step goes on from what the second gave.
    assertEquals(new Answer(3, 1), answer(MOMENTUM, three(3.5, 3, 2.125)));
    assertEquals(new Answer(2, 0), held(MOMENTUM, three(3.5, 2.75, 9)).answer(0, 2, Limits.NONE));
    assertEquals(new Answer(1, 1), answer(MOMENTUM, three(Double.NEGATIVE_INFINITY, 1, 1)));
  }

  @Test
  @DisplayName("is possible where each step is, up to one that is not finite")
  void possible() {
    assertTrue(held(MOMENTUM, three(3.5, 2.75, 1.875)).possible(0, 3));
    assertFalse(held(MOMENTUM, three(3.5, 2.75, 1.875 + OFF)).possible(0, 3));
    assertTrue(held(MOMENTUM, three(3.5, 2.75, 1.875 + OFF)).possible(0, 2));
    assertFalse(held(MOMENTUM, three(Double.NEGATIVE_INFINITY, 1, 1)).possible(0, 3));
    Observation never = new Observation(Tiny.given(Tiny.step(Double.POSITIVE_INFINITY), Tiny.step(1)),
        new double[][] {{3}});
    assertTrue(held(MOMENTUM, never).possible(0, 1));
    assertEquals(new Answer(0, 0), answer(MOMENTUM, never));
  }

  @Test
  @DisplayName("has the scalars of its own steps, counted from the first ever, and its case's state")
  void resumed() {
    Case c = Tiny.resumed(new Start(Tiny.rates(0.25, 2), velocity(2)), Tiny.step(4), Tiny.step(1));
    // u = 1/2·2 + 1, θ = 4 − 1/2·2.
    assertEquals(new Answer(1, 0), answer(MOMENTUM, new Observation(c, new double[][] {{3}})));
    assertTrue(held(MOMENTUM, new Observation(c, new double[][] {{3}})).possible(0, 1));
    assertEquals(new Answer(1, 1), answer(MOMENTUM, new Observation(c, new double[][] {{3.5}})));
  }

  @Test
  @DisplayName("is outside where a slot of its state is, once however many are")
  void states() {
    Case c = Tiny.given(Tiny.step(4), Tiny.step(1));
    // m = 1/2, v = 1/4; θ = 4 − 1/2·1/(1 + 1/4).
    Variant adam = Variant.CANONICAL;
    double[][] after = {{3.6}};
    double[][] off = {{3.6 + OFF}};
    double m = 0.5;
    double v = 0.25;
    assertEquals(new Answer(1, 0), answer(adam, new Observation(c, after, told(m, v))));
    assertEquals(new Answer(1, 1), answer(adam, new Observation(c, after, told(m + OFF, v))));
    assertEquals(new Answer(1, 1), answer(adam, new Observation(c, after, told(m, v + OFF))));
    assertEquals(new Answer(1, 1), answer(adam, new Observation(c, after, told(m + OFF, v + OFF))));
    assertEquals(new Answer(1, 1), answer(adam, new Observation(c, off, told(m, v))));
    assertEquals(new Answer(1, 1), answer(adam, new Observation(c, off, told(m + OFF, v))));
    assertEquals(new Answer(1, 1), answer(adam, new Observation(c, after, new State[] {velocity(m)})));
  }

  private static State[] told(double m, double v) {
    return new State[] {new State(new double[] {m}, new double[] {v}, new double[] {77})};
  }

  @Test
  @DisplayName("is not certain between span and range, of a parameter or of a state")
  void uncertain() {
    Case c = Tiny.given(Tiny.step(4), Tiny.step(1));
    VariantRule rule = new VariantRule(MOMENTUM, Order.ANY);
    Ranges ranges = new Ranges(FORMAT);
    ElementState<Range> state = rule.start(ranges);
    double end = rule.step(ranges, quick().outer(rule.demand(Tiny.H, c.rates(), 1)), state, ranges.input(4),
        ranges.input(1)).hi();
    assertNull(answer(MOMENTUM, new Observation(c, new double[][] {{end}})));
    assertTrue(held(MOMENTUM, new Observation(c, new double[][] {{end}})).possible(0, 1));
    assertNull(answer(MOMENTUM, new Observation(c, new double[][] {{3.5}}, new State[] {velocity(state.first.hi())})));
  }

  @Test
  @DisplayName("is not certain where its formula has no bound")
  void unbounded() {
    Variant none = Variants.byId("rmsprop-eps-outside").with(Epsilon.ABSENT);
    Observation zeros = new Observation(Tiny.given(Tiny.step(1), Tiny.step(0)), new double[][] {{1}});
    assertNull(answer(none, zeros));
  }

  @Test
  @DisplayName("forms the scalars of a step as ranges about their enclosures")
  void scalars() {
    Function<Demand, Coefficients<Interval>> enclosed = ExactTrajectory.enclosedScalars(FORMAT, Underflow.GRADUAL);
    Demand demand = new VariantRule(Variant.CANONICAL, Order.ANY).demand(Tiny.H, Tiny.rates(0.5, 1), 1);
    assertEquals(enclosed.apply(demand).map(Range::around), quick().outer(demand));
  }

  @Test
  @DisplayName("is looked at again where it may be the worst: first any, then what is outside or farther")
  void limits() {
    Observation right = three(3.5, 2.75, 1.875);
    Observation wrong = three(3.5, 2.75, 1.875 + OFF);
    double ulps = OFF / Math.ulp(1.875);
    assertNull(held(MOMENTUM, right).answer(0, 3, Limits.beyond(null)));
    assertNotNull(held(MOMENTUM, right).answer(0, 3, Limits.beyond(worst(1, true))));
    assertNull(held(MOMENTUM, wrong).answer(0, 3, Limits.beyond(worst(2 * ulps, true))));
    assertNull(held(MOMENTUM, wrong).answer(0, 3, Limits.beyond(worst(ulps / 2, false))));
    assertEquals(new Answer(3, 1), held(MOMENTUM, wrong).answer(0, 3, Limits.beyond(worst(2 * ulps, false))));
    assertEquals(new Answer(3, 0), held(MOMENTUM, right).answer(0, 3, Limits.beyond(worst(1, false))));
  }

  @Test
  @DisplayName("is looked at again where a slot of its state may be the worst")
  void limits_of_states() {
    Case c = Tiny.given(Tiny.step(4), Tiny.step(1));
    Observation wrong = new Observation(c, new double[][] {{3.5}}, new State[] {velocity(1 + OFF)});
    // Below 1, which the exact value is, the last place is half of that above.
    double ulps = OFF / Math.ulp(1.0);
    assertNull(held(MOMENTUM, wrong).answer(0, 1, Limits.beyond(worst(ulps / 2, false))));
    assertEquals(new Answer(1, 1), held(MOMENTUM, wrong).answer(0, 1, Limits.beyond(worst(3 * ulps, false))));
  }

  @Test
  @DisplayName("need not be looked at where it is just as far as the worst")
  void as_far() {
    Spans real = Spans.real();
    Span third = real.around(BigDecimal.ONE.divide(new BigDecimal(3), new java.math.MathContext(40)));
    double most = third.mostUlps(0.5, FORMAT);
    assertTrue(new Limits(most, 0).hold(true, third, 0.5, FORMAT));
    assertTrue(new Limits(0, most).hold(false, third, 0.5, FORMAT));
    assertFalse(new Limits(Math.nextDown(most), most).hold(true, third, 0.5, FORMAT));
    assertFalse(new Limits(most, Math.nextDown(most)).hold(false, third, 0.5, FORMAT));
    assertTrue(Limits.NONE.hold(true, null, 0.5, FORMAT));
  }
}
