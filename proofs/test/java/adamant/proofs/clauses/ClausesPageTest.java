package adamant.proofs.clauses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.evidence.Layout;
import adamant.evidence.Sources;
import adamant.evidence.jml.Member;
import adamant.evidence.mutants.Mutant;
import adamant.evidence.mutants.Mutations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClausesPageTest {

  private final Layout layout = Layout.above(Path.of(""));

  private List<Mutant> mutants() throws IOException {
    return Mutations.of(Sources.below(List.of(layout.verified())));
  }

  @Test
  void the_committed_page_has_a_row_for_each_mutant_of_the_contracts_as_they_are() throws IOException {
    String page = Files.readString(layout.spec().resolve("mutants/contracts.md"));
    for (Mutant m : mutants()) {
      assertTrue(page.contains("\n" + ClausesPage.row(m)), "spec/mutants/contracts.md has no row for " + m.key()
          + ": run './adamant mutants contracts --write'");
    }
    long rows = page.lines().filter(line -> line.startsWith("| `")).count();
    assertEquals(mutants().size(), rows, "rows of mutants that are no more");
    assertTrue(page.contains(rows + " noticed, 0 missed, 0 not asked"),
        "a clause that nobody misses gets a client or goes");
  }

  @Test
  void outcomes_are_kept_while_the_sources_are_the_same(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("target/outcomes.tsv");
    new Store(file, "a").put("key", Outcome.noticed("KeY", "some\tcontract\n"));
    assertEquals(Outcome.noticed("KeY", "some contract "), new Store(file, "a").get("key").orElseThrow());
    assertTrue(new Store(file, "b").get("key").isEmpty());
  }

  @Test
  void a_loop_is_used_by_its_client_first_and_by_the_steps_that_call_it() throws IOException {
    Closure closure = new Closure(Sources.below(List.of(layout.verified(), layout.clients())));
    Member largest = mutants().stream().map(Mutant::member)
        .filter(m -> m.name().startsWith("adamant.kernel.MomentLoops.largest(")).findFirst().orElseThrow();
    assertEquals(List.of("LoopClients.largest", "AmsgradMaxV.step", "AmsgradMaxV.scaled"),
        new Users(closure.texts()).of(largest).stream().map(m -> m.shortName().replaceFirst("\\(.*", "")).toList());
  }

  @Test
  void a_closure_holds_all_that_its_sources_name_in_a_package_of_its_own() throws IOException {
    Closure closure = new Closure(Sources.below(List.of(layout.verified(), layout.clients())));
    var sources = Closure.renamed("m7", closure.of(List.of("adamant/kernel/MomentLoops.java"), "", ""));
    assertTrue(sources.containsKey("m7/rule/Moment.java"), sources.keySet().toString());
    String text = sources.get("m7/kernel/MomentLoops.java");
    assertTrue(text.contains("package m7.kernel;") && text.contains("import m7.rule.Moment;"), text.substring(0, 200));
    assertTrue(!text.contains("adamant."), "something still names the original");
  }
}
