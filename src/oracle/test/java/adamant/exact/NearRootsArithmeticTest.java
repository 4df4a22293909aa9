package adamant.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.NearRoots.Span;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Operations on roots that may be some ulps off")
class NearRootsArithmeticTest {

  private static final int TRIES = 20_000 / EnclosingTest.DIVISOR;

  @Test
  @DisplayName("give results that lie between the ends, for any operations and any roots within the ulps")
  void ends_hold() {
    SplittableRandom random = new SplittableRandom(51);
    for (int i = 0; i < TRIES; i++) {
      int ulps = 1 + random.nextInt(2);
      NearRoots<Double> a = NearRoots.binary64(i % 2 == 0, ulps);
      double[] x = random.doubles(4, -4, 4).toArray();
      double off = random.nextInt(2 * ulps + 1) - ulps;
      double exact = Math.sqrt(Math.abs(x[0]));
      double root = exact + off * Math.ulp(exact);
      if (Math.ulp(root) != Math.ulp(exact)) {
        continue; // across a power of two an ulp is another length
      }
      Span<Double> span = a.sqrt(a.constant(Math.abs(x[0])));
      Span<Double> sum = a.add(span, a.constant(x[1]));
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
    NearRoots<Float> a = NearRoots.binary32(false, 1);
    Span<Float> third = a.div(a.constant(1), a.constant(3));
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
      NearRoots<Double> a = NearRoots.binary64(false, ulps);
      Span<Double> root = a.sqrt(a.constant(2));
      double x = Math.sqrt(2);
      for (int off = -3; off <= 3; off++) {
        assertEquals(Math.abs(off) <= ulps, root.contains(x + off * Math.ulp(x), Format.BINARY64), "off " + off);
      }
      Span<Double> aboutZero = a.sub(root, a.constant(x));
      assertTrue(a.div(a.constant(1), aboutZero).contains(1e300, Format.BINARY64));
      assertTrue(a.add(a.div(a.constant(1), aboutZero), a.constant(1)).contains(Double.NaN, Format.BINARY64));
      assertTrue(a.abs(aboutZero).contains(0, Format.BINARY64) && !a.abs(aboutZero).contains(-1e-20, Format.BINARY64));
      assertTrue(a.less(root, a.constant(1.5)) && !a.less(root, a.constant(x)) && !a.less(a.constant(x), root));
    }
  }

  private static void holds(Span<Double> span, double x) {
    assertTrue(span.contains(x, Format.BINARY64), () -> span + " and " + Double.toHexString(x));
  }
}
