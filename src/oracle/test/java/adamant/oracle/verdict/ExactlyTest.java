package adamant.oracle.verdict;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Format;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.Start;
import adamant.oracle.cases.State;
import adamant.oracle.variant.StepChoices.Epsilon;
import adamant.oracle.variant.StepChoices.Sign;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.Variants;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The exact steps of two variants")
class ExactlyTest {

  private static final Variant SGD = Variants.byId("sgd");
  private static final Variant UPHILL = SGD.with(Sign.UP);
  private static final Variant MOMENTUM = Variants.byId("momentum-rate-outside");

  private static boolean same(Variant one, Variant other, Observation... observations) {
    return new Exactly(Format.BINARY64, List.of(observations)).same(one, other);
  }

  private static Observation observation(Case c) {
    return new Observation(c, new double[c.steps()][c.length()]);
  }

  @Test
  @DisplayName("are the same where both reach 0")
  void zero() {
    assertTrue(same(SGD, SGD, observation(Tiny.given(Tiny.step(0.5), Tiny.step(1)))));
  }

  @Test
  @DisplayName("differ where any element of any step of any case does")
  void somewhere() {
    Observation still = observation(Tiny.given(Tiny.step(1, 1), Tiny.step(0, 0), Tiny.step(0, 0)));
    assertTrue(same(SGD, UPHILL, still));
    assertFalse(same(SGD, UPHILL, still, observation(Tiny.given(Tiny.step(1), Tiny.step(1)))));
    assertFalse(same(SGD, UPHILL, observation(Tiny.given(Tiny.step(1, 1), Tiny.step(0, 0), Tiny.step(0, 1)))));
    assertFalse(same(SGD, MOMENTUM, observation(Tiny.given(Tiny.step(1), Tiny.step(1), Tiny.step(0)))));
    assertTrue(same(SGD, MOMENTUM, observation(Tiny.given(Tiny.step(1), Tiny.step(1)))));
  }

  @Test
  @DisplayName("differ where one has a value and the other has none")
  void undefined() {
    Variant divides = Variants.byId("rmsprop-eps-outside");
    Variant none = divides.with(Epsilon.ABSENT);
    Observation zeros = observation(Tiny.given(Tiny.step(1), Tiny.step(0)));
    assertTrue(same(none, none, zeros));
    assertFalse(same(none, divides, zeros));
    assertFalse(same(divides, none, zeros));
  }

  @Test
  @DisplayName("are compared from the case's state, inside the domain, and while the parameter is finite")
  void where() {
    Start moving = new Start(Tiny.rates(0.5, 1), new State(new double[] {1}, null, null));
    assertFalse(same(SGD, MOMENTUM, observation(Tiny.resumed(moving, Tiny.step(1), Tiny.step(0)))));
    assertTrue(same(SGD, UPHILL, observation(Tiny.given(Tiny.step(1), Tiny.step(1e300)))));
    Observation lost = new Observation(Tiny.given(Tiny.step(1), Tiny.step(0), Tiny.step(1)),
        new double[][] {{Double.POSITIVE_INFINITY}, {1}});
    assertTrue(same(SGD, UPHILL, lost));
  }

  @Test
  @DisplayName("are the same where they differ by less than a formula can, relative to the larger")
  void nearly() {
    // 10³⁰⁰ and 10³⁰⁰ + 1 would be one number in any case here; 1 and −1 are not, though their sum is 0.
    assertFalse(same(SGD, UPHILL, observation(Tiny.given(Tiny.step(0), Tiny.step(1)))));
    double large = 0x1p500;
    assertTrue(same(SGD, UPHILL, observation(Tiny.given(Tiny.step(large), Tiny.step(1)))));
    assertFalse(same(SGD, UPHILL, observation(Tiny.given(Tiny.step(0x1p100), Tiny.step(1)))));
  }
}
