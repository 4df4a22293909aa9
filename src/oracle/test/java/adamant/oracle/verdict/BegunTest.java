package adamant.oracle.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import adamant.exact.Binary64;
import adamant.exact.ElementState;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.Start;
import adamant.oracle.cases.State;
import adamant.oracle.variant.Formation;
import adamant.oracle.variant.MomentChoices;
import adamant.oracle.variant.Order;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.VariantRule;
import adamant.oracle.variant.Variants;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A rule begun where a case begins")
class BegunTest {

  private static final Binary64 A = new Binary64();

  private static Begun begun(Variant variant, Case c, int element) {
    return new Begun(new VariantRule(variant, Order.LITERAL), Slots.of(variant), c, element);
  }

  @Test
  @DisplayName("has the rule's own first state where nothing came before")
  void from_the_start() {
    Variant one = Variant.CANONICAL.with(MomentChoices.Start.ONE);
    Begun begun = begun(one, Tiny.given(Tiny.step(1), Tiny.step(1)), 0);
    ElementState<Double> state = begun.start(A);
    assertEquals(0, begun.slot(0));
    assertEquals(1, begun.slot(1));
    state.first = 7.0;
    assertEquals(7, begun.slot(0), "the state that was started, as it is now");
  }

  @Test
  @DisplayName("has the case's state where the case has one")
  void from_a_state() {
    Start start = new Start(Tiny.rates(0.5, 2), new State(new double[] {1, 2}, new double[] {3, 4}, null));
    Begun begun = begun(Variant.CANONICAL, Tiny.resumed(start, Tiny.step(1, 1), Tiny.step(1, 1)), 1);
    begun.start(A);
    assertEquals(2, begun.slot(0));
    assertEquals(4, begun.slot(1));
  }

  @Test
  @DisplayName("demands and steps as the rule does")
  void steps() {
    Variant momentum = Variants.byId("momentum-rate-outside");
    VariantRule rule = new VariantRule(momentum, Order.LITERAL);
    Begun begun = begun(momentum, Tiny.given(Tiny.step(4), Tiny.step(1), Tiny.step(1)), 0);
    double[] rates = Tiny.rates(0.5, 2);
    assertEquals(rule.demand(Tiny.H, rates, 2), begun.demand(Tiny.H, rates, 2));
    ElementState<Double> state = begun.start(A);
    state.first = 1.0;
    // u = 1/2·1 + 1, θ = 4 − 1/2·3/2
    double after = begun.step(A, Formation.ROUNDED_ONCE.form(begun.demand(Tiny.H, rates, 2),
        adamant.exact.Format.BINARY64), state, 4.0, 1.0);
    assertEquals(3.25, after);
    assertEquals(1.5, begun.slot(0));
    assertSame(state.first, Slots.of(momentum).at(state, 0));
  }
}
