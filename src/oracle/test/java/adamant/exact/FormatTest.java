package adamant.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FormatTest {

  @Test
  @DisplayName("a decimal is rounded to binary32 once, not by way of binary64")
  void rounds_once() {
    BigDecimal halfway = BigDecimal.ONE.add(Format.powerOfTwo(-24));
    BigDecimal above = halfway.add(Format.powerOfTwo(-80));
    assertEquals(1.0, Format.BINARY32.round(halfway));
    assertEquals(1.0 + 0x1p-23, Format.BINARY32.round(above));
  }

  @Test
  @DisplayName("a decimal is rounded to a narrow format once, where binary64 rounds to a neighbour of halfway")
  void rounds_narrow_once() {
    for (Format format : new Format[] {Format.BINARY16, Format.BFLOAT16}) {
      double space = format.ulp(1.0);
      BigDecimal halfway = new BigDecimal(1 + space / 2);
      BigDecimal little = Format.powerOfTwo(-54);
      assertEquals(1.0, format.round(halfway));
      // In units of 2⁻⁵²: ¼ and ¾ beyond halfway, and below it.
      for (int quarters : new int[] {1, 3}) {
        BigDecimal beyond = little.multiply(BigDecimal.valueOf(quarters));
        assertEquals(1 + space, format.round(halfway.add(beyond)), quarters + "/4 above");
        assertEquals(1.0, format.round(halfway.subtract(beyond)), quarters + "/4 below");
      }
      BigDecimal next = new BigDecimal(1 + 3 * space / 2);
      assertEquals(1 + 2 * space, format.round(next));
      assertEquals(1 + space, format.round(next.subtract(little.multiply(BigDecimal.valueOf(3)))));
      assertEquals(Double.POSITIVE_INFINITY, format.round(new BigDecimal("1e400")));
    }
  }

  @Test
  @DisplayName("a subnormal of binary32 is written with binary32's least exponent")
  void subnormals_are_written_as_such() {
    assertEquals("0x0.000002p-126", Format.BINARY32.hex(Float.MIN_VALUE));
    assertEquals("0x1.0p-149", Format.BINARY64.hex(Float.MIN_VALUE));
  }

  @Test
  @DisplayName("rounding down and up gives the neighbours, and the value itself where it is held")
  void directed_rounding() {
    BigDecimal tenth = new BigDecimal("0.1");
    for (Format format : Format.values()) {
      double lo = format.roundDown(tenth);
      double hi = format.roundUp(tenth);
      assertTrue(new BigDecimal(lo).compareTo(tenth) < 0 && new BigDecimal(hi).compareTo(tenth) > 0);
      assertEquals(hi, format.nextUp(lo));
      assertEquals(0.5, format.roundDown(new BigDecimal("0.5")));
      assertEquals(0.5, format.roundUp(new BigDecimal("0.5")));
      assertEquals(Double.POSITIVE_INFINITY, format.roundUp(format.overflow()));
    }
  }

  @Test
  @DisplayName("the overflow threshold is where rounding to nearest first gives infinity")
  void overflow_threshold() {
    for (Format format : Format.values()) {
      assertEquals(Double.POSITIVE_INFINITY, format.round(format.overflow()));
      assertTrue(Double.isFinite(format.round(format.overflow().subtract(BigDecimal.ONE))));
    }
  }

  @Test
  @DisplayName("distance is counted in units of the last place of the exact value")
  void ulps() {
    assertEquals(1, Format.BINARY64.ulps(Math.nextUp(1.0), BigDecimal.ONE));
    assertEquals(1, Format.BINARY32.ulps(1 + 0x1p-23, BigDecimal.ONE));
    assertEquals(Double.POSITIVE_INFINITY, Format.BINARY64.ulps(Double.NaN, BigDecimal.ONE));
  }

  @Test
  @DisplayName("labels are binary64, binary32, binary16 and bfloat16, and nothing else")
  void labels() {
    assertEquals(Format.BINARY32, Format.of("binary32"));
    assertThrows(IllegalArgumentException.class, () -> Format.of("float"));
    assertEquals(Format.BINARY16, Format.of("binary16"));
    assertEquals(Format.BFLOAT16, Format.of("bfloat16"));
    assertTrue(Format.BINARY64.holds(0.1));
    assertFalse(Format.BINARY32.holds(0.1));
    assertFalse(Format.BINARY64.same(0.0, -0.0));
    assertTrue(Format.BINARY64.same(Double.NaN, -Double.NaN));
  }

  @Test
  @DisplayName("tell the first place at which two tensors differ in their bits")
  void differs() {
    double[] one = {1, 0.0, Double.NaN, 2};
    assertEquals(-1, Format.BINARY64.differs(one, one.clone()));
    assertEquals(-1, Format.BINARY64.differs(new double[0], new double[0]));
    assertEquals(1, Format.BINARY64.differs(one, new double[] {1, -0.0, Double.NaN, 3}));
    assertEquals(3, Format.BINARY64.differs(one, new double[] {1, 0.0, Double.NaN, 3}));
    assertEquals(0, Format.BINARY64.differs(one, new double[] {2, 0.0, Double.NaN, 2}));
  }
}
