package adamant.oracle.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.exact.Underflow;
import adamant.oracle.Verdict;
import adamant.oracle.cases.Case;
import adamant.oracle.subject.NativeSubject;
import adamant.oracle.subject.RunRequest;
import adamant.oracle.variant.Choice;
import adamant.oracle.variant.Implementation;
import adamant.oracle.variant.MomentChoices.SecondUse;
import adamant.oracle.variant.ScalarChoices.Rate;
import adamant.oracle.variant.StepChoices.Sign;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.Variants;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

@DisplayName("A verdict over one small case")
class VerdictTest {

  private static final String DIVISOR = "adamant.tests.divisor";
  private static final String SLOW = "all orders of adam, or the whole space, take seconds: too long for each mutant";
  private static final int STEPS = 4;
  private static final int LENGTH = 3;
  private static final Hyperparameters H = new Hyperparameters(0.5, 0.7, 0.8, 0.05, 0.3, 0.6);
  private static final Variant ADAM = Variant.CANONICAL;

  private static Case given(Hyperparameters h, Format format) {
    SplittableRandom random = new SplittableRandom(91);
    double[] theta = new double[LENGTH];
    double[][] g = new double[STEPS][LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      theta[i] = format.round(random.nextDouble());
      for (int t = 0; t < STEPS; t++) {
        g[t][i] = format.round(random.nextDouble() * 4 - 2);
      }
    }
    return new Case(7, "ordinary", h, new double[] {0.5, 0.3, 0.4, 0.2}, theta, g);
  }

  private static double[][] run(Variant variant, Case c, Format format) {
    return new NativeSubject("x", "adam", variant, Implementation.LITERAL, format).run(new RunRequest(c.index(), "adam",
        format, null, c.hyperparameters(), c.rates(), c.parameters(), c.gradients())).parameters();
  }

  private static Judgement judge(Variant declared, Case c, double[][] after) {
    return Judge.judge(Format.BINARY64, declared, List.of(new Observation(c, after)));
  }

  private static Judgement judged(Variant declared, Variant computed) {
    Case c = given(H, Format.BINARY64);
    return judge(declared, c, run(computed, c, Format.BINARY64));
  }

  @Test
  @DisplayName("of the declared variant's own bits is bit-exact, counts every element, and has no finding")
  void bit_exact() {
    Judgement judgement = judged(ADAM, ADAM);
    assertEquals(Verdict.BIT_EXACT, judgement.verdict());
    assertEquals("adam", judgement.variant());
    assertEquals(List.of("adam"), judgement.survivors());
    assertEquals("literal", judgement.order());
    assertEquals("every element has the bits of adam in the order: literal", judgement.sentence());
    Assessment assessment = judgement.assessment();
    assertEquals(List.of(STEPS * LENGTH, 0, 0),
        List.of(assessment.judged(), assessment.contradicted(), assessment.beyond()));
    assertTrue(assessment.worst().inside() && assessment.worst().ulp() < 4, () -> assessment.worst().toString());
    assertEquals(List.of(), judgement.findings());
  }

  @Test
  @DisabledIfSystemProperty(named = DIVISOR, matches = ".+", disabledReason = SLOW)
  @DisplayName("of one unit in the last place too much is conformance, without an order")
  void conforms() {
    Case c = given(H, Format.BINARY64);
    double[][] after = run(ADAM, c, Format.BINARY64);
    after[STEPS - 1][1] = Math.nextUp(after[STEPS - 1][1]);
    Judgement judgement = judge(ADAM, c, after);
    assertEquals(Verdict.CONFORMS, judgement.verdict());
    assertNull(judgement.order());
    assertTrue(judgement.sentence().startsWith("every element is within what rounding can make of adam; bit for bit if / "
        + "(or what it divides) may be 1 ulp off, which 1 of 12 results need, in the order: "), judgement.sentence());
    assertEquals(List.of("adam"), judgement.survivors());
  }

  @Test
  @DisplayName("names the known variant that it is instead, its order, and the difference")
  void other_variant() {
    Judgement judgement = judged(ADAM, Variants.byId("adam-eps-inside"));
    assertEquals(Verdict.OTHER_VARIANT, judgement.verdict());
    assertEquals("adam-eps-inside", judgement.variant());
    assertEquals("literal", judgement.order());
    assertEquals("computes adam-eps-inside, not adam: ε added inside the root: √(v̂ + ε); bit for bit in the order: "
        + "literal", judgement.sentence());
    assertTrue(judgement.assessment().contradicted() > 0);
    assertFalse(judgement.assessment().worst().inside());
  }

  @Test
  @DisabledIfSystemProperty(named = DIVISOR, matches = ".+", disabledReason = SLOW)
  @DisplayName("of another variant without its bits says so without an order")
  void other_variant_by_enclosures() {
    Case c = given(H, Format.BINARY64);
    double[][] after = run(Variants.byId("adam-eps-inside"), c, Format.BINARY64);
    for (int i = 0; i < LENGTH; i++) {
      after[STEPS - 1][i] = Math.nextAfter(after[STEPS - 1][i], i - 1);
    }
    Judgement judgement = judge(ADAM, c, after);
    assertEquals(Verdict.OTHER_VARIANT, judgement.verdict());
    assertNull(judgement.order());
    assertTrue(judgement.sentence().startsWith("computes adam-eps-inside, not adam: ε added inside the root: √(v̂ + ε); "
        + "bit for bit if √ and / (or what they are of) may each be 1 ulp off, which 2 of 12 results need"),
        judgement.sentence());
  }

  @Test
  @DisplayName("names a defect by one difference")
  void defect_of_one_difference() {
    Judgement one = judged(ADAM, ADAM.with(Sign.UP));
    assertEquals(Verdict.DEFECT, one.verdict());
    assertEquals("adam, but the step goes uphill: it is added, not subtracted", one.variant());
    assertEquals(List.of(one.variant()), one.survivors());
  }

  @Test
  @DisabledIfSystemProperty(named = DIVISOR, matches = ".+", disabledReason = SLOW)
  @DisplayName("names a defect by two differences where no single one explains it")
  void defect_of_two_differences() {
    Judgement two = judged(ADAM, ADAM.with(Sign.UP, Rate.OVER_T));
    assertEquals(Verdict.DEFECT, two.verdict());
    assertEquals("adam, but the step goes uphill: it is added, not subtracted; the learning rate divided by t",
        two.variant());
  }

  @Test
  @DisabledIfSystemProperty(named = DIVISOR, matches = ".+", disabledReason = SLOW)
  @DisplayName("names a defect by two differences from a member that is often taken for the declared one")
  void defect_of_a_relative() {
    Variant hat = Variants.byId("adam-eps-hat");
    Judgement beside = judged(ADAM, hat.with(Sign.UP, SecondUse.STALE));
    assertEquals(Verdict.DEFECT, beside.verdict());
    for (Choice choice : List.of(Sign.UP, SecondUse.STALE)) {
      assertTrue(beside.variant().contains(choice.clause()), beside.variant());
    }
    assertTrue(beside.variant().startsWith("adam-eps-hat, but "), beside.variant());
  }

  @Test
  @DisabledIfSystemProperty(named = DIVISOR, matches = ".+", disabledReason = SLOW)
  @DisplayName("of what no formula gives is unexplained, and counts what contradicts the declared one")
  void unexplained() {
    Case c = given(H, Format.BINARY64);
    double[][] after = run(ADAM, c, Format.BINARY64);
    after[STEPS - 1][0] += 0.01;
    after[STEPS - 1][2] += 0.03;
    Judgement judgement = judge(ADAM, c, after);
    assertEquals(Verdict.UNEXPLAINED, judgement.verdict());
    assertNull(judgement.variant());
    assertEquals("2 of 12 elements are beyond what rounding can make of adam, and nothing in the space of formulas "
        + "explains them all", judgement.sentence());
    Worst worst = judgement.assessment().worst();
    assertEquals(List.of(7, STEPS, 2), List.of(worst.caseIndex(), worst.step(), worst.index()));
    assertEquals("ordinary", worst.note());
    assertEquals(Double.toHexString(c.gradients()[STEPS - 1][2]), worst.gradient());
    assertEquals(Double.toHexString(after[STEPS - 2][2]), worst.before());
    assertEquals(Double.toHexString(after[STEPS - 1][2]), worst.actual());
    double expected = Double.parseDouble(worst.expected());
    assertEquals(after[STEPS - 1][2] - 0.03, expected, 1e-12);
    assertTrue(Double.parseDouble(worst.low()) <= expected && expected <= Double.parseDouble(worst.high()));
    assertEquals((after[STEPS - 1][2] - expected) / Math.ulp(expected), worst.ulp(), worst.ulp() * 1e-3);
    assertFalse(worst.inside());
  }

  @Test
  @DisabledIfSystemProperty(named = DIVISOR, matches = ".+", disabledReason = SLOW)
  @DisplayName("whose bounds reach to a second known variant is undecided and names both")
  void undecided() {
    Hyperparameters h = new Hyperparameters(0.5, 0.7, 0.8, 1e-30);
    Case c = given(h, Format.BINARY32);
    double[][] after = run(ADAM, c, Format.BINARY32);
    after[STEPS - 1][0] = Format.BINARY32.nextUp(after[STEPS - 1][0]);
    Judgement judgement = Judge.judge(Format.BINARY32, ADAM, List.of(new Observation(c, after)));
    assertEquals(Verdict.UNDECIDED, judgement.verdict());
    assertEquals("adam", judgement.survivors().get(0));
    assertTrue(judgement.survivors().contains("adam-eps-hat"), () -> judgement.survivors().toString());
    assertTrue(judgement.sentence().contains("these cases do not tell apart adam or "), judgement.sentence());
  }

  @Test
  @DisplayName("tells what happens outside the domain beside what the formula's own operations give")
  void findings() {
    Case c = given(H, Format.BINARY64);
    c.gradients()[1][0] = 1e200;
    c.gradients()[2][1] = Double.NaN;
    double[][] after = run(ADAM, c, Format.BINARY64);
    List<Finding> same = judge(ADAM, c, after).findings();
    assertFalse(same.isEmpty());
    for (Finding finding : same) {
      assertEquals(7, finding.caseIndex());
      assertEquals("ordinary", finding.note());
      assertTrue(finding.text().endsWith(", as the formula's own operations give"), finding.text());
    }
    int outside = same.stream().mapToInt(f -> Integer.parseInt(f.text().replaceAll("\\D+", " ").strip())).sum();
    // Element 0 from step 2 on, the others from the NaN of step 3 on.
    assertEquals(3 + 2 + 2, outside);
    double[][] other = {after[0].clone(), after[1].clone(), after[2].clone(), after[3].clone()};
    other[2][1] = other[1][1];
    other[3][1] = Double.POSITIVE_INFINITY;
    Judgement judgement = judge(ADAM, c, other);
    assertEquals(Verdict.BIT_EXACT, judgement.verdict(), judgement.sentence());
    List<String> texts = judgement.findings().stream().map(Finding::text).toList();
    assertTrue(texts.contains("parameter unchanged in 1 step; the formula's own operations give NaN"), texts::toString);
    assertTrue(texts.contains("parameter infinite in 1 step; the formula's own operations give NaN"), texts::toString);
    assertEquals(5, judgement.assessment().judged());
    assertEquals(7, judgement.assessment().beyond());
  }

  @Test
  @DisplayName("supports a variant by every element it explains, and refutes it by the first that it does not")
  void support() {
    Case c = given(H, Format.BINARY64);
    Observation observation = new Observation(c, run(ADAM, c, Format.BINARY64));
    Assessor assessor = new Assessor(Format.BINARY64, Underflow.GRADUAL, List.of(observation));
    assertEquals(STEPS * LENGTH, assessor.support(ADAM));
    assertEquals(-1, assessor.support(ADAM.with(Sign.UP)));
    assertEquals(STEPS * LENGTH, assessor.support(ADAM));
    assertEquals(c.parameters()[1], observation.before(0, 1));
    assertEquals(observation.after()[1][2], observation.before(2, 2));
  }

  @Test
  @DisplayName("takes two variants for one where their exact steps are the same, and only there")
  void exactly_the_same() {
    Case c = given(new Hyperparameters(0.5, 0.7, 0.8, 0), Format.BINARY64);
    Observation observation = new Observation(c, run(ADAM, c, Format.BINARY64));
    Exactly exactly = new Exactly(Format.BINARY64, List.of(observation));
    assertTrue(exactly.same(ADAM, ADAM));
    assertTrue(exactly.same(ADAM, Variants.byId("adam-eps-hat")), "ε = 0 stands nowhere");
    assertFalse(exactly.same(ADAM, Variants.byId("adam-uncorrected")));
    Case zeros = new Case(0, "zeros", H, c.rates(), c.parameters(), new double[STEPS][LENGTH]);
    Observation still = new Observation(zeros, run(ADAM, zeros, Format.BINARY64));
    Exactly undefined = new Exactly(Format.BINARY64, List.of(still));
    Variant none = ADAM.with(adamant.oracle.variant.StepChoices.Epsilon.ABSENT);
    assertTrue(undefined.same(none, none), "0/0 is 0/0");
    assertFalse(undefined.same(ADAM, none));
    assertFalse(undefined.same(none, ADAM));
  }

  @Test
  @DisplayName("runs an implementation from the case's parameters on, whatever was observed")
  void bits_run() {
    Case c = given(H, Format.BINARY64);
    Bits bits = new Bits(Format.BINARY64, Underflow.GRADUAL, List.of(new Observation(c, new double[STEPS][LENGTH])), ADAM);
    double[][] expected = run(ADAM, c, Format.BINARY64);
    double[][] actual = bits.run(Implementation.LITERAL, c);
    for (int t = 0; t < STEPS; t++) {
      for (int i = 0; i < LENGTH; i++) {
        assertEquals(expected[t][i], actual[t][i]);
      }
    }
    assertNull(bits.match());
    assertNotNull(new Bits(Format.BINARY64, Underflow.GRADUAL, List.of(new Observation(c, expected)), ADAM).match());
  }
}
