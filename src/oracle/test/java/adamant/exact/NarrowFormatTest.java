package adamant.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Binary16 and bfloat16, all of their values:")
class NarrowFormatTest {

  /** Every finite value that is not negative, in order, from its bits and not by rounding. */
  private static List<Double> values(Format format) {
    int fraction = format.precision() - 1;
    List<Double> values = new ArrayList<>();
    for (int bits = 0; bits < 1 << 15; bits++) {
      int exponent = bits >> fraction;
      int digits = bits & (1 << fraction) - 1;
      if (exponent < format.maxExponent() - format.minExponent() + 2) {
        values.add(exponent == 0 ? Math.scalb((double) digits, format.minExponent() - fraction)
            : Math.scalb((double) (digits + (1 << fraction)), exponent - 1 + format.minExponent() - fraction));
      }
    }
    return values;
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(names = {"BINARY16", "BFLOAT16"})
  @DisplayName("each is its own rounding, of either sign, and has its neighbours and its ulp")
  void round_trip(Format format) {
    List<Double> values = values(format);
    assertEquals(format == Format.BINARY16 ? 31 << 10 : 255 << 7, values.size());
    for (int k = 0; k < values.size(); k++) {
      double x = values.get(k);
      double above = k + 1 < values.size() ? values.get(k + 1) : Double.POSITIVE_INFINITY;
      for (double sign : new double[] {1, -1}) {
        same(sign * x, format.round(sign * x));
        same(sign * x, format.round(new BigDecimal(x).multiply(BigDecimal.valueOf(sign))) * (x == 0 ? sign : 1));
        assertTrue(format.holds(sign * x));
      }
      same(above, format.nextUp(x));
      same(-above, format.nextDown(-x));
      if (x > 0) {
        same(values.get(k - 1), format.nextDown(x));
        same(-values.get(k - 1), format.nextUp(-x));
      }
      assertEquals(Double.isFinite(above) ? above - x : x - values.get(k - 1), format.ulp(x));
    }
    assertEquals(format.largest(), values.get(values.size() - 1));
    assertEquals(format.largest(), format.nextDown(Double.POSITIVE_INFINITY));
    assertTrue(Double.isNaN(format.round(Double.NaN)) && format.holds(Double.NaN));
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(names = {"BINARY16", "BFLOAT16"})
  @DisplayName("half-way between neighbours goes to the even one, and what is 2⁻¹⁸⁰ beside it to the nearer")
  void halfway(Format format) {
    List<Double> values = values(format);
    BigDecimal little = Format.powerOfTwo(-180);
    for (int k = 0; k < values.size(); k++) {
      double x = values.get(k);
      // Beyond the largest the next value would be 2ᵉ⁺¹, and rounding to it is infinity.
      boolean last = k + 1 == values.size();
      double above = last ? Double.POSITIVE_INFINITY : values.get(k + 1);
      double middle = last ? x + format.ulp(x) / 2 : x + (above - x) / 2;
      double even = k % 2 == 0 ? x : above;
      for (double sign : new double[] {1, -1}) {
        BigDecimal exact = new BigDecimal(sign * middle);
        BigDecimal outward = little.multiply(BigDecimal.valueOf(sign));
        same(sign * even, format.round(sign * middle));
        same(sign * even, format.round(exact));
        same(sign * above, format.round(sign * Math.nextUp(middle)));
        same(sign * x, format.round(sign * Math.nextDown(middle)));
        same(sign * above, format.round(exact.add(outward)));
        same(sign * x, format.round(exact.subtract(outward)));
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(names = {"BINARY64", "BINARY32"})
  @DisplayName("a format that binary64 is too narrow for is refused; binary32 is not, 53 being 2·24 + 5")
  void width(Format format) {
    if (format == Format.BINARY64) {
      assertThrows(IllegalArgumentException.class, () -> new Rounded(format));
    } else {
      assertEquals(0x1.555556p-2, new Rounded(format).div(1.0, 3.0));
    }
  }

  private static void same(double expected, double actual) {
    assertEquals(Double.doubleToLongBits(expected), Double.doubleToLongBits(actual),
        () -> Double.toHexString(expected) + " but " + Double.toHexString(actual));
  }
}
