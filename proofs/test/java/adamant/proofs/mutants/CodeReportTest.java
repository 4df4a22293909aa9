package adamant.proofs.mutants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The committed report speaks of these sources; a fixed sample of it is proved again. */
class CodeReportTest {

  private static String text(CodeReport.Page page) throws IOException {
    Path file = Mutants.LAYOUT.root().resolve(page.file);
    assertTrue(Files.exists(file), page.file + " is missing: run './adamant mutants code --write'");
    return Files.readString(file);
  }

  @ParameterizedTest
  @EnumSource
  void the_report_is_of_the_mutants_of_these_sources_and_of_the_inputs_on_which_they_differ(CodeReport.Page page)
      throws IOException {
    assertTrue(text(page).contains(CodeReport.fingerprint(page, Mutants.differences())),
        page.file + " is out of date: run './adamant mutants code --write' and read the difference");
  }

  @ParameterizedTest
  @EnumSource
  void every_function_has_enough_refuted_mutants_in_the_report_and_all_survivors_are_shown_equivalent(
      CodeReport.Page page) throws IOException {
    List<String> lines = text(page).lines().toList();
    Mutants.ALL.mutants().forEach((target, mutants) -> {
      if (page.has(mutants.get(0))) {
        String row = lines.stream().filter(l -> l.startsWith("| " + target.shortName() + " |")).findFirst()
            .orElseThrow();
        String[] cells = row.split(" *\\| *");
        assertEquals(mutants.size(), Integer.parseInt(cells[2]), row);
        assertTrue(Integer.parseInt(cells[3]) >= CodeReport.LEAST, row);
        long listed = lines.stream().filter(l -> l.matches("- " + target.shortName() + " \\d\\d, .*")).count();
        assertEquals(listed, Integer.parseInt(cells[4]), row);
      }
    });
    assertTrue(lines.stream().filter(l -> l.startsWith("### ")).allMatch(l -> l.startsWith("### EQUIVALENT: ")));
  }

  @Test
  void a_fixed_sample_is_proved_again_and_ends_as_the_report_says() throws IOException, InterruptedException {
    assumeFalse(Boolean.getBoolean("proofs.skip"), "proofs are skipped: -Dproofs.skip was given");
    List<Mutant> sample = Sample.of(Mutants.ALL);
    Map<Mutant, Optional<Difference>> differences = new LinkedHashMap<>();
    sample.forEach(m -> differences.put(m, Mutants.differences().get(m)));
    CodeRun run = new CodeRun(Mutants.ALL, Mutants.LAYOUT.meanings(), new Outcomes(null, Mutants.ALL), 2, done -> { });
    run.prove(sample);
    List<Finding> findings = run.judge(differences);
    CodeReport report = new CodeReport(Mutants.ALL, findings);
    assertEquals(List.of(), report.problems());
    Map<String, Boolean> wrong = new TreeMap<>();
    for (Finding f : findings) {
      boolean refuted = f.verdict() == Finding.Verdict.REFUTED;
      if (refuted == text(CodeReport.Page.of(f.mutant())).contains("- " + f.mutant().id() + ", ")) {
        wrong.put(f.line(), refuted);
      }
    }
    assertEquals(Map.of(), wrong);
    assertTrue(findings.stream().anyMatch(f -> f.verdict() == Finding.Verdict.REFUTED));
  }
}
