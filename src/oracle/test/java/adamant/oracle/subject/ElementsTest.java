package adamant.oracle.subject;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Format;
import adamant.oracle.variant.Formats;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Elements of two bytes")
class ElementsTest {

  @ParameterizedTest(name = "{0}")
  @EnumSource(names = {"BINARY16", "BFLOAT16"})
  @DisplayName("are read and written again with the same bits, all 65,536 but for what a NaN carries")
  void round_trip(Format format) {
    byte[] two = new byte[2];
    int numbers = 0;
    for (int bits = 0; bits < 1 << 16; bits++) {
      two[0] = (byte) bits;
      two[1] = (byte) (bits >> 8);
      double x = Elements.values(format, two)[0];
      assertTrue(format.holds(x), Integer.toHexString(bits));
      if (!Double.isNaN(x)) {
        numbers++;
        assertArrayEquals(two, Elements.bytes(format, new double[] {x}), Integer.toHexString(bits));
      } else {
        assertTrue(Double.isNaN(Elements.values(format, Elements.bytes(format, new double[] {x}))[0]));
      }
    }
    assertEquals(format == Format.BINARY16 ? 2 * (31 * 1024 + 1) : 2 * (255 * 128 + 1), numbers);
  }

  @Test
  @DisplayName("are those that IEEE 754 and binary32's first half say")
  void known() {
    assertArrayEquals(new byte[] {0x00, 0x3c, 0x01, 0x00, (byte) 0xff, 0x7b},
        Elements.bytes(Format.BINARY16, new double[] {1, 0x1p-24, 65504}));
    assertArrayEquals(new byte[] {(byte) 0x80, 0x3f, 0x01, (byte) 0x80},
        Elements.bytes(Format.BFLOAT16, new double[] {1, -0x1p-133}));
  }

  private static ObjectNode written(Formats formats) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    FormatFields.write(formats, node);
    return node;
  }

  @Test
  @DisplayName("have formats that are read as they are written, and say no more than is unusual")
  void fields() {
    for (Format half : Format.HALF) {
      assertEquals("{\"format\":\"" + half.label() + "\"}", written(Formats.of(half)).toString());
      for (boolean master : new boolean[] {false, true}) {
        for (Format moments : new Format[] {half, Format.BINARY32}) {
          Formats formats = new Formats(half, Format.BINARY32, moments, master);
          assertEquals(formats, FormatFields.read(written(formats)));
        }
      }
    }
    Formats every = new Formats(Format.BFLOAT16, Format.BFLOAT16, Format.BFLOAT16, false);
    assertEquals("{\"format\":\"bfloat16\",\"compute\":\"bfloat16\"}", written(every).toString());
    assertEquals(every, FormatFields.read(written(every)));
    ObjectNode master = written(Formats.of(Format.BINARY16)).put("master", true);
    assertEquals(new Formats(Format.BINARY16, Format.BINARY32, Format.BINARY32, true), FormatFields.read(master));
    assertThrows(IllegalArgumentException.class, () -> FormatFields.read(written(Formats.of(Format.BINARY64))
        .put("compute", "bfloat16")));
  }
}
