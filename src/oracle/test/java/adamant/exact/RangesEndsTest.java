package adamant.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * An operation goes one binary64 number outward of its result, is widened by u of it, and goes one number more. Ends
 * that are small whole numbers r have r·u exactly, so that this is r ± r·u ± 2 ulps, and ± 1 ulp where nothing is
 * computed before it is widened.
 */
@DisplayName("The ends of ranges")
class RangesEndsTest {

  private static final double INFINITY = Double.POSITIVE_INFINITY;
  private static final double U = 0x1p-24;
  private static final Range UP = new Range(1, INFINITY, false);
  private static final Range DOWN = new Range(-INFINITY, -1, false);
  private static final Range OR_NAN = new Range(3, 5, true);

  // Made anew for every test, so that what makes them is tested too where code is exchanged while it runs.
  private final Ranges r = new Ranges(Format.BINARY32);
  private final Ranges wide = new Ranges(Format.BINARY64);
  private final Ranges flushed = new Ranges(Format.BINARY32, Underflow.BOTH);

  private static Range of(double lo, double hi) {
    return new Range(lo, hi, false);
  }

  private static double outward(double exact, int ulps, int side) {
    return exact + side * (Math.abs(exact) * U + ulps * Math.ulp(exact));
  }

  private static void ends(double lo, double hi, int ulps, Range found) {
    assertEquals(of(outward(lo, ulps, -1), outward(hi, ulps, 1)), found);
  }

  private static void ends(double lo, double hi, Range found) {
    ends(lo, hi, 2, found);
  }

  // No nearer to 0 than expected, and hardly farther.
  private static void just(double expected, double found) {
    assertTrue(Math.abs(found) >= Math.abs(expected) && Math.abs(found) <= Math.abs(expected) * (1 + 0x1p-40)
        && Math.signum(found) == Math.signum(expected), () -> found + ", not " + expected);
  }

  @Test
  @DisplayName("of sums and differences are those of the ends, and a sum with 0 is not computed")
  void sums() {
    ends(5, 9, r.add(of(2, 3), of(3, 6)));
    ends(-9, -5, r.add(of(-3, -2), of(-6, -3)));
    ends(-3, 3, r.sub(of(3, 6), of(3, 6)));
    ends(3, 5, 1, r.add(of(3, 5), Range.point(0)));
    ends(3, 5, 1, r.add(Range.point(0), of(3, 5)));
    ends(3, 5, 1, r.sub(of(3, 5), Range.point(0)));
    assertTrue(r.add(Range.point(0), Range.point(0)).equals(Range.point(0)));
  }

  @Test
  @DisplayName("of sums at infinity stay there, and the other end keeps its number; opposite infinities can be NaN")
  void infinite_sums() {
    assertEquals(of(outward(3, 2, -1), INFINITY), r.add(UP, of(2, 3)));
    assertEquals(of(-INFINITY, outward(-3, 2, 1)), r.add(of(-3, -2), DOWN));
    assertTrue(r.add(UP, UP).undefined() && r.sub(UP, UP).undefined());
    assertFalse(r.add(UP, of(2, 3)).undefined() || r.add(of(2, 3), UP).undefined());
    assertTrue(r.add(OR_NAN, of(2, 3)).undefined() && r.add(of(2, 3), OR_NAN).undefined());
    Range opposite = new Range(-INFINITY, INFINITY, true);
    assertEquals(opposite, r.add(Range.point(-INFINITY), Range.point(INFINITY)));
    assertEquals(opposite, r.add(Range.point(INFINITY), Range.point(-INFINITY)));
  }

  @Test
  @DisplayName("of products are the least and the largest of the ends' products, whatever their signs")
  void products() {
    ends(15, 35, r.mul(of(3, 5), of(5, 7)));
    ends(-35, -15, r.mul(of(-5, -3), of(5, 7)));
    ends(-35, -15, r.mul(of(3, 5), of(-7, -5)));
    ends(15, 35, r.mul(of(-5, -3), of(-7, -5)));
    ends(-21, 35, r.mul(of(-3, 5), of(5, 7)));
    ends(-35, 21, r.mul(of(-3, 5), of(-7, -5)));
    ends(-35, 25, r.mul(of(-3, 5), of(-7, 5)));
    ends(-35, 49, r.mul(of(-7, 5), of(-7, 5)));
    assertTrue(r.mul(of(0, 5), of(3, 7)).lo() == 0 && r.mul(of(3, 7), of(0, 5)).lo() == 0);
    assertTrue(r.mul(of(-5, 0), of(3, 7)).hi() == 0 && r.mul(of(3, 7), of(-5, 0)).hi() == 0);
    assertTrue(r.mul(OR_NAN, of(2, 3)).undefined() && r.mul(of(2, 3), OR_NAN).undefined());
    assertEquals(Range.ENTIRE, r.mul(UP, of(2, 3)));
    assertEquals(Range.ENTIRE, r.mul(of(2, 3), UP));
  }

  @Test
  @DisplayName("of quotients are the least and the largest of the ends' quotients, whatever their signs")
  void quotients() {
    ends(6, 30, r.div(of(30, 60), of(2, 5)));
    ends(-30, -6, r.div(of(-60, -30), of(2, 5)));
    ends(-30, -6, r.div(of(30, 60), of(-5, -2)));
    ends(6, 30, r.div(of(-60, -30), of(-5, -2)));
    ends(-15, 30, r.div(of(-30, 60), of(2, 5)));
    ends(-30, 15, r.div(of(-30, 60), of(-5, -2)));
    assertTrue(r.div(of(0, 5), of(2, 5)).lo() == 0 && r.div(of(-5, 0), of(2, 5)).hi() == 0);
    assertTrue(r.div(OR_NAN, of(2, 3)).undefined() && r.div(of(2, 3), OR_NAN).undefined());
    assertEquals(Range.ENTIRE, r.div(of(2, 3), of(-1, 1)));
    assertEquals(Range.ENTIRE, r.div(of(2, 3), UP));
    assertEquals(Range.ENTIRE, r.div(UP, of(2, 3)));
  }

  @Test
  @DisplayName("of roots are the ends' roots, of 0 it is 0, and what is negative can only be NaN")
  void roots() {
    ends(3, 6, r.sqrt(of(9, 36)));
    assertEquals(of(0, outward(3, 2, 1)), r.sqrt(of(0, 9)));
    assertEquals(new Range(0, outward(3, 2, 1), true), r.sqrt(of(-1, 9)));
    assertTrue(r.sqrt(of(0, 0)).equals(of(0, 0)) && r.sqrt(OR_NAN).undefined());
    Range none = r.sqrt(of(-1, 0));
    assertTrue(none.lo() == 0 && none.hi() == 0 && none.undefined());
    assertEquals(Range.ENTIRE, r.sqrt(of(-2, -1)));
  }

  @Test
  @DisplayName("are taken as they are by the largest, the magnitude and the negated")
  void unrounded() {
    assertEquals(of(2, 7), r.max(of(1, 7), of(2, 3)));
    assertEquals(of(2, 7), r.max(of(2, 3), of(1, 7)));
    assertTrue(r.max(OR_NAN, of(2, 3)).undefined() && r.max(of(2, 3), OR_NAN).undefined());
    assertEquals(of(2, 3), r.abs(of(2, 3)));
    assertEquals(of(2, 3), r.abs(of(-3, -2)));
    assertEquals(of(0, 3), r.abs(of(-3, 2)));
    assertEquals(of(0, 3), r.abs(of(-2, 3)));
    assertEquals(of(0, 3), r.abs(of(-3, 0)));
    assertEquals(of(0, 3), r.abs(of(0, 3)));
    assertEquals(UP, r.abs(DOWN));
    assertEquals(OR_NAN, r.abs(OR_NAN.negated()));
    assertEquals(of(-3, -2), r.neg(of(2, 3)));
  }

  @Test
  @DisplayName("say that one range is less only where they are finite, numbers, and apart")
  void less() {
    assertTrue(r.less(of(1, 2), of(3, 4)));
    assertFalse(r.less(of(1, 2), of(2, 4)) || r.less(of(3, 4), of(1, 2)));
    assertFalse(r.less(new Range(-INFINITY, 2, false), of(3, 4)) || r.less(of(1, 2), new Range(3, INFINITY, false)));
    assertFalse(r.less(new Range(1, 2, true), of(3, 4)) || r.less(of(1, 2), new Range(3, 4, true)));
  }

  @Test
  @DisplayName("are each rounded to a narrow format, and nothing is known where all of it overflows")
  void narrowed() {
    assertEquals(of(1, 1.0078125), r.narrowed(of(1.001, 1.007), Format.BFLOAT16));
    assertEquals(of(65504, INFINITY), r.narrowed(of(65504, 1e9), Format.BINARY16));
    assertEquals(Range.ENTIRE, r.narrowed(of(1e9, 2e9), Format.BINARY16));
    assertEquals(Range.ENTIRE, r.narrowed(of(-2e9, -1e9), Format.BINARY16));
    assertTrue(r.narrowed(OR_NAN, Format.BINARY16).undefined());
  }

  @Test
  @DisplayName("of a given number are the number, it and 0 where it may be flushed, its rounding where it is wider")
  void given() {
    assertEquals(Range.point(3), r.constant(3));
    assertEquals(Range.point(0x1p-149), r.constant(0x1p-149));
    ends(1 / 3.0, 1 / 3.0, 1, r.constant(1 / 3.0));
    assertEquals(Range.point(0x1p-126), flushed.constant(0x1p-126));
    assertEquals(Range.point(-0x1p-126), flushed.input(-0x1p-126));
    assertEquals(of(0, 0x1p-127), flushed.input(0x1p-127));
    assertEquals(of(-0x1p-127, 0), flushed.input(-0x1p-127));
  }

  @Test
  @DisplayName("of results that underflow go half the least number outward, the least normal one where that is flushed")
  void underflow() {
    Range tiny = r.mul(Range.point(0x1p-80), Range.point(0x1p-80));
    assertEquals(0, tiny.lo(), "what is not negative stays so");
    just(0x1p-150 + 0x1p-160, tiny.hi());
    Range negative = r.mul(Range.point(-0x1p-80), Range.point(0x1p-80));
    assertTrue(negative.hi() == 0);
    just(-0x1p-150 - 0x1p-160, negative.lo());
    just(0x1p-126 + 0x1p-160, flushed.mul(Range.point(0x1p-80), Range.point(0x1p-80)).hi());
    assertTrue(wide.mul(Range.point(0x1p-600), Range.point(0x1p-600)).contains(-Double.MIN_VALUE));
  }

  @Test
  @DisplayName("that overflow are infinite outward, and keep their number inward")
  void overflow() {
    Range large = r.mul(Range.point(0x1p100), Range.point(0x1p100));
    assertEquals(INFINITY, large.hi());
    just(0x1p200 * (1 - U) * (1 - 0x1p-41), large.lo());
    assertEquals(large.negated(), r.mul(Range.point(-0x1p100), Range.point(0x1p100)));
    Range most = r.mul(Range.point(0x1p64), Range.point(0x1.fp62));
    just(0x1.fp126 * (1 + U), most.hi());
    assertEquals(of(Double.MAX_VALUE, INFINITY), r.slack(Range.point(INFINITY), Slack.STEP));
    assertEquals(of(-INFINITY, -Double.MAX_VALUE), r.slack(Range.point(-INFINITY), Slack.STEP));
  }

  @Test
  @DisplayName("that reach binary64's largest number, one ulp for u and one more, are infinite")
  void largest() {
    double ulp = Math.ulp(Double.MAX_VALUE);
    assertEquals(INFINITY, wide.add(Range.point(Double.MAX_VALUE - 2 * ulp), Range.point(0)).hi());
    assertEquals(Double.MAX_VALUE - ulp, wide.add(Range.point(Double.MAX_VALUE - 3 * ulp), Range.point(0)).hi());
    assertEquals(-INFINITY, wide.add(Range.point(-Double.MAX_VALUE), Range.point(-1)).lo());
  }

  @Test
  @DisplayName("go outward by the units of a slack, or twice as many roundings' halves as it takes where that is more")
  void slack() {
    double units = Slack.STEP.units(Format.BINARY32).doubleValue();
    Range far = r.slack(of(3, 5), Slack.STEP);
    assertEquals(3 * units * U, 3 - far.lo(), 3 * Math.ulp(3.0));
    assertEquals(5 * units * U, far.hi() - 5, 3 * Math.ulp(5.0));
    assertTrue(3 - far.lo() > 3 * units * U && far.hi() - 5 > 5 * units * U);
    int roundings = Slack.STEP.roundings(Format.BINARY32);
    just(0x1p-149 + 2 * roundings * 0x1p-150, r.slack(Range.point(0x1p-149), Slack.STEP).hi());
    assertTrue(r.slack(Range.point(0), Slack.STEP).equals(Range.point(0)));
    assertTrue(r.slack(OR_NAN, Slack.STEP).undefined());
  }

  @Test
  @DisplayName("go outward by the units of a slack of another number, none of which is known where that is infinite")
  void strayed() {
    double units = Slack.MEAN.units(Format.BINARY32).doubleValue();
    Range far = r.strayed(of(1, 2), of(-8, 4), Slack.MEAN);
    assertEquals(8 * units * U, 1 - far.lo(), 3 * Math.ulp(1.0));
    assertEquals(8 * units * U, far.hi() - 2, 3 * Math.ulp(2.0));
    assertTrue(1 - far.lo() > 8 * units * U && far.hi() - 2 > 8 * units * U);
    Range tiny = r.strayed(Range.point(0), Range.point(0x1p-149), Slack.MEAN);
    just(2 * Slack.MEAN.roundings(Format.BINARY32) * 0x1p-150 + 0x1p-149 * units * U, tiny.hi());
    assertEquals(-tiny.hi(), tiny.lo());
    assertEquals(of(1, 2), r.strayed(of(1, 2), Range.point(0), Slack.MEAN));
    assertEquals(Range.ENTIRE, r.strayed(of(1, 2), UP, Slack.MEAN));
    assertTrue(r.strayed(OR_NAN, of(1, 2), Slack.MEAN).undefined());
  }
}
