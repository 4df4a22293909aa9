package adamant.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Format;
import adamant.oracle.support.HandWritten;
import adamant.oracle.support.LambdaSubject;
import adamant.oracle.support.LambdaSubject.ElementStep;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Implementations written by hand")
@Tag("long")
class HandWrittenTest {

  private static CheckResult check(Format format, ElementStep step, long seed, int cases) {
    return Check.run(LambdaSubject.elementwise(format, step),
        CheckOptions.defaults().withSeed(seed).withCases(cases)).get(0);
  }

  private static CheckResult check(Format format, ElementStep step) {
    return check(format, step, 1, 32);
  }

  @Test
  @DisplayName("the textbook's program is bit-exact, and its order is named")
  void textbook() {
    CheckResult result = check(Format.BINARY64, HandWritten.TEXTBOOK);
    assertEquals(Verdict.BIT_EXACT, result.verdict(), result.sentence());
    assertEquals("literal; ((1−β₂)·g)·g; scalars in binary64, βᵗ by pow", result.order());
  }

  @Test
  @DisplayName("binary32 with binary64 inside expressions is bit-exact, and its order is named")
  void float_with_double_islands() {
    CheckResult result = check(Format.BINARY32, HandWritten.FLOAT_WITH_DOUBLE_ISLANDS);
    assertEquals(Verdict.BIT_EXACT, result.verdict(), result.sentence());
    assertTrue(result.order().contains("binary64 inside expressions"), result.order());
  }

  @Test
  @DisplayName("incremental binary32 with running products is bit-exact")
  void float_incremental() {
    CheckResult result = check(Format.BINARY32, HandWritten.FLOAT_INCREMENTAL);
    assertEquals(Verdict.BIT_EXACT, result.verdict(), result.sentence());
  }

  @Test
  @DisplayName("right implementations in orders that nobody listed conform, for every seed tried")
  void right_implementations_are_never_accused() {
    for (long seed = 1; seed <= 100; seed++) {
      assertPasses(check(Format.BINARY64, HandWritten.DEFERRED_SCALE, seed, 6), seed);
      assertPasses(check(Format.BINARY64, HandWritten.CONTRACTED, seed, 6), seed);
    }
  }

  private static void assertPasses(CheckResult result, long seed) {
    assertTrue(result.verdict().passes(), () -> "seed " + seed + ": " + result.toJson());
  }

  @Test
  @DisplayName("multiplying by √v + ε is told from dividing by it, bit for bit")
  void multiplies() {
    CheckResult result = check(Format.BINARY64, HandWritten.MULTIPLIES);
    assertEquals(Verdict.DEFECT, result.verdict(), result.sentence());
    assertEquals("adam-eps-hat, but the step is multiplied by √v + ε instead of divided by it", result.variant());
    assertTrue(result.sentence().contains("bit for bit"), result.sentence());
  }

  @Test
  @DisplayName("a step count that runs twice as fast is named as such where both corrections have it")
  void counts_twice() {
    CheckResult result = check(Format.BINARY64, HandWritten.COUNTS_TWICE);
    assertEquals(Verdict.DEFECT, result.verdict(), result.sentence());
    assertEquals("adam, but both moments corrected with 2t in place of t", result.variant());
  }

  @Test
  @DisplayName("a β₁ that vanishes after the first step is named")
  void forgets() {
    CheckResult result = check(Format.BINARY64, HandWritten.FORGETS);
    assertEquals(Verdict.DEFECT, result.verdict(), result.sentence());
    assertTrue(result.variant().startsWith("adam-eps-hat, but β₁ decays as β₁·λᵗ⁻¹ with λ = 10⁻⁸"), result.variant());
  }

  @Test
  @DisplayName("β₂·(1−β₂)·g² in place of (1−β₂)·g² is named")
  void gain_times_decay() {
    CheckResult result = check(Format.BINARY64, HandWritten.GAIN_TIMES_DECAY);
    assertEquals(Verdict.DEFECT, result.verdict(), result.sentence());
    assertEquals("adam, but second moment gains β₂·(1−β₂)·g² instead of (1−β₂)·g²", result.variant());
  }

  @Test
  @DisplayName("a constant relative error of 10⁻³ is caught in both formats, and nothing is made up to explain it")
  void a_thousandth_too_long() {
    for (Format format : Format.JUDGED) {
      CheckResult result = check(format, HandWritten.aThousandthTooLong(format));
      assertEquals(Verdict.UNEXPLAINED, result.verdict(), result.sentence());
      assertFalse(result.worst().inside());
      assertTrue(result.survivors().isEmpty());
    }
  }
}
