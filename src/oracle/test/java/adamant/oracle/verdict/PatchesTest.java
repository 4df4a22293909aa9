package adamant.oracle.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Format;
import adamant.exact.Underflow;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.Start;
import adamant.oracle.cases.State;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.Variants;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Faults of some elements")
class PatchesTest {

  private static final Variant MOMENTUM = Variants.byId("momentum-rate-outside");
  // With these two lengths no two patches are of the same elements.
  private static final int[] LENGTHS = {31, 22};
  private static final int STEPS = 2;

  private static List<String> found(Variant variant, List<Observation> observations) {
    Assessor assessor = new Assessor(Format.BINARY64, Underflow.GRADUAL, observations);
    return new Patches(Format.BINARY64, Underflow.GRADUAL, observations, variant, assessor::quickScalars).found();
  }

  // Numbers that differ from element to element and from step to step.
  private static Case given(int length) {
    double[] theta = new double[length];
    double[][] g = new double[STEPS][length];
    for (int i = 0; i < length; i++) {
      theta[i] = 1 + i / 8.0;
      for (int t = 0; t < STEPS; t++) {
        g[t][i] = 1 + (7 * i + 5 * t) % 32 / 16.0;
      }
    }
    return Tiny.given(theta, g);
  }

  /** How often an element takes a step, from 0. */
  private interface Times {
    int of(int element, int length);
  }

  // u ← 1/2·u + g, θ ← θ − 1/2·u, as often as it is taken, with the gradient of some element.
  private static Observation momentum(Case c, Times times, IntBinaryOperator from) {
    int n = c.length();
    double[][] after = new double[c.steps()][n];
    for (int i = 0; i < n; i++) {
      double u = 0;
      double theta = c.parameters()[i];
      for (int t = 0; t < c.steps(); t++) {
        for (int k = 0; k < times.of(i, n); k++) {
          u = 0.5 * u + c.gradients()[t][from.applyAsInt(i, n)];
          theta -= 0.5 * u;
        }
        after[t][i] = theta;
      }
    }
    return new Observation(c, after);
  }

  private static List<Observation> momentum(Times times, IntBinaryOperator from) {
    List<Observation> observations = new ArrayList<>();
    for (int length : LENGTHS) {
      observations.add(momentum(given(length), times, from));
    }
    return observations;
  }

  private static void assertNever(String where, BiPredicate<Integer, Integer> is) {
    assertEquals(List.of(where.replace("#", where.contains("elements") ? "never move" : "never moves")),
        found(MOMENTUM, momentum((i, n) -> is.test(i, n) ? 0 : 1, (i, n) -> i)));
  }

  private static void assertTwice(String where, BiPredicate<Integer, Integer> is) {
    String takes = where.contains("elements") ? "take every step twice" : "takes every step twice";
    assertEquals(List.of(where.replace("#", takes)),
        found(MOMENTUM, momentum((i, n) -> is.test(i, n) ? 2 : 1, (i, n) -> i)));
  }

  @Test
  @DisplayName("are told where they never move, or take every step twice")
  void never_and_twice() {
    assertNever("the first element #", (i, n) -> i == 0);
    assertTwice("the first element #", (i, n) -> i == 0);
    assertNever("the last element #", (i, n) -> i == n - 1);
    assertTwice("the last element #", (i, n) -> i == n - 1);
    assertNever("the elements after the first #", (i, n) -> i != 0);
    assertTwice("the elements after the first #", (i, n) -> i != 0);
  }

  @Test
  @DisplayName("are told of the elements after the last whole vector")
  void rest() {
    // 31 = 15·2 + 1 = 7·4 + 3 = 3·8 + 7 = 16 + 15; 22 = 11·2 = 5·4 + 2 = 2·8 + 6 = 16 + 6.
    String after = "the elements after the last whole group of ";
    assertNever(after + "2 #", (i, n) -> n == 31 && i >= 30);
    assertTwice(after + "2 #", (i, n) -> n == 31 && i >= 30);
    assertNever(after + "4 #", (i, n) -> i >= (n == 31 ? 28 : 20));
    assertTwice(after + "4 #", (i, n) -> i >= (n == 31 ? 28 : 20));
    assertNever(after + "8 #", (i, n) -> i >= (n == 31 ? 24 : 16));
    assertTwice(after + "16 #", (i, n) -> i >= 16);
  }

  @Test
  @DisplayName("are told where each element takes another's gradient")
  void other_gradients() {
    Times once = (i, n) -> 1;
    assertEquals(List.of("every element takes the gradient of the element after it"),
        found(MOMENTUM, momentum(once, (i, n) -> i + 1 == n ? 0 : i + 1)));
    assertEquals(List.of("every element takes the gradient of the element before it"),
        found(MOMENTUM, momentum(once, (i, n) -> i == 0 ? n - 1 : i - 1)));
    assertEquals(List.of("every element takes the gradient of the first element"),
        found(MOMENTUM, momentum(once, (i, n) -> 0)));
  }

  @Test
  @DisplayName("are told where the elements are counted as steps")
  void counted() {
    // Adam with η = β₁ = 1/2, β₂ = 3/4, ε = 1/4, from a state of zero after one step, with n·t + i + 1 in place of t.
    Case c = Tiny.resumed(new Start(Tiny.rates(0.5, 1), new State(new double[2], new double[2], null)),
        Tiny.step(1, 2), Tiny.step(1, 2), Tiny.step(-2, 0.5));
    double[][] after = new double[2][2];
    for (int i = 0; i < 2; i++) {
      double m = 0;
      double v = 0;
      for (int t = 0; t < 2; t++) {
        double g = c.gradients()[t][i];
        int count = 2 * t + i + 1;
        m = 0.5 * m + 0.5 * g;
        v = 0.75 * v + 0.25 * g * g;
        double before = t == 0 ? c.parameters()[i] : after[t - 1][i];
        after[t][i] = before - 0.5 * (m / (1 - Math.pow(0.5, count)))
            / (Math.sqrt(v / (1 - Math.pow(0.75, count))) + 0.25);
      }
    }
    assertEquals(List.of("the correction counts the elements as steps: t goes up with each element"),
        found(Variant.CANONICAL, List.of(new Observation(c, after))));
  }

  @Test
  @DisplayName("go on from the case's state, with the rate of each step counted from the first ever")
  void resumed() {
    Case c = Tiny.resumed(new Start(Tiny.rates(0.25, 2), new State(new double[] {2, 2, 4}, null, null)),
        Tiny.step(4, 4, 4), Tiny.step(1, 1, 1));
    // u = 1/2·2 + 1 = 2, θ = 4 − 1; twice: u = 2, 2; once from 4: u = 3.
    assertEquals(List.of("the first element takes every step twice"),
        found(MOMENTUM, List.of(new Observation(c, new double[][] {{2, 3, 2.5}}))));
  }

  @Test
  @DisplayName("are none where nothing explains every element")
  void none() {
    assertEquals(List.of(), found(MOMENTUM, momentum((i, n) -> i == 3 ? 0 : 1, (i, n) -> i)));
    assertEquals(List.of(), found(MOMENTUM, momentum((i, n) -> i == 3 ? 2 : 1, (i, n) -> i)));
    Observation lost = new Observation(given(2), new double[][] {{Double.POSITIVE_INFINITY, 1}, {1, 1}});
    assertEquals(List.of(), found(MOMENTUM, List.of(lost)));
  }

  @Test
  @DisplayName("are looked for inside the domain, of both elements, and while the parameter is finite")
  void where() {
    String first = "the first element never moves";
    Case leaves = Tiny.given(Tiny.step(1, 1, 1), Tiny.step(1, 1, 1), Tiny.step(1e300, 1, 1));
    // u = 1, 3/2 where they move.
    assertTrue(found(MOMENTUM, List.of(new Observation(leaves, new double[][] {{1, 0.5, 0.5}, {77, -0.25, -0.25}})))
        .contains(first));
    Case infinite = Tiny.given(Tiny.step(Double.POSITIVE_INFINITY, 1, 1), Tiny.step(1, 1, 1));
    assertTrue(found(MOMENTUM, List.of(new Observation(infinite, new double[][] {{77, 0.5, 0.5}}))).contains(first));
    // The second takes the gradient of the third, which is outside: nothing is known of it.
    Case other = Tiny.given(Tiny.step(1, 1, 1), Tiny.step(2, 1, 1e300));
    assertTrue(found(MOMENTUM, List.of(new Observation(other, new double[][] {{0.5, 77, 77}})))
        .contains("every element takes the gradient of the element after it"));
  }

  @Test
  @DisplayName("are not looked for in lists of tensors")
  void lists() {
    Case c = Tiny.given(Tiny.step(1), Tiny.step(1));
    List<Observation.Place> places = List.of(new Observation.Place(0, 0, 1));
    List<Observation> observations = momentum((i, n) -> i == 0 ? 0 : 1, (i, n) -> i);
    observations.add(new Observation(c, new double[][] {{77}}, null, places));
    assertEquals(List.of("the first element never moves"), found(MOMENTUM, observations));
  }
}
