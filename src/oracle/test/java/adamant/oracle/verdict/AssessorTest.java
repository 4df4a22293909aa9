package adamant.oracle.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Coefficients;
import adamant.exact.Demand;
import adamant.exact.ElementState;
import adamant.exact.ExactTrajectory;
import adamant.exact.Format;
import adamant.exact.Range;
import adamant.exact.Ranges;
import adamant.exact.Underflow;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.Start;
import adamant.oracle.cases.State;
import adamant.oracle.variant.Order;
import adamant.oracle.variant.StepChoices.Epsilon;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.VariantRule;
import adamant.oracle.variant.Variants;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Observations held against a variant")
class AssessorTest {

  private static final Variant SGD = Variants.byId("sgd");
  private static final Variant MOMENTUM = Variants.byId("momentum-rate-outside");
  private static final Variant RMSPROP = Variants.byId("rmsprop-eps-outside");

  private static Assessor assessor(Format format, Observation... observations) {
    return new Assessor(format, Underflow.GRADUAL, List.of(observations));
  }

  private static Assessment assess(Variant variant, Observation... observations) {
    return assessor(Format.BINARY64, observations).assess(variant);
  }

  private static int support(Variant variant, Observation... observations) {
    return assessor(Format.BINARY64, observations).support(variant);
  }

  // Descent from 1 with g = 1 gives 1/2; what came instead is so many units of its last place more.
  private static Observation descent(int... ulps) {
    double[] ones = new double[ulps.length];
    Arrays.fill(ones, 1);
    return new Observation(Tiny.given(ones, ones),
        new double[][] {Arrays.stream(ulps).mapToDouble(n -> 0.5 + n * Math.ulp(0.5)).toArray()});
  }

  private static void assertCounts(int judged, int contradicted, int beyond, Assessment assessment) {
    assertEquals(List.of(judged, contradicted, beyond),
        List.of(assessment.judged(), assessment.contradicted(), assessment.beyond()));
  }

  @Test
  @DisplayName("count every element at every step of every case")
  void counts() {
    Observation two = new Observation(Tiny.given(Tiny.step(4, 2), Tiny.step(1, 2), Tiny.step(2, 1)),
        new double[][] {{3.5, 1}, {2.5, 0.5}});
    assertCounts(4 + 3, 0, 0, assess(SGD, two, descent(0, 0, 0)));
    assertEquals(4 + 3, support(SGD, two, descent(0, 0, 0)));
    assertCounts(4 + 3, 2, 0, assess(SGD, two, descent(100, 0, 100)));
    assertEquals(-1, support(SGD, two, descent(100, 0, 100)));
  }

  @Test
  @DisplayName("count what is outside the domain apart, and say nothing of it")
  void outside() {
    Observation leaves = new Observation(Tiny.given(Tiny.step(1, 1), Tiny.step(1, 1), Tiny.step(1, Double.NaN),
        Tiny.step(1, 1)), new double[][] {{0.5, 0.5}, {77, 77}, {77, 77}});
    assertCounts(2, 0, 4, assess(SGD, leaves));
    assertEquals(2, support(SGD, leaves));
  }

  @Test
  @DisplayName("end where the parameter is not finite any more")
  void infinite() {
    Observation lost = new Observation(Tiny.given(Tiny.step(1), Tiny.step(1), Tiny.step(1)),
        new double[][] {{Double.POSITIVE_INFINITY}, {Double.POSITIVE_INFINITY}});
    assertCounts(1, 1, 1, assess(SGD, lost));
    assertEquals(-1, support(SGD, lost));
  }

  @Test
  @DisplayName("tell the worst element whole")
  void worst() {
    double[][] g = {{1}, {2}};
    Case c = Tiny.resumed(new Start(Tiny.rates(0.25, 4), new State(null, null, null)), Tiny.step(4), g);
    Observation list = new Observation(c, new double[][] {{3.5}, {2.75}}, null, List.of(new Observation.Place(6, 9, 10)));
    Assessment assessment = assess(SGD, list);
    assertCounts(2, 1, 0, assessment);
    Worst worst = assessment.worst();
    // θ = 3.5 − 1/2·2 = 2.5, and 2.75 is 2⁻² away, of which its last place has 2⁻⁵¹.
    assertEquals(new Worst(Tiny.INDEX, Tiny.NOTE + ", tensor 6", 4 + 2, 9, "0x1.0p1", "0x1.cp1", "0x1.4p1", "0x1.6p1",
        worst.low(), worst.high(), 0x1p49, false, ""), worst);
    double low = Double.parseDouble(worst.low());
    double high = Double.parseDouble(worst.high());
    assertTrue(low < 2.5 && low > 2.5 - 0x1p-46, worst.low());
    assertTrue(high > 2.5 && high < 2.5 + 0x1p-46, worst.high());
  }

  @Test
  @DisplayName("have the farthest as their worst, the first of those that are as far")
  void farthest() {
    assertEquals(1, assess(SGD, descent(0, 1, 1)).worst().index());
    assertEquals(0, assess(SGD, descent(1, 0, 1)).worst().index());
    assertTrue(assess(SGD, descent(1, 0, 1)).worst().inside());
    assertEquals(1, assess(SGD, descent(50, 100, 50)).worst().index());
    assertEquals(0, assess(SGD, descent(100, 50, 100)).worst().index());
    assertEquals(2, assess(SGD, descent(0, 1, 100)).worst().index());
    assertFalse(assess(SGD, descent(0, 1, 100)).worst().inside());
    assertNull(assess(SGD, new Observation(Tiny.given(new double[0], new double[0]), new double[1][0])).worst());
  }

  @Test
  @DisplayName("have one outside of its enclosure as their worst, however far another is inside of its own")
  void outside_before_inside() {
    // 1 − 1/2·(2 − 2⁻³⁹) = 2⁻⁴⁰, where one rounding of 1/2·g is worth thousands of units of the last place.
    double[] ones = {1, 1};
    for (int inside = 0; inside < 2; inside++) {
      double[] g = {1, 1};
      g[inside] = 2 - 0x1p-39;
      double[] after = {0.5 + 100 * Math.ulp(0.5), 0.5 + 100 * Math.ulp(0.5)};
      after[inside] = 0x1p-40 + 0x1p-54;
      Assessment assessment = assess(SGD, new Observation(Tiny.given(ones, g), new double[][] {after}));
      assertCounts(2, 1, 0, assessment);
      assertEquals(1 - inside, assessment.worst().index());
      assertEquals(100, assessment.worst().ulp());
      after[1 - inside] = 0.5;
      assertEquals(0x1p-54 / Math.ulp(0x1p-40), assess(SGD, new Observation(Tiny.given(ones, g), new double[][] {after}))
          .worst().ulp());
    }
  }

  @Test
  @DisplayName("are looked at to the last of more elements than a processor gets at a time")
  void many() {
    int[] ulps = new int[4097];
    ulps[0] = 1;
    ulps[4096] = 100;
    Assessment assessment = assess(SGD, descent(ulps));
    assertCounts(4097, 1, 0, assessment);
    assertEquals(4096, assessment.worst().index());
  }

  // u = 1, θ = 4 − 1/2.
  private static Observation momentum(double after, double velocity) {
    return new Observation(Tiny.given(Tiny.step(4), Tiny.step(1)), new double[][] {{after}},
        new State[] {new State(new double[] {velocity}, null, null)});
  }

  @Test
  @DisplayName("are contradicted by a state as by a parameter, once for both")
  void states() {
    double off = 1e-12;
    assertCounts(1, 0, 0, assess(MOMENTUM, momentum(3.5, 1)));
    assertEquals(1, support(MOMENTUM, momentum(3.5, 1)));
    for (Observation o : List.of(momentum(3.5, 1 + off), momentum(3.5 + off, 1), momentum(3.5 + off, 1 + off))) {
      assertCounts(1, 1, 0, assess(MOMENTUM, o));
      assertEquals(-1, support(MOMENTUM, o));
    }
    assertEquals("first moment", assess(MOMENTUM, momentum(3.5, 1 + off)).worst().state());
    assertEquals("", assess(MOMENTUM, momentum(3.5 + off, 1)).worst().state());
    assertEquals("", assess(MOMENTUM, momentum(3.5, 1)).worst().state());
  }

  @Test
  @DisplayName("are counted by states too where the worst is known already")
  void states_beside_the_worst() {
    Observation far = momentum(9, 1);
    assertCounts(2, 2, 0, assess(MOMENTUM, far, momentum(3.5, 1 + 1e-12)));
    assertCounts(2, 1, 0, assess(MOMENTUM, far, momentum(3.5, 1)));
  }

  @Test
  @DisplayName("are not judged where the formula has no value, as 0/0, which NaN supports and a number does not")
  void undefined() {
    Variant none = RMSPROP.with(Epsilon.ABSENT);
    Case zeros = Tiny.given(Tiny.step(1), Tiny.step(0));
    assertCounts(0, 0, 1, assess(none, new Observation(zeros, new double[][] {{1}})));
    assertNull(assess(none, new Observation(zeros, new double[][] {{1}})).worst());
    assertEquals(-1, support(none, new Observation(zeros, new double[][] {{1}})));
    assertEquals(1, support(none, new Observation(zeros, new double[][] {{Double.NaN}})));
  }

  @Test
  @DisplayName("are not judged, and support nothing, where rounding can take the formula anywhere")
  void unbounded() {
    // v = 1/4·g², so that √(v − ε) is near 10⁻⁴ for g just above 1: rounding can make it 0, or a root of less than 0.
    Format format = Format.BINARY32;
    Variant subtracted = RMSPROP.with(Epsilon.SUBTRACTED);
    Case c = Tiny.given(Tiny.step(1), Tiny.step(format.nextUp(1)));
    Observation o = new Observation(c, new double[][] {{1}});
    assertCounts(0, 0, 1, assessor(format, o).assess(subtracted));
    assertEquals(0, assessor(format, o).support(subtracted));
  }

  @Test
  @DisplayName("are refuted by enclosures where ranges, which are wider, do not refute them")
  void between_enclosure_and_range() {
    Case c = Tiny.given(Tiny.step(4), Tiny.step(1));
    Demand demand = new VariantRule(MOMENTUM, Order.ANY).demand(Tiny.H, c.rates(), 1);
    Coefficients<Range> scalars = assessor(Format.BINARY64).quickScalars(demand);
    Ranges ranges = new Ranges(Format.BINARY64);
    VariantRule rule = new VariantRule(MOMENTUM, Order.ANY);
    ElementState<Range> state = rule.start(ranges);
    double end = rule.step(ranges, scalars, state, ranges.input(4), ranges.input(1)).hi();
    assertFalse(new ExactTrajectory(rule, Format.BINARY64, Tiny.H, c.rates()).element().enclosure(4, 1).contains(end));
    Observation o = new Observation(c, new double[][] {{end}});
    assertEquals(-1, support(MOMENTUM, o));
    assertCounts(1, 1, 0, assess(MOMENTUM, o));
    Observation inState = momentum(3.5, state.first.hi());
    assertEquals(-1, support(MOMENTUM, inState));
    assertEquals(-1, support(MOMENTUM, momentum(3.5, 1), inState));
    assertCounts(1, 1, 0, assess(MOMENTUM, inState));
  }
}
