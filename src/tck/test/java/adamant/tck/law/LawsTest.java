package adamant.tck.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.evidence.LawTable;
import adamant.evidence.Layout;
import adamant.exact.Format;
import adamant.oracle.CheckOptions;
import adamant.oracle.variant.Variants;
import adamant.tck.law.Corrupted.Corruption;
import adamant.tck.subject.Offered;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The laws of the kit")
class LawsTest {

  private static final String FAMILY = "spec/family.md";

  private static List<adamant.evidence.Law> spec;

  @BeforeAll
  static void read() throws IOException {
    spec = LawTable.read(Layout.above(Path.of("").toAbsolutePath())).rows().stream().map(LawTable.Row::law).toList();
  }

  private static Set<String> ids() {
    return Laws.ALL.stream().map(Law::id).collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  @DisplayName("say what spec/ says, word for word")
  void in_the_words_of_the_pages() {
    for (Law law : Laws.ALL) {
      adamant.evidence.Law stated = spec.stream().filter(other -> other.id().equals(law.id())).findFirst().orElse(null);
      assertNotNull(stated, law.id() + " is no law of spec/");
      assertEquals(stated.statement(), law.statement());
    }
  }

  @Test
  @DisplayName("are all of spec/, but for those that are left out, each for a reason")
  void none_is_forgotten() {
    Set<String> stated = spec.stream().map(adamant.evidence.Law::id).collect(Collectors.toCollection(TreeSet::new));
    Set<String> known = ids();
    known.addAll(Laws.LEFT_OUT.keySet());
    assertEquals(stated, known);
    assertEquals(ids().size() + Laws.LEFT_OUT.size(), known.size(), "a law is both tested and left out");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("variants")
  @DisplayName("are tested of every optimizer whose page states them")
  void of_every_optimizer_that_has_them(String id) {
    Set<String> stated = spec.stream().filter(law -> law.optimizer().equals(id)).map(adamant.evidence.Law::id)
        .filter(law -> !Laws.LEFT_OUT.containsKey(law)).collect(Collectors.toCollection(TreeSet::new));
    // Stated on adam's page, of the same step without corrections.
    stated.remove("ADAM-FIRST-STEP-UNCORRECTED");
    Set<String> tested = Laws.ALL.stream().filter(law -> law.variants().contains(id)).map(Law::id)
        .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(tested.containsAll(stated), () -> "not tested of " + id + ": " + minus(stated, tested));
    // What a page does not state of its optimizer is stated of the family, or of what this optimizer is to another.
    Set<String> family = spec.stream().filter(law -> law.page().equals(FAMILY)).map(adamant.evidence.Law::id)
        .collect(Collectors.toSet());
    family.add("ADAM-FIRST-STEP-UNCORRECTED");
    assertTrue(family.containsAll(minus(tested, stated)), () -> "not stated of " + id + ": " + minus(tested, stated));
  }

  private static Set<String> minus(Set<String> all, Set<String> some) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  static List<String> variants() {
    return Variants.ids();
  }

  static Stream<Arguments> cases() {
    return Laws.ALL.stream().flatMap(law -> law.variants().stream().map(id -> Arguments.of(law.id(), id)));
  }

  @ParameterizedTest(name = "{0} of {1}")
  @MethodSource("cases")
  @DisplayName("hold of the kernels, and not of kernels with something wrong")
  void can_fail(String law, String id) {
    Law one = Laws.ALL.stream().filter(l -> l.id().equals(law)).findFirst().orElseThrow();
    one.test().accept(lab(id, Format.BINARY64, Corruption.NOTHING));
    Lab wrong = lab(id, Format.BINARY64, breaking(law, id));
    assertThrows(AssertionError.class, () -> one.test().accept(wrong));
  }

  private static Corruption breaking(String law, String id) {
    if (law.equals("FAMILY-RESUME") && id.equals("sgd")) {
      // It keeps nothing that could be forgotten.
      return Corruption.DRIFTS;
    }
    return switch (law) {
      case "ADAM-ORDERS-EQUAL" -> Corruption.SCALED_ORDER_TRIPLED;
      case "ADAM-SCALE-INVARIANCE", "FAMILY-SCALE" -> Corruption.GRADIENTS_CLIPPED;
      case "ADAM-ODD", "FAMILY-ODD", "ADAM-ZERO-GRADIENT", "FAMILY-ZERO-GRADIENT" -> Corruption.DRIFTS;
      case "ADAM-FRAME", "FAMILY-FRAME" -> Corruption.ELEMENTS_MIXED;
      case "ADAM-MOMENTS-EMA", "ADAM-V-NONNEGATIVE", "FAMILY-SQUARES", "ADAMAX-NORM", "AMSGRAD-MAXIMUM" ->
          Corruption.STATE_NEGATED;
      case "ADAM-RESUME", "FAMILY-RESUME" -> Corruption.SAVED_STATE_FORGOTTEN;
      case "FAMILY-EFFECTIVE-RATE", "FAMILY-STEP-BOUND", "ADAM-STEP-BOUND-HISTORY", "ADAMAX-STEP-BOUND" ->
          Corruption.RATE_GROWS;
      default -> Corruption.STEPS_TRIPLED;
    };
  }

  private static Lab lab(String id, Format format, Corruption corruption) {
    CheckOptions options = CheckOptions.defaults().withOptimizer(id).withFormat(format);
    return new Lab(Offered.of(new Corrupted(corruption), options).get(0));
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(value = Format.class, names = {"BINARY64", "BINARY32"})
  @DisplayName("are held to no more than rounding: what they let pass is far below a step")
  void derived_bounds_are_narrow(Format format) {
    Lab lab = lab("adam", format, Corruption.NOTHING);
    Trial trial = lab.run(lab.settings().get(0), lab.parameters(4), lab.gradients(8, 4));
    List<Double> doubts = new ArrayList<>();
    for (int i = 0; i < trial.length(); i++) {
      trial.element(i).forEach(step -> doubts.add(step.doubt().doubleValue()));
    }
    double unit = format.unitRoundoff().doubleValue();
    assertTrue(doubts.stream().allMatch(doubt -> doubt > unit / 1024 && doubt < 1024 * unit), doubts::toString);
  }
}
