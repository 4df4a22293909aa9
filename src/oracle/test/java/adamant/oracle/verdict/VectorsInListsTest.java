package adamant.oracle.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.exact.Underflow;
import adamant.oracle.cases.Case;
import adamant.oracle.variant.Variants;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("In a list of tensors, whole vectors and the elements past them")
class VectorsInListsTest {

  private static final double FUSED = Math.fma(-0.1, 0.1, 0.01);
  private static final double ROUNDED = 0.01 - 0.1 * 0.1;

  // Elements of tensors of some lengths, so many of each contracted; of each tensor but some of them.
  private static Observation list(int width, int[] lengths, int everySo) {
    List<Observation.Place> places = new ArrayList<>();
    List<Double> after = new ArrayList<>();
    for (int k = 0; k < lengths.length; k++) {
      for (int i = 0; i < lengths[k]; i += everySo) {
        places.add(new Observation.Place(k, i, lengths[k]));
        after.add(i < lengths[k] / width * width ? FUSED : ROUNDED);
      }
    }
    double[] theta = new double[after.size()];
    double[] g = new double[after.size()];
    Arrays.fill(theta, 0.01);
    Arrays.fill(g, 0.1);
    Case c = new Case(3, "", Hyperparameters.DEFAULTS.withLr(0.1), new double[] {0.1}, theta, new double[][] {g});
    return new Observation(c, new double[][] {after.stream().mapToDouble(x -> x).toArray()}, null, places);
  }

  private static String sentence(Observation... observations) {
    return new VectorBits(Format.BINARY64, Underflow.GRADUAL, List.of(observations), Variants.byId("sgd")).sentence();
  }

  private static String vectors(int width) {
    return "; bit for bit in two orders: elements in whole vectors of " + width
        + " in the order: literal; step contracted; FMA, those past them in the order: literal";
  }

  @Test
  @DisplayName("are those of each tensor, wherever its elements stand in what was observed")
  void of_each_tensor() {
    assertEquals(vectors(4), sentence(list(4, new int[] {5, 3, 9}, 1)));
    assertEquals(vectors(8), sentence(list(8, new int[] {13, 0, 5}, 1), list(8, new int[] {16, 7}, 1)));
    assertEquals(vectors(4), sentence(list(4, new int[] {10, 7, 9}, 2)));
    assertEquals(vectors(8), sentence(list(8, new int[] {13, 6}, 3)));
  }

  @Test
  @DisplayName("are none where nothing is past a vector, or where one tensor has other vectors")
  void none() {
    assertEquals("", sentence(list(4, new int[] {4, 4}, 1)));
    assertEquals("", sentence(list(4, new int[] {5, 7}, 1), list(8, new int[] {13}, 1)));
  }
}
