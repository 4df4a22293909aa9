package adamant.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import adamant.exact.Format;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Bits as text")
class BitsTest {

  @Test
  @DisplayName("are those of IEEE 754, the sign's digit first")
  void known() {
    assertEquals("3ff0000000000000", Bits.text(Format.BINARY64, 1));
    assertEquals("8000000000000001", Bits.text(Format.BINARY64, -Double.MIN_VALUE));
    assertEquals("3dcccccd", Bits.text(Format.BINARY32, 0.1f));
    assertEquals("80000000", Bits.text(Format.BINARY32, -0.0));
    assertEquals("3c00", Bits.text(Format.BINARY16, 1));
    assertEquals("7bff", Bits.text(Format.BINARY16, 65504));
    assertEquals("03ff", Bits.text(Format.BINARY16, 0x0.ffcp-14));
    assertEquals("c049", Bits.text(Format.BFLOAT16, -3.140625));
    assertEquals("7f800000", Bits.text(Format.BINARY32, Double.POSITIVE_INFINITY));
    assertEquals("fc00", Bits.text(Format.BINARY16, Double.NEGATIVE_INFINITY));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("of NaN are one text, whatever its sign and payload")
  @EnumSource(Format.class)
  void nan(Format format) {
    String quiet = Bits.text(format, Double.NaN);
    assertEquals(quiet, Bits.text(format, Double.longBitsToDouble(0xfff8000000000007L)));
    assertEquals(Double.NaN, Bits.value(format, quiet));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("of every number of 16 bits are read as a number of the format that has them again, one above the other")
  @EnumSource(value = Format.class, names = {"BINARY16", "BFLOAT16"})
  void all(Format format) {
    double before = -0.0;
    for (int i = 0; i < 1 << 16; i++) {
      String text = String.format("%04x", i);
      boolean nan = (i & 0x7fff) > Integer.parseInt(Bits.text(format, Double.POSITIVE_INFINITY), 16);
      if (nan && !text.equals(Bits.text(format, Double.NaN))) {
        assertThrows(IllegalArgumentException.class, () -> Bits.value(format, text), text);
        continue;
      }
      double value = Bits.value(format, text);
      if (nan) {
        assertEquals(Double.NaN, value);
        continue;
      }
      assertEquals(text, Bits.text(format, value));
      assertEquals(value, format.round(value));
      if (i > 0 && i < 1 << 15) {
        assertEquals(value, format.nextUp(before), text);
      }
      before = i == 0 ? 0 : value;
    }
  }

  @Test
  @DisplayName("are refused where they are not as many small hexadecimal digits as the format has")
  void refused() {
    for (String text : List.of("", "3f800000", "3FF0000000000000", "3ff000000000000g", "+ff0000000000000")) {
      assertThrows(IllegalArgumentException.class, () -> Bits.value(Format.BINARY64, text), text);
    }
  }
}
