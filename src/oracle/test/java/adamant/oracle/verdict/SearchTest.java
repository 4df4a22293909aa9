package adamant.oracle.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.exact.Underflow;
import adamant.oracle.cases.Case;
import adamant.oracle.variant.Implementation;
import adamant.oracle.variant.Names;
import adamant.oracle.variant.ScalarChoices.Rate;
import adamant.oracle.variant.StepChoices.Decay;
import adamant.oracle.variant.StepChoices.Epsilon;
import adamant.oracle.variant.StepChoices.Sign;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.Variants;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A search of the space of formulas")
class SearchTest {

  private static final Variant SGD = Variants.byId("sgd");
  private static final Variant OUTSIDE = Variants.byId("rmsprop-eps-outside");
  private static final Variant INSIDE = Variants.byId("rmsprop-eps-inside");

  private static Search search(Format format, int judged, Observation... observations) {
    List<Observation> all = List.of(observations);
    return new Search(format, Underflow.GRADUAL, all, new Assessor(format, Underflow.GRADUAL, all), judged);
  }

  // One element, two steps, of different size and sign.
  private static Case two(Hyperparameters h) {
    return Tiny.given(h, Tiny.step(3), Tiny.step(1.25), Tiny.step(-0.625));
  }

  private static Observation right(Variant variant, Case c) {
    return right(Format.BINARY64, variant, c);
  }

  private static Observation right(Format format, Variant variant, Case c) {
    return new Observation(c, new Bits(format, Underflow.GRADUAL, List.of(), variant).run(Implementation.LITERAL, c));
  }

  // The last step one unit off, which no order explains.
  private static Observation near(Variant variant, Case c) {
    Observation o = right(variant, c);
    double[] last = o.after()[c.steps() - 1];
    last[0] = Math.nextUp(last[0]);
    return o;
  }

  @Test
  @DisplayName("finds the known members that explain every element, but not the declared one")
  void known() {
    Observation o = right(INSIDE, two(Tiny.H));
    assertEquals(List.of(INSIDE), search(Format.BINARY64, 2, o).known(SGD));
    assertEquals(List.of(), search(Format.BINARY64, 2, o).known(INSIDE));
    assertEquals(List.of(), search(Format.BINARY64, 4, o, right(OUTSIDE, two(Tiny.H))).known(SGD));
  }

  @Test
  @DisplayName("takes for one what is one function on these cases, under the first one's name")
  void told() {
    Observation o = right(OUTSIDE, two(Tiny.H.withEps(0)));
    assertEquals(List.of(OUTSIDE), search(Format.BINARY64, 2, o).known(SGD), "ε = 0 is the same inside and outside");
    assertEquals(List.of(), search(Format.BINARY64, 2, o).known(INSIDE));
    assertEquals(List.of(OUTSIDE, INSIDE),
        search(Format.BINARY64, 2, right(OUTSIDE, two(Tiny.H.withEps(1e-30)))).known(SGD));
  }

  @Test
  @DisplayName("takes what is bounded for half of what was judged, and for less only with every bit")
  void support() {
    Observation near = near(INSIDE, two(Tiny.H));
    assertEquals(List.of(INSIDE), search(Format.BINARY64, 4, near).known(SGD));
    assertEquals(List.of(), search(Format.BINARY64, 5, near).known(SGD));
    assertEquals(List.of(INSIDE), search(Format.BINARY64, 5, right(INSIDE, two(Tiny.H))).known(SGD));
  }

  @Test
  @DisplayName("takes what is bounded nowhere by its bits")
  void no_bounds() {
    // v is 1/4 and a little at every step, and so is ε: rounding reaches 0/0.
    Format format = Format.BINARY64;
    double half = 0.5 + 0x1p-53;
    Case c = Tiny.given(Tiny.step(1), Tiny.step(2 * half), Tiny.step(half), Tiny.step(half));
    Variant subtracted = OUTSIDE.with(Epsilon.SUBTRACTED);
    Observation o = right(format, subtracted, c);
    assertEquals(0, new Assessor(format, Underflow.GRADUAL, List.of(o)).support(subtracted));
    assertEquals(List.of(subtracted), search(format, 3, o).oneAway(OUTSIDE));
    o.after()[2][0] = format.nextUp(o.after()[2][0]);
    assertEquals(List.of(), search(format, 3, o).oneAway(OUTSIDE));
  }

  @Test
  @DisplayName("finds one difference from any known member, and from a declared one that is not known")
  void one_away() {
    Variant uphill = INSIDE.with(Sign.UP);
    assertEquals(List.of(uphill), search(Format.BINARY64, 2, right(uphill, two(Tiny.H))).oneAway(SGD));
    Variant grows = SGD.with(Sign.UP, Rate.OVER_T);
    Observation o = right(grows, two(Tiny.H));
    assertEquals(List.of(), search(Format.BINARY64, 2, o).oneAway(SGD));
    assertEquals(List.of(grows), search(Format.BINARY64, 2, o).oneAway(SGD.with(Sign.UP)));
  }

  @Test
  @DisplayName("tells what is nearer to a known member first")
  void nearest_first() {
    // With λ = 1/2 and g = −θ/4: uphill with decay θ + 1/2·g − 1/2·1/2·θ is downhill with a bare one θ − 1/2·g − 1/2·θ,
    // 5/8·θ both.
    Case c = Tiny.given(Tiny.H.withDecay(0.5, 3), Tiny.step(4), Tiny.step(-1), Tiny.step(-0.625), Tiny.step(-0.390625));
    Variant declared = SGD.with(Sign.UP);
    Observation o = new Observation(c, new double[][] {{2.5}, {1.5625}, {0.9765625}});
    for (Variant same : List.of(declared.with(Decay.TIMES_RATE), SGD.with(Decay.BARE))) {
      assertEquals(3, new Assessor(Format.BINARY64, Underflow.GRADUAL, List.of(o)).support(same));
    }
    assertEquals(2, Names.distance(declared.with(Decay.TIMES_RATE)));
    assertEquals(List.of(SGD.with(Decay.BARE)), search(Format.BINARY64, 3, o).oneAway(declared));
  }

  @Test
  @DisplayName("finds two differences from the declared member")
  void two_away() {
    Variant two = SGD.with(Sign.UP, Rate.OVER_T);
    assertEquals(List.of(two), search(Format.BINARY64, 2, right(two, two(Tiny.H))).twoAway(SGD));
    assertEquals(List.of(), search(Format.BINARY64, 2,
        new Observation(two(Tiny.H), new double[][] {{77}, {-5}})).twoAway(SGD));
  }

  @Test
  @DisplayName("takes those for relatives that differ in ε, in corrections or in which maximum alone")
  void confused() {
    Variant adam = Variant.CANONICAL;
    for (String id : List.of("adam", "adam-eps-inside", "adam-eps-hat", "adam-uncorrected")) {
      assertTrue(Search.confused(Variants.byId(id), adam), id);
    }
    assertFalse(Search.confused(Variants.byId("nadam"), adam));
    assertFalse(Search.confused(Variants.byId("adamax"), adam));
    Variant largest = Variants.byId("amsgrad-max-v");
    assertTrue(Search.confused(Variants.byId("amsgrad-max-vhat"), largest));
    assertFalse(Search.confused(largest, adam));
    assertFalse(Search.confused(adam, largest));
  }

  @Test
  @DisplayName("finds two differences from a member that is often taken for the declared one, and from no other")
  void two_away_from_a_relative() {
    Variant two = INSIDE.with(Sign.UP, Rate.OVER_T);
    Observation o = right(two, two(Tiny.H));
    assertEquals(List.of(two), search(Format.BINARY64, 2, o).twoAway(OUTSIDE));
    assertEquals(List.of(), search(Format.BINARY64, 2, o).twoAway(SGD));
  }
}
