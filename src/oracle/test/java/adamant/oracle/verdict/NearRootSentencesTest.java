package adamant.oracle.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.exact.Underflow;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.State;
import adamant.oracle.variant.Names;
import adamant.oracle.variant.StepChoices.FirstCorrection;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.Variants;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Steps whose roots are some ulps off")
class NearRootSentencesTest {

  private static final Variant RMSPROP = Variants.byId("rmsprop-eps-outside");
  private static final Hyperparameters H = new Hyperparameters(0.1, 0.5, 0.9, 0.01);
  private static final int LENGTH = 3;
  private static final int STEPS = 16;
  private static final int RESULTS = LENGTH * STEPS;
  private static final String WITHIN = "every element is within what rounding can make of rmsprop-eps-outside";

  /** A root, or a quotient, that is some ulps off, in some results from the fifth step on where that gives other bits. */
  private static final class Off {

    private final int roots;
    private final int quotients;
    private int left;

    Off(int roots, int quotients, int results) {
      this.roots = roots;
      this.quotients = quotients;
      this.left = results;
    }

    double of(double right, double other, int t) {
      boolean taken = left > 0 && t >= STEPS / 4 && other != right;
      left -= taken ? 1 : 0;
      return taken ? other : right;
    }
  }

  private static Case given(Format format, int steps) {
    double[] theta = new double[LENGTH];
    double[][] g = new double[steps][LENGTH];
    double[] rates = new double[steps];
    for (int i = 0; i < LENGTH; i++) {
      theta[i] = format.round(0.001 * (i + 1));
      for (int t = 0; t < steps; t++) {
        g[t][i] = format.round(Math.sin(1 + 7 * t + 3 * i));
      }
    }
    for (int t = 0; t < steps; t++) {
      // Each step is longer than the parameter before it, which would hide its last bits.
      rates[t] = 0.1 * Math.pow(3, t);
    }
    return new Case(Tiny.INDEX, Tiny.NOTE, H, rates, theta, g);
  }

  /** β₂·v + (1−β₂)·g² in some order. */
  private interface Average {
    double of(double v, double g);
  }

  private static final Average LITERAL = (v, g) -> 0.9 * v + (1 - 0.9) * (g * g);

  private static double beside(double x, int ulps) {
    return x + ulps * Math.ulp(x);
  }

  private static Observation binary64(Off off) {
    return binary64(LITERAL, off);
  }

  // θ − (η·g)/(√v + ε).
  private static Observation binary64(Average average, Off off) {
    return binary64(given(Format.BINARY64, STEPS), average, off);
  }

  private static Observation binary64(Case c, Average average, Off off) {
    double[][] after = new double[c.steps()][LENGTH];
    State[] states = new State[c.steps()];
    for (int t = 0; t < c.steps(); t++) {
      states[t] = new State(null, new double[LENGTH], null);
      for (int i = 0; i < LENGTH; i++) {
        double g = c.gradients()[t][i];
        double v = average.of(t == 0 ? 0 : states[t - 1].second()[i], g);
        states[t].second()[i] = v;
        double before = t == 0 ? c.parameters()[i] : after[t - 1][i];
        double root = Math.sqrt(v);
        double right = before - c.rates()[t] * g / (root + 0.01);
        double quotient = c.rates()[t] * g / (beside(root, off.roots) + 0.01);
        after[t][i] = off.of(right, before - beside(quotient, off.quotients), t);
      }
    }
    return new Observation(c, after, states);
  }

  private static Observation binary32(Off off) {
    Case c = given(Format.BINARY32, STEPS);
    double[][] after = new double[STEPS][LENGTH];
    float[] v = new float[LENGTH];
    for (int t = 0; t < STEPS; t++) {
      for (int i = 0; i < LENGTH; i++) {
        float g = (float) c.gradients()[t][i];
        v[i] = (float) 0.9 * v[i] + (float) (1 - 0.9) * (g * g);
        float before = (float) (t == 0 ? c.parameters()[i] : after[t - 1][i]);
        float rate = (float) c.rates()[t];
        float root = (float) Math.sqrt(v[i]);
        float other = root + off.roots * Math.ulp(root);
        after[t][i] = off.of(before - rate * g / (root + (float) 0.01), before - rate * g / (other + (float) 0.01), t);
      }
    }
    return new Observation(c, after);
  }

  private static String sentence(Format format, Observation o) {
    return Judge.judge(format, RMSPROP, List.of(o)).sentence();
  }

  private static Observation untold(Observation o) {
    return new Observation(o.given(), o.after());
  }

  private static Off off(int ulps, int results) {
    return new Off(ulps, 0, results);
  }

  private static String needs(int ulps, int results, String order) {
    return needs("√ (or what is under it) may be", ulps, results, order);
  }

  private static String needs(String what, int ulps, int results, String order) {
    return WITHIN + "; bit for bit if " + what + " " + ulps + " ulp off, which " + results + " of " + RESULTS
        + " results need, in the order: " + order;
  }

  @Test
  @DisplayName("are told with the ulps that they need, and in how many results")
  void told() {
    assertEquals("every element has the bits of rmsprop-eps-outside in the order: literal",
        sentence(Format.BINARY64, binary64(off(0, 0))));
    assertEquals(needs(1, 3, "literal"), sentence(Format.BINARY64, binary64(off(1, 3))));
    assertEquals(needs(1, 3, "literal"), sentence(Format.BINARY64, untold(binary64(off(1, 3)))));
    assertEquals(needs(1, 3, "literal"), sentence(Format.BINARY64, binary64(off(-1, 3))));
    assertEquals(needs(2, 3, "literal"), sentence(Format.BINARY64, binary64(off(2, 3))));
    String farther = sentence(Format.BINARY64, binary64(off(3, 3)));
    assertFalse(farther.contains("√ (or what is under it) may be"), farther);
  }

  @Test
  @DisplayName("are not told where they are a quarter of all")
  void a_quarter() {
    assertEquals(needs(1, 11, "literal"), sentence(Format.BINARY64, binary64(off(1, 11))));
    assertEquals(WITHIN, sentence(Format.BINARY64, binary64(off(1, 12))));
  }

  @Test
  @DisplayName("are told in the contracted order that has them, and in binary32")
  void orders() {
    assertEquals(needs(1, 3, "literal; second moment sample contracted; FMA"),
        sentence(Format.BINARY64, binary64((v, g) -> Math.fma(1 - 0.9, g * g, 0.9 * v), off(1, 3))));
    assertEquals(needs(1, 3, "literal"), sentence(Format.BINARY32, binary32(off(1, 3))));
  }

  @Test
  @DisplayName("are not told where the state has other bits than the order")
  void states() {
    Observation o = binary64(off(1, 3));
    o.states()[STEPS - 1].second()[0] += Math.ulp(o.states()[STEPS - 1].second()[0]);
    assertEquals(WITHIN, sentence(Format.BINARY64, o));
  }

  @Test
  @DisplayName("are not told where subnormal numbers are declared to be flushed")
  void flushed() {
    List<Observation> observations = List.of(binary64(off(1, 3)));
    assertEquals(WITHIN, Judge.judge(Format.BINARY64, Underflow.BOTH, RMSPROP, observations).sentence());
  }

  @Test
  @DisplayName("are told in the orders that need the fewest, though one with a shorter name has them too")
  void fewest() {
    // So few steps that other orders' averages hide under a root; but not in as few results.
    Case c = given(Format.BINARY64, 5);
    Observation o = binary64(c, (v, g) -> 0.9 * v + (1 - 0.9) * g * g, off(1, 2));
    assertEquals(needs(1, 2, "literal; ((1−β₂)·g)·g").replace("of " + RESULTS, "of " + 5 * LENGTH),
        sentence(Format.BINARY64, untold(o)));
  }

  @Test
  @DisplayName("are told of another variant that is found")
  void another_variant() {
    Variant sgd = Variants.byId("sgd");
    String sentence = Judge.judge(Format.BINARY64, sgd, List.of(binary64(off(1, 3)))).sentence();
    assertEquals("computes rmsprop-eps-outside, not sgd: " + Names.difference(RMSPROP, sgd)
        + needs(1, 3, "literal").substring(WITHIN.length()), sentence);
  }

  @Test
  @DisplayName("are not told of operations in wider numbers, which are another reason for other bits")
  void wider() {
    // One step of each of many elements, in binary64 between loads and stores, and one of them with another root.
    int length = 41;
    double[] theta = new double[length];
    double[] g = new double[length];
    double[] after = new double[length];
    boolean off = false;
    for (int i = 0; i < length; i++) {
      float before = (float) (0.001 * (i + 1));
      float gradient = (float) Math.sin(1 + 3 * i);
      double v = (1 - 0.9) * ((double) gradient * gradient);
      double right = before - 0.1 * gradient / (Math.sqrt(v) + 0.01);
      double other = before - 0.1 * gradient / (Math.nextUp((float) Math.sqrt(v)) + 0.01);
      boolean taken = !off && (float) other != (float) right;
      off |= taken;
      theta[i] = before;
      g[i] = gradient;
      after[i] = (float) (taken ? other : right);
    }
    assertTrue(off);
    assertEquals(WITHIN, sentence(Format.BINARY32, new Observation(Tiny.given(H, theta, g), new double[][] {after})));
  }

  @Test
  @DisplayName("are not told where it is quotients that are, and both are where neither is enough")
  void quotients() {
    assertEquals(needs("/ (or what it divides) may be", 2, 6, "literal"),
        sentence(Format.BINARY64, binary64(new Off(0, 2, 6))));
    assertEquals(needs("√ and / (or what they are of) may each be", 2, 4, "literal"),
        sentence(Format.BINARY64, binary64(new Off(-2, 2, 4))));
  }

  @Test
  @DisplayName("are not there where nothing divides but a correction, whose quotients are told")
  void corrections() {
    // u ← 1/2·u + g, θ ← θ − η·u/(1 − 2⁻ᵗ).
    Variant corrected = Variants.byId("momentum-rate-outside").with(FirstCorrection.BY_T);
    int steps = 8;
    Case c = given(Format.BINARY64, steps);
    double[][] after = new double[steps][LENGTH];
    double[] u = new double[LENGTH];
    Off off = new Off(0, 1, 1);
    for (int t = 0; t < steps; t++) {
      for (int i = 0; i < LENGTH; i++) {
        u[i] = 0.5 * u[i] + c.gradients()[t][i];
        double quotient = u[i] / (1 - Math.pow(0.5, t + 1));
        double before = t == 0 ? c.parameters()[i] : after[t - 1][i];
        after[t][i] = off.of(before - c.rates()[t] * quotient, before - c.rates()[t] * beside(quotient, 1), t);
      }
    }
    Observation o = new Observation(c, after);
    Bits bits = new Bits(Format.BINARY64, Underflow.GRADUAL, List.of(o), corrected);
    assertEquals(needs("/ (or what it divides) may be", 1, 1, "literal").replace("of " + RESULTS, "of " + steps * LENGTH)
        .substring(WITHIN.length()), NearBits.sentence(Format.BINARY64, List.of(o), corrected, bits));
    Variant plain = Variants.byId("momentum-rate-outside");
    assertEquals("", NearBits.sentence(Format.BINARY64, List.of(o), plain,
        new Bits(Format.BINARY64, Underflow.GRADUAL, List.of(o), plain)));
  }

  @Test
  @DisplayName("are told of all elements, also of those past the ones that orders are ranked by")
  void past_the_sample() {
    int copies = 200;
    assertTrue(copies * LENGTH > NearBits.SAMPLE);
    assertEquals(needs(1, 2, "literal").replace("of " + RESULTS, "of " + (copies + 1) * RESULTS)
        .substring(WITHIN.length()), past(copies, off(1, 2)));
    // Nowhere else is anything off, and this is by more than is allowed.
    assertEquals("", past(copies, off(9, 1)));
  }

  @Test
  @DisplayName("are told in every order that has the bits, where several of the shortest names do")
  void several_orders() {
    Average incremental = (v, g) -> v + (1 - 0.9) * (g * g - v);
    assertEquals(needs(1, 2, "literal; second moment m + (1−β)·(x−m), or else in the order: "
        + "literal; second moment two-sided lerp, or else in the order: literal; FMA"),
        sentence(Format.BINARY64, binary64(incremental, off(1, 2))));
  }

  @Test
  @DisplayName("are told in the order alone that needs it in the fewest of all results, where the first do not differ")
  void fewest_of_all() {
    Average incremental = (v, g) -> v + (1 - 0.9) * (g * g - v);
    List<Observation> all = new ArrayList<>(Collections.nCopies(200, binary64(incremental, off(0, 0))));
    // From 1 − β = 1/2 on the two-sided interpolation is the backward one.
    Case c = given(Format.BINARY64, STEPS);
    Average backward = (v, g) -> g * g - 0.4 * (g * g - v);
    all.add(untold(binary64(new Case(c.index(), c.note(), H.withBetas(0.5, 0.4), c.rates(), c.parameters(),
        c.gradients()), backward, off(1, 1))));
    assertEquals(needs(1, 1, "literal; second moment two-sided lerp").replace("of " + RESULTS,
        "of " + all.size() * RESULTS).substring(WITHIN.length()), sentence(all));
  }

  private static String past(int copies, Off off) {
    List<Observation> all = new ArrayList<>(Collections.nCopies(copies, binary64(off(0, 0))));
    all.add(binary64(off));
    return sentence(all);
  }

  private static String sentence(List<Observation> all) {
    return NearBits.sentence(Format.BINARY64, all, RMSPROP,
        new Bits(Format.BINARY64, Underflow.GRADUAL, all, RMSPROP));
  }
}
