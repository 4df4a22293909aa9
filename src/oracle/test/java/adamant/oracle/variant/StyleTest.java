package adamant.oracle.variant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import adamant.exact.Arithmetic;
import adamant.exact.Format;
import adamant.exact.Underflow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A style that flushes subnormal numbers")
class StyleTest {

  private static <N extends Number> double product(Arithmetic<N> a, double x, double y) {
    return a.mul(a.constant(x), a.constant(y)).doubleValue();
  }

  private static <N extends Number> double stored(Arithmetic<N> a, double x) {
    return a.store(a.mul(a.constant(x), a.constant(1))).doubleValue();
  }

  private static <N extends Number> double mulAdd(Arithmetic<N> a, double x, double y, double z) {
    return a.mulAdd(a.constant(x), a.constant(y), a.constant(z)).doubleValue();
  }

  @Test
  @DisplayName("does so only where it is told to")
  void only_where_told() {
    for (Style style : Style.of(Format.BINARY32)) {
      assertEquals(0x1p-140, product(style.arithmetic(Format.BINARY32, Underflow.GRADUAL), 0x1p-70, 0x1p-70));
    }
    for (Style style : Style.of(Format.BINARY64)) {
      assertEquals(0x1p-1030, product(style.arithmetic(Format.BINARY64, Underflow.GRADUAL), 0x1p-515, 0x1p-515));
      assertEquals(0, product(style.arithmetic(Format.BINARY64, Underflow.RESULTS), 0x1p-515, 0x1p-515));
      assertEquals(0x1p-140, product(style.arithmetic(Format.BINARY64, Underflow.RESULTS), 0x1p-70, 0x1p-70));
    }
  }

  @Test
  @DisplayName("does so in the format that operations round to, and in the tensors' where they are stored")
  void in_its_format() {
    for (Style style : Style.of(Format.BINARY32)) {
      boolean wide = style == Style.NARROW_LOCALS || style == Style.WIDE_LOCALS;
      assertEquals(wide ? 0x1p-140 : 0, product(style.arithmetic(Format.BINARY32, Underflow.RESULTS), 0x1p-70, 0x1p-70),
          style.name());
      assertEquals(0, stored(style.arithmetic(Format.BINARY32, Underflow.RESULTS), 0x1p-140), style.name());
    }
  }

  @Test
  @DisplayName("sets a product to 0 before it is added, unless the two are one operation")
  void contracted() {
    double least = Double.MIN_NORMAL;
    assertEquals(least, mulAdd(Style.PLAIN.arithmetic(Format.BINARY64, Underflow.RESULTS), 0x1p-520, 0x1p-520, least));
    assertEquals(least + 0x1p-1040,
        mulAdd(Style.FUSED.arithmetic(Format.BINARY64, Underflow.RESULTS), 0x1p-520, 0x1p-520, least));
  }

  @Test
  @DisplayName("of a format narrower than binary32 rounds each operation to it")
  void narrow() {
    assertEquals(0x1p-10, product(Style.PLAIN.arithmetic(Format.BFLOAT16), 0x1p-5, 0x1p-5 * (1 + 0x1p-9)));
    assertEquals(0x1p-10 * (1 + 0x1p-9),
        product(Style.PLAIN.arithmetic(Format.BINARY16), 0x1p-5, 0x1p-5 * (1 + 0x1p-9)));
  }
}
