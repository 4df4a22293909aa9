package adamant.oracle.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.ExactTrajectory;
import adamant.exact.Format;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.Start;
import adamant.oracle.cases.State;
import adamant.oracle.variant.Order;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.VariantRule;
import adamant.oracle.variant.Variants;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A state held against a variant's")
class KeptTest {

  private static final Format FORMAT = Format.BINARY64;
  private static final Variant ADAM = Variant.CANONICAL;
  private static final Variant MOMENTUM = Variants.byId("momentum-rate-outside");
  // What g = 1 makes of zeros: m = 1/2·1, v = 1/4·1².
  private static final double M = 0.5;
  private static final double V = 0.25;

  private static ExactTrajectory trajectory(Variant variant, Case c) {
    return new ExactTrajectory(new VariantRule(variant, Order.ANY), FORMAT, c.hyperparameters(), c.allRates());
  }

  private static Case one() {
    return Tiny.given(Tiny.step(4), Tiny.step(1));
  }

  private static State state(double first, double second) {
    return new State(new double[] {first}, new double[] {second}, null);
  }

  // One step of Adam whose state was told.
  private static Worst worst(State told) {
    Kept kept = new Kept(FORMAT, Slots.of(ADAM), new Observation(one(), new double[1][1], new State[] {told}));
    ExactTrajectory.Element element = kept.begun(trajectory(ADAM, one()), 0);
    element.exact(4, 1);
    element.enclosure(4, 1);
    assertEquals(kept.worst(element, 0, 0).inside(), kept.holds(element, 0, 0));
    return kept.worst(element, 0, 0);
  }

  private static double up(double x, int ulps) {
    return x + ulps * Math.ulp(x);
  }

  private static BigDecimal begun(double... first) {
    Start start = new Start(Tiny.rates(0.25, 2), new State(first, null, null));
    Case c = Tiny.resumed(start, Tiny.step(4, 4), Tiny.step(1, 1));
    Kept kept = new Kept(FORMAT, Slots.of(MOMENTUM), new Observation(c, new double[1][2]));
    return kept.begun(trajectory(MOMENTUM, c), 0).exact(4, 1);
  }

  @Test
  @DisplayName("begins where the case does: u = 1/2·2 + 1, θ = 4 − 1/2·u with the third step's rate")
  void begins_with_the_state() {
    assertEquals(0, new BigDecimal(3).compareTo(begun(2, 8)));
    assertEquals(0, new BigDecimal(3).compareTo(begun(2, Double.NaN)), "another element's state is not asked");
  }

  @Test
  @DisplayName("begins from zero where the state is not finite: u = 1, θ = 4 − 1/4·u with the first step's rate")
  void begins_from_zero() {
    assertEquals(0, new BigDecimal("3.75").compareTo(begun(Double.NaN, 2)));
    assertEquals(0, new BigDecimal("3.75").compareTo(begun(Double.POSITIVE_INFINITY, 2)));
  }

  @Test
  @DisplayName("begins as the variant does where no state came before")
  void begins_anew() {
    Case c = one();
    Kept kept = new Kept(FORMAT, Slots.of(MOMENTUM), new Observation(c, new double[1][1]));
    assertEquals(0, new BigDecimal("3.5").compareTo(kept.begun(trajectory(MOMENTUM, c), 0).exact(4, 1)));
  }

  @Test
  @DisplayName("holds, and has no worst slot, where none was told")
  void not_told() {
    Kept kept = new Kept(FORMAT, Slots.of(ADAM), new Observation(one(), new double[1][1]));
    ExactTrajectory.Element element = kept.begun(trajectory(ADAM, one()), 0);
    assertTrue(kept.holds(element, 0, 0));
    assertNull(kept.worst(element, 0, 0));
  }

  @Test
  @DisplayName("has one in the slot that is farther off")
  void farther() {
    assertEquals("second moment", worst(state(M, up(V, 1))).state());
    assertEquals("first moment", worst(state(up(M, 1), V)).state());
    assertTrue(worst(state(M, up(V, 1))).inside());
    assertTrue(worst(state(up(M, 1), V)).inside());
    assertEquals("first moment", worst(state(M, V)).state(), "the first of those that are as far");
    assertEquals("first moment", worst(state(up(M, 2000), up(V, 1000))).state());
    assertEquals("second moment", worst(state(up(M, 1000), up(V, 2000))).state());
  }

  @Test
  @DisplayName("has one outside of its enclosure before one inside")
  void outside_first() {
    assertEquals("first moment", worst(state(0.75, up(V, 1))).state());
    assertFalse(worst(state(0.75, up(V, 1))).inside());
    assertEquals("second moment", worst(state(up(M, 1), 0.5)).state());
    assertFalse(worst(state(M, Double.NaN)).inside());
  }

  @Test
  @DisplayName("tells its worst slot with what it was before, and the interval that rounding reaches")
  void told() {
    Start start = new Start(Tiny.rates(0.5, 2), new State(new double[] {2}, null, null));
    Case c = Tiny.resumed(start, Tiny.step(4), Tiny.step(1), Tiny.step(4));
    State[] states = {new State(new double[] {2}, null, null), new State(new double[] {7}, null, null)};
    Kept kept = new Kept(FORMAT, Slots.of(MOMENTUM), new Observation(c, new double[2][1], states));
    ExactTrajectory.Element element = kept.begun(trajectory(MOMENTUM, c), 0);
    element.exact(4, 1);
    element.enclosure(4, 1);
    assertWorst(kept.worst(element, 0, 0), 3, "0x1.0p0", "0x1.0p1", 2, 2, true);
    element.exact(4, 4);
    element.enclosure(4, 4);
    // u = 1/2·2 + 4 = 5, and 7 is two away: 2·2⁵⁰ units of 5's last place.
    assertWorst(kept.worst(element, 1, 0), 4, "0x1.0p2", "0x1.0p1", 5, 7, false);
    assertEquals(0x1p51, kept.worst(element, 1, 0).ulp());
  }

  private static void assertWorst(Worst worst, int step, String gradient, String before, double expected,
      double actual, boolean inside) {
    assertEquals(new Worst(Tiny.INDEX, Tiny.NOTE, step, 0, gradient, before, Double.toHexString(expected),
        Double.toHexString(actual), worst.low(), worst.high(), worst.ulp(), inside, "first moment"), worst);
    double low = Double.parseDouble(worst.low());
    double high = Double.parseDouble(worst.high());
    assertTrue(low < expected && low > expected - 16 * Math.ulp(expected), worst.low());
    assertTrue(high > expected && high < expected + 16 * Math.ulp(expected), worst.high());
  }

  @Test
  @DisplayName("was 0 before where nothing was told of it")
  void was_zero() {
    assertEquals("0x0.0p0", worst(state(0.75, V)).before());
    Start start = new Start(Tiny.rates(0.5, 1), new State(null, new double[] {3}, null));
    Case c = Tiny.resumed(start, Tiny.step(4), Tiny.step(1));
    Kept kept = new Kept(FORMAT, Slots.of(MOMENTUM),
        new Observation(c, new double[1][1], new State[] {new State(new double[] {9}, null, null)}));
    ExactTrajectory.Element element = kept.begun(trajectory(MOMENTUM, c), 0);
    element.exact(4, 1);
    element.enclosure(4, 1);
    assertEquals("0x0.0p0", kept.worst(element, 0, 0).before());
  }
}
