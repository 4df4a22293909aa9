package adamant.oracle.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import adamant.exact.Format;
import adamant.exact.Underflow;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.Variants;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The errors of a tensor")
class ErrorsOfSizesTest {

  private static final Variant MOMENTUM = Variants.byId("momentum-rate-outside");

  // Every element goes from 4 by the gradient 1: u = 1, θ = 4 − 1/2·1, without any rounding.
  private static CaseErrors errors(int length) {
    double[] theta = new double[length];
    double[] g = new double[length];
    double[] after = new double[length];
    Arrays.fill(theta, 4);
    Arrays.fill(g, 1);
    Arrays.fill(after, 3.5);
    Observation o = new Observation(Tiny.given(theta, g), new double[][] {after});
    return Errors.of(Format.BINARY64, Underflow.GRADUAL, MOMENTUM, List.of(o)).get(0);
  }

  private static List<List<Integer>> places(CaseErrors errors) {
    return errors.elements().stream().map(e -> List.of(e.from(), e.to())).toList();
  }

  @Test
  @DisplayName("of none are none")
  void none() {
    CaseErrors errors = errors(0);
    assertEquals(List.of(), errors.elements());
    assertEquals(0, errors.judged());
    assertNull(errors.worst());
  }

  @Test
  @DisplayName("are one by one as long as there is a place for each, and two by two from the next on")
  void one_by_one() {
    CaseErrors most = errors(Errors.MOST_PLACES);
    assertEquals(Errors.MOST_PLACES, most.elements().size());
    assertEquals(List.of(119, 120), places(most).get(119));
    CaseErrors more = errors(Errors.MOST_PLACES + 1);
    assertEquals(61, more.elements().size());
    assertEquals(List.of(0, 2), places(more).get(0));
    assertEquals(List.of(120, 121), places(more).get(60));
    assertEquals(Errors.MOST_PLACES, errors(2 * Errors.MOST_PLACES).elements().size());
  }

  @Test
  @DisplayName("count each element once, however many a processor is given at a time")
  void chunks() {
    CaseErrors errors = errors(4097);
    assertEquals(4097, errors.judged());
    assertEquals(0, errors.contradicted());
    assertEquals(List.of(4095, 4097), places(errors).get(errors.elements().size() - 1));
  }
}
