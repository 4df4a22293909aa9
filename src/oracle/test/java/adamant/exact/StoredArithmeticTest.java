package adamant.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is stored in two bytes")
class StoredArithmeticTest {

  private static final int TRIES = 20_000;
  // Half-way between 1 and the next number, and between that one and the next again.
  private static final double MIDDLE = 1 + 0x1p-8;
  private static final double ABOVE = 1 + 0x3p-8;

  private static Interval between(double lo, double hi) {
    return Interval.of(new BigDecimal(lo), new BigDecimal(hi));
  }

  @Test
  @DisplayName("is a sum of two doubles rounded once, to nearest, ties to even")
  void a_sum_of_two_doubles_is_rounded_once() {
    SplittableRandom random = new SplittableRandom(3);
    for (int k = 0; k < TRIES; k++) {
      Format format = Format.values()[1 + k % 3];
      double x = format.round((random.nextDouble() - 0.5) * Math.scalb(1.0, random.nextInt(20) - 10));
      double high = k % 2 == 0 ? x : x + format.ulp(x) / 2;
      double low = random.nextInt(3) == 0 ? 0 : (random.nextDouble() - 0.5) * Math.scalb(Math.ulp(high), -random.nextInt(40));
      double once = format.round(new BigDecimal(high).add(new BigDecimal(low)));
      assertEquals(once, format.round(high, low), () -> format + ": " + high + " + " + low);
      assertEquals(once, DoubleDouble.of(high).plus(DoubleDouble.of(low)).rounded(format));
    }
    assertEquals(0.1, Format.BINARY64.round(0.1, Math.ulp(0.1) / 4));
    assertTrue(Double.isNaN(DoubleDouble.UNKNOWN.rounded(Format.BINARY16)));
  }

  @Test
  @DisplayName("is enclosed by the roundings of the ends, and where it is used at once by what was computed too")
  void ends_are_rounded() {
    Enclosing a = new Enclosing(Format.BINARY32);
    Interval computed = between(MIDDLE, ABOVE);
    assertEquals(between(1, 1 + 0x1p-6), a.narrowed(computed, Format.BFLOAT16));
    assertEquals(between(1, 1 + 0x1p-6), a.stored(computed, Format.BFLOAT16));
    Interval inner = between(1 + 0x1p-9, 1 + 0x1p-8 + 0x1p-10);
    assertEquals(between(1, 1 + 0x1p-7), a.stored(inner, Format.BFLOAT16));
    assertEquals(between(1 + 0x3p-9, 1 + 0x1p-7), a.stored(between(1 + 0x3p-9, 1 + 0x3p-9), Format.BFLOAT16));
    assertSame(Interval.NAN, a.stored(Interval.NAN, Format.BFLOAT16));
    assertEquals(0, a.stored(between(3 * 0x1p-26, 0x1p-24), Format.BINARY16).lo().compareTo(new BigDecimal(3 * 0x1p-26)));
    assertFalse(a.stored(between(1, 1e6), Format.BINARY16).bounded());
  }

  @Test
  @DisplayName("has a range no narrower than its enclosure")
  void ranges_hold_enclosures() {
    Ranges ranges = new Ranges(Format.BINARY32);
    Range computed = new Range(MIDDLE, ABOVE, false);
    assertEquals(new Range(1, 1 + 0x1p-6, false), ranges.stored(computed, Format.BFLOAT16));
    assertEquals(new Range(1 + 0x3p-9, 1 + 0x1p-7, false),
        ranges.stored(new Range(1 + 0x3p-9, 1 + 0x3p-9, false), Format.BFLOAT16));
    assertEquals(new Range(1, 1 + 0x1p-9, false),
        ranges.stored(new Range(1 + 0x1p-9, 1 + 0x1p-9, false), Format.BFLOAT16));
    assertTrue(ranges.stored(new Range(1, 1, true), Format.BFLOAT16).undefined());
    assertTrue(ranges.stored(new Range(1, 1e6, false), Format.BINARY16).contains(Double.POSITIVE_INFINITY));
    assertEquals(Range.ENTIRE, ranges.stored(new Range(1e6, 1e7, false), Format.BINARY16));
  }

  @Test
  @DisplayName("has a span inside of its enclosure, which is unknown where it overflows")
  void spans_are_inside() {
    Spans within = Spans.within(Format.BINARY32);
    Span computed = Span.of(DoubleDouble.of(MIDDLE), DoubleDouble.of(ABOVE));
    assertEquals(Span.of(DoubleDouble.of(1), DoubleDouble.of(1 + 0x1p-6)), within.narrowed(computed, Format.BFLOAT16));
    Span up = Span.of(DoubleDouble.of(1 + 0x3p-9), DoubleDouble.of(1 + 0x3p-9));
    assertEquals(Span.of(DoubleDouble.of(1 + 0x3p-9), DoubleDouble.of(1 + 0x1p-7)),
        within.stored(up, Format.BFLOAT16));
    Span down = Span.of(DoubleDouble.of(1 + 0x1p-9), DoubleDouble.of(1 + 0x1p-9));
    assertEquals(Span.of(DoubleDouble.of(1), DoubleDouble.of(1 + 0x1p-9)), within.stored(down, Format.BFLOAT16));
    assertEquals(Span.point(DoubleDouble.of(1)), Spans.real().stored(down, Format.BFLOAT16));
    Span large = Span.point(DoubleDouble.of(1e6));
    assertSame(Span.UNKNOWN, within.narrowed(large, Format.BINARY16));
    assertSame(Span.UNKNOWN, within.narrowed(large.negated(), Format.BINARY16));
    assertFalse(within.stored(large, Format.BINARY16).contains(1e6));
    assertSame(Span.UNKNOWN, within.narrowed(Span.UNKNOWN, Format.BINARY16));
  }

  @Test
  @DisplayName("is, of single numbers, as it is kept")
  void numbers_are_as_they_are_kept() {
    assertEquals(1f, new Binary32().stored(1 + 0x1p-9f, Format.BFLOAT16));
    assertEquals(new BigDecimal(1), new Exact().stored(new BigDecimal(1 + 0x1p-9), Format.BFLOAT16));
  }

  @Test
  @DisplayName("and computed in as well has the slack of as many roundings as are counted in binary32, compounded")
  void slack_is_compounded() {
    for (Slack slack : Slack.values()) {
      int k = slack.units(Format.BINARY32).intValue() + 1;
      double u = Format.BFLOAT16.unitRoundoff().doubleValue();
      double units = slack.units(Format.BFLOAT16).doubleValue();
      assertEquals((Math.pow(1 + u, k) - 1) / u, units, 1e-9, slack::toString);
      assertTrue(slack.units(Format.BFLOAT16).compareTo(slack.units(Format.BINARY32)) > 0);
      assertTrue(slack.roundings(Format.BFLOAT16) >= k && slack.roundings(Format.BFLOAT16) <= k + 1);
    }
  }

  @Test
  @DisplayName("has two bytes an element")
  void bytes() {
    assertEquals(8, Format.BINARY64.bytes());
    assertEquals(4, Format.BINARY32.bytes());
    for (Format half : Format.HALF) {
      assertEquals(2, half.bytes());
      assertTrue(half.isHalf());
    }
    assertFalse(Format.BINARY32.isHalf() || Format.BINARY64.isHalf());
  }
}
