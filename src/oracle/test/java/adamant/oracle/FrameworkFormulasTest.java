package adamant.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Format;
import adamant.oracle.support.FrameworkSteps;
import adamant.oracle.support.LambdaSubject;
import adamant.oracle.support.LambdaSubject.ElementStep;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Formulas that frameworks compute and that are no member of the family, from their sources. */
@DisplayName("A framework's own formula")
@Tag("long")
class FrameworkFormulasTest {

  private static final String AHEAD = "nadam, but the step looks ahead ";
  private static final String ONCE = "the step looks ahead with the first moment corrected by t, not by t+1";

  private static final String FOR_ZERO =
      "where the rate, with the corrections that are in it, is 0, ε is put in its place";

  private static CheckResult judged(String declares, Format format, Function<FrameworkSteps, ElementStep> step) {
    CheckOptions options = CheckOptions.defaults().withSeed(7);
    return Check.run(LambdaSubject.elementwise(declares, format, step.apply(new FrameworkSteps(format))), options)
        .get(0);
  }

  private static void named(String declares, String name, boolean bits, Function<FrameworkSteps, ElementStep> step) {
    for (Format format : Format.JUDGED) {
      CheckResult result = judged(declares, format, step);
      assertEquals(Verdict.DEFECT, result.verdict(), () -> format + ": " + result.toJson());
      assertEquals(name, result.variant(), () -> format + ": " + result.sentence());
      if (bits) {
        assertNotNull(result.order(), () -> format + ": " + result.sentence());
      }
    }
  }

  @Test
  @DisplayName("with ε in the norm is adamax with ε in what the second moment takes up")
  void norm_with_eps() {
    named("adamax", "adamax, but ε added to what the second moment takes up, and not to its root", true,
        FrameworkSteps::normWithEps);
  }

  @Test
  @DisplayName("with 10⁻³² in the norm, and ε in place of a rate of 0, is adamax with both of them, bit for bit")
  void norm_with_least() {
    named("adamax", "adamax, but 10⁻³² added to the second moment itself at every step, and kept in it; ε not used; "
        + FOR_ZERO, true, FrameworkSteps::normWithLeast);
  }

  @Test
  @DisplayName("with ε in place of a rate of 0 is adam-eps-hat with that, bit for bit, with the maximum of v and without")
  void eps_for_a_rate_of_zero() {
    named("adam", "adam-eps-hat, but " + FOR_ZERO, true, steps -> steps.adamOfNd4j(false));
    named("amsgrad-max-vhat", "adam-eps-hat, but the step uses the maximum of v over the steps, then corrects it; "
        + FOR_ZERO, true, steps -> steps.adamOfNd4j(true));
  }

  @Test
  @DisplayName("with ε subtracted under the root is named, bit for bit")
  void centered() {
    named("rmsprop-centered", "rmsprop-centered, but ε subtracted inside the root: √(v̂ − ε)", true,
        FrameworkSteps::centered);
  }

  @Test
  @DisplayName("with Dozat's schedule in binary32, corrections by reciprocals, is nadam with that schedule")
  void scheduled() {
    CheckResult result = judged("nadam", Format.BINARY32, FrameworkSteps::scheduled);
    assertEquals(AHEAD + "by the schedule μₜ = β₁·(1 − ½·0.96ᵗ) in place of β₁, corrected by 1 − μ₁·…·μₜ",
        result.variant(), result::sentence);
  }

  @Test
  @DisplayName("with Dozat's slow schedule is named, and in binary64 that its product is kept in binary32")
  void scheduled_slowly() {
    String slow = AHEAD + "by the schedule μₜ = β₁·(1 − ½·0.96^(t/250)) in place of β₁, corrected by 1 − μ₁·…·μₜ";
    Function<FrameworkSteps, ElementStep> step = steps -> steps.nadam(0.004);
    assertEquals(slow, judged("nadam", Format.BINARY32, step).variant());
    CheckResult wide = judged("nadam", Format.BINARY64, step);
    assertEquals(slow + "; the first correction's running product (β₁ᵗ, or that of a schedule) is kept in binary32",
        wide.variant(), wide::sentence);
  }

  @Test
  @DisplayName("without a schedule is nadam in binary32, and in binary64 its product is found to be in binary32")
  void product_in_binary32() {
    Function<FrameworkSteps, ElementStep> step = steps -> steps.nadam(1e6);
    CheckResult narrow = judged("nadam", Format.BINARY32, step);
    assertTrue(narrow.verdict().passes(), narrow::sentence);
    assertEquals("nadam, but the first correction's running product (β₁ᵗ, or that of a schedule) is kept in binary32",
        judged("nadam", Format.BINARY64, step).variant());
  }

  @Test
  @DisplayName("with one correction for all of a look ahead is named, bit for bit, with that of v and without")
  void corrected_once() {
    named("nadam", "adam-eps-hat, but " + ONCE, true, steps -> steps.nadamCorrectedOnce(true));
    named("nadam", "nadam, but " + ONCE + "; second moment not corrected", true, steps -> steps.nadamCorrectedOnce(false));
  }

  @Test
  @DisplayName("that starts at ε, or at 10⁻⁶, is named, bit for bit")
  void starts() {
    named("rmsprop-eps-outside", "rmsprop-eps-outside, but second moment starts at ε", true,
        FrameworkSteps::startsAtEps);
    named("adagrad-eps-outside", "adagrad-eps-outside, but second moment starts at 10⁻⁶", true,
        FrameworkSteps::startsAtAMillionth);
  }
}
