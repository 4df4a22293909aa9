package adamant.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ranges in binary64")
class RangesTest {

  private static final int TRIES = 40_000 / EnclosingTest.DIVISOR;

  private static double end(SplittableRandom random, Format format) {
    return format.round(switch (random.nextInt(6)) {
      case 0 -> 0;
      case 1 -> (random.nextBoolean() ? 1 : -1) * Math.scalb(1 + random.nextDouble(), random.nextInt(
          format.minExponent() - format.precision() + 2, format.maxExponent() + 1));
      default -> (random.nextDouble() - 0.5) * Math.scalb(1.0, random.nextInt(20) - 10);
    });
  }

  private static Interval interval(SplittableRandom random, Format format) {
    double x = end(random, format);
    double y = random.nextInt(3) == 0 ? x : random.nextBoolean() ? format.nextUp(x) : end(random, format);
    BigDecimal lo = new BigDecimal(Math.min(x, y));
    BigDecimal hi = new BigDecimal(Math.max(x, y));
    return new Interval(random.nextInt(20) == 0 ? null : lo, random.nextInt(20) == 0 ? null : hi,
        random.nextInt(20) == 0);
  }

  private static <N> List<N> results(Arithmetic<N> a, N x, N y, Format narrow) {
    BinaryOperator<N> strayed = (one, other) -> a.strayed(one, other, Slack.SPLIT);
    return List.of(a.add(x, y), a.sub(x, y), a.mul(x, y), a.div(x, y), a.max(x, y), a.abs(x), a.neg(x),
        a.mulAdd(x, y, x), a.slack(x, Slack.STEP), strayed.apply(x, y), a.narrowed(x, narrow));
  }

  @Test
  @DisplayName("hold every enclosure of the same operation on the same operands, in both formats")
  void hold_the_enclosures() {
    SplittableRandom random = new SplittableRandom(61);
    int finite = 0;
    for (Format format : Format.JUDGED) {
      Enclosing enclosing = new Enclosing(format);
      Ranges ranges = new Ranges(format);
      for (int i = 0; i < TRIES; i++) {
        Interval x = interval(random, format);
        Interval y = interval(random, format);
        Format narrow = random.nextBoolean() ? Format.BFLOAT16 : Format.BINARY16;
        List<Interval> expected = results(enclosing, x, y, narrow);
        List<Range> actual = results(ranges, Range.around(x), Range.around(y), narrow);
        for (int k = 0; k < expected.size(); k++) {
          int which = k;
          assertTrue(actual.get(k).contains(expected.get(k)), () -> format + ", operation " + which + " of " + x + " and "
              + y + ": " + expected.get(which) + " is not in " + actual.get(which));
          finite += actual.get(k).finite() ? 1 : 0;
        }
        if (ranges.less(Range.around(x), Range.around(y))) {
          assertTrue(enclosing.less(x, y));
        }
      }
    }
    assertTrue(finite > TRIES, "finite " + finite);
  }

  @Test
  @DisplayName("hold the enclosures of roots of numbers")
  void hold_roots() {
    SplittableRandom random = new SplittableRandom(63);
    for (Format format : Format.JUDGED) {
      for (int i = 0; i < TRIES; i++) {
        double x = end(random, format);
        Interval expected = new Enclosing(format).sqrt(Interval.point(new BigDecimal(x)));
        Range actual = new Ranges(format).sqrt(Range.point(x));
        assertTrue(actual.contains(expected), () -> Double.toHexString(x) + ": " + expected + " is not in " + actual);
      }
    }
  }

  @Test
  @DisplayName("are but a few units in the last place wider")
  void are_little_wider() {
    SplittableRandom random = new SplittableRandom(62);
    for (int i = 0; i < 1000; i++) {
      double x = 1 + random.nextDouble();
      double y = 1 + random.nextDouble();
      Interval product = new Enclosing(Format.BINARY64).mul(Interval.point(new BigDecimal(x)),
          Interval.point(new BigDecimal(y)));
      Range range = new Ranges(Format.BINARY64).mul(Range.point(x), Range.point(y));
      double wider = range.hi() - range.lo() - product.hi().subtract(product.lo()).doubleValue();
      assertTrue(wider >= 0 && wider <= 8 * Math.ulp(x * y), () -> x + " times " + y + ": " + wider);
    }
  }

  @Test
  @DisplayName("contain numbers, infinities and NaN as intervals do")
  void contain() {
    Range some = new Range(-1, 2, false);
    assertTrue(some.contains(-1) && some.contains(2) && !some.contains(2.5) && !some.contains(Double.NaN));
    assertTrue(Range.ENTIRE.contains(Double.NaN) && Range.ENTIRE.contains(Double.NEGATIVE_INFINITY));
    assertTrue(Range.ENTIRE.contains(Interval.NAN) && Range.ENTIRE.contains(Interval.ENTIRE));
    assertFalse(some.contains(Interval.NAN) || some.contains(Interval.ENTIRE));
    assertFalse(some.contains(Interval.of(BigDecimal.ZERO, BigDecimal.TEN)));
    assertEquals(Range.ENTIRE, Range.around(Interval.NAN));
    assertEquals(new Range(0, Double.POSITIVE_INFINITY, true), Range.around(new Interval(BigDecimal.ZERO, null, true)));
  }
}
