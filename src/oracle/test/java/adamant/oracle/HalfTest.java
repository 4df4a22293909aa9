package adamant.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Format;
import adamant.exact.Underflow;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.Cases;
import adamant.oracle.cases.Domain;
import adamant.oracle.subject.NativeSubject;
import adamant.oracle.support.HalfOptimizers;
import adamant.oracle.variant.Formats;
import adamant.oracle.variant.Implementation;
import adamant.oracle.variant.Stored;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.Variants;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Tensors of binary16 and bfloat16")
@Tag("long")
class HalfTest {

  private static final CheckOptions FEW = CheckOptions.defaults().withCases(12);
  private static final Formats EVERY = new Formats(Format.BFLOAT16, Format.BFLOAT16, Format.BFLOAT16, false);

  private static List<Formats> all() {
    List<Formats> all = new ArrayList<>(List.of(EVERY));
    for (Format half : Format.HALF) {
      all.add(Formats.of(half));
      all.add(new Formats(half, Format.BINARY32, Format.BINARY32, false));
      all.add(new Formats(half, Format.BINARY32, Format.BINARY32, true));
      all.add(new Formats(half, Format.BINARY32, half, true));
    }
    return all;
  }

  private static CheckResult check(String id, Formats declared, Formats does, boolean readsStored) {
    return Check.run(new HalfOptimizers(id, declared, does, readsStored), FEW).get(0);
  }

  @Test
  @DisplayName("of right Adam, AdamW and momentum are bit-exact in runs, states and steps, and the order is named")
  void written_by_hand() {
    for (Formats formats : all()) {
      for (String id : List.of("adam", "adamw-rate", "momentum-rate-outside")) {
        for (boolean readsStored : new boolean[] {true, false}) {
          boolean narrows = formats.moments() != formats.compute();
          CheckResult result = check(id, formats, formats, readsStored);
          assertEquals(Verdict.BIT_EXACT, result.verdict(), () -> id + ", " + formats + ": " + result.sentence());
          assertEquals(narrows && !readsStored, result.order().contains("moments used before they are stored"),
              result.order());
          assertTrue(result.order().startsWith("literal"), result.order());
          assertEquals(formats, result.formats());
        }
      }
    }
  }

  @Test
  @DisplayName("of every member are bit-exact in a random order, in a third of the ways that they are kept in each")
  void every_member() {
    SplittableRandom random = new SplittableRandom(16);
    for (Formats formats : all()) {
      for (int k = all().indexOf(formats) % 3; k < Variants.ids().size(); k += 3) {
        String id = Variants.ids().get(k);
        Variant variant = formats.stored(Variants.byId(id));
        List<Implementation> implementations = Implementation.all(formats.compute(), variant);
        Implementation one = implementations.get(random.nextInt(implementations.size()));
        CheckResult result = Check.run(new NativeSubject("x", id, variant, one, formats, formats.compute(),
            Underflow.GRADUAL, Underflow.GRADUAL), FEW).get(0);
        assertEquals(Verdict.BIT_EXACT, result.verdict(),
            () -> id + ", " + formats + ", " + one.name() + ": " + result.sentence());
        assertTrue(result.worst().inside());
      }
    }
  }

  private static void named(String words, Formats declared, Formats does) {
    for (boolean readsStored : new boolean[] {true, false}) {
      CheckResult result = check("adam", declared, does, readsStored);
      assertEquals(Verdict.DEFECT, result.verdict(), result.sentence());
      assertTrue(result.sentence().contains("computes adam, but " + words), result.sentence());
      assertTrue(result.sentence().contains("bit for bit in the order: literal"), result.sentence());
    }
  }

  @Test
  @DisplayName("that are kept or computed otherwise than declared have it named")
  void otherwise_than_declared() {
    Formats stored = Formats.of(Format.BFLOAT16);
    named("every operation is rounded to bfloat16, not only what is stored", stored, EVERY);
    named("everything is computed in binary32, not rounded to bfloat16 at every operation: "
        + Stored.BFLOAT16.clause(), EVERY, stored);
    Formats moments = new Formats(Format.BFLOAT16, Format.BINARY32, Format.BINARY32, false);
    named("everything is computed in binary32, not rounded to bfloat16 at every operation: "
        + Stored.PARAMETER_BFLOAT16.clause(), EVERY, moments);
    for (Format half : Format.HALF) {
      Formats master = new Formats(half, Format.BINARY32, Format.BINARY32, true);
      named(half == Format.BINARY16 ? Stored.BINARY16.clause() : Stored.BFLOAT16.clause(), master, Formats.of(half));
    }
  }

  @Test
  @DisplayName("of another member are named by it, whatever they are stored in")
  void other_members() {
    for (Formats formats : all()) {
      Variant hat = formats.stored(Variants.byId("adam-eps-hat"));
      CheckResult result = Check.run(new NativeSubject("x", "adam", hat, Implementation.LITERAL, formats,
          formats.compute(), Underflow.GRADUAL, Underflow.GRADUAL), CheckOptions.defaults()).get(0);
      assertEquals(Verdict.OTHER_VARIANT, result.verdict(), () -> formats + ": " + result.sentence());
      assertEquals(List.of("adam-eps-hat"), result.survivors());
      assertTrue(result.sentence().startsWith("computes adam-eps-hat, not adam: "), result.sentence());
    }
  }

  @Test
  @DisplayName("have cases of values that they hold, most of them inside the domain, none of them infinite there")
  void cases_are_of_their_values() {
    for (Formats formats : all()) {
      Domain domain = Domain.of(formats.compute(), formats.stored(Variant.CANONICAL));
      int inside = 0;
      for (Case c : new Cases(formats, Map.of(), true).generate(1, 32)) {
        assertTrue(Arrays.stream(c.parameters()).allMatch(formats.parameters()::holds));
        boolean ordinary = c.note().startsWith("gradients inside");
        for (double[] step : c.gradients()) {
          assertTrue(Arrays.stream(step).allMatch(formats.gradients()::holds));
          assertTrue(!ordinary || Arrays.stream(step).allMatch(domain::contains), formats + " " + c.index());
        }
        inside += ordinary ? 1 : 0;
      }
      assertEquals(27, inside);
    }
  }

  @Test
  @DisplayName("have a domain in which what is stored neither vanishes nor overflows")
  void domains() {
    Domain binary32 = new Domain(Format.BINARY32);
    Domain bfloat16 = new Domain(Format.BINARY32, Format.BFLOAT16);
    assertEquals(binary32.minExponent(), bfloat16.minExponent());
    assertEquals(binary32.maxExponent(), bfloat16.maxExponent());
    Domain binary16 = new Domain(Format.BINARY32, Format.BINARY16);
    assertEquals(-7, binary16.minExponent());
    assertEquals(5, binary16.maxExponent());
    assertTrue(binary16.contains(0x1p-7) && binary16.contains(32) && !binary16.contains(33));
    double least = Math.scalb(0x1p-14, -10);
    assertEquals(least, Format.BINARY16.round(least));
    assertTrue(Double.isFinite(Format.BINARY16.round(16 * 32.0 * 32)));
  }
}
