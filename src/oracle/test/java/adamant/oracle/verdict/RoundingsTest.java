package adamant.oracle.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Format;
import adamant.exact.Underflow;
import adamant.oracle.Verdict;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.Cases;
import adamant.oracle.cases.Domain;
import adamant.oracle.subject.RunRequest;
import adamant.oracle.support.HalfOptimizers;
import adamant.oracle.variant.Formats;
import adamant.oracle.variant.Implementation;
import adamant.oracle.variant.Stored;
import adamant.oracle.variant.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Roundings to two bytes, elsewhere than declared,")
class RoundingsTest {

  private static final Variant ADAM = Variant.CANONICAL;
  private static final Formats ONCE = Formats.of(Format.BFLOAT16);
  private static final Formats EVERY = new Formats(Format.BFLOAT16, Format.BFLOAT16, Format.BFLOAT16, false);
  private static final Formats MASTER = new Formats(Format.BFLOAT16, Format.BINARY32, Format.BINARY32, true);

  private static List<Observation> observed(Formats declared, Formats does) {
    return new Cases(declared, Map.of(), true).generate(3, 6).stream().map(c -> new Observation(c,
        new HalfOptimizers("adam", declared, does, true).run(new RunRequest(c.index(), "adam", declared, null,
            c.hyperparameters(), c.rates(), c.parameters(), c.gradients(), false, null)).parameters())).toList();
  }

  private static Roundings of(Formats declared, Formats does) {
    return new Roundings(declared.compute(), Underflow.GRADUAL, observed(declared, does), declared.stored(ADAM));
  }

  @Test
  @DisplayName("are found by their bits: at every operation, once, or where nothing was to be stored narrower")
  void found_by_bits() {
    Roundings.Found every = of(ONCE, EVERY).found();
    assertEquals("every operation is rounded to bfloat16, not only what is stored", every.clause());
    assertEquals(Format.BFLOAT16, every.format());
    assertEquals("literal; scalars in binary64, βᵗ by pow", name(every.order()));
    assertEquals(every.order(), every.bits().match());

    Roundings.Found once = of(EVERY, ONCE).found();
    assertEquals("everything is computed in binary32, not rounded to bfloat16 at every operation: " + Stored.BFLOAT16.clause(),
        once.clause());
    assertEquals(Format.BINARY32, once.format());

    Roundings.Found narrowed = of(MASTER, ONCE).narrowed();
    assertEquals(Stored.BFLOAT16.clause(), narrowed.clause());
    assertEquals(Format.BINARY32, narrowed.format());
  }

  @Test
  @DisplayName("are none where one parameter of a binary32 tensor needs more, inside the domain or not")
  void not_of_two_bytes() {
    Case outside = Tiny.given(Tiny.step(0), Tiny.step(Double.NaN));
    double[][] tenth = {{(float) 0.1}};
    double[][] half = {{0.5}};
    List<Observation> all = new ArrayList<>(observed(MASTER, ONCE));
    all.add(new Observation(outside, half));
    assertNotNull(new Roundings(Format.BINARY32, Underflow.GRADUAL, all, ADAM).narrowed());
    all.add(new Observation(outside, tenth));
    assertNull(new Roundings(Format.BINARY32, Underflow.GRADUAL, all, ADAM).narrowed());
  }

  @Test
  @DisplayName("are told as what is computed, not beside the formula that it is")
  void sentences() {
    Judgement narrowed = judge(MASTER, ONCE);
    assertEquals(Verdict.DEFECT, narrowed.verdict());
    assertEquals("adam, but " + Stored.BFLOAT16.clause(), narrowed.variant());
    Judgement parameter = judge(ONCE, new Formats(Format.BFLOAT16, Format.BINARY32, Format.BINARY32, false));
    assertEquals(Verdict.DEFECT, parameter.verdict());
    String says = "computes adam, but " + Stored.PARAMETER_BFLOAT16.clause() + "; bit for bit in the order: ";
    assertTrue(parameter.sentence().startsWith(says), parameter.sentence());
  }

  // Some orders of the literal step have the same bits on few cases.
  private static String name(Implementation order) {
    return order.name().startsWith("literal") ? "literal; scalars in binary64, βᵗ by pow" : order.name();
  }

  @Test
  @DisplayName("are none where all is as declared, or nothing has two bytes")
  void none() {
    assertNull(of(ONCE, ONCE).found());
    assertNull(of(ONCE, ONCE).narrowed());
    assertNull(of(EVERY, EVERY).narrowed());
    assertNull(of(MASTER, MASTER).found());
    assertNull(of(MASTER, MASTER).narrowed());
    Formats other = Formats.of(Format.BINARY16);
    assertNull(of(other, MASTER).found());
  }

  @Test
  @DisplayName("are told of what only conforms as of what is contradicted; what is right keeps its verdict")
  void judged() {
    Judgement every = judge(ONCE, EVERY);
    assertEquals(Verdict.DEFECT, every.verdict());
    assertTrue(every.sentence().startsWith("computes adam, but every operation is rounded to bfloat16"),
        every.sentence());
    assertTrue(every.assessment().contradicted() > 0);
    Judgement once = judge(EVERY, ONCE);
    assertEquals(Verdict.DEFECT, once.verdict());
    assertEquals(0, once.assessment().contradicted());
    assertTrue(once.order().startsWith("literal"), once.order());
    assertEquals(Verdict.BIT_EXACT, judge(ONCE, ONCE).verdict());
    assertEquals(Verdict.BIT_EXACT, judge(EVERY, EVERY).verdict());
    assertEquals(Verdict.BIT_EXACT, judge(MASTER, MASTER).verdict());
  }

  private static Judgement judge(Formats declared, Formats does) {
    return Judge.judge(declared.compute(), declared.stored(ADAM), observed(declared, does));
  }

  @Test
  @DisplayName("have the worst element told in the format that it is stored in")
  void worst_in_its_format() {
    Formats formats = Formats.of(Format.BINARY16);
    Worst worst = judge(formats, formats).assessment().worst();
    assertTrue(worst.inside());
    assertTrue(Format.BINARY16.holds(Double.parseDouble(worst.low())), worst.low());
    assertTrue(Format.BINARY16.holds(Double.parseDouble(worst.expected())), worst.expected());
    assertTrue(worst.ulp() <= 4, worst.ulp() + " ulp");
    Worst off = judge(ONCE, EVERY).assessment().worst();
    assertTrue(!off.inside() && off.ulp() < 1e6, off.ulp() + " ulp");
  }

  @Test
  @DisplayName("are compared where a verdict is owed on what is stored")
  void domain_of_what_is_stored() {
    Domain domain = Domain.of(Format.BINARY32, ADAM.with(Stored.BINARY16));
    assertEquals(5, domain.maxExponent());
    assertEquals(new Domain(Format.BINARY32).maxExponent(),
        Domain.of(Format.BINARY32, ADAM.with(Stored.PARAMETER_BINARY16)).maxExponent());
    Case c = new Cases(Formats.of(Format.BINARY16), Map.of(), true).generate(3, 6).get(5);
    assertEquals("g² overflows", c.note());
    assertEquals(0, new Bits(Format.BINARY32, Underflow.GRADUAL, List.of(), ADAM.with(Stored.BINARY16)).domain()
        .leaves(c)[0]);
  }
}
