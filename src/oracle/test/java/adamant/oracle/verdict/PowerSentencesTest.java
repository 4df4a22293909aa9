package adamant.oracle.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.exact.Underflow;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.Start;
import adamant.oracle.cases.State;
import adamant.oracle.variant.StepChoices.FirstCorrection;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.Variants;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Steps whose powers are an ulp off")
class PowerSentencesTest {

  // u ← β₁·u + g, θ ← θ − η·u/(1 − β₁ᵗ).
  private static final Variant CORRECTED = Variants.byId("momentum-rate-outside").with(FirstCorrection.BY_T);
  private static final Hyperparameters H = new Hyperparameters(0.1, 0.9, 0.8, 0.01);
  private static final int STEPS = 8;

  /** What a library makes of a right power. */
  private interface Power {
    double of(double right, int t, int element);
  }

  private static Power off(int ulps, int... at) {
    return (right, t, element) -> {
      for (int step : at) {
        right += step == t ? ulps * Math.ulp(right) : 0;
      }
      return right;
    };
  }

  // Each step is longer than the parameter before it, which would hide its last bits.
  private static double rate(int t) {
    return 0.1 * Math.pow(3, t);
  }

  private static Case given(Start start, int steps, int length) {
    double[] theta = new double[length];
    double[][] g = new double[steps][length];
    double[] rates = new double[steps];
    for (int t = 0; t < steps; t++) {
      rates[t] = rate(t);
      for (int i = 0; i < length; i++) {
        theta[i] = 0.001 * (i + 1);
        g[t][i] = Math.sin(1 + 7 * t + 3 * i);
      }
    }
    return new Case(Tiny.INDEX, Tiny.NOTE, H, rates, theta, g, start);
  }

  private static Observation momentum(Case c, Power power) {
    int n = c.length();
    double[][] after = new double[c.steps()][n];
    State[] states = new State[c.steps()];
    for (int t = 0; t < c.steps(); t++) {
      states[t] = new State(new double[n], null, null);
      for (int i = 0; i < n; i++) {
        double old = t > 0 ? states[t - 1].first()[i] : c.start() == null ? 0 : c.start().state().first()[i];
        double u = 0.9 * old + c.gradients()[t][i];
        int count = c.before() + t + 1;
        double before = t == 0 ? c.parameters()[i] : after[t - 1][i];
        after[t][i] = before - c.rates()[t] * (u / (1 - power.of(Math.pow(0.9, count), count, i)));
        states[t].first()[i] = u;
      }
    }
    return new Observation(c, after, states);
  }

  private static Observation momentum(int steps, Power power) {
    return momentum(given(null, steps, 2), power);
  }

  private static String sentence(Variant variant, Observation... observations) {
    return new PowerBits(Format.BINARY64, Underflow.GRADUAL, List.of(observations), variant).sentence();
  }

  private static String sentence(Observation... observations) {
    return sentence(CORRECTED, observations);
  }

  private static String needs(int off, int steps) {
    return "; bit for bit if βᵗ may be 1 ulp off, which " + off + " of " + steps
        + " steps need, in the order: literal; scalars in binary64, βᵗ by pow";
  }

  @Test
  @DisplayName("are told, up or down, where fewer than a quarter are")
  void told() {
    assertEquals(needs(1, 8), sentence(momentum(STEPS, off(1, 3))));
    assertEquals(needs(1, 8), sentence(momentum(STEPS, off(-1, 3))));
    assertEquals("", sentence(momentum(STEPS, off(1, 3, 5))));
    assertEquals(needs(2, 9), sentence(momentum(9, off(1, 3, 5))));
    assertEquals(needs(2, 16), sentence(momentum(STEPS, off(1, 3)), momentum(STEPS, off(-1, 4))));
    assertEquals("", sentence(momentum(STEPS, off(9, 3))));
  }

  @Test
  @DisplayName("are told in the judgement")
  void judged() {
    String sentence = Judge.judge(Format.BINARY64, CORRECTED, List.of(momentum(STEPS, off(1, 3)))).sentence();
    assertTrue(sentence.endsWith(needs(1, 8)), sentence);
  }

  @Test
  @DisplayName("are not told of β¹, which is β, nor where the elements of a step need others")
  void of_a_step() {
    assertEquals("", sentence(momentum(STEPS, off(1, 1))));
    assertEquals(needs(1, 8), sentence(momentum(STEPS, off(1, 2))));
    assertEquals("", sentence(momentum(STEPS, (right, t, i) -> t == 3 && i == 1 ? Math.nextUp(right) : right)));
  }

  @Test
  @DisplayName("are held against the state that was told, too, and against nothing outside of the domain")
  void states() {
    Observation o = momentum(STEPS, off(1, 3));
    assertEquals(needs(1, 8), sentence(new Observation(o.given(), o.after())));
    o.states()[6].first()[1] = Math.nextUp(o.states()[6].first()[1]);
    assertEquals("", sentence(o));
    Case c = given(null, STEPS, 2);
    c.gradients()[STEPS - 1][0] = 1e300;
    Observation leaves = momentum(c, off(1, 3));
    leaves.after()[STEPS - 1][0] = 77;
    leaves.states()[STEPS - 1].first()[0] = 77;
    assertEquals(needs(1, 8), sentence(leaves));
  }

  @Test
  @DisplayName("are counted from the first step ever")
  void resumed() {
    Start start = new Start(Tiny.rates(0.1, 2), new State(new double[] {0.5, 0.25}, null, null));
    Case c = given(start, STEPS, 2);
    assertEquals(needs(1, 8), sentence(momentum(c, off(1, 5))));
    assertEquals("", sentence(momentum(c, off(9, 5))));
  }

  @Test
  @DisplayName("are told of the second moment's, and of both in one step once")
  void both() {
    Variant adam = Variant.CANONICAL;
    int length = 5;
    Case c = given(null, 5, length);
    for (int first = -1; first <= 1; first++) {
      double[][] after = new double[5][length];
      for (int i = 0; i < length; i++) {
        double m = 0;
        double v = 0;
        for (int t = 1; t <= 5; t++) {
          double g = c.gradients()[t - 1][i];
          m = 0.9 * m + (1 - 0.9) * g;
          v = 0.8 * v + (1 - 0.8) * (g * g);
          double one = 1 - off(first, 3).of(Math.pow(0.9, t), t, i);
          double two = 1 - off(1, 3).of(Math.pow(0.8, t), t, i);
          double before = t == 1 ? c.parameters()[i] : after[t - 2][i];
          after[t - 1][i] = before - rate(t - 1) * (m / one) / (Math.sqrt(v / two) + 0.01);
        }
      }
      assertEquals(needs(1, 5), sentence(adam, new Observation(c, after)));
    }
  }

  @Test
  @DisplayName("are told of binary32's powers too")
  void binary32() {
    Case c = given(null, STEPS, 1);
    c.parameters()[0] = (float) c.parameters()[0];
    double[][] after = new double[STEPS][1];
    float u = 0;
    for (int t = 1; t <= STEPS; t++) {
      c.gradients()[t - 1][0] = (float) c.gradients()[t - 1][0];
      u = 0.9f * u + (float) c.gradients()[t - 1][0];
      float power = (float) Math.pow(0.9f, t);
      float before = (float) (t == 1 ? c.parameters()[0] : after[t - 2][0]);
      after[t - 1][0] = before - (float) rate(t - 1) * (u / (1 - (t == 3 ? Math.nextUp(power) : power)));
    }
    assertEquals("; bit for bit if βᵗ may be 1 ulp off, which 1 of 8 steps need, in the order: literal; scalars in "
        + "binary32, βᵗ by pow", new PowerBits(Format.BINARY32, Underflow.GRADUAL,
            List.of(new Observation(c, after)), CORRECTED).sentence());
  }
}
