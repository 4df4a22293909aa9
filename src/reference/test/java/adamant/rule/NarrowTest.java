package adamant.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the proofs take for granted about the conversions between the formats: nearest, ties to even; and exact. */
class NarrowTest {

  @Test
  void narrowing_rounds_to_nearest_even_on_random_bit_patterns_of_every_exponent() {
    Random random = new Random(20260106);
    for (int e = -1074; e < 1024; e++) {
      for (int i = 0; i < 40; i++) {
        checkNearest(Math.scalb(1 + random.nextDouble(), e));
      }
    }
  }

  @Test
  void narrowing_rounds_to_nearest_even_at_half_way_and_beside_it() {
    Random random = new Random(20260107);
    for (int e = -150; e < 128; e++) {
      for (int i = 0; i < 40; i++) {
        float x = (float) Math.scalb(1 + random.nextDouble(), e);
        double half = ((double) x + Math.nextUp(x)) / 2;
        checkNearest(half);
        checkNearest(Math.nextUp(half));
        checkNearest(Math.nextDown(half));
        checkNearest(x);
      }
    }
  }

  @Test
  void narrowing_overflows_from_half_an_ulp_beyond_the_largest_number() {
    double threshold = 0x1.ffffffp127;
    assertEquals(Float.POSITIVE_INFINITY, Narrow.nearest(threshold));
    assertEquals(Float.NEGATIVE_INFINITY, Narrow.nearest(-threshold));
    assertEquals(Float.MAX_VALUE, Narrow.nearest(Math.nextDown(threshold)));
    assertEquals(Float.POSITIVE_INFINITY, Narrow.nearest(Double.MAX_VALUE));
    assertEquals(Float.POSITIVE_INFINITY, Narrow.nearest(Double.POSITIVE_INFINITY));
    assertEquals(Float.NaN, Narrow.nearest(Double.NaN));
    assertEquals(0f, Narrow.nearest(0x1p-150));
    assertEquals(-0f, Narrow.nearest(-0x1p-150));
    assertEquals(Float.MIN_VALUE, Narrow.nearest(Math.nextUp(0x1p-150)));
  }

  private static void checkNearest(double magnitude) {
    for (double x : new double[] {magnitude, -magnitude}) {
      float near = Narrow.nearest(x);
      if (Math.abs(x) >= 0x1.ffffffp127) {
        assertEquals(Math.copySign(Float.POSITIVE_INFINITY, (float) x), near);
        continue;
      }
      BigDecimal own = distance(x, near);
      for (float other : new float[] {Math.nextUp(near), Math.nextDown(near)}) {
        if (Float.isInfinite(other)) {
          continue;
        }
        int nearer = own.compareTo(distance(x, other));
        boolean even = (Float.floatToRawIntBits(near) & 1) == 0;
        assertTrue(nearer < 0 || nearer == 0 && even,
            () -> Double.toHexString(x) + " is not " + Float.toHexString(near));
      }
    }
  }

  // From the bits alone, so that no widening of the machine is asked.
  private static BigDecimal distance(double x, float y) {
    return new BigDecimal(x).subtract(value(y)).abs();
  }

  private static BigDecimal value(float x) {
    int bits = Float.floatToRawIntBits(x);
    int exponent = bits >>> 23 & 0xff;
    int fraction = bits & 0x7fffff;
    int significand = exponent == 0 ? fraction : fraction | 0x800000;
    int scale = Math.max(exponent, 1) - 150;
    BigDecimal power = BigDecimal.valueOf(2).pow(Math.abs(scale));
    BigDecimal whole = new BigDecimal(bits < 0 ? -significand : significand);
    return scale < 0 ? whole.divide(power) : whole.multiply(power);
  }

  @Test
  void widening_is_exact() {
    Random random = new Random(20260108);
    for (int i = 0; i < 100_000; i++) {
      int bits = i < 1000 ? i : i < 2000 ? Float.floatToIntBits(Float.MIN_NORMAL) - 500 + i : random.nextInt();
      float x = Float.intBitsToFloat(bits);
      if (Float.isFinite(x)) {
        assertEquals(0, new BigDecimal(Narrow.widen(x)).compareTo(value(x)));
        assertEquals(x < 0 || 1 / x < 0, Narrow.widen(x) < 0 || 1 / Narrow.widen(x) < 0);
      }
    }
    assertEquals(Double.POSITIVE_INFINITY, Narrow.widen(Float.POSITIVE_INFINITY));
    assertEquals(Double.NEGATIVE_INFINITY, Narrow.widen(Float.NEGATIVE_INFINITY));
    assertEquals(Double.NaN, Narrow.widen(Float.NaN));
  }
}
