package adamant.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Spans, with ends of some 106 bits")
class SpansTest {

  private static final int TRIES = 40_000 / EnclosingTest.DIVISOR;
  private static final MathContext FAR = new MathContext(120);
  // 15·2⁻¹⁰⁶, what is proved of a quotient, the worst of the operations.
  private static final BigDecimal PROVED = BigDecimal.valueOf(15).divide(BigDecimal.valueOf(2).pow(106));

  private static double wide(SplittableRandom random) {
    return (random.nextDouble() - 0.5) * Math.scalb(1.0, random.nextInt(200) - 100);
  }

  // Often with a rest that all but takes the sum's sign of rounding, or none.
  private static DoubleDouble sum(SplittableRandom random) {
    double high = wide(random);
    double rest = (random.nextDouble() - 0.5) * Math.ulp(high);
    return DoubleDouble.of(high).plus(DoubleDouble.of(random.nextInt(4) == 0 ? 0 : rest));
  }

  private static BigDecimal exact(DoubleDouble x) {
    return new BigDecimal(x.high()).add(new BigDecimal(x.low()));
  }

  private static void near(String operation, BigDecimal expected, DoubleDouble actual) {
    BigDecimal error = exact(actual).subtract(expected).abs();
    BigDecimal most = expected.abs().multiply(PROVED);
    assertTrue(error.compareTo(most) <= 0, () -> operation + ": " + actual + ", not " + expected);
    assertTrue(exact(actual.down()).compareTo(expected) <= 0 && exact(actual.up()).compareTo(expected) >= 0,
        () -> operation + ": " + expected + " is not between " + actual.down() + " and " + actual.up());
  }

  @Test
  @DisplayName("err in no operation on two numbers by more than is proved of it")
  void no_operation_errs_by_more_than_is_proved_of_it() {
    SplittableRandom random = new SplittableRandom(71);
    for (int k = 0; k < TRIES; k++) {
      DoubleDouble x = sum(random);
      DoubleDouble y = random.nextInt(5) == 0 ? x.negated().plus(DoubleDouble.of(Math.ulp(x.high()))) : sum(random);
      near("sum", exact(x).add(exact(y)), x.plus(y));
      near("difference", exact(x).subtract(exact(y)), x.minus(y));
      near("product", exact(x).multiply(exact(y)), x.times(y));
      near("quotient", exact(x).divide(exact(y), FAR), x.over(y));
      DoubleDouble size = x.high() < 0 ? x.negated() : x;
      near("root", exact(size).sqrt(FAR), size.root());
    }
  }

  @Test
  @DisplayName("know nothing of what overflows, underflows or is not defined")
  void know_nothing_of_what_overflows_underflows_or_is_not_defined() {
    DoubleDouble large = DoubleDouble.of(0x1p800);
    DoubleDouble small = DoubleDouble.of(0x1p-800);
    List<DoubleDouble> unknown = List.of(large.times(large), small.times(small), large.over(small), small.over(large),
        large.over(DoubleDouble.ZERO), DoubleDouble.ZERO.over(DoubleDouble.ZERO), DoubleDouble.UNKNOWN.plus(large),
        DoubleDouble.of(0x1p-1000).root(), DoubleDouble.ZERO.times(DoubleDouble.UNKNOWN),
        DoubleDouble.ZERO.over(DoubleDouble.UNKNOWN), DoubleDouble.of(0x1p-950).plus(DoubleDouble.of(0x1p-960)),
        DoubleDouble.above(BigDecimal.ONE.movePointRight(400)), DoubleDouble.above(BigDecimal.ONE.movePointLeft(400)));
    unknown.forEach(x -> assertFalse(x.isKnown(), x::toString));
    assertEquals(DoubleDouble.ZERO, DoubleDouble.ZERO.times(large));
    assertFalse(DoubleDouble.UNKNOWN.atMost(large) || large.atMost(DoubleDouble.UNKNOWN));
    Spans within = Spans.within(Format.BINARY32);
    Span zero = within.constant(0);
    Span aboutZero = within.sub(within.constant(1), within.add(within.constant(1), zero));
    List<Span> spans = List.of(within.div(zero, aboutZero), within.sqrt(within.constant(-1)),
        within.constant(Double.NaN), within.constant(Double.POSITIVE_INFINITY),
        within.narrowed(within.constant(0x1p20), Format.BINARY16), within.mul(zero, Span.UNKNOWN),
        within.add(Span.UNKNOWN, zero), within.max(Span.UNKNOWN, zero),
        within.abs(Span.UNKNOWN), within.slack(Span.UNKNOWN, Slack.STEP), within.inside(Interval.ENTIRE));
    spans.forEach(span -> assertFalse(span.contains(0) || span.contains(1), span::toString));
    assertThrows(Spans.Undecided.class, () -> within.less(aboutZero, zero));
    assertThrows(Spans.Undecided.class, () -> within.less(Span.UNKNOWN, Span.UNKNOWN));
    assertTrue(within.less(zero, within.constant(1)) && !within.less(zero, zero) && !within.less(zero, within.constant(-1)));
  }

  private static double end(SplittableRandom random, Format format) {
    return random.nextInt(8) == 0 ? 0
        : format.round((random.nextDouble() - 0.5) * Math.scalb(1.0, random.nextInt(60) - 30));
  }

  private static Interval interval(SplittableRandom random, Format format) {
    double x = end(random, format);
    double y = random.nextInt(3) == 0 ? x : random.nextBoolean() ? format.nextUp(x) : end(random, format);
    return Interval.of(new BigDecimal(Math.min(x, y)), new BigDecimal(Math.max(x, y)));
  }

  private static <N> List<N> results(Arithmetic<N> a, N x, N y) {
    return List.of(a.add(x, y), a.sub(x, y), a.mul(x, y), a.div(x, y), a.max(x, y), a.abs(x), a.neg(x),
        a.mulAdd(x, y, x), a.sqrt(x), a.slack(x, Slack.STEP), a.strayed(x, y, Slack.SPLIT));
  }

  private static boolean holds(Interval outer, Span inner) {
    return outer.lo() == null || outer.hi() == null || outer.contains(exact(inner.lo())) && outer.contains(exact(inner.hi()));
  }

  @Test
  @DisplayName("are subsets of the enclosures of the same operation, and most of them, in both formats")
  void are_subsets_of_the_enclosures() {
    SplittableRandom random = new SplittableRandom(72);
    for (Format format : Format.JUDGED) {
      Enclosing enclosing = new Enclosing(format);
      Spans within = Spans.within(format);
      int known = 0;
      int most = 0;
      for (int i = 0; i < TRIES; i++) {
        Interval x = interval(random, format);
        Interval y = interval(random, format);
        List<Interval> outer = results(enclosing, x, y);
        List<Span> inner = results(within, within.inside(x), within.inside(y));
        for (int k = 0; k < outer.size(); k++) {
          int which = k;
          if (inner.get(k).lo().isKnown()) {
            known++;
            assertTrue(holds(outer.get(k), inner.get(k)), () -> format + ", operation " + which + " of " + x + " and "
                + y + ": " + inner.get(which) + " is not in " + outer.get(which));
            most += nearlyAll(outer.get(k), inner.get(k)) ? 1 : 0;
          }
        }
      }
      int found = known;
      assertTrue(found > 8 * TRIES, () -> "known " + found);
      int wide = most;
      assertTrue(wide > 0.99 * found, () -> "nearly as wide " + wide + " of " + found);
    }
  }

  private static boolean nearlyAll(Interval outer, Span inner) {
    if (!outer.bounded()) {
      return true;
    }
    BigDecimal all = outer.hi().subtract(outer.lo());
    return all.signum() == 0 || exact(inner.hi()).subtract(exact(inner.lo()))
        .compareTo(all.multiply(new BigDecimal("0.999999"))) >= 0;
  }

  @Test
  @DisplayName("hold the value over the reals, and little else")
  void hold_the_value_over_the_reals() {
    SplittableRandom random = new SplittableRandom(73);
    Spans real = Spans.real();
    Exact exact = new Exact();
    for (int i = 0; i < TRIES; i++) {
      double x = 1 + random.nextDouble();
      double y = wide(random);
      List<BigDecimal> values = results(exact, new BigDecimal(x), new BigDecimal(y));
      List<Span> spans = results(real, real.constant(x), real.constant(y));
      for (int k = 0; k < values.size(); k++) {
        BigDecimal value = values.get(k);
        Span span = spans.get(k);
        BigDecimal lo = exact(span.lo());
        BigDecimal hi = exact(span.hi());
        assertTrue(lo.compareTo(value) <= 0 && hi.compareTo(value) >= 0, () -> value + " is not in " + span);
        assertTrue(hi.subtract(lo).compareTo(value.abs().movePointLeft(25)) <= 0, span::toString);
      }
    }
  }

  @Test
  @DisplayName("bound an error in ulps from above, hardly above it")
  void bound_an_error_in_ulps() {
    SplittableRandom random = new SplittableRandom(74);
    Spans real = Spans.real();
    for (Format format : Format.JUDGED) {
      for (int i = 0; i < TRIES; i++) {
        BigDecimal exact = new BigDecimal(wide(random)).multiply(new BigDecimal(1 + random.nextDouble()));
        double x = random.nextBoolean() ? format.round(exact)
            : format.round(exact.doubleValue() * (1 + random.nextInt(8) * format.unitRoundoff().doubleValue()));
        double ulps = format.ulps(x, exact);
        double most = real.around(exact).mostUlps(x, format);
        // At a power of two the ulp below it is half as large, and just there it is taken.
        assertTrue(most >= ulps && most <= 2 * ulps * (1 + 1e-9), () -> exact + ", " + x + ": " + ulps + ", " + most);
      }
    }
    Span unknown = real.sqrt(real.constant(-1));
    assertFalse(unknown.mostUlps(1, Format.BINARY64) <= Double.POSITIVE_INFINITY);
  }

  @Test
  @DisplayName("round numbers of arbitrary precision inward and outward")
  void round_numbers_inward_and_outward() {
    BigDecimal third = BigDecimal.ONE.divide(BigDecimal.valueOf(3), new MathContext(60, RoundingMode.FLOOR));
    Span around = Spans.real().around(third);
    assertTrue(exact(around.lo()).compareTo(third) < 0 && exact(around.hi()).compareTo(third) > 0);
    Span inside = Spans.within(Format.BINARY32).inside(Interval.of(third, BigDecimal.ONE));
    assertTrue(exact(inside.lo()).compareTo(third) > 0 && exact(inside.hi()).compareTo(BigDecimal.ONE) == 0);
    assertFalse(Spans.within(Format.BINARY32).inside(Interval.point(third)).lo().isKnown());
  }
}
