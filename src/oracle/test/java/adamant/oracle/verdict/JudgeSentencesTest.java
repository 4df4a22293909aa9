package adamant.oracle.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.exact.Underflow;
import adamant.oracle.Verdict;
import adamant.oracle.cases.Case;
import adamant.oracle.variant.Implementation;
import adamant.oracle.variant.Names;
import adamant.oracle.variant.ScalarChoices.Rate;
import adamant.oracle.variant.StepChoices.Sign;
import adamant.oracle.variant.Stored;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.Variants;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is said of an element or two")
class JudgeSentencesTest {

  private static final Variant SGD = Variants.byId("sgd");
  private static final Variant MOMENTUM = Variants.byId("momentum-rate-outside");
  private static final Variant OUTSIDE = Variants.byId("rmsprop-eps-outside");
  private static final Variant INSIDE = Variants.byId("rmsprop-eps-inside");
  private static final double LEAST = 0x1p-1022;

  private static Judgement judge(Variant declared, Observation... observations) {
    return Judge.judge(Format.BINARY64, declared, List.of(observations));
  }

  private static Case two(Hyperparameters h) {
    return Tiny.given(h, Tiny.step(3), Tiny.step(1.25), Tiny.step(-0.625));
  }

  private static Observation right(Format format, Variant variant, Case c) {
    return new Observation(c, new Bits(format, Underflow.GRADUAL, List.of(), variant).run(Implementation.LITERAL, c));
  }

  private static Observation right(Variant variant, Case c) {
    return right(Format.BINARY64, variant, c);
  }

  // The last step one unit off, which no order explains.
  private static Observation near(Variant variant, Hyperparameters h) {
    Observation o = right(variant, two(h));
    o.after()[1][0] = Math.nextUp(o.after()[1][0]);
    return o;
  }

  // Outside of the domain, with something else than the formula gives.
  private static Observation outside() {
    return new Observation(Tiny.given(Tiny.step(1), Tiny.step(1e300)), new double[][] {{1}});
  }

  private static void assertSays(Verdict verdict, String variant, List<String> survivors, String order, String sentence,
      Judgement judgement) {
    assertEquals(sentence, judgement.sentence());
    assertEquals(new Judgement(verdict, variant, survivors, sentence, order, judgement.assessment(),
        judgement.findings()), judgement);
  }

  private static void assertFinding(String text, Judgement judgement) {
    assertEquals(List.of(text), judgement.findings().stream().map(Finding::text).toList());
  }

  @Test
  @DisplayName("bit-exact, in an order, and what it makes of subnormal numbers where that is declared")
  void bit_exact() {
    Judgement judgement = judge(MOMENTUM, right(MOMENTUM, two(Tiny.H)), outside());
    assertSays(Verdict.BIT_EXACT, "momentum-rate-outside", List.of("momentum-rate-outside"), "literal",
        "every element has the bits of momentum-rate-outside in the order: literal", judgement);
    assertFinding("parameter unchanged in 1 step; the formula's own operations give moved", judgement);
    String flushed = "literal; subnormal results are set to 0";
    assertSays(Verdict.BIT_EXACT, "sgd", List.of("sgd"), flushed, "every element has the bits of sgd in the order: "
        + flushed, Judge.judge(Format.BINARY64, Underflow.RESULTS, SGD, List.of(right(SGD, two(Tiny.H)))));
    assertEquals(2, Judge.assess(Format.BINARY64, Underflow.GRADUAL, SGD, List.of(right(SGD, two(Tiny.H)))).judged());
  }

  @Test
  @DisplayName("conforms, where no order has the bits and no other member explains them")
  void conforms() {
    Judgement judgement = judge(MOMENTUM, near(MOMENTUM, Tiny.H), outside());
    assertSays(Verdict.CONFORMS, "momentum-rate-outside", List.of("momentum-rate-outside"), null,
        "every element is within what rounding can make of momentum-rate-outside", judgement);
    assertFinding("parameter unchanged in 1 step; the formula's own operations give moved", judgement);
  }

  @Test
  @DisplayName("conforms in two orders, one in whole vectors")
  void conforms_in_vectors() {
    // 0.01 − 0.1·0.1, rounded once in the first four elements and twice in the last.
    double fused = Math.fma(-0.1, 0.1, 0.01);
    double rest = 0.01 - 0.1 * 0.1;
    Case c = Tiny.given(Tiny.H.withLr(0.1), new double[] {0.01, 0.01, 0.01, 0.01, 0.01},
        new double[] {0.1, 0.1, 0.1, 0.1, 0.1});
    assertEquals("every element is within what rounding can make of sgd; bit for bit in two orders: elements in whole "
        + "vectors of 4 in the order: literal; step contracted; FMA, those past them in the order: literal",
        judge(SGD, new Observation(c, new double[][] {{fused, fused, fused, fused, rest}})).sentence());
  }

  @Test
  @DisplayName("undecided, where another member explains every element too")
  void undecided() {
    assertSays(Verdict.UNDECIDED, "rmsprop-eps-outside", List.of("rmsprop-eps-outside", "rmsprop-eps-inside"), null,
        "within the bounds of rounding, these cases do not tell apart rmsprop-eps-outside or rmsprop-eps-inside",
        judge(OUTSIDE, near(OUTSIDE, Tiny.H.withEps(1e-30))));
  }

  @Test
  @DisplayName("another variant, in its order")
  void other_variant() {
    assertSays(Verdict.OTHER_VARIANT, "rmsprop-eps-inside", List.of("rmsprop-eps-inside"), "literal",
        "computes rmsprop-eps-inside, not sgd: " + Names.difference(INSIDE, SGD)
            + "; bit for bit in the order: literal", judge(SGD, right(INSIDE, two(Tiny.H))));
  }

  @Test
  @DisplayName("another variant, without its bits, or else yet another")
  void other_variants() {
    assertSays(Verdict.OTHER_VARIANT, "momentum-rate-outside", List.of("momentum-rate-outside"), null,
        "computes momentum-rate-outside, not sgd: " + Names.difference(MOMENTUM, SGD),
        judge(SGD, near(MOMENTUM, Tiny.H)));
    assertSays(Verdict.OTHER_VARIANT, "rmsprop-eps-outside", List.of("rmsprop-eps-outside", "rmsprop-eps-inside"), null,
        "computes rmsprop-eps-outside, not sgd: " + Names.difference(OUTSIDE, SGD) + ", or else rmsprop-eps-inside",
        judge(SGD, near(OUTSIDE, Tiny.H.withEps(1e-30))));
  }

  @Test
  @DisplayName("the variant whose bits they are, of those that rounding does not tell apart")
  void bits_decide() {
    Format format = Format.BINARY32;
    Case c = Tiny.given(Tiny.H.withEps(2e-7), Tiny.step(0.5, 0.25, 0.75, 0.375), Tiny.step(1.25, 0.75, 1.5, 1.125),
        Tiny.step(-0.625, 1, 0.875, 2));
    Observation o = right(format, INSIDE, c);
    assertNull(new Bits(format, Underflow.GRADUAL, List.of(o), OUTSIDE).match());
    assertEquals(0, Judge.assess(format, Underflow.GRADUAL, OUTSIDE, List.of(o)).contradicted());
    Judgement judgement = Judge.judge(format, SGD, List.of(o));
    assertEquals(List.of("rmsprop-eps-inside"), judgement.survivors());
    assertTrue(judgement.sentence().endsWith("; bit for bit in the order: literal"), judgement.sentence());
  }

  @Test
  @DisplayName("a defect by what it makes of subnormal operands, where they make 0/0")
  void flushed_operands() {
    // (0 + ε) with an ε that is subnormal.
    Case c = Tiny.given(Tiny.H.withEps(0x1.8p-132), Tiny.step(1), Tiny.step(0));
    String name = "rmsprop-eps-outside, but subnormal operands are taken for 0";
    assertSays(Verdict.DEFECT, name, List.of(name), "literal",
        "computes " + name + ", which is not declared; bit for bit in the order: literal", Judge.judge(
            Format.BINARY32, OUTSIDE, List.of(new Observation(c, new double[][] {{Double.NaN}}))));
  }

  @Test
  @DisplayName("a defect by what it makes of subnormal results, and so no finding on them")
  void flushed_results() {
    // 7/4·2⁻¹⁰²² − 2⁻⁶⁰⁰·2⁻⁴²² = 3/4·2⁻¹⁰²²; and outside of the domain 3/2·2⁻¹⁰²² − 1/2·2⁻¹⁰²¹.
    Case c = Tiny.given(Tiny.H.withLr(0x1p-600), Tiny.step(1.75 * LEAST), Tiny.step(0x1p-422));
    Case beyond = Tiny.given(Tiny.step(1.5 * LEAST), Tiny.step(2 * LEAST));
    Judgement judgement = judge(SGD, new Observation(c, new double[][] {{0}}),
        new Observation(beyond, new double[][] {{0}}));
    String name = "sgd, but subnormal results are set to 0";
    assertSays(Verdict.DEFECT, name, List.of(name), "literal",
        "computes " + name + ", which is not declared; bit for bit in the order: literal", judgement);
    assertFinding("parameter moved in 1 step, as the formula's own operations give", judgement);
  }

  @Test
  @DisplayName("a defect by one difference")
  void one_difference() {
    String name = "sgd, but the step goes uphill: it is added, not subtracted";
    assertSays(Verdict.DEFECT, name, List.of(name), "literal", "computes " + name + "; bit for bit in the order: literal",
        judge(SGD, right(SGD.with(Sign.UP), two(Tiny.H))));
  }

  @Test
  @DisplayName("a defect of some elements")
  void patched() {
    Case c = Tiny.given(Tiny.step(3, 3, 3, 3, 3), Tiny.step(1, 2, 1.5, 1.25, 1.75), Tiny.step(1, 0.5, 2, 0.75, 1.125));
    Observation o = right(SGD, c);
    o.after()[0][4] = 3;
    o.after()[1][4] = 3;
    String last = "sgd, but the last element never moves";
    String two = "sgd, but the elements after the last whole group of 2 never move";
    String four = "sgd, but the elements after the last whole group of 4 never move";
    Judgement judgement = judge(SGD, o, outside());
    // A tensor of one element is its last, and past any whole group.
    assertSays(Verdict.DEFECT, last, List.of(last, two, four), null,
        "computes " + last + ", or else " + two + ", or else " + four, judgement);
    assertFinding("parameter unchanged in 1 step; the formula's own operations give moved", judgement);
  }

  @Test
  @DisplayName("a defect by two differences")
  void two_differences() {
    String name = "sgd, but the step goes uphill: it is added, not subtracted; the learning rate divided by t";
    assertSays(Verdict.DEFECT, name, List.of(name), "literal", "computes " + name + "; bit for bit in the order: literal",
        judge(SGD, right(SGD.with(Sign.UP, Rate.OVER_T), two(Tiny.H))));
  }

  // θ ← θ − η·(2·g − g₋), in steps that stay exact; or with 3·g, which no rule has.
  private static Observation optimistic(boolean right) {
    Case c = Tiny.given(Tiny.step(3, 2, -1), Tiny.step(1.25, 1.5, 2), Tiny.step(-0.625, 1, -3), Tiny.step(0.875, 2, 0.5),
        Tiny.step(1, -2, 1));
    double[][] after = new double[c.steps()][c.length()];
    for (int t = 0; t < c.steps(); t++) {
      for (int i = 0; i < c.length(); i++) {
        double g = c.gradients()[t][i];
        double last = t == 0 ? g : c.gradients()[t - 1][i];
        after[t][i] = (t == 0 ? c.parameters()[i] : after[t - 1][i]) - 0.5 * (right ? 2 * g - last : 3 * g - last);
      }
    }
    return new Observation(c, after);
  }

  @Test
  @DisplayName("a rule outside of the family, its order, and what it makes of subnormal numbers where that is declared")
  void foreign() {
    String name = "optimistic-descent (θ ← θ − η·(2·u − u₋), u₋ the u before, at first u; u = g)";
    String sentence = "computes a rule outside of the family: " + name + "; bit for bit in the order: literal";
    Judgement judgement = judge(SGD, optimistic(true), outside());
    assertSays(Verdict.OTHER_VARIANT, name, List.of(name), "literal", sentence, judgement);
    assertFinding("parameter unchanged in 1 step; the formula's own operations give moved", judgement);
    String flushed = "; subnormal results are set to 0";
    assertSays(Verdict.OTHER_VARIANT, name, List.of(name), "literal" + flushed, sentence + flushed,
        Judge.judge(Format.BINARY64, Underflow.RESULTS, SGD, List.of(optimistic(true))));
    Observation near = optimistic(true);
    near.after()[3][0] = Math.nextUp(near.after()[3][0]);
    assertSays(Verdict.OTHER_VARIANT, name, List.of(name), null, "computes a rule outside of the family: " + name,
        judge(SGD, near));
    assertEquals(Verdict.UNEXPLAINED, judge(SGD, optimistic(false)).verdict());
  }

  @Test
  @DisplayName("a rule outside of the family with a fault, which is a defect, and none where something is stored narrower")
  void foreign_with_a_fault() {
    // Rprop from Δ = 0.1, without a turn, in which a gradient of 0 does not end the growth.
    Case c = Tiny.given(Tiny.step(3, 2), Tiny.step(1, 2), Tiny.step(0, 0), Tiny.step(1, 1), Tiny.step(2, 1));
    double[][] after = new double[c.steps()][c.length()];
    double[] deltas = {0.1, 0, 0.1 * 1.2, 0.1 * 1.2 * 1.2};
    for (int t = 0; t < c.steps(); t++) {
      for (int i = 0; i < c.length(); i++) {
        after[t][i] = (t == 0 ? c.parameters()[i] : after[t - 1][i]) - deltas[t];
      }
    }
    Judgement judgement = judge(SGD, new Observation(c, after));
    assertEquals(Verdict.DEFECT, judgement.verdict());
    assertTrue(judgement.variant().endsWith(", but where g is 0 it is the last other one that is remembered"),
        judgement.sentence());
    assertEquals("literal", judgement.order());
    Judgement narrow = Judge.judge(Format.BINARY32, SGD.with(Stored.PARAMETER_BFLOAT16), List.of(optimistic(true)));
    assertEquals(Verdict.UNEXPLAINED, narrow.verdict(), narrow.sentence());
  }

  @Test
  @DisplayName("unexplained, how many elements, and by which factor where that is one")
  void unexplained() {
    String unexplained = " elements are beyond what rounding can make of sgd, and nothing in the space of formulas "
        + "explains them all";
    // 3 − 1.01·1/2·5/4, and so on from there.
    Observation longer = new Observation(two(Tiny.H), new double[][] {{3 - 1.01 * 0.625}, {3 - 1.01 * 0.3125}});
    Judgement judgement = judge(SGD, longer, outside());
    assertSays(Verdict.UNEXPLAINED, null, List.of(), null,
        "2 of 2" + unexplained + "; every step is 1.010 times sgd's, a constant factor", judgement);
    assertFinding("parameter unchanged in 1 step; the formula's own operations give moved", judgement);
    Case c = Tiny.given(Tiny.step(3, 2), Tiny.step(1.25, 1.5), Tiny.step(-0.625, 1), Tiny.step(0.875, 2));
    Observation wild = right(SGD, c);
    wild.after()[2][1] = -17;
    assertSays(Verdict.UNEXPLAINED, null, List.of(), null, "1 of 6" + unexplained, judge(SGD, wild));
    assertFalse(judge(SGD, wild).verdict().passes());
  }
}
