package adamant.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Each operation on sets of results")
class EnclosingOperationsTest {

  private final Enclosing e = new Enclosing(Format.BINARY64);
  private static final double U = 0x1p-53;
  private static final Interval UP = Interval.of(BigDecimal.ONE, null);
  private static final Interval DOWN = Interval.of(null, BigDecimal.ONE.negate());

  private static Interval of(double lo, double hi) {
    return Interval.of(new BigDecimal(lo), new BigDecimal(hi));
  }

  // The ends that the reals have, each widened by one rounding and hardly more.
  private static void tight(double lo, double hi, Interval found) {
    end(lo, found.lo(), lo - U * Math.abs(lo), -1);
    end(hi, found.hi(), hi + U * Math.abs(hi), 1);
    assertFalse(found.undefined());
  }

  private static void end(double exact, BigDecimal found, double widened, int side) {
    BigDecimal off = found.subtract(new BigDecimal(exact)).multiply(BigDecimal.valueOf(side));
    BigDecimal most = new BigDecimal(Math.abs(exact)).multiply(new BigDecimal(U * (1 + 1e-9)));
    BigDecimal least = new BigDecimal(Math.abs(exact)).multiply(new BigDecimal(U * (1 - 1e-9)));
    assertTrue(off.compareTo(most) <= 0 && off.compareTo(least) >= 0, () -> found + " is not " + exact + ", widened");
  }

  @Test
  @DisplayName("sums and differences add the ends")
  void sums() {
    tight(5, 9, e.add(of(1, 2), of(4, 7)));
    tight(-6, -2, e.sub(of(1, 2), of(4, 7)));
    assertEquals(Interval.of(e.add(of(1, 2), of(1, 2)).lo(), null), e.add(of(1, 2), UP));
    assertNull(e.add(DOWN, of(1, 2)).lo());
    assertTrue(e.add(UP, DOWN).undefined() && e.add(DOWN, UP).undefined(), "∞ − ∞");
    assertFalse(e.add(UP, UP).undefined() || e.add(DOWN, DOWN).undefined());
    assertSame(Interval.NAN, e.add(Interval.NAN, of(1, 2)));
    assertSame(Interval.NAN, e.add(of(1, 2), Interval.NAN));
    assertTrue(e.add(new Interval(BigDecimal.ONE, BigDecimal.ONE, true), of(1, 1)).undefined());
    assertTrue(e.add(of(1, 1), new Interval(BigDecimal.ONE, BigDecimal.ONE, true)).undefined());
  }

  @Test
  @DisplayName("products take the least and the largest of the ends' products, whatever their signs")
  void products() {
    tight(4, 14, e.mul(of(1, 2), of(4, 7)));
    tight(-14, -4, e.mul(of(-2, -1), of(4, 7)));
    tight(-14, -4, e.mul(of(1, 2), of(-7, -4)));
    tight(4, 14, e.mul(of(-2, -1), of(-7, -4)));
    tight(-7, 14, e.mul(of(-1, 2), of(4, 7)));
    tight(-14, 8, e.mul(of(-1, 2), of(-7, 4)));
    tight(-14, 21, e.mul(of(-3, 2), of(-7, 4)));
    Interval product = e.mul(of(3, 5), UP);
    assertTrue(product.hi() == null && !product.undefined());
    assertTrue(e.mul(of(0, 5), UP).undefined() && e.mul(UP, of(0, 5)).undefined(), "0·∞");
    assertNull(e.mul(UP, DOWN).lo());
    assertFalse(e.mul(DOWN, of(1, 2)).contains(1), "−∞ to about −1");
    assertFalse(e.mul(Interval.of(BigDecimal.ZERO, null), of(1, 2)).contains(-1), "0 to ∞");
    assertFalse(e.mul(of(-2, 0), UP).contains(1), "−∞ to 0");
    assertFalse(e.mul(UP, DOWN).contains(0), "−∞ to about −1");
    assertSame(Interval.ENTIRE, e.mul(UP, of(-1, 1)));
    assertSame(Interval.ENTIRE, e.mul(of(-1, 1), UP));
    assertSame(Interval.NAN, e.mul(Interval.NAN, of(1, 2)));
    assertSame(Interval.NAN, e.mul(of(1, 2), Interval.NAN));
    assertTrue(e.mul(new Interval(BigDecimal.ONE, BigDecimal.ONE, true), of(1, 1)).undefined());
    assertTrue(e.mul(of(1, 1), new Interval(BigDecimal.ONE, BigDecimal.ONE, true)).undefined());
    assertTrue(e.mul(of(0, 0), of(-3, 4)).isZero() && e.mul(of(-3, 4), of(0, 0)).isZero());
  }

  @Test
  @DisplayName("quotients take the divisor's nearer end outward and its farther end inward")
  void quotients() {
    tight(0.25, 1, e.div(of(1, 2), of(2, 4)));
    tight(-1, -0.25, e.div(of(-2, -1), of(2, 4)));
    tight(-1, -0.25, e.div(of(1, 2), of(-4, -2)));
    tight(-0.5, 1, e.div(of(-1, 2), of(2, 4)));
    assertSame(Interval.ENTIRE, e.div(of(1, 2), of(-1, 1)));
    assertSame(Interval.ENTIRE, e.div(of(1, 2), of(0, 1)));
    assertSame(Interval.ENTIRE, e.div(of(1, 2), of(0, 0)), "±∞");
    assertSame(Interval.NAN, e.div(of(0, 0), of(0, 0)));
    assertSame(Interval.NAN, e.div(Interval.NAN, of(1, 2)));
    assertSame(Interval.NAN, e.div(of(1, 2), Interval.NAN));
    Interval small = e.div(of(1, 2), UP);
    assertTrue(small.contains(0) && small.contains(2) && !small.contains(-1) && !small.contains(3));
    assertFalse(small.undefined());
    assertTrue(e.div(UP, UP).undefined(), "∞/∞");
    Interval large = e.div(UP, of(2, 4));
    assertTrue(large.hi() == null && !large.undefined() && large.contains(0.25) && !large.contains(0.2));
    Interval low = e.div(DOWN, of(2, 4));
    assertTrue(low.lo() == null && low.contains(-0.25) && !low.contains(-0.2));
    assertTrue(e.div(new Interval(BigDecimal.ONE, BigDecimal.ONE, true), of(1, 1)).undefined());
    assertTrue(e.div(of(1, 1), new Interval(BigDecimal.ONE, BigDecimal.ONE, true)).undefined());
  }

  @Test
  @DisplayName("roots take the ends' roots, and what is negative makes them undefined")
  void roots() {
    tight(2, 3, e.sqrt(of(4, 9)));
    Interval narrow = e.sqrt(of(4, 4 * (1 + 0x1p-40)));
    assertTrue(narrow.contains(2) && narrow.contains(2 * (1 + 0x1p-41)) && !narrow.contains(2 * (1 + 0x1p-39)));
    assertTrue(narrow.hi().subtract(narrow.lo()).compareTo(new BigDecimal(0x1p-39)) < 0);
    assertFalse(narrow.contains(2 * (1 - 4 * U)));
    tight(0, 3, e.sqrt(of(0, 9)));
    Interval half = e.sqrt(of(-1, 9));
    assertTrue(half.undefined() && half.contains(0) && half.contains(3) && !half.contains(4) && !half.contains(-1));
    Interval open = e.sqrt(Interval.of(null, BigDecimal.valueOf(9)));
    assertTrue(open.undefined() && open.contains(0) && !open.contains(4));
    assertSame(Interval.NAN, e.sqrt(of(-2, -1)));
    assertSame(Interval.NAN, e.sqrt(Interval.NAN));
    assertTrue(e.sqrt(of(0, 0)).isZero() && !e.sqrt(of(-1, 0)).contains(Double.MIN_VALUE));
    Interval unbounded = e.sqrt(UP);
    assertTrue(unbounded.hi() == null && !unbounded.undefined() && unbounded.contains(1) && !unbounded.contains(0.9));
    assertTrue(e.sqrt(new Interval(BigDecimal.ONE, BigDecimal.ONE, true)).undefined());
  }

  @Test
  @DisplayName("the largest, the magnitude and the negated are not rounded")
  void unrounded() {
    assertEquals(of(2, 7), e.max(of(1, 7), of(2, 3)));
    assertEquals(of(2, 7), e.max(of(2, 3), of(1, 7)));
    assertEquals(Interval.of(BigDecimal.valueOf(2), null), e.max(of(2, 3), UP));
    assertEquals(Interval.of(BigDecimal.valueOf(2), null), e.max(UP, of(2, 3)));
    assertEquals(of(2, 3), e.max(DOWN, of(2, 3)));
    assertEquals(of(2, 3), e.max(of(2, 3), DOWN));
    assertEquals(new Interval(BigDecimal.valueOf(2), BigDecimal.valueOf(3), true), e.max(of(2, 3), Interval.NAN));
    assertEquals(new Interval(BigDecimal.valueOf(2), BigDecimal.valueOf(3), true), e.max(Interval.NAN, of(2, 3)));
    assertEquals(new Interval(BigDecimal.valueOf(-3), BigDecimal.valueOf(-2), true), e.max(Interval.NAN, of(-3, -2)));
    assertEquals(new Interval(BigDecimal.valueOf(-3), BigDecimal.valueOf(-2), true), e.max(of(-3, -2), Interval.NAN));
    assertTrue(e.max(new Interval(BigDecimal.ONE, BigDecimal.ONE, true), of(1, 1)).undefined());
    assertTrue(e.max(of(1, 1), new Interval(BigDecimal.ONE, BigDecimal.ONE, true)).undefined());
    assertFalse(e.max(of(1, 1), of(1, 1)).undefined());
    assertEquals(of(2, 3), e.abs(of(2, 3)));
    assertEquals(of(2, 3), e.abs(of(-3, -2)));
    assertEquals(of(0, 3), e.abs(of(-3, 2)));
    assertEquals(of(0, 3), e.abs(of(-2, 3)));
    assertEquals(of(0, 3), e.abs(of(0, 3)));
    assertEquals(Interval.of(BigDecimal.ZERO, null), e.abs(Interval.of(null, BigDecimal.ONE)));
    assertEquals(Interval.of(BigDecimal.ZERO, null), e.abs(Interval.of(BigDecimal.ONE.negate(), null)));
    assertEquals(UP, e.abs(DOWN));
    assertSame(Interval.NAN, e.abs(Interval.NAN));
    assertTrue(e.abs(Interval.ENTIRE).undefined());
    assertEquals(of(-3, -2), e.neg(of(2, 3)));
    assertTrue(e.less(of(1, 2), of(3, 4)));
    assertFalse(e.less(of(1, 2), of(2, 4)) || e.less(of(3, 4), of(1, 2)));
    assertFalse(e.less(of(1, 2), UP) || e.less(DOWN, of(1, 2)));
  }

  @Test
  @DisplayName("a constant of the format is a point, and another one reaches its rounding")
  void constants() {
    Enclosing narrow = new Enclosing(Format.BINARY32);
    assertEquals(Interval.point(new BigDecimal(0.1)), e.constant(0.1));
    assertEquals(Interval.point(new BigDecimal(0.5)), narrow.constant(0.5));
    assertTrue(narrow.constant(0.1).contains(0.1) && narrow.constant(0.1).contains(0.1f));
    assertEquals(Format.BINARY32, narrow.format());
  }

  @Test
  @DisplayName("k roundings widen k times as far as one, and zero not at all")
  void roundings() {
    Interval one = of(1, 1);
    for (int k : List.of(0, 1, 2, 7)) {
      Interval wide = e.rounded(one, k);
      BigDecimal off = wide.hi().subtract(BigDecimal.ONE);
      assertEquals(k * U, off.doubleValue(), 1e-20);
      assertEquals(k * U, BigDecimal.ONE.subtract(wide.lo()).doubleValue(), 1e-20);
    }
    BigDecimal least = new BigDecimal(Double.MIN_VALUE);
    Interval tiny = e.rounded(Interval.point(least), 3);
    assertEquals(0, tiny.lo().signum(), "what is not negative stays so");
    assertEquals(2.5, tiny.hi().divide(least).doubleValue(), 1e-9);
    Interval negative = e.rounded(Interval.point(least.negate()), 3);
    assertEquals(0, negative.hi().signum());
    assertEquals(-2.5, negative.lo().divide(least).doubleValue(), 1e-9);
    assertTrue(e.rounded(of(0, 0), 5).isZero());
    assertSame(Interval.NAN, e.rounded(Interval.NAN, 2));
    assertNull(e.rounded(UP, 2).hi());
    assertNull(e.rounded(DOWN, 2).lo());
    Interval largest = e.rounded(of(-Double.MAX_VALUE, Double.MAX_VALUE), 1);
    assertTrue(largest.lo() == null && largest.hi() == null);
    assertNull(e.rounded(Interval.point(Format.BINARY64.overflow()), 0).hi(), "the threshold itself overflows");
    Interval before = e.rounded(of(-0x1.ffffffffffffcp1023, 0x1.ffffffffffffcp1023), 1);
    assertTrue(before.lo() != null && before.hi() != null);
  }

  @Test
  @DisplayName("slack widens by its units of the value, or by as many roundings where that is less")
  void slack() {
    double units = Slack.STEP.units(Format.BINARY64).doubleValue();
    Interval wide = e.slack(of(1, 1), Slack.STEP);
    assertEquals(units * U, wide.hi().subtract(BigDecimal.ONE).doubleValue(), 1e-20);
    assertEquals(units * U, BigDecimal.ONE.subtract(wide.lo()).doubleValue(), 1e-20);
    BigDecimal least = new BigDecimal(Double.MIN_VALUE);
    Interval tiny = e.slack(Interval.point(least), Slack.STEP);
    assertEquals(0, tiny.lo().signum(), "what is not negative stays so");
    assertEquals(1 + Slack.STEP.roundings(Format.BINARY64) / 2.0, tiny.hi().divide(least).doubleValue(), 1e-9);
    assertTrue(Slack.STEP.roundings(Format.BINARY64) >= units && Slack.STEP.roundings(Format.BINARY64) < units + 1);
    assertTrue(e.slack(of(0, 0), Slack.STEP).isZero());
    assertSame(Interval.NAN, e.slack(Interval.NAN, Slack.STEP));
    assertNull(e.slack(UP, Slack.STEP).hi());
  }

  @Test
  @DisplayName("there is slack in the formats that it was proved for, and it is refused in others")
  void proved_formats() {
    for (Slack slack : Slack.values()) {
      for (Format format : Format.JUDGED) {
        assertTrue(slack.known(format) && slack.units(format).compareTo(BigDecimal.ONE) >= 0);
      }
      assertTrue(slack.known(Format.BFLOAT16));
      assertFalse(slack.known(Format.BINARY16));
      assertTrue(assertThrows(IllegalStateException.class, () -> slack.units(Format.BINARY16)).getMessage()
          .endsWith(slack.key(Format.BINARY16)));
    }
    assertEquals("step.binary32", Slack.STEP.key(Format.BINARY32));
  }

  @Test
  @DisplayName("what strays errs by its units of another number")
  void strayed() {
    double units = Slack.MEAN.units(Format.BINARY64).doubleValue();
    Interval wide = e.strayed(of(1, 2), of(-8, 4), Slack.MEAN);
    assertEquals(1 - 8 * units * U, wide.lo().doubleValue(), 1e-17);
    assertEquals(8 * units * U, wide.hi().subtract(BigDecimal.valueOf(2)).doubleValue(), 1e-20);
    assertEquals(8 * units * U, BigDecimal.ONE.subtract(wide.lo()).doubleValue(), 1e-20);
    assertEquals(of(1, 2), e.strayed(of(1, 2), of(0, 0), Slack.MEAN));
    assertSame(Interval.NAN, e.strayed(Interval.NAN, of(1, 2), Slack.MEAN));
    assertSame(Interval.ENTIRE, e.strayed(of(1, 2), Interval.NAN, Slack.MEAN));
    assertSame(Interval.ENTIRE, e.strayed(of(1, 2), UP, Slack.MEAN));
    assertNull(e.strayed(UP, of(1, 2), Slack.MEAN).hi());
    assertNull(e.strayed(DOWN, of(1, 2), Slack.MEAN).lo());
    assertTrue(e.strayed(Interval.ENTIRE, of(1, 2), Slack.MEAN).undefined());
    Interval least = e.strayed(of(0, 0), Interval.point(new BigDecimal(Double.MIN_VALUE)), Slack.MEAN);
    assertTrue(least.hi().compareTo(Format.BINARY64.underflowError()) >= 0, "half the least number at least");
  }
}
