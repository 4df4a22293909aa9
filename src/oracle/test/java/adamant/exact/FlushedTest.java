package adamant.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An arithmetic that flushes subnormal numbers")
class FlushedTest {

  private static final double TINY = 0x1p-130;
  private static final int TRIES = 20_000 / EnclosingTest.DIVISOR;

  private static Flushed<Double> of(Underflow underflow) {
    return new Flushed<>(new Rounded(Format.BINARY32), Format.BINARY32, Format.BINARY32, false, underflow);
  }

  private static void same(double expected, double actual) {
    assertEquals(Double.toHexString(expected), Double.toHexString(actual));
  }

  @Test
  @DisplayName("takes for 0 its operands, its results, or both, and keeps the sign of them")
  void takes_for_zero() {
    Flushed<Double> operands = of(Underflow.OPERANDS);
    same(1, operands.add(1.0, TINY));
    same(0, operands.mul(TINY, 0x1p60));
    same(-0.0, operands.mul(-TINY, 0x1p60));
    same(TINY, operands.mul(0x1p-65, 0x1p-65));
    same(0, operands.sqrt(TINY));
    same(Double.POSITIVE_INFINITY, operands.div(1.0, TINY));
    Flushed<Double> results = of(Underflow.RESULTS);
    same(0x1p-70, results.mul(TINY, 0x1p60));
    same(0, results.mul(0x1p-65, 0x1p-65));
    same(-0.0, results.mul(-0x1p-65, 0x1p-65));
    same(0, results.sub(TINY, 0.0));
    same(0x1p-126, results.add(0x1p-126, 0.0));
    same(0, of(Underflow.BOTH).mul(TINY, 0x1p60));
    same(0, of(Underflow.BOTH).mul(0x1p-65, 0x1p-65));
    same(TINY, of(Underflow.BOTH).abs(-TINY));
    assertEquals(false, operands.less(0.0, TINY));
    assertEquals(true, results.less(0.0, TINY));
    same(0, operands.max(-1.0, TINY));
  }

  @Test
  @DisplayName("leaves what is stored in the same format, and what a sign bit alone changes, as it is")
  void leaves() {
    for (Underflow underflow : Underflow.values()) {
      same(TINY, of(underflow).store(TINY));
      same(TINY, of(underflow).local(TINY));
      same(-TINY, of(underflow).neg(TINY));
    }
  }

  @Test
  @DisplayName("takes for 0 what is rounded to a narrower format, before or after it is")
  void narrows() {
    same(TINY, of(Underflow.GRADUAL).narrowed(TINY, Format.BFLOAT16));
    same(0, of(Underflow.OPERANDS).narrowed(TINY, Format.BFLOAT16));
    same(0, of(Underflow.RESULTS).narrowed(TINY, Format.BFLOAT16));
    same(1, of(Underflow.BOTH).narrowed(1.001, Format.BFLOAT16));
  }

  @Test
  @DisplayName("contracts a product and a sum where the arithmetic does, without a flush between them")
  void contracts() {
    Flushed<Float> fused =
        new Flushed<>(new FusedBinary32(), Format.BINARY32, Format.BINARY32, true, Underflow.RESULTS);
    float x = 0x1p-70f;
    float z = 0x1p-126f;
    assertEquals(Math.fma(x, x, z), fused.mulAdd(x, x, z));
    assertEquals(z, of(Underflow.RESULTS).mulAdd((double) x, (double) x, (double) z).floatValue());
  }

  @Test
  @DisplayName("flushes what is stored in the tensors' format, of wider intermediates")
  void stores() {
    Flushed<Double> wide =
        new Flushed<>(new WideBinary32(false), Format.BINARY64, Format.BINARY32, false, Underflow.RESULTS);
    same(TINY, wide.mul(0x1p-65, 0x1p-65));
    same(0, wide.store(TINY));
  }

  private static double tiny(SplittableRandom random, Format format) {
    double x = Math.scalb(1 + random.nextDouble(), format.minExponent() / (1 + random.nextInt(2)) - 4 + random.nextInt(8));
    return format.round(random.nextInt(8) == 0 ? 0 : random.nextBoolean() ? x : -x);
  }

  private static <N> List<N> results(Arithmetic<N> a, N x, N y, N z) {
    return List.of(a.add(x, y), a.sub(x, y), a.mul(x, y), a.div(x, y), a.max(x, y), a.mulAdd(x, y, z),
        a.sub(z, a.mul(x, y)), a.div(a.mul(x, y), z), a.sqrt(a.abs(x)), a.mul(a.sub(x, y), a.constant(0x1p40)));
  }

  @Test
  @DisplayName("gives nothing outside of the enclosures that allow for it, whatever it flushes, in both formats")
  void is_enclosed() {
    SplittableRandom random = new SplittableRandom(71);
    for (Format format : Format.JUDGED) {
      Enclosing enclosing = new Enclosing(format, Underflow.BOTH);
      Ranges ranges = new Ranges(format, Underflow.BOTH);
      for (int i = 0; i < TRIES; i++) {
        double x = tiny(random, format);
        double y = tiny(random, format);
        double z = tiny(random, format);
        List<Interval> outer = results(enclosing, enclosing.input(x), enclosing.input(y), enclosing.input(z));
        List<Range> wider = results(ranges, ranges.input(x), ranges.input(y), ranges.input(z));
        for (Underflow underflow : Underflow.values()) {
          Arithmetic<Double> inner = format == Format.BINARY64 ? new Binary64() : new Rounded(format);
          List<Double> inside = results(new Flushed<>(inner, format, format, false, underflow), x, y, z);
          for (int k = 0; k < inside.size(); k++) {
            int which = k;
            assertTrue(outer.get(k).contains(inside.get(k)) && wider.get(k).contains(inside.get(k)),
                () -> format + " " + underflow + ", operation " + which + " of " + Double.toHexString(x) + ", "
                    + Double.toHexString(y) + ", " + Double.toHexString(z) + ": " + inside.get(which) + " in "
                    + outer.get(which) + " and " + wider.get(which));
          }
        }
      }
    }
  }

  @Test
  @DisplayName("is not enclosed where it is not allowed for: the least normal number less half of it")
  void is_not_enclosed_otherwise() {
    Interval kept = new Enclosing(Format.BINARY32).mul(Interval.point(new BigDecimal(0x1p-126)),
        Interval.point(new BigDecimal(0.5)));
    assertTrue(!kept.contains(0.0) && kept.contains(0x1p-127));
  }
}
