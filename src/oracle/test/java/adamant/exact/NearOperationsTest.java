package adamant.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.NearOperations.Off;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Operations of which some may be some ulps off")
class NearOperationsTest {

  private static final int TRIES = 20_000 / EnclosingTest.DIVISOR;

  @Test
  @DisplayName("give results that lie between the ends, for any operations and any roots within the ulps")
  void ends_hold() {
    SplittableRandom random = new SplittableRandom(51);
    for (int i = 0; i < TRIES; i++) {
      int ulps = 1 + random.nextInt(2);
      NearOperations<Double> a = NearOperations.binary64(i % 2 == 0, new Off(ulps, 0));
      double[] x = random.doubles(4, -4, 4).toArray();
      double off = random.nextInt(2 * ulps + 1) - ulps;
      double exact = Math.sqrt(Math.abs(x[0]));
      double root = exact + off * Math.ulp(exact);
      if (Math.ulp(root) != Math.ulp(exact)) {
        continue; // across a power of two an ulp is another length
      }
      NativeSpan<Double> span = a.sqrt(a.constant(Math.abs(x[0])));
      NativeSpan<Double> sum = a.add(span, a.constant(x[1]));
      holds(sum, root + x[1]);
      holds(a.sub(a.constant(x[1]), span), x[1] - root);
      holds(a.mul(sum, a.constant(x[2])), (root + x[1]) * x[2]);
      holds(a.mul(sum, a.neg(span)), (root + x[1]) * -root);
      holds(a.div(a.constant(x[2]), sum), x[2] / (root + x[1]));
      holds(a.abs(sum), Math.abs(root + x[1]));
      holds(a.max(sum, a.constant(x[2])), Math.max(root + x[1], x[2]));
      double product = i % 2 == 0 ? Math.fma(root + x[1], x[2], root) : (root + x[1]) * x[2] + root;
      holds(a.mulAdd(sum, a.constant(x[2]), span), product);
      holds(a.mulAdd(a.constant(x[3]), a.constant(x[2]), span),
          i % 2 == 0 ? Math.fma(x[3], x[2], root) : x[3] * x[2] + root);
    }
  }

  @Test
  @DisplayName("are the native ones where no root is, bit for bit, NaN and the sign of zero included")
  void points_are_native() {
    NearOperations<Float> a = NearOperations.binary32(false, new Off(1, 0));
    NativeSpan<Float> third = a.div(a.constant(1), a.constant(3));
    assertTrue(third.contains(1f / 3, Format.BINARY32) && !third.contains(Math.nextUp(1f / 3), Format.BINARY32));
    assertTrue(a.sqrt(a.constant(-1)).contains(Double.NaN, Format.BINARY32));
    assertTrue(a.sqrt(a.constant(-0.0)).contains(-0.0, Format.BINARY32));
    assertFalse(a.sqrt(a.constant(0)).contains(Float.MIN_VALUE, Format.BINARY32));
    assertTrue(a.sqrt(a.constant(Double.POSITIVE_INFINITY)).contains(Double.POSITIVE_INFINITY, Format.BINARY32));
    assertTrue(a.div(a.constant(1), a.constant(0)).contains(Double.POSITIVE_INFINITY, Format.BINARY32));
    assertTrue(a.abs(a.neg(third)).contains(1f / 3, Format.BINARY32));
    assertTrue(a.less(a.constant(1), a.constant(2)) && !a.less(a.constant(2), a.constant(1)));
    assertTrue(a.narrowed(third, Format.BFLOAT16).contains(Format.BFLOAT16.round(1f / 3), Format.BINARY32));
    assertTrue(a.store(a.local(third)).contains(1f / 3, Format.BINARY32));
  }

  @Test
  @DisplayName("hold the neighbours of a root, no others; and anything once a divisor may be 0")
  void neighbours() {
    for (int ulps = 1; ulps <= 2; ulps++) {
      NearOperations<Double> a = NearOperations.binary64(false, new Off(ulps, 0));
      NativeSpan<Double> root = a.sqrt(a.constant(2));
      double x = Math.sqrt(2);
      for (int off = -3; off <= 3; off++) {
        assertEquals(Math.abs(off) <= ulps, root.contains(x + off * Math.ulp(x), Format.BINARY64), "off " + off);
      }
      NativeSpan<Double> aboutZero = a.sub(root, a.constant(x));
      assertTrue(a.div(a.constant(1), aboutZero).contains(1e300, Format.BINARY64));
      assertTrue(a.add(a.div(a.constant(1), aboutZero), a.constant(1)).contains(Double.NaN, Format.BINARY64));
      assertTrue(a.abs(aboutZero).contains(0, Format.BINARY64) && !a.abs(aboutZero).contains(-1e-20, Format.BINARY64));
      assertTrue(a.less(root, a.constant(1.5)) && !a.less(root, a.constant(x)) && !a.less(a.constant(x), root));
    }
  }

  @Test
  @DisplayName("hold the neighbours of a quotient, whatever its sign, and of 0, infinity and NaN nothing else")
  void quotients() {
    for (int ulps = 1; ulps <= 2; ulps++) {
      NearOperations<Double> a = NearOperations.binary64(false, new Off(0, ulps));
      for (double x : new double[] {1, -1}) {
        NativeSpan<Double> quotient = a.div(a.constant(x), a.constant(3));
        NativeSpan<Double> half = a.div(quotient, a.constant(2));
        for (int off = -5; off <= 5; off++) {
          double near = x / 3 + off * Math.ulp(1.0 / 3);
          assertEquals(Math.abs(off) <= ulps, quotient.contains(near, Format.BINARY64), "off " + off);
          assertEquals(Math.abs(off) <= 2 * ulps, half.contains(near / 2, Format.BINARY64), "twice off " + off);
        }
      }
      assertTrue(a.sqrt(a.constant(2)).point(), "a right root");
      assertEquals(a.constant(-0.0), a.div(a.constant(0), a.constant(-3)));
      assertEquals(a.constant(Double.POSITIVE_INFINITY), a.div(a.constant(1), a.constant(0)));
      assertEquals(a.constant(Double.NaN), a.div(a.constant(0), a.constant(0)));
      NativeSpan<Double> least = a.div(a.constant(3 * Double.MIN_VALUE), a.constant(3));
      assertTrue(least.contains(0, Format.BINARY64) && !least.contains(-Double.MIN_VALUE, Format.BINARY64));
    }
    assertTrue(NearOperations.binary32(true, new Off(1, 0)).div(NearOperations.binary32(true, new Off(1, 0)).constant(1),
        NearOperations.binary32(true, new Off(1, 0)).constant(3)).point(), "a right quotient");
  }

  private static void holds(NativeSpan<Double> span, double x) {
    assertTrue(span.contains(x, Format.BINARY64), () -> span + " and " + Double.toHexString(x));
  }
}
