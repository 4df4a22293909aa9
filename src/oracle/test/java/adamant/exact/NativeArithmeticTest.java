package adamant.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Each arithmetic")
class NativeArithmeticTest {

  private static <N extends Number> void operations(Arithmetic<N> a) {
    N six = a.constant(6);
    N two = a.constant(2);
    assertEquals(8, a.add(six, two).doubleValue());
    assertEquals(4, a.sub(six, two).doubleValue());
    assertEquals(12, a.mul(six, two).doubleValue());
    assertEquals(3, a.div(six, two).doubleValue());
    assertEquals(3, a.sqrt(a.constant(9)).doubleValue());
    assertEquals(6, a.max(six, two).doubleValue());
    assertEquals(6, a.max(two, six).doubleValue());
    assertEquals(2, a.abs(a.constant(-2)).doubleValue());
    assertEquals(-2, a.neg(two).doubleValue());
    assertEquals(17, a.mulAdd(six, two, a.constant(5)).doubleValue());
    assertEquals(6, a.store(six).doubleValue());
    assertEquals(6, a.local(six).doubleValue());
    assertEquals(6, a.slack(six, Slack.STEP).doubleValue());
    assertEquals(6, a.strayed(six, two, Slack.STEP).doubleValue());
    assertTrue(a.less(two, six));
    assertFalse(a.less(six, two) || a.less(two, two));
  }

  @Test
  @DisplayName("computes what its operations are called")
  void operations() {
    operations(new Binary64());
    operations(new Binary32());
    operations(new FusedBinary64());
    operations(new FusedBinary32());
    operations(new WideBinary32(true));
    operations(new WideBinary32(false));
    operations(new Exact());
  }

  @Test
  @DisplayName("rounds where it says: once in a fused operation, to binary32 in a store and in narrow locals")
  void rounding() {
    double x = 1 + 0x1p-30;
    assertEquals(Math.fma(x, x, -1), new FusedBinary64().mulAdd(x, x, -1.0));
    assertEquals(x * x - 1, new Binary64().mulAdd(x, x, -1.0));
    float y = 1 + 0x1p-13f;
    assertEquals(Math.fma(y, y, -1f), new FusedBinary32().mulAdd(y, y, -1f));
    WideBinary32 narrow = new WideBinary32(true);
    WideBinary32 wide = new WideBinary32(false);
    assertEquals(0.1f, narrow.store(0.1));
    assertEquals(0.1f, wide.store(0.1));
    assertEquals(0.1f, narrow.local(0.1));
    assertEquals(0.1, wide.local(0.1));
    double product = (double) y * y;
    assertEquals(product - 1, wide.mulAdd((double) y, (double) y, -1.0));
    assertEquals((float) product - 1.0, narrow.mulAdd((double) y, (double) y, -1.0));
  }

  @Test
  @DisplayName("exact has 80 digits, nearest, and no value for a quotient by zero or the root of a negative number")
  void exact() {
    Exact exact = new Exact();
    BigDecimal third = exact.div(BigDecimal.ONE, BigDecimal.valueOf(3));
    assertEquals("0." + "3".repeat(80), third.toPlainString());
    assertEquals(0, new BigDecimal(0.1).compareTo(exact.constant(0.1)));
    assertThrows(ArithmeticException.class, () -> exact.div(BigDecimal.ONE, BigDecimal.ZERO));
    assertThrows(ArithmeticException.class, () -> exact.sqrt(BigDecimal.ONE.negate()));
    ExactFormer former = new ExactFormer();
    assertEquals(0, new BigDecimal(0.9).multiply(new BigDecimal("0.25")).compareTo(former.beta(0.9, 0.5, 2)));
    assertEquals(new BigDecimal(0.9), former.beta(0.9, 0.5, 0));
    assertEquals(new BigDecimal(1e-300), former.beta(1e-300, 1, 3), "all its digits");
    assertEquals(0, BigDecimal.ONE.subtract(new BigDecimal(0.5).pow(3)).compareTo(former.correction(0.5, 3)));
    assertEquals(0, new BigDecimal(0.25).compareTo(former.complement(new BigDecimal(0.75))));
  }

  @Test
  @DisplayName("a saved state starts from its moments, the largest so far from the second; a new one from zeros")
  void states() {
    ElementState<Double> saved = new ElementState<>(1.0, 2.0);
    assertEquals(1, saved.first);
    assertEquals(2, saved.second);
    assertEquals(2, saved.maximum);
    ElementState<Double> fresh = new ElementState<>(new Binary64());
    for (Double part : new Double[] {fresh.first, fresh.second, fresh.maximum, fresh.mean, fresh.changes}) {
      assertEquals(0, part);
    }
    assertEquals(0.1, new ElementState<>(new Binary64(), 0.1).maximum);
    UpdateRule rule = new UpdateRule() {
      @Override
      public Demand demand(Hyperparameters h, double[] rates, int step) {
        return Demand.adam(h, rates[step - 1], step);
      }

      @Override
      public <N> N step(Arithmetic<N> a, Coefficients<N> c, ElementState<N> state, N theta, N gradient) {
        return theta;
      }
    };
    assertEquals(0, rule.start(new Binary64()).second);
  }

  @Test
  @DisplayName("a format rounds down, up, to its neighbours and to its bits")
  void formats() {
    assertEquals(53, Format.BINARY64.precision());
    assertEquals(-126, Format.BINARY32.minExponent());
    assertEquals(127, Format.BINARY32.maxExponent());
    assertEquals("binary32", Format.BINARY32.label());
    assertEquals(0x1p-24, Format.BINARY32.unitRoundoff().doubleValue());
    assertEquals(0x1p-150, Format.BINARY32.underflowError().doubleValue());
    assertEquals(0x1p-126, Format.BINARY32.minNormal().doubleValue());
    assertEquals(0x1.ffffffp127, Format.BINARY32.overflow().doubleValue());
    assertEquals(0.1f, Format.BINARY32.round(0.1));
    assertEquals(0.1, Format.BINARY64.round(0.1));
    assertEquals(Float.MIN_VALUE, Format.BINARY32.ulp(0));
    assertEquals(Double.MIN_VALUE, Format.BINARY64.ulp(0));
    assertEquals(1 + 0x1p-23, Format.BINARY32.nextUp(1));
    assertEquals(1 - 0x1p-24, Format.BINARY32.nextDown(1));
    assertEquals(Math.nextDown(1.0), Format.BINARY64.nextDown(1));
    assertEquals("0x1.99999ap-4", Format.BINARY32.hex(0.1f));
    assertEquals("0x1.999999999999ap-4", Format.BINARY64.hex(0.1));
    assertTrue(Format.BINARY32.holds(Double.NaN) && Format.BINARY32.holds(0.1f));
    BigDecimal beyond = new BigDecimal("1e400");
    assertEquals(Double.MAX_VALUE, Format.BINARY64.roundDown(beyond));
    assertEquals(Double.NEGATIVE_INFINITY, Format.BINARY64.roundDown(beyond.negate()));
    assertEquals(0, Format.BINARY64.ulps(Double.POSITIVE_INFINITY, beyond));
    assertEquals(Double.POSITIVE_INFINITY, Format.BINARY64.ulps(1, beyond));
    assertEquals(2, Format.BINARY64.ulps(1 - 0x1p-51, BigDecimal.ONE));
    assertEquals(8, Format.powerOfTwo(3).intValueExact());
    assertEquals(1, Format.powerOfTwo(0).intValueExact());
    assertEquals(0.125, Format.powerOfTwo(-3).doubleValue());
  }
}
