package adamant.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.NearRoots.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The ends of what operations give on roots that may be off")
class NearRootsEndsTest {

  private static final Span<Double> ONE_TO_TWO = of(1, 2);
  private static final Span<Double> THREE = new Span<>(3.0, 3.0, true);
  private static final Span<Double> MINUS = new Span<>(-3.0, -3.0, true);

  private final NearRoots<Double> a = NearRoots.binary64(false, 2);

  private static Span<Double> of(double lo, double hi) {
    return new Span<>(lo, hi, false);
  }

  private static void anything(Span<Double> span) {
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
    assertEquals(new Span<>(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, true), a.div(THREE, a.constant(0)));
    anything(a.mul(of(0, 1), of(1, Double.POSITIVE_INFINITY)));
    anything(a.add(a.div(THREE, of(0, 1)), THREE));
    anything(a.mul(a.div(THREE, of(0, 1)), THREE));
    anything(a.mulAdd(ONE_TO_TWO, THREE, a.div(THREE, of(0, 1))));
    anything(a.mulAdd(a.div(THREE, of(0, 1)), THREE, ONE_TO_TWO));
  }

  @Test
  @DisplayName("are the least and the largest of a product and a sum, whichever operands are single numbers")
  void products_and_sums() {
    Span<Double> two = a.constant(2);
    assertEquals(new Span<>(9.0, 9.0, true), a.mulAdd(two, THREE, THREE));
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
    Span<Double> wide = NearRoots.binary64(true, 1).constant(x);
    Span<Float> narrow = NearRoots.binary32(true, 1).constant(y);
    assertEquals(Math.fma(x, x, -x), NearRoots.binary64(true, 1).mulAdd(wide, wide, a.constant(-x)).lo());
    assertEquals(x * x - x, a.mulAdd(wide, wide, a.constant(-x)).lo());
    NearRoots<Float> plain = NearRoots.binary32(false, 1);
    assertEquals(Math.fma(y, y, -y), NearRoots.binary32(true, 1).mulAdd(narrow, narrow, plain.constant(-y)).lo());
    assertEquals(y * y - y, plain.mulAdd(narrow, narrow, plain.constant(-y)).lo());
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
}
