package adamant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The exit status")
class ExitStatusTest {

  @TempDir
  private Path root;

  private Session.Outcome check(String kind, String... more) throws IOException {
    String[] arguments = Stream.concat(Stream.of("check", "it", "--cases", "24"), Arrays.stream(more))
        .toArray(String[]::new);
    return new Session(root).withSubject("it", kind).run(arguments);
  }

  @ParameterizedTest(name = "{0} {1}")
  @DisplayName("is 0 for bit-exact and, unless bit-exact is required, for conforms")
  @CsvSource({"right,conforms", "right,bit-exact", "rounds-otherwise,conforms", "declares-eps-hat,conforms"})
  void is_0(String kind, String require) throws IOException {
    Session.Outcome outcome = check(kind, "--require", require);
    assertEquals(Exit.OK, outcome.status(), outcome.toString());
  }

  @Test
  @DisplayName("is 1 for conforms where bit-exact is required, and the report says so")
  void is_1_for_conforms_where_bit_exact_is_required() throws IOException {
    Session.Outcome outcome = check("rounds-otherwise", "--require", "bit-exact");
    assertEquals(Exit.VERDICT, outcome.status(), outcome.toString());
    assertTrue(outcome.out().startsWith("it, binary64: conforms\n"), outcome.out());
    assertTrue(outcome.out().contains("bit-exact, which conforms is not"), outcome.out());
  }

  @ParameterizedTest(name = "{1}")
  @DisplayName("is 1 for every other verdict")
  @CsvSource({"eps-hat,other-variant", "defect,defect", "unexplained,unexplained", "nondeterministic,nondeterministic"})
  void is_1(String kind, String verdict) throws IOException {
    Session.Outcome outcome = check(kind);
    assertEquals(Exit.VERDICT, outcome.status(), outcome.toString());
    assertTrue(outcome.out().startsWith("it, binary64: " + verdict + "\n"), outcome.out());
    assertEquals("", outcome.err());
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("is 3 when the subject fails, with one line that says how")
  @CsvSource({"dies-at-once,exited with code 7", "dies,exited with code 7", "hangs,after 3 s", "floods,bytes",
      "rejects,not today", "nonsense,0 tensors for", "talks,not JSON"})
  void is_3(String kind, String told) throws IOException {
    Session.Outcome outcome = check(kind);
    assertEquals(Exit.SUBJECT, outcome.status(), outcome.toString());
    String first = outcome.err().lines().findFirst().orElse("");
    assertTrue(first.startsWith("adamant: the subject failed: ") && first.contains(told), outcome.err());
    assertEquals("", outcome.out());
  }

  @Test
  @DisplayName("is 3 with the end of what the subject said to standard error")
  void is_3_with_standard_error() throws IOException {
    assertTrue(check("dies-at-once").err().contains("its standard error: no such device"));
  }

  @Test
  @DisplayName("is 3 when the subject cannot be started")
  void is_3_when_it_does_not_start() throws IOException {
    Session.Outcome outcome = new Session(root)
        .withFile("it", Map.of("main", "no.such.Class", "classpath", root.toString())).run("check", "it");
    assertEquals(Exit.SUBJECT, outcome.status(), outcome.toString());
    assertTrue(outcome.err().contains("no.such.Class"), outcome.err());
  }

  @Test
  @DisplayName("is 4 when Adamant fails, here for a library that is not built")
  void is_4() throws IOException {
    Session.Outcome outcome = new Session(root).withFile("it", Map.of("main", "a.B", "library", "b")).run("check", "it");
    assertEquals(Exit.ADAMANT, outcome.status(), outcome.toString());
    assertTrue(outcome.err().startsWith("adamant: internal failure"), outcome.err());
  }

  @Test
  @DisplayName("is 4 for proofs that are not built")
  void is_4_for_proofs_that_are_not_built() throws IOException {
    assertEquals(Exit.ADAMANT, new Session(root).run("prove").status());
  }

  @Test
  @DisplayName("is that of the worst of several optimizers, and of those alone that are asked for")
  void of_several() throws IOException {
    Session.Outcome all = check("several");
    assertEquals(Exit.VERDICT, all.status(), all.toString());
    assertEquals(List.of("bit-exact: fake Adam, binary64", "bit-exact: fake Descent, binary64",
        "other-variant: fake Heavy, binary64"), all.out().lines().dropWhile(line -> !line.contains("in all")).limit(3)
        .map(line -> line.substring(12)).toList());
    assertEquals(3, all.out().lines().filter(line -> line.startsWith("it, binary64: ")).count(), all.out());
    assertTrue(all.out().contains("subject   fake Adam; as ever"), all.out());
    Session.Outcome one = check("several", "--optimizer", "sgd");
    assertEquals(Exit.OK, one.status(), one.toString());
    assertTrue(one.out().startsWith("it, binary64: bit-exact\n  subject   fake Descent\n"), one.out());
    assertTrue(!one.out().contains("in all"), one.out());
    assertEquals(Exit.VERDICT, check("several", "--optimizer", "nesterov").status());
  }

  @Test
  @DisplayName("is 0 for a subject's only optimizer where it is what is asked for, whatever it declares")
  void of_the_only_one() throws IOException {
    assertEquals(Exit.OK, check("eps-hat", "--optimizer", "adam-eps-hat").status());
    assertEquals(Exit.VERDICT, check("eps-hat", "--optimizer", "sgd").status());
  }

  @Test
  @DisplayName("is 0 for help and for the list of subjects")
  void is_0_for_help() throws IOException {
    Session session = new Session(root).withSubject("it", "right");
    for (String command : new String[] {"check", "subjects", "prove", "laws", "rac"}) {
      Session.Outcome help = session.run(command, "--help");
      assertEquals(Exit.OK, help.status());
      assertTrue(help.out().contains("Usage: adamant " + command), help.out());
    }
    Session.Outcome list = session.run("subjects");
    assertEquals(Exit.OK, list.status());
    assertTrue(list.out().lines().anyMatch("it      a test double"::equals), list.out());
    assertTrue(list.out().startsWith("kernel  "), list.out());
    assertTrue(list.out().lines().toList().get(1).startsWith("        adam, sgd, "), list.out());
  }

  @Test
  @DisplayName("is 0 for the list of subjects, which has the optimizers of each, broken between them")
  void lists_optimizers() throws IOException {
    String many = "adam Adam, adam-l2 Adam -reg l2, sgd, momentum-rate-inside Momentum, nesterov Nesterov, adadelta";
    String list = new Session(root).withFile("it", Map.of("main", "a.B", "library", "b", "description", "a library",
        "optimizers", many)).run("subjects").out();
    assertEquals(List.of("it      a library",
        "        adam (Adam), adam-l2 (Adam -reg l2), sgd, momentum-rate-inside (Momentum),",
        "        nesterov (Nesterov), adadelta"), list.lines().dropWhile(line -> !line.startsWith("it ")).toList());
  }
}
