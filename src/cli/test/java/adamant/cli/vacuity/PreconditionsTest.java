package adamant.cli.vacuity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.evidence.Layout;
import adamant.evidence.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("preconditions")
@Tag("long")
class PreconditionsTest {

  @TempDir
  private Path root;

  private Preconditions lemma(String requires, String ensures, String returns) throws IOException {
    Files.createDirectories(root.resolve("p"));
    Files.writeString(root.resolve("p/Lemma.java"), """
        package p;
        final class Lemma {
          /*+OPENJML@ public normal_behavior
            @   requires %s;
            @   ensures %s;
            @ static pure helper heap_free model public boolean lemma(double x, double y) { return %s; }
            @*/
        }
        """.formatted(requires, ensures, returns));
    return new Preconditions(new Program(Sources.below(List.of()), Sources.below(List.of(root))), name -> true,
        (done, of) -> { });
  }

  private static void assertProblem(String part, Preconditions found) {
    assertEquals(1, found.problems().size(), found.problems().toString());
    assertTrue(found.problems().get(0).contains(part), found.problems().toString());
  }

  @Test
  void of_all_verified_sources_and_lemmas_each_is_met_by_a_call_that_is_as_promised_and_broken_by_another()
      throws IOException {
    Preconditions found = new Preconditions(Layout.above(Path.of("")), name -> true, (done, of) -> { });
    assertEquals(List.of(), found.problems());
    assertTrue(found.contracts() > 400, found.summary());
    for (Row row : found.rows()) {
      assertTrue(!row.met().isEmpty() && (!row.broken().isEmpty() || row.holdsOfEvery()),
          row.member().name() + ": " + row.condition());
    }
    long written = found.rows().stream().filter(Row::isWritten).count();
    long needed = found.rows().stream().filter(row -> row.isWritten() && row.needed()).count();
    // Of the rest the promises do not need it: a range of β where only the formula is promised, for instance.
    assertTrue(needed > 0.85 * written, "the search has become weak: " + needed + " of " + written);
  }

  @Test
  void one_that_is_needed_is_shown_with_what_goes_wrong() throws IOException {
    Preconditions found = lemma("x > 0 && y > 0", "\\result && x * y > 0", "true");
    assertEquals(List.of(), found.problems());
    assertEquals(2, found.rows().size());
    for (Row row : found.rows()) {
      assertTrue(row.needed(), row.condition().toString());
      assertEquals("false: x * y > 0 (reals)", row.then());
    }
  }

  @Test
  void one_that_nothing_needs_is_said_to_have_no_effect() throws IOException {
    Row row = lemma("x > 0", "\\result", "true").rows().get(0);
    assertEquals("nothing is seen", row.then());
  }

  @Test
  void a_contradiction_is_met_by_nothing() throws IOException {
    assertProblem("no call was found that meets its normal case", lemma("x > 0 && x < 0", "\\result", "true"));
  }

  @Test
  void a_tautology_is_broken_by_nothing() throws IOException {
    assertProblem("no input was found that breaks x * x >= 0", lemma("x * x >= 0", "\\result", "true"));
  }

  @Test
  void a_promise_that_is_not_kept_is_a_problem_of_the_contract() throws IOException {
    assertTrue(lemma("x > 0", "\\result && x > 0.5", "true").problems().get(0).contains(
        "met, and not as promised: false: x > 0.5"));
  }

  @Test
  void a_quotient_by_zero_has_no_value_over_the_reals() throws IOException {
    Row row = lemma("x > 0", "\\result && x / x == 1", "true").rows().get(0);
    assertEquals("x = 0.0", row.broken());
    assertEquals("no value: a quotient by 0 (reals)", row.then());
  }
}
