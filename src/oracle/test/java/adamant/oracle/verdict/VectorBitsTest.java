package adamant.oracle.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import adamant.exact.Format;
import adamant.exact.Underflow;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.Variants;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two orders in one tensor")
class VectorBitsTest {

  private static final Variant SGD = Variants.byId("sgd");
  // 0.01 − 0.1·0.1, rounded once and rounded twice.
  private static final double FUSED = Math.fma(-0.1, 0.1, 0.01);
  private static final double ROUNDED = 0.01 - 0.1 * 0.1;

  // So many elements contracted, the others not.
  private static Observation tensor(int fused, int length) {
    double[] theta = new double[length];
    double[] g = new double[length];
    Arrays.fill(theta, 0.01);
    Arrays.fill(g, 0.1);
    return new Observation(Tiny.given(Tiny.H.withLr(0.1), theta, g),
        new double[][] {IntStream.range(0, length).mapToDouble(i -> i < fused ? FUSED : ROUNDED).toArray()});
  }

  private static String sentence(Observation... observations) {
    return new VectorBits(Format.BINARY64, Underflow.GRADUAL, List.of(observations), SGD).sentence();
  }

  private static String vectors(int width) {
    return "; bit for bit in two orders: elements in whole vectors of " + width
        + " in the order: literal; step contracted; FMA, those past them in the order: literal";
  }

  @Test
  @DisplayName("are told with the narrowest vectors that explain every element")
  void widths() {
    assertEquals(vectors(4), sentence(tensor(4, 5)));
    assertEquals(vectors(4), sentence(tensor(8, 9)));
    // 13 = 3·4 + 1 = 8 + 5; 27 = 3·8 + 3 = 16 + 11; 63 = 3·16 + 15 = 32 + 31.
    assertEquals(vectors(8), sentence(tensor(8, 13)));
    assertEquals(vectors(16), sentence(tensor(16, 27)));
    assertEquals(vectors(32), sentence(tensor(32, 63)));
  }

  @Test
  @DisplayName("are told of several tensors, some of whole vectors alone, some of none")
  void several() {
    assertEquals(vectors(4), sentence(tensor(4, 4), tensor(0, 3)));
    assertEquals(vectors(4), sentence(tensor(4, 4), tensor(4, 5)));
    assertEquals("", sentence(tensor(4, 4), tensor(3, 5)));
    assertEquals("", sentence(tensor(4, 5), tensor(1, 3)));
  }

  @Test
  @DisplayName("are not told where there are no whole vectors, or nothing past them")
  void one_order() {
    assertEquals("", sentence(tensor(4, 4)));
    assertEquals("", sentence(tensor(3, 3)));
    assertEquals("", sentence());
  }

  @Test
  @DisplayName("are not told where either part has other bits")
  void other_bits() {
    Observation whole = tensor(4, 5);
    whole.after()[0][1] += 1e-9;
    assertEquals("", sentence(whole));
    Observation rest = tensor(4, 5);
    rest.after()[0][4] += 1e-9;
    assertEquals("", sentence(rest));
  }
}
