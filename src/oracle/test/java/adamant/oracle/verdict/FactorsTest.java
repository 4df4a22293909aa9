package adamant.oracle.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import adamant.exact.Format;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.Start;
import adamant.oracle.cases.State;
import adamant.oracle.variant.StepChoices.Epsilon;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.Variants;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The factors of steps that are nearly right")
class FactorsTest {

  private static final Variant SGD = Variants.byId("sgd");
  private static final Variant MOMENTUM = Variants.byId("momentum-rate-outside");
  private static final String RANGE = "; every step is sgd's times a factor from %s to %s, as an approximate root, "
      + "quotient or constant makes";

  private static String sentence(Variant variant, Observation... observations) {
    return new Factors(Format.BINARY64, List.of(observations), variant).sentence("sgd");
  }

  // Descent from 0 with g = −2 gives 1; these steps are so many times that.
  private static Observation steps(double... factors) {
    double[] g = new double[factors.length];
    java.util.Arrays.fill(g, -2);
    return new Observation(Tiny.given(new double[factors.length], g), new double[][] {factors});
  }

  @Test
  @DisplayName("are one where they are nearly constant, and their middle is told")
  void constant() {
    assertEquals("; every step is 1.010 times sgd's, a constant factor", sentence(SGD, steps(1.01, 1.01)));
    assertEquals("; every step is 0.9800 times sgd's, a constant factor", sentence(SGD, steps(0.98), steps(0.98)));
    assertEquals("; every step is 1.010 times sgd's, a constant factor", sentence(SGD, steps(1.010002, 1.009998)));
  }

  @Test
  @DisplayName("are told from the least to the most where they are not")
  void a_range() {
    assertEquals(String.format(RANGE, "0.9700", "1.030"), sentence(SGD, steps(1.03, 0.97, 1)));
    assertEquals(String.format(RANGE, "1.010", "1.011"), sentence(SGD, steps(1.01, 1.0105)));
    assertEquals(String.format(RANGE, "1.000", "1.000"), sentence(SGD, steps(1, 1)));
  }

  @Test
  @DisplayName("say nothing beyond a sixteenth more, or as many times less")
  void too_far() {
    assertEquals(String.format(RANGE, "1.000", "1.063"), sentence(SGD, steps(1, 1.0625)));
    assertEquals(String.format(RANGE, "0.9412", "1.000"), sentence(SGD, steps(1, 1 / 1.0625)));
    assertEquals("", sentence(SGD, steps(1, 1.06251)));
    assertEquals("", sentence(SGD, steps(1, 0.9411)));
    assertEquals("", sentence(SGD, steps(1, Double.POSITIVE_INFINITY)));
    assertEquals("", sentence(SGD, steps(1, Double.NaN)));
    assertEquals("", sentence(SGD));
  }

  @Test
  @DisplayName("are told of steps that are many units of the parameter's last place long, and of no shorter one")
  void short_steps() {
    // From 1, whose last place is 2⁻⁵²: a step of 2⁻²⁶ is 2²⁶ of it, as many as half of the 53 bits.
    for (double length : new double[] {0x1p-26, 0x1p-26 - 0x1p-52}) {
      Case c = Tiny.given(Tiny.step(1), Tiny.step(2 * length));
      Observation twice = new Observation(c, new double[][] {{1 - 2 * length}});
      assertEquals(length == 0x1p-26 ? "" : "; every step is 1.010 times sgd's, a constant factor",
          sentence(SGD, twice, steps(1.01)));
    }
    // To 1 the same, from near 0.
    Observation to = new Observation(Tiny.given(Tiny.step(0), Tiny.step(-2 * 0x1p-30)), new double[][] {{0x1p-29}});
    assertEquals("", sentence(SGD, to, steps(1.01)));
  }

  @Test
  @DisplayName("are those from the case's state on, of every step inside the domain while the parameter is finite")
  void where() {
    Start moving = new Start(Tiny.rates(0.25, 1), new State(new double[] {-2}, null, null));
    // u = 1/2·(−2) − 1 = −2, and so the step is 1; then u = −1 and the step is 1/2.
    Case c = Tiny.resumed(moving, Tiny.step(0), Tiny.step(-1), Tiny.step(0));
    String constant = "; every step is 1.010 times sgd's, a constant factor";
    assertEquals(constant, sentence(MOMENTUM, new Observation(c, new double[][] {{1.01}, {1.515}})));
    assertEquals("", sentence(MOMENTUM, new Observation(c, new double[][] {{1.01}, {2.02}})));
    Case leaves = Tiny.given(Tiny.step(0), Tiny.step(-2), Tiny.step(1e300));
    assertEquals(constant, sentence(SGD, new Observation(leaves, new double[][] {{1.01}, {77}})));
    Case lost = Tiny.given(Tiny.step(0), Tiny.step(-2), Tiny.step(-2));
    assertEquals("", sentence(SGD, new Observation(lost, new double[][] {{Double.POSITIVE_INFINITY}, {1}})));
  }

  @Test
  @DisplayName("are not asked where the formula has no value")
  void undefined() {
    Variant none = Variants.byId("rmsprop-eps-outside").with(Epsilon.ABSENT);
    // g = −1: v = 1/4, and the step 1/2·1/(1/2) is 1. With g = 0 it is 0/0.
    Observation zero = new Observation(Tiny.given(Tiny.step(0), Tiny.step(0)), new double[][] {{7}});
    Observation one = new Observation(Tiny.given(Tiny.step(0), Tiny.step(-1)), new double[][] {{1.01}});
    assertEquals("; every step is 1.010 times sgd's, a constant factor", sentence(none, zero, one));
  }
}
