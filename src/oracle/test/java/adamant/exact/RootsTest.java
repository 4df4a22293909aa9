package adamant.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RootsTest {

  @Test
  @DisplayName("the root rounded down and the root rounded up enclose the root within one unit")
  void directed_roots_enclose() {
    SplittableRandom random = new SplittableRandom(41);
    MathContext down = new MathContext(40, RoundingMode.FLOOR);
    MathContext up = new MathContext(40, RoundingMode.CEILING);
    for (int i = 0; i < 5000 / EnclosingTest.DIVISOR; i++) {
      BigDecimal x = new BigDecimal(Math.scalb(random.nextDouble() + 1e-9, random.nextInt(2000) - 1000));
      BigDecimal lo = Roots.sqrt(x, down);
      BigDecimal hi = Roots.sqrt(x, up);
      assertTrue(lo.multiply(lo).compareTo(x) <= 0 && hi.multiply(hi).compareTo(x) >= 0, () -> "root of " + x);
      assertTrue(hi.subtract(lo).compareTo(lo.ulp().max(hi.ulp())) <= 0, () -> "root of " + x);
    }
  }

  @Test
  @DisplayName("exact roots are exact, and a negative number has none")
  void exact_roots() {
    for (RoundingMode mode : new RoundingMode[] {RoundingMode.FLOOR, RoundingMode.CEILING, RoundingMode.HALF_EVEN}) {
      MathContext context = new MathContext(40, mode);
      assertEquals(0, Roots.sqrt(new BigDecimal("144"), context).compareTo(BigDecimal.valueOf(12)));
      assertEquals(0, Roots.sqrt(Format.powerOfTwo(-100), context).compareTo(Format.powerOfTwo(-50)));
      assertEquals(0, Roots.sqrt(BigDecimal.ZERO, context).signum());
    }
    assertEquals("square root of a negative number", assertThrows(ArithmeticException.class,
        () -> Roots.sqrt(BigDecimal.ONE.negate(), Exact.CONTEXT)).getMessage());
    MathContext up = new MathContext(40, RoundingMode.CEILING);
    assertEquals(0, Roots.sqrt(new BigDecimal("144").setScale(300), up).compareTo(BigDecimal.valueOf(12)),
        "digits that are dropped are zeros");
    assertTrue(Roots.sqrt(new BigDecimal("144").setScale(300).add(new BigDecimal("1e-300")), up)
        .compareTo(BigDecimal.valueOf(12)) > 0, "a digit that is dropped counts");
    assertEquals(BigDecimal.ZERO, Roots.sqrt(new BigDecimal("0.00"), up));
  }

  @Test
  @DisplayName("the nearest root agrees with the library's, digit for digit")
  void agrees_with_the_library() {
    SplittableRandom random = new SplittableRandom(42);
    for (int i = 0; i < 300; i++) {
      BigDecimal x = new BigDecimal(random.nextDouble());
      assertEquals(0, x.sqrt(Exact.CONTEXT).compareTo(Roots.sqrt(x, Exact.CONTEXT)), () -> "root of " + x);
    }
  }
}
