package adamant.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Dozat's schedule")
class SchedulesTest {

  private static final MathContext FAR = new MathContext(120);
  private static final double U = 0x1p-53;

  private static double mu(int t, int period) {
    return 0.9 * (1 - 0.5 * Math.pow(0.96, t / (double) period));
  }

  @Test
  @DisplayName("decays by a root of 0.96 that gives it back to 80 digits, whatever the period")
  void roots_of_the_decay() {
    BigDecimal decay = new BigDecimal(Schedules.DECAY);
    for (int k : new int[] {1, 2, 3, 7, 10, 250}) {
      BigDecimal off = Schedules.base(k).pow(k, FAR).subtract(decay).abs();
      assertTrue(off.compareTo(new BigDecimal("1e-80")) < 0, () -> k + ": off by " + off);
    }
    assertEquals(0, decay.compareTo(Schedules.base(1)));
  }

  @Test
  @DisplayName("in binary64 is as slow as its period, and β itself without one")
  void in_binary64() {
    assertEquals(mu(3, 1), Schedules.wide(new Demand.Schedule(0.9, 1, 3)), U);
    assertEquals(mu(3, 250), Schedules.wide(new Demand.Schedule(0.9, 250, 3)), U);
    assertEquals(0.9, Schedules.wide(new Demand.Schedule(0.9, 0, 3)));
    float product = (float) mu(1, 250) * (float) mu(2, 250);
    assertEquals(product, Schedules.narrowProduct(new Demand.Correction(0.9, 3, 250, 2)));
  }

  @Test
  @DisplayName("enclosed reaches ten units about each factor, and two roundings a factor of a product")
  void enclosed() {
    EnclosingFormer former = new EnclosingFormer(Format.BINARY64);
    Interval one = former.momentum(new Demand.Schedule(0.9, 250, 3));
    width(20 * U, one);
    assertTrue(one.contains(mu(3, 250) - 9 * U) && one.contains(mu(3, 250) + 9 * U));
    assertTrue(former.momentum(new Demand.Schedule(0, 250, 3)).isZero());
    double product = 1;
    double inverses = 0;
    for (int t = 1; t <= 3; t++) {
      product *= mu(t, 250);
      inverses += 1 / mu(t, 250);
    }
    // Each factor by 20u of its own, six roundings of the product up and down, two of the difference.
    width((20 * product * inverses + 12 * product + 4 * (1 - product)) * U,
        former.product(new Demand.Correction(0.9, 3, 250, 0)));
  }

  private static void width(double expected, Interval found) {
    assertEquals(expected, found.hi().subtract(found.lo()).doubleValue(), 0.001 * expected);
  }

  @Test
  @DisplayName("corrects by the former's own power or product where none of it is in binary32")
  void corrections_of_the_former() {
    NativeFormer<Double> power = new NativeFormer<>(new Binary64(), Format.BINARY64, false);
    assertEquals(1 - Math.pow(0.999, 50), power.correction(new Demand.Correction(0.999, 50)));
    NativeFormer<Double> product = new NativeFormer<>(new Binary64(), Format.BINARY64, true);
    assertNotEquals(product.correction(new Demand.Correction(0.999, 50)),
        power.correction(new Demand.Correction(0.999, 50)));
  }
}
