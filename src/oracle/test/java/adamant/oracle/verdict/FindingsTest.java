package adamant.oracle.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import adamant.exact.Format;
import adamant.exact.Underflow;
import adamant.oracle.cases.Case;
import adamant.oracle.variant.Implementation;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.Variants;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Findings outside the domain")
class FindingsTest {

  private static final Variant SGD = Variants.byId("sgd");
  private static final String SAME = ", as the formula's own operations give";
  private static final String OTHER = "; the formula's own operations give ";
  private static final double INFINITY = Double.POSITIVE_INFINITY;

  private static List<Finding> of(Observation... observations) {
    List<Observation> all = List.of(observations);
    return Findings.of(Format.BINARY64, all, new Bits(Format.BINARY64, Underflow.GRADUAL, all, SGD),
        Implementation.LITERAL, Underflow.GRADUAL);
  }

  private static List<String> texts(Observation... observations) {
    return of(observations).stream().map(Finding::text).toList();
  }

  // One element from 1, outside from its first gradient on.
  private static Observation one(double gradient, double after) {
    return new Observation(Tiny.given(Tiny.step(1), Tiny.step(gradient)), new double[][] {{after}});
  }

  @Test
  @DisplayName("tell what becomes of the parameter, and what the formula makes of it where that is something else")
  void outcomes() {
    assertEquals(List.of("parameter NaN in 1 step" + SAME), texts(one(Double.NaN, Double.NaN)));
    assertEquals(List.of("parameter infinite in 1 step" + SAME), texts(one(-INFINITY, INFINITY)));
    assertEquals(List.of("parameter moved in 1 step" + SAME), texts(one(1e300, -5e299)));
    assertEquals(List.of("parameter unchanged in 1 step" + OTHER + "moved"), texts(one(1e300, 1)));
    assertEquals(List.of("parameter NaN in 1 step" + OTHER + "infinite"), texts(one(INFINITY, Double.NaN)));
    assertEquals(List.of("parameter unchanged in 1 step" + OTHER + "NaN"), texts(one(Double.NaN, 1)));
  }

  @Test
  @DisplayName("compare each step with the parameter before it, the subject's own and the formula's own")
  void before() {
    // The formula moves to 1/2, and then, with g too small to move it, stays there; so did the subject, elsewhere.
    Case c = Tiny.given(Tiny.step(1), Tiny.step(1), Tiny.step(1e-200));
    assertEquals(List.of("parameter unchanged in 1 step" + SAME), texts(new Observation(c, new double[][] {{7}, {7}})));
    assertEquals(List.of("parameter moved in 1 step" + OTHER + "unchanged"),
        texts(new Observation(c, new double[][] {{7}, {0.5}})));
    Case first = Tiny.given(Tiny.step(1), Tiny.step(1e-200));
    assertEquals(List.of("parameter unchanged in 1 step" + SAME), texts(new Observation(first, new double[][] {{1}})));
  }

  @Test
  @DisplayName("count the steps of a kind, of all elements, and name the case that had it first")
  void counts() {
    Case second = new Case(5, Tiny.NOTE, Tiny.H, Tiny.rates(0.5, 1), Tiny.step(1, 1),
        new double[][] {{Double.NaN, Double.NaN}});
    Case other = new Case(6, "other", Tiny.H, Tiny.rates(0.5, 1), Tiny.step(1), new double[][] {{Double.NaN}});
    Observation one = one(Double.NaN, Double.NaN);
    Observation two = new Observation(second, new double[][] {{Double.NaN, Double.NaN}});
    Observation three = new Observation(other, new double[][] {{Double.NaN}});
    assertEquals(List.of(new Finding(Tiny.INDEX, Tiny.NOTE, "parameter NaN in 3 steps" + SAME),
        new Finding(6, "other", "parameter NaN in 1 step" + SAME)), of(one, two, three));
  }

  @Test
  @DisplayName("are none inside, and of an element none before it leaves")
  void inside() {
    assertEquals(List.of(), texts(new Observation(Tiny.given(Tiny.step(1), Tiny.step(1)), new double[][] {{77}})));
    Case c = Tiny.given(Tiny.step(1, 1), Tiny.step(1, 1), Tiny.step(1e300, 1));
    assertEquals(List.of("parameter moved in 1 step" + SAME),
        texts(new Observation(c, new double[][] {{0.5, 0.5}, {-5e299, 0}})));
  }
}
