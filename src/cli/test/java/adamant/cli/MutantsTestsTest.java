package adamant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.cli.Session.Outcome;
import adamant.cli.mutants.Group;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made of PIT's reports; PIT itself is not run, for every group's report is of the sources as they stand. */
class MutantsTestsTest {

  private static final String SURVIVOR = """
      adamant.rule.Sum.of
      Replaced double addition with subtraction
      return a + b;
      """;

  @TempDir
  private Path root;

  @BeforeEach
  void a_repository_with_a_class_a_group() throws IOException {
    write("pom.xml", "<project/>");
    write("src/reference/pom.xml", "<project/>");
    write("src/oracle/pom.xml", "<project/>");
    String body = "double of(double a, double b) {\n    return a + b;\n}\n";
    write("src/reference/verified/java/adamant/rule/Sum.java", body);
    write("src/reference/main/java/adamant/kernel/Loop.java", body);
    write("src/oracle/main/java/adamant/exact/Form.java", body);
    write("src/oracle/main/java/adamant/oracle/verdict/Judge.java", body);
    write("src/reference/test/java/adamant/rule/SumTest.java", "assert");
    reports(99, 1);
  }

  private void write(String file, String text) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  // The reference's report as asked for, the others without survivors.
  private void reports(int killed, int survived) throws IOException {
    report(Group.REFERENCE, "src/reference", "adamant.rule.Sum", killed, survived);
    report(Group.KERNEL, "src/reference", "adamant.kernel.Loop$Inner", 4, 0);
    report(Group.EXACT, "src/oracle", "adamant.exact.Form", 5, 0);
    report(Group.VERDICT, "src/oracle", "adamant.oracle.verdict.Judge", 6, 0);
    write("src/oracle/target/mutants/variant/mutations.xml", "<mutations/>");
  }

  private void report(Group group, String module, String type, int killed, int survived) throws IOException {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?>\n<mutations>\n");
    for (int i = 0; i < killed + survived; i++) {
      boolean detected = i < killed;
      String status = !detected ? "SURVIVED" : i == 0 ? "TIMED_OUT" : "KILLED";
      xml.append("<mutation detected='" + detected + "' status='" + status + "'><mutatedClass>" + type
          + "</mutatedClass><mutatedMethod>of</mutatedMethod><lineNumber>2</lineNumber>"
          + "<description>Replaced double addition with subtraction</description></mutation>\n");
    }
    write(module + "/target/mutants/" + group.title() + "/mutations.xml", xml + "</mutations>\n");
    write(module + "/target/mutants-" + group.title() + ".sha256", group.hash(root));
  }

  private Outcome run(String... arguments) throws IOException {
    return new Session(root).run(Stream.concat(Stream.of("mutants", "tests"), Stream.of(arguments))
        .toArray(String[]::new));
  }

  private void reason(String text) throws IOException {
    write("spec/mutants/survivors.txt", "# Reasons\n\n" + text);
  }

  @Test
  void a_survivor_with_its_reason_is_listed_and_all_is_well() throws IOException {
    reason(SURVIVOR + "Equivalent:\nb is always 0.\n");
    Outcome outcome = run();
    assertEquals(Exit.OK, outcome.status(), outcome::out);
    assertTrue(outcome.out().contains("| **reference** | 100 | 99 | 1 | 0 | 99.0 |"), outcome::out);
    assertTrue(outcome.out().contains("| adamant.kernel | 4 | 4 | 0 | 0 | 100.0 |"), outcome::out);
    assertTrue(outcome.out().contains("| rule.Sum.of | `return a + b;` | Replaced double addition with subtraction | 1 "
        + "| Equivalent: b is always 0. |"), outcome::out);
    assertTrue(outcome.out().contains("114 of 115 mutants killed, 99.1 %; 4 of them by running out of time."),
        outcome::out);
  }

  @Test
  void a_survivor_without_a_reason_fails() throws IOException {
    Outcome outcome = run();
    assertEquals(Exit.VERDICT, outcome.status());
    assertTrue(outcome.out().contains("survives without a reason: adamant.rule.Sum.of, Replaced double addition with "
        + "subtraction: return a + b;"), outcome::out);
  }

  @Test
  void a_reason_for_what_is_killed_fails() throws IOException {
    reports(100, 0);
    reason(SURVIVOR + "Equivalent.\n");
    Outcome outcome = run();
    assertEquals(Exit.VERDICT, outcome.status());
    assertTrue(outcome.out().contains("a reason for what does not survive: adamant.rule.Sum.of"), outcome::out);
  }

  @Test
  void a_group_below_95_percent_fails_whatever_the_reasons() throws IOException {
    reason(SURVIVOR + "Equivalent.\n");
    reports(19, 1);
    assertEquals(Exit.OK, run().status());
    reports(18, 1);
    Outcome outcome = run();
    assertEquals(Exit.VERDICT, outcome.status());
    assertTrue(outcome.out().contains("below 95 %: reference"), outcome::out);
    assertEquals(Exit.OK, run("--only", "kernel").status());
  }

  @Test
  void a_reason_that_lacks_a_line_is_refused() throws IOException {
    reason(SURVIVOR);
    Outcome outcome = run();
    assertEquals(Exit.ADAMANT, outcome.status());
    assertTrue(outcome.err().contains("survivors.txt: a reason needs class and method"), outcome::err);
  }

  @Test
  void the_written_page_is_stale_once_a_source_or_a_test_of_a_group_changes() throws IOException {
    reason(SURVIVOR + "Equivalent.\n");
    assertEquals(Exit.VERDICT, run("--check").status(), "nothing is written yet");
    assertEquals(Exit.OK, run("--write").status());
    String page = Files.readString(root.resolve("spec/mutants/tests.md"));
    assertTrue(page.contains("| **reference** | 100 | 99 | 1 | 0 | 99.0 |"), page);
    assertEquals(Exit.OK, run("--check").status());
    write("src/reference/test/java/adamant/rule/SumTest.java", "assert more");
    Outcome tests = run("--check");
    assertEquals(Exit.VERDICT, tests.status());
    assertTrue(tests.out().contains("reference  of other sources or tests"), tests::out);
    assertTrue(tests.out().contains("exact      of these sources"), tests::out);
    assertEquals(Exit.OK, run("--check", "--only", "exact").status());
    write("src/oracle/main/java/adamant/exact/Form.java", "other");
    assertEquals(Exit.VERDICT, run("--check", "--only", "exact").status());
    assertEquals(Exit.OK, run("--check", "--only", "verdict").status());
  }

  @Test
  void the_page_says_which_groups_were_not_run_on_these_sources() throws IOException {
    reason(SURVIVOR + "Equivalent.\n");
    write("src/oracle/main/java/adamant/exact/Form.java", "other");
    assertEquals(Exit.OK, run("--write", "--only", "reference", "--only", "kernel").status());
    String page = Files.readString(root.resolve("spec/mutants/tests.md"));
    assertTrue(page.contains("- exact was not run") && page.contains("- verdict `"), page);
    assertEquals(Exit.VERDICT, run("--check").status());
    assertEquals(Exit.OK, run("--check", "--only", "verdict").status());
  }

  @Test
  void groups_that_are_not_there_are_refused() throws IOException {
    Outcome unknown = run("--only", "rule");
    assertEquals(Exit.USAGE, unknown.status());
    assertTrue(unknown.err().contains("there is no group 'rule', only reference, kernel, exact, verdict"),
        unknown::err);
    assertEquals(Exit.USAGE, new Session(root).run("mutants").status());
  }
}
