package adamant.rac.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.rac.clause.Clause;
import adamant.rac.clause.Kind;
import adamant.rac.run.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What OpenJML says at run time")
class FindingsTest {

  private static final List<Clause> CLAUSES = List.of(clause(0, Kind.REQUIRES, "b > 0", 10),
      clause(1, Kind.ENSURES, "\\result * b == a", 11), clause(2, Kind.ENSURES, "\\result >= a", 12));

  @TempDir
  private Path folder;

  private static Clause clause(int id, Kind kind, String text, int line) {
    return new Clause(id, "a/Some.java", "Some.f(double)", kind, text, line, 0, 0, 0, "");
  }

  private Findings findings(String... lines) throws IOException {
    Outcome outcome = new Outcome();
    outcome.read(Files.write(folder.resolve("lines"), List.of(lines)));
    return new Findings(CLAUSES, outcome);
  }

  private List<String> problems(Findings findings, String marks) throws IOException {
    return Marks.read(Files.writeString(folder.resolve("marks"), marks)).problems(findings.rows());
  }

  private static final String[] ALL = {"EVALUATED\t0\t5", "EVALUATED\t1\t5", "EVALUATED\t2\t5"};
  private static final String ROUNDED = "VIOLATED\t3\tpostcondition is false\ta/Some.java:20\ta/Some.java:11\t1\tT#t\t"
      + "0x1.0p0\t\t";
  private static final String NAN = "VIOLATED\t2\tpostcondition is false\ta/Some.java:20\ta/Some.java:12\t2\t\t\tT#t\tNaN";

  @Test
  void goes_to_the_clause_that_it_names_with_the_first_input() throws IOException {
    List<Row> rows = findings(ALL[0], ALL[1], ALL[2], ROUNDED, NAN).rows();
    assertEquals(List.of(Verdict.HOLDS, Verdict.REALS, Verdict.NOT_FINITE), rows.stream().map(Row::verdict).toList());
    assertEquals("0x1.0p0", rows.get(1).input());
    assertEquals(3, rows.get(1).violations());
  }

  @Test
  void about_a_precondition_at_a_call_counts_against_the_clause_that_was_false() throws IOException {
    Findings proved = findings("VIOLATED\t4\tprecondition is false\tb/Other.java:9\ta/Some.java:14\t0\tT#t\t0x0.0p0\t\t");
    assertEquals(Verdict.REALS, proved.rows().get(0).verdict());
  }

  @Test
  void about_no_clause_is_kept() throws IOException {
    assertEquals(1, findings("VIOLATED\t1\tsomething new\ta/Some.java:99\t-\t-1\tT#t\t\t\t").unplaced().size());
  }

  @Test
  void needs_a_mark_where_a_clause_is_false_and_no_other() throws IOException {
    Findings found = findings(ALL[0], ALL[1], ALL[2], ROUNDED, NAN);
    String rounding = "Some.f(*) ensures \\result * b == a = rounding: a quotient is rounded\n";
    String nan = "* ensures \\result >= a = not-finite: NaN compares with nothing\n";
    assertEquals(List.of(), problems(found, "# a comment\n\n" + rounding + nan));
    assertEquals(1, problems(found, nan).size());
    assertTrue(problems(found, nan).get(0).startsWith("fails and is not marked: Some.f(double) ensures"));
    assertEquals(1, problems(found, rounding).size());
    assertTrue(problems(found, rounding.replace("rounding:", "not-finite:") + nan).get(0)
        .startsWith("marked not-finite, fails on finite values"));
    assertTrue(problems(found, rounding + nan.replace("not-finite:", "rounding:")).get(0)
        .startsWith("marked rounding, but never seen to fail"));
    assertTrue(problems(found, rounding + nan + "Other* = rounding: x\n").get(0).startsWith("a stale mark"));
    assertEquals(2, problems(found, rounding + nan + "* requires b > 0 = rounding: x\n").size());
  }

  @Test
  void never_evaluated_is_not_the_same_as_never_false() throws IOException {
    assertEquals(List.of(Verdict.NOT_REACHED, Verdict.HOLDS, Verdict.NOT_REACHED),
        findings(ALL[1]).rows().stream().map(Row::verdict).toList());
  }
}
