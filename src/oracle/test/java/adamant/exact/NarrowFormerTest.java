package adamant.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Scalars formed in a narrower format")
class NarrowFormerTest {

  private static final Former<BigDecimal> WIDE = new ExactFormer();
  private static final float BETA = (float) 0.9;

  private static NarrowFormer<BigDecimal> former(boolean product) {
    return new NarrowFormer<>(WIDE, new Demand.Narrow(Format.BINARY32, product));
  }

  private static void same(float expected, BigDecimal actual) {
    assertEquals(expected, actual.doubleValue());
  }

  private static float power(float base, int n) {
    float power = 1;
    for (int i = 0; i < n; i++) {
      power *= base;
    }
    return power;
  }

  @Test
  @DisplayName("have every operation of a decay rate rounded, and nothing else")
  void decay_rates() {
    NarrowFormer<BigDecimal> narrow = former(false);
    BigDecimal beta = narrow.beta(0.9, 1, 0);
    same(BETA, beta);
    same(1 - BETA, narrow.complement(beta));
    same(BETA, narrow.beta(0.9, 1, 3));
    same(BETA, narrow.beta(0.9, 0.7, 0));
    float decayed = BETA * (float) StrictMath.pow((float) 0.7, 3);
    same(decayed, narrow.beta(0.9, 0.7, 3));
    same(1 - decayed, narrow.complement(narrow.beta(0.9, 0.7, 3)));
    assertEquals(new BigDecimal(0.1), narrow.constant(0.1));
    assertSame(WIDE.arithmetic().getClass(), narrow.arithmetic().getClass());
  }

  @Test
  @DisplayName("have corrections by a power or by a running product, which are not the same")
  void corrections() {
    boolean differ = false;
    for (int n = 0; n < 40; n++) {
      float byPower = 1 - (float) StrictMath.pow(BETA, n);
      float byProduct = 1 - power(BETA, n);
      same(byPower, former(false).correction(0.9, n));
      same(byProduct, former(true).correction(0.9, n));
      differ |= byPower != byProduct;
    }
    assertTrue(differ);
  }

  private static float mu(int t, int period) {
    float power = (float) StrictMath.pow(0.96, t * (1.0 / period));
    return BETA * (1 - power / 2);
  }

  @Test
  @DisplayName("have a schedule's μ and the product of them rounded at every operation")
  void schedules() {
    for (int period : new int[] {1, 250}) {
      NarrowFormer<BigDecimal> narrow = former(false);
      BigDecimal third = narrow.momentum(new Demand.Schedule(0.9, period, 3));
      same(mu(3, period), third);
      same(1 - mu(3, period), narrow.complement(third));
      float product = 1;
      for (int t = 1; t <= 3; t++) {
        product *= mu(t, period);
      }
      same(1 - product, narrow.product(new Demand.Correction(0.9, 3, period, 0)));
      assertNotEquals(mu(2, period), mu(3, period));
    }
  }

  @Test
  @DisplayName("are demanded for another step with the corrections and the schedule of that step")
  void counted() {
    Demand.Correction first = new Demand.Correction(0.9, 3, 1, 2);
    Demand demand = new Demand(0.9, 1, 0, 0.99, first, new Demand.Correction(0.99, 3), first.after(1), 0.1, 1, false,
        false, 1e-8, null, null, new Demand.Schedule(0.9, 1, 3));
    Demand later = demand.counted(7);
    assertEquals(new Demand.Correction(0.9, 7, 1, 6), later.first());
    assertEquals(new Demand.Correction(0.99, 7), later.second());
    assertEquals(8, later.next().steps());
    assertEquals(7, later.schedule().step());
    assertEquals(demand, later.counted(3));
    Demand none = new Demand(0.9, 1, 0, 0.99, Demand.Correction.NONE, Demand.Correction.NONE, Demand.Correction.NONE, 0.1,
        1, false, false, 1e-8, null);
    assertEquals(none, none.counted(7));
  }

  @Test
  @DisplayName("stand beside subnormals with a name for what becomes of them")
  void underflow() {
    for (Underflow underflow : Underflow.values()) {
      assertEquals(underflow, Underflow.of(underflow.label()));
      assertEquals(underflow.flushes(), !underflow.text().isEmpty());
    }
    IllegalArgumentException unknown =
        assertThrows(IllegalArgumentException.class, () -> Underflow.of("some"));
    assertEquals("subnormals 'some', none of kept, operands, results, both", unknown.getMessage());
  }
}
