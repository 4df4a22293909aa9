package adamant.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EnclosingTest {

  /** With {@code -Dadamant.tests.divisor=20} a twentieth of the random inputs, for a run over mutants. */
  static final int DIVISOR = Integer.getInteger("adamant.tests.divisor", 1);

  /** Values by exponent class: zeros, subnormals, the edges of underflow and overflow, ordinary ones. */
  static double value(SplittableRandom random, Format format) {
    int p = format.precision();
    double magnitude = switch (random.nextInt(7)) {
      case 0 -> 0;
      case 1 -> Math.scalb(1 + random.nextDouble(), format.minExponent() - 1 - random.nextInt(p - 1));
      case 2 -> Math.scalb(1 + random.nextDouble(), format.minExponent() + random.nextInt(3));
      case 3 -> Math.scalb(1 + random.nextDouble(), format.maxExponent() - random.nextInt(3));
      case 4 -> Math.scalb(1 + random.nextDouble(), format.minExponent() / 2 + random.nextInt(5) - 2);
      case 5 -> Math.scalb(1 + random.nextDouble(), format.maxExponent() / 2 + random.nextInt(5) - 2);
      default -> Math.scalb(1 + random.nextDouble(), random.nextInt(20) - 10);
    };
    return format.round(random.nextBoolean() ? magnitude : -magnitude);
  }

  private static <N extends Number> double apply(Arithmetic<N> a, int operation, double x, double y, double z) {
    return EnclosingTest.<N>result(a, operation, a.constant(x), a.constant(y), a.constant(z)).doubleValue();
  }

  private static <N> N result(Arithmetic<N> a, int operation, N x, N y, N z) {
    return switch (operation) {
      case 0 -> a.add(x, y);
      case 1 -> a.sub(x, y);
      case 2 -> a.mul(x, y);
      case 3 -> a.div(x, y);
      case 4 -> a.sqrt(x);
      case 5 -> a.mulAdd(x, y, z);
      case 6 -> a.max(a.abs(x), y);
      case 7 -> a.div(a.mul(x, y), z);
      default -> a.div(x, a.add(a.sqrt(a.mul(y, y)), a.abs(z)));
    };
  }

  @Test
  @DisplayName("every operation's native result, rounded, fused or kept wider, lies in its enclosure")
  void native_results_are_enclosed() {
    SplittableRandom random = new SplittableRandom(21);
    int nan = 0;
    int infinite = 0;
    for (Format format : Format.JUDGED) {
      Enclosing enclosing = new Enclosing(format);
      for (int i = 0; i < 60_000 / DIVISOR; i++) {
        double x = value(random, format);
        double y = value(random, format);
        double z = value(random, format);
        int operation = i % 9;
        Interval enclosure = result(enclosing, operation, enclosing.constant(x), enclosing.constant(y),
            enclosing.constant(z));
        double plain = format == Format.BINARY64 ? apply(new Binary64(), operation, x, y, z)
            : apply(new Binary32(), operation, x, y, z);
        double fused = format == Format.BINARY64 ? apply(new FusedBinary64(), operation, x, y, z)
            : apply(new FusedBinary32(), operation, x, y, z);
        String at = format + " " + operation + " of " + x + ", " + y + ", " + z + " in " + enclosure;
        assertTrue(enclosure.contains(plain), () -> "plain " + at);
        assertTrue(enclosure.contains(fused), () -> "fused " + at);
        if (format == Format.BINARY32) {
          double wide = (float) apply(new WideBinary32(false), operation, x, y, z);
          assertTrue(enclosure.contains(wide), () -> "wide " + at);
        }
        nan += Double.isNaN(plain) ? 1 : 0;
        infinite += Double.isInfinite(plain) ? 1 : 0;
      }
    }
    assertTrue(nan > 100 / DIVISOR && infinite > 100 / DIVISOR, "NaN " + nan + ", infinite " + infinite);
  }

  @Test
  @DisplayName("one operation is widened by one rounding and no more")
  void widening_is_one_rounding() {
    Enclosing enclosing = new Enclosing(Format.BINARY64);
    Interval third = enclosing.div(enclosing.constant(1), enclosing.constant(3));
    assertEquals(Math.nextDown(1.0 / 3), Format.BINARY64.roundDown(third.lo()), 0x1p-54);
    BigDecimal width = third.hi().subtract(third.lo());
    assertTrue(width.compareTo(Format.powerOfTwo(-53)) < 0);
    assertFalse(third.contains(1.0 / 3 + 2 * Math.ulp(1.0 / 3)));
  }

  @Test
  @DisplayName("an end that overflows becomes infinite, and keeps its number on the other side")
  void overflow_is_modelled() {
    Enclosing enclosing = new Enclosing(Format.BINARY32);
    Interval square = enclosing.mul(enclosing.constant(Float.MAX_VALUE), enclosing.constant(Float.MAX_VALUE));
    assertTrue(square.contains(Double.POSITIVE_INFINITY) && !square.bounded() && !square.contains(1));
    Interval step = enclosing.div(enclosing.constant(1), enclosing.sqrt(square));
    assertTrue(step.contains(0) && step.contains(0x1p-128) && !step.contains(1));
  }

  @Test
  @DisplayName("zero stays zero, and what is not negative stays so")
  void zero_is_kept() {
    Enclosing enclosing = new Enclosing(Format.BINARY64);
    Interval zero = enclosing.constant(0);
    assertTrue(enclosing.mul(zero, enclosing.constant(0.1)).isZero());
    Interval tiny = enclosing.mul(enclosing.constant(Double.MIN_VALUE), enclosing.constant(Double.MIN_VALUE));
    assertEquals(0, tiny.lo().signum());
    assertTrue(tiny.contains(Double.MIN_VALUE) == false || tiny.contains(0));
    assertSame(Interval.NAN, enclosing.div(zero, zero));
    assertSame(Interval.NAN, enclosing.sqrt(enclosing.constant(-1)));
  }
}
