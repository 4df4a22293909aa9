package adamant.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.NearOperations.Off;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The ends of what operations give of which some may be off")
class NearOperationsEndsTest {

  private static final NativeSpan<Double> ONE_TO_TWO = of(1, 2);
  private static final NativeSpan<Double> THREE = new NativeSpan<>(3.0, 3.0, true);
  private static final NativeSpan<Double> MINUS = new NativeSpan<>(-3.0, -3.0, true);

  private final NearOperations<Double> a = NearOperations.binary64(false, new Off(2, 0));

  private static NativeSpan<Double> of(double lo, double hi) {
    return new NativeSpan<>(lo, hi, false);
  }

  private static void anything(NativeSpan<Double> span) {
    for (double x : new double[] {-1e300, 0, 5, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertTrue(span.contains(x, Format.BINARY64), () -> span + " and " + x);
    }
  }

  @Test
  @DisplayName("are the operation's results at the ends of either operand, or of both")
  void sums() {
    assertEquals(of(4, 5), a.add(ONE_TO_TWO, THREE));
    assertEquals(of(4, 5), a.add(THREE, ONE_TO_TWO));
    assertEquals(of(4, 6), a.add(ONE_TO_TWO, of(3, 4)));
    assertEquals(of(-2, -1), a.sub(ONE_TO_TWO, THREE));
    assertEquals(of(1, 2), a.sub(THREE, ONE_TO_TWO));
    assertEquals(of(-3, -1), a.sub(ONE_TO_TWO, of(3, 4)));
    assertEquals(of(3, 5), a.max(of(1, 5), THREE));
    assertEquals(of(3, 5), a.max(THREE, of(1, 5)));
    assertEquals(of(3, 5), a.max(of(3, 4), of(1, 5)));
  }

  @Test
  @DisplayName("are the least and the largest at the corners, for products and quotients")
  void corners() {
    assertEquals(of(3, 6), a.mul(ONE_TO_TWO, THREE));
    assertEquals(of(-6, -3), a.mul(MINUS, ONE_TO_TWO));
    assertEquals(of(3, 8), a.mul(ONE_TO_TWO, of(3, 4)));
    assertEquals(of(-8, -3), a.mul(ONE_TO_TWO, of(-4, -3)));
    assertEquals(of(-8, 4), a.mul(of(-2, 1), of(3, 4)));
    assertEquals(of(-4, 8), a.mul(of(-2, 1), of(-4, -3)));
    assertEquals(of(0.25, 1), a.div(ONE_TO_TWO, of(2, 4)));
    assertEquals(of(1.5, 3), a.div(THREE, ONE_TO_TWO));
    assertEquals(of(-3, -1.5), a.div(THREE, of(-2, -1)));
  }

  @Test
  @DisplayName("are unknown once a divisor may be 0, at one of its ends too, and a single 0 divides as natively")
  void poles() {
    anything(a.div(THREE, of(-1, 1)));
    anything(a.div(THREE, of(0, 1)));
    anything(a.div(THREE, of(-1, 0)));
    assertEquals(point(Double.POSITIVE_INFINITY), a.div(THREE, a.constant(0)));
    anything(a.mul(of(0, 1), of(1, Double.POSITIVE_INFINITY)));
    anything(a.add(a.div(THREE, of(0, 1)), THREE));
    anything(a.mul(a.div(THREE, of(0, 1)), THREE));
    anything(a.mulAdd(ONE_TO_TWO, THREE, a.div(THREE, of(0, 1))));
    anything(a.mulAdd(a.div(THREE, of(0, 1)), THREE, ONE_TO_TWO));
  }

  @Test
  @DisplayName("are the least and the largest of a product and a sum, whichever operands are single numbers")
  void products_and_sums() {
    NativeSpan<Double> two = a.constant(2);
    assertEquals(new NativeSpan<>(9.0, 9.0, true), a.mulAdd(two, THREE, THREE));
    assertEquals(of(7, 8), a.mulAdd(two, THREE, ONE_TO_TWO));
    assertEquals(of(5, 8), a.mulAdd(ONE_TO_TWO, THREE, two));
    assertEquals(of(5, 8), a.mulAdd(THREE, ONE_TO_TWO, two));
    assertEquals(of(-5, -1), a.mulAdd(MINUS, ONE_TO_TWO, ONE_TO_TWO));
    assertEquals(of(4, 10), a.mulAdd(ONE_TO_TWO, of(3, 4), ONE_TO_TWO));
  }

  @Test
  @DisplayName("are fused where the arithmetic is, in either format")
  void fused() {
    double x = 1 + 0x1p-30;
    float y = 1 + 0x1p-13f;
    NearOperations<Double> wide = NearOperations.binary64(true, new Off(1, 0));
    NearOperations<Float> narrow = NearOperations.binary32(true, new Off(1, 0));
    NearOperations<Float> plain = NearOperations.binary32(false, new Off(1, 0));
    assertEquals(Math.fma(x, x, -x), wide.mulAdd(a.constant(x), a.constant(x), a.constant(-x)).lo());
    assertEquals(x * x - x, a.mulAdd(a.constant(x), a.constant(x), a.constant(-x)).lo());
    assertEquals(Math.fma(y, y, -y), narrow.mulAdd(plain.constant(y), plain.constant(y), plain.constant(-y)).lo());
    assertEquals(y * y - y, plain.mulAdd(plain.constant(y), plain.constant(y), plain.constant(-y)).lo());
    assertTrue(Math.fma(x, x, -x) != x * x - x && Math.fma(y, y, -y) != y * y - y);
  }

  @Test
  @DisplayName("are the roots of the ends, as many ulps off, none of them below 0")
  void roots() {
    double below = Math.nextDown(Math.nextDown(2.0));
    double above = Math.nextUp(Math.nextUp(3.0));
    assertEquals(of(below, above), a.sqrt(of(4, 9)));
    assertEquals(of(0, above), a.sqrt(of(0, 9)));
    assertEquals(of(below, Math.nextUp(Math.nextUp(2.0))), a.sqrt(a.constant(4)));
    anything(a.sqrt(of(-1, 4)));
  }

  @Test
  @DisplayName("are as many ulps beside those of quotients, but for 0")
  void near_quotients() {
    NearOperations<Double> near = NearOperations.binary64(false, new Off(0, 1));
    assertEquals(of(Math.nextDown(1.0), Math.nextUp(2.0)), near.div(of(3, 6), THREE));
    assertEquals(of(0, Math.nextUp(1.0)), near.div(of(0, 3), THREE));
    assertEquals(of(Math.nextDown(-1.0), 0), near.div(of(-3, 0), THREE));
    assertEquals(point(0), near.div(near.constant(0), THREE));
    assertEquals(of(2, 3), near.sqrt(of(4, 9)));
  }

  @Test
  @DisplayName("are mirrored by signs, and cut off at 0 by magnitudes")
  void signs() {
    assertEquals(of(-2, -1), a.neg(ONE_TO_TWO));
    assertEquals(of(1, 2), a.abs(of(-2, -1)));
    assertEquals(ONE_TO_TWO, a.abs(ONE_TO_TWO));
    assertEquals(of(0, 2), a.abs(of(-1, 2)));
    assertEquals(of(0, 2), a.abs(of(-2, 1)));
    assertFalse(a.less(ONE_TO_TWO, of(2, 3)) || a.less(of(2, 3), ONE_TO_TWO));
    assertTrue(a.less(ONE_TO_TWO, THREE));
    assertFalse(ONE_TO_TWO.contains(0.5, Format.BINARY64) || ONE_TO_TWO.contains(2.5, Format.BINARY64));
    assertTrue(ONE_TO_TWO.contains(1, Format.BINARY64) && ONE_TO_TWO.contains(2, Format.BINARY64));
  }

  private static NativeSpan<Double> point(double x) {
    return new NativeSpan<>(x, x, true);
  }

  @Test
  @DisplayName("are one number, by its bits, where the operands are")
  void points() {
    assertEquals(point(0), a.add(THREE, MINUS));
    assertEquals(point(6), a.sub(THREE, MINUS));
    assertEquals(point(3), a.max(THREE, MINUS));
    assertEquals(point(3), a.abs(MINUS));
    assertEquals(point(-3), a.neg(THREE));
    assertEquals(point(-9), a.mul(THREE, MINUS));
    assertEquals(point(-1), a.div(THREE, MINUS));
    assertEquals(point(Double.POSITIVE_INFINITY), a.sqrt(point(Double.POSITIVE_INFINITY)));
    assertEquals(point(-0.0), a.sqrt(point(-0.0)));
    assertEquals(point(Double.NaN), a.sqrt(MINUS));
    assertFalse(point(0).contains(-0.0, Format.BINARY64) || point(Double.NaN).contains(1, Format.BINARY64));
    assertFalse(point(1).contains(Double.NaN, Format.BINARY64));
    anything(of(Double.NaN, 1));
    anything(of(1, Double.NaN));
  }
}
