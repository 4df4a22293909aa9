package adamant.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A value kept in a narrower format")
class NarrowedValuesTest {

  // Bfloat16 has 1 + 2⁻⁷ and nothing between; binary16 nothing above 65504.
  private static final double ABOVE = 1 + 0x1p-7;

  @Test
  @DisplayName("is rounded once by the native arithmetics, and over the reals")
  void natively() {
    assertEquals(ABOVE, new Binary64().narrowed(1.007, Format.BFLOAT16));
    assertEquals((float) ABOVE, new Binary32().narrowed(1.007f, Format.BFLOAT16));
    assertEquals(0, new BigDecimal(ABOVE).compareTo(new Exact().narrowed(new BigDecimal("1.007"), Format.BFLOAT16)));
  }

  @Test
  @DisplayName("has no value over the reals where it overflows")
  void overflow() {
    ArithmeticException none = assertThrows(ArithmeticException.class,
        () -> new Exact().narrowed(new BigDecimal("70000"), Format.BINARY16));
    assertEquals("no binary16 number is near 70000", none.getMessage());
  }

  @Test
  @DisplayName("lies between the rounded ends of its enclosure")
  void enclosed() {
    Enclosing enclosing = new Enclosing(Format.BINARY32);
    BigDecimal one = BigDecimal.ONE;
    BigDecimal much = new BigDecimal("1e9");
    Interval ends = enclosing.narrowed(Interval.of(new BigDecimal("1.001"), new BigDecimal("1.007")), Format.BFLOAT16);
    assertEquals(Interval.of(one, new BigDecimal(ABOVE)), ends);
    assertEquals(Interval.of(one, null), enclosing.narrowed(Interval.of(one, much), Format.BINARY16));
    assertEquals(Interval.of(one, null), enclosing.narrowed(Interval.of(one, null), Format.BINARY16));
    assertEquals(Interval.of(null, one), enclosing.narrowed(Interval.of(much.negate(), one), Format.BINARY16));
    assertEquals(Interval.of(null, one), enclosing.narrowed(Interval.of(null, one), Format.BINARY16));
    assertSame(Interval.ENTIRE, enclosing.narrowed(Interval.point(much), Format.BINARY16));
    assertSame(Interval.ENTIRE, enclosing.narrowed(Interval.point(much.negate()), Format.BINARY16));
    assertSame(Interval.NAN, enclosing.narrowed(Interval.NAN, Format.BINARY16));
    assertTrue(enclosing.narrowed(new Interval(one, one, true), Format.BINARY16).undefined());
  }
}
