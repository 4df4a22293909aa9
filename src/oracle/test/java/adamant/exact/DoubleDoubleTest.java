package adamant.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A sum of two numbers")
class DoubleDoubleTest {

  private static DoubleDouble of(double x) {
    return DoubleDouble.of(x);
  }

  @Test
  @DisplayName("has room for 1 + 1.5·2⁻⁵³ + 2⁻¹⁰⁷, whose last bit rounding twice would lose")
  void sums_that_fit_are_exact() {
    // To nearest 1 + 1.5·2⁻⁵³ is 1 + 2⁻⁵², and the rest of it is −2⁻⁵⁴.
    assertEquals(new DoubleDouble(1 + 0x1p-52, -0x1p-54 + 0x1p-107),
        of(1).plus(new DoubleDouble(0x1.8p-53, 0x1p-107)));
  }

  @Test
  @DisplayName("times 0 is 0 on either side, where the other is known")
  void products_with_zero() {
    assertEquals(DoubleDouble.ZERO, of(3).times(DoubleDouble.ZERO));
    assertEquals(DoubleDouble.ZERO, DoubleDouble.ZERO.times(of(3)));
    assertFalse(DoubleDouble.UNKNOWN.times(DoubleDouble.ZERO).isKnown());
    assertFalse(DoubleDouble.ZERO.times(DoubleDouble.UNKNOWN).isKnown());
  }

  @Test
  @DisplayName("is known from 2⁻⁹⁰⁰ on, and below 2⁹⁰⁰")
  void limits() {
    assertEquals(of(0x1p-450), of(0x1p-900).root());
    assertFalse(of(Math.nextDown(0x1p-900)).root().isKnown());
    assertEquals(of(0x1p-900), of(0x1p-450).times(of(0x1p-450)));
    assertFalse(of(0x1p450).times(of(0x1p450)).isKnown());
    assertTrue(of(0x1p450).times(of(0x1p449)).isKnown());
  }
}
