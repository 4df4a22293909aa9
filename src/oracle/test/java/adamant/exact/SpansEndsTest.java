package adamant.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * An end r of a result over the reals is widened by u·(1 − 2⁻⁵⁰) of it, and every operation on the way goes inward by
 * 2⁻⁹⁸ of its result: the end lies inside of r ± r·u·(1 − 2⁻⁵⁰), by no more than 2⁻⁹⁶ of r.
 */
@DisplayName("The ends of spans")
class SpansEndsTest {

  private static final double U = 0x1p-24 * (1 - 0x1p-50);

  private final Spans within = Spans.within(Format.BINARY32);
  private final Spans real = Spans.real();

  private static Span of(double lo, double hi) {
    return Span.of(DoubleDouble.of(lo), DoubleDouble.of(hi));
  }

  private static BigDecimal exact(DoubleDouble x) {
    return new BigDecimal(x.high()).add(new BigDecimal(x.low()));
  }

  private static void ends(double lo, double hi, Span found) {
    ends(lo, Math.abs(lo) * U, hi, Math.abs(hi) * U, found);
  }

  private static void ends(double lo, double below, double hi, double above, Span found) {
    end(lo, -below, found.lo(), 1);
    end(hi, above, found.hi(), -1);
  }

  // What the end is off by is formed in binary64, within 2⁻⁵¹ of it: far less than u's 2⁻⁵⁰ twice.
  private static void end(double exact, double off, DoubleDouble found, int inward) {
    BigDecimal most = new BigDecimal(exact).add(new BigDecimal(off));
    BigDecimal gap = exact(found).subtract(most).multiply(BigDecimal.valueOf(inward));
    BigDecimal rounding = new BigDecimal(off).abs().multiply(Format.powerOfTwo(-51));
    BigDecimal limit = most.abs().multiply(Format.powerOfTwo(-96)).add(rounding);
    assertTrue(gap.add(rounding).signum() >= 0 && gap.compareTo(limit) <= 0,
        () -> found + " is not " + exact + ", " + off);
  }

  private static void same(double lo, double hi, Span found) {
    assertEquals(lo, found.lo().high() + 0.0);
    assertEquals(hi, found.hi().high() + 0.0);
    assertTrue(found.lo().low() == 0 && found.hi().low() == 0);
  }

  @Test
  @DisplayName("of sums, differences and products are those of the ends, whatever their signs")
  void sums_and_products() {
    ends(5, 9, within.add(of(2, 3), of(3, 6)));
    ends(-3, 4, within.sub(of(3, 7), of(3, 6)));
    ends(15, 35, within.mul(of(3, 5), of(5, 7)));
    ends(-35, -15, within.mul(of(-5, -3), of(5, 7)));
    ends(-35, -15, within.mul(of(3, 5), of(-7, -5)));
    ends(15, 35, within.mul(of(-5, -3), of(-7, -5)));
    ends(-21, 35, within.mul(of(-3, 5), of(5, 7)));
    ends(-35, 21, within.mul(of(-3, 5), of(-7, -5)));
    ends(-35, 25, within.mul(of(-3, 5), of(-7, 5)));
    ends(-35, 49, within.mul(of(-7, 5), of(-7, 5)));
    ends(0, 35, within.mul(of(0, 5), of(3, 7)));
  }

  @Test
  @DisplayName("of quotients are the least and the largest of the ends' quotients, unknown where a divisor can be 0")
  void quotients() {
    ends(6, 30, within.div(of(30, 60), of(2, 5)));
    ends(-30, -6, within.div(of(-60, -30), of(2, 5)));
    ends(-30, -6, within.div(of(30, 60), of(-5, -2)));
    ends(6, 30, within.div(of(-60, -30), of(-5, -2)));
    ends(-15, 30, within.div(of(-30, 60), of(2, 5)));
    ends(-30, 15, within.div(of(-30, 60), of(-5, -2)));
    ends(0, 30, within.div(of(0, 60), of(2, 5)));
    for (Span divisor : new Span[] {of(-1, 1), of(0, 1), of(-1, 0), of(0, 0), Span.UNKNOWN}) {
      assertFalse(within.div(of(1, 2), divisor).lo().isKnown(), divisor::toString);
      assertFalse(within.div(of(0, 0), divisor).lo().isKnown(), divisor::toString);
    }
  }

  @Test
  @DisplayName("of roots are the ends' roots, and those of 0 are 0")
  void roots() {
    ends(3, 6, within.sqrt(of(9, 36)));
    ends(0, 3, within.sqrt(of(0, 9)));
    assertFalse(within.sqrt(of(-1, 9)).lo().isKnown() || within.sqrt(of(-9, -1)).lo().isKnown());
    assertFalse(DoubleDouble.of(-1).root().isKnown());
  }

  @Test
  @DisplayName("are taken as they are by the largest, the magnitude and the negated")
  void unrounded() {
    same(2, 7, within.max(of(1, 7), of(2, 3)));
    same(2, 7, within.max(of(2, 3), of(1, 7)));
    same(2, 3, within.abs(of(2, 3)));
    same(2, 3, within.abs(of(-3, -2)));
    same(0, 3, within.abs(of(-3, 2)));
    same(0, 3, within.abs(of(-2, 3)));
    same(0, 3, within.abs(of(-3, 0)));
    same(0, 3, within.abs(of(0, 3)));
    same(-3, -2, within.neg(of(2, 3)));
  }

  @Test
  @DisplayName("of a given number are the number, its rounding where the format is narrower, the number over the reals")
  void given() {
    same(3, 3, within.constant(3));
    ends(1 / 3.0, 1 / 3.0, within.constant(1 / 3.0));
    same(1 / 3.0, 1 / 3.0, real.constant(1 / 3.0));
    for (double none : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
      assertFalse(within.constant(none).lo().isKnown() || real.constant(none).lo().isKnown());
    }
  }

  @Test
  @DisplayName("say which is less of two numbers, and nothing where either is more than one")
  void less() {
    assertTrue(within.less(of(1, 1), of(2, 2)));
    assertFalse(within.less(of(2, 2), of(1, 1)) || within.less(of(1, 1), of(1, 1)));
    assertThrows(Spans.Undecided.class, () -> within.less(of(1, 1), of(2, 3)));
    assertThrows(Spans.Undecided.class, () -> within.less(of(1, 2), of(3, 3)));
    assertThrows(Spans.Undecided.class, () -> within.less(of(1, 1), Span.UNKNOWN));
  }

  @Test
  @DisplayName("go half the least number outward where results underflow, and stay of one sign")
  void underflow() {
    double tiny = 0x1p-160;
    ends(0, 0, tiny, 0x1p-150, within.mul(of(0x1p-80, 0x1p-80), of(0x1p-80, 0x1p-80)));
    ends(-tiny, 0x1p-150, 0, 0, within.mul(of(-0x1p-80, -0x1p-80), of(0x1p-80, 0x1p-80)));
    // Just where u of it is half the least number the two agree.
    ends(0x1p-126, 0x1p-150, 0x1p-126, 0x1p-150, within.mul(of(0x1p-63, 0x1p-63), of(0x1p-63, 0x1p-63)));
  }

  @Test
  @DisplayName("go outward by the units of a slack, or by as many halves as roundings where that is more")
  void slack() {
    double units = Slack.STEP.units(Format.BINARY32).doubleValue();
    ends(3, 3 * units * U, 5, 5 * units * U, within.slack(of(3, 5), Slack.STEP));
    int roundings = Slack.STEP.roundings(Format.BINARY32);
    ends(0, 0, 0x1p-149, roundings * 0x1p-150, within.slack(of(0x1p-149, 0x1p-149), Slack.STEP));
    same(0, 0, within.slack(of(0, 0), Slack.STEP));
    same(3, 5, real.slack(of(3, 5), Slack.STEP));
  }

  @Test
  @DisplayName("go outward by the units of a slack of another number, and by its roundings' halves")
  void strayed() {
    double units = Slack.MEAN.units(Format.BINARY32).doubleValue();
    double most = (8 * units * U + Slack.MEAN.roundings(Format.BINARY32) * 0x1p-150) * (1 - 0x1p-50);
    ends(1, most, 2, most, within.strayed(of(1, 2), of(-8, 4), Slack.MEAN));
    double least = (0x1p-149 * units * U + Slack.MEAN.roundings(Format.BINARY32) * 0x1p-150) * (1 - 0x1p-50);
    ends(0, least, 0, least, within.strayed(of(0, 0), of(0x1p-149, 0x1p-149), Slack.MEAN));
    same(1, 2, within.strayed(of(1, 2), of(0, 0), Slack.MEAN));
    same(1, 2, real.strayed(of(1, 2), of(-8, 4), Slack.MEAN));
  }

  @Test
  @DisplayName("hold what lies between them, themselves, and nothing beside")
  void contain() {
    Span some = Span.of(DoubleDouble.of(1).plus(DoubleDouble.of(0x1p-80)), DoubleDouble.of(3));
    assertTrue(some.contains(Math.nextUp(1.0)) && some.contains(2) && some.contains(3));
    assertFalse(some.contains(1) || some.contains(Math.nextUp(3.0)) || some.contains(Double.NaN));
    assertTrue(some.negated().contains(-2) && !some.negated().contains(2));
    assertFalse(Span.UNKNOWN.contains(0));
  }

  @Test
  @DisplayName("bound the ulps of a distance to what lies on either side of 0, by those of the number nearest to 0")
  void most_ulps() {
    assertEquals(4, of(3, 3).mostUlps(3 + 4 * Math.ulp(3.0), Format.BINARY64), 1e-13);
    assertEquals(4, of(-3, -3).mostUlps(-3 - 4 * Math.ulp(3.0), Format.BINARY64), 1e-13);
    assertEquals(0x1p53, of(3, 5).mostUlps(7, Format.BINARY64), 0x1p6);
    assertEquals(0x1p53, of(-5, -3).mostUlps(-7, Format.BINARY64), 0x1p6);
    assertEquals(0x1p150, of(-1, 2).mostUlps(1, Format.BINARY32), 0x1p103);
    assertEquals(0x1p150, of(0, 2).mostUlps(2, Format.BINARY32), 0x1p103);
    assertEquals(0x1p150, of(-2, 0).mostUlps(-2, Format.BINARY32), 0x1p103);
  }
}
