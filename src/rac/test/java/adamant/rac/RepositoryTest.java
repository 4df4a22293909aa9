package adamant.rac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.evidence.Layout;
import adamant.evidence.Sources;
import adamant.rac.clause.Clause;
import adamant.rac.clause.ClauseScan;
import adamant.rac.clause.NotCheckable;
import adamant.rac.clause.Staging;
import adamant.rac.report.Page;
import adamant.rac.run.Fault;
import adamant.rac.run.LeftOut;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Without OpenJML. */
@DisplayName("Of the contracts at run time, in every build,")
class RepositoryTest {

  private final Layout layout = Layout.above(Path.of(""));
  private final Sources sources;

  RepositoryTest() throws IOException {
    sources = Sources.below(List.of(layout.verified()));
  }

  @Test
  void the_page_is_of_these_sources_and_counts_their_clauses() throws IOException {
    String page = Files.readString(layout.racPage());
    assertTrue(page.contains(Page.hash(sources)), "the sources changed: './adamant rac --write', which needs OpenJML");
    Map<String, Long> clauses = ClauseScan.of(sources).stream()
        .collect(Collectors.groupingBy(Clause::file, Collectors.counting()));
    clauses.forEach((file, count) -> assertTrue(
        page.contains("| `" + file.replace(".java", "") + "` | " + count + " |"), file + " " + count));
  }

  @Test
  void no_source_has_a_negative_floating_literal() throws IOException {
    for (var file : sources.files().entrySet()) {
      assertFalse(Staging.hasNegativeLiteral(Files.readString(file.getValue())), file.getKey());
    }
  }

  @Test
  void faults_are_of_code_that_is_there_and_of_clauses_that_can_be_checked() throws IOException {
    List<Clause> clauses = ClauseScan.of(sources);
    for (Fault fault : Fault.ALL) {
      fault.in(Files.readString(sources.files().get(fault.file())));
      assertTrue(fault.where().equals(Fault.MUST_THROW + fault.file()) || clauses.stream().anyMatch(c -> c.key().startsWith(fault.where()) && NotCheckable.of(c) == null),
          fault.name());
    }
  }

  @Test
  void tests_that_are_left_out_exist() throws IOException {
    String tests = Sources.below(List.of(layout.root().resolve("src/reference/test/java"),
        layout.root().resolve("property-tests/test/java"))).files().values().stream()
        .map(RepositoryTest::read).collect(Collectors.joining());
    LeftOut.TESTS.keySet().forEach(name -> assertTrue(tests.contains(" " + name.replaceFirst(".*#", "") + "("), name));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void without_openjml_nothing_ran_and_the_status_says_so() throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
        System.getProperty("java.class.path"), Rac.class.getName()).redirectErrorStream(true)
        .directory(new File("").getAbsoluteFile());
    builder.environment().remove("OPENJML");
    builder.environment().put("PATH", "");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(4, process.waitFor(), said);
    assertTrue(said.startsWith("skipped: no OpenJML"), said);
  }
}
