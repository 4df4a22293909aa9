package adamant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real processes: {@link FakeSubject} in a JVM, and programs of the shell's. */
@DisplayName("Any program is a subject after '--'")
class ProgramTest {

  private static final String FLUSH = "; if it has answered, it has to flush its output after each line";

  private static final String CAPABILITIES =
      "{\"adamant\":1,\"name\":\"sh\",\"optimizers\":[{\"optimizer\":\"adam\",\"format\":\"binary64\"}]}";

  @TempDir
  private Path root;

  private Session.Outcome fake(String options, String... kind) throws IOException {
    return check(options, Session.fake(kind));
  }

  private Session.Outcome shell(String options, String script) throws IOException {
    return check(options, List.of("sh", "-c", script));
  }

  private Session.Outcome check(String options, List<String> command) throws IOException {
    List<String> words = new ArrayList<>(List.of("check", "--cases", "6"));
    words.addAll(List.of(options.strip().split("\\s+")));
    words.add("--");
    words.addAll(command);
    return new Session(root).run(words.stream().filter(word -> !word.isEmpty()).toArray(String[]::new));
  }

  private static void assertFails(Session.Outcome outcome, String line) {
    assertEquals(Exit.SUBJECT, outcome.status(), outcome.toString());
    assertEquals("adamant: the subject failed: " + line, outcome.err().lines().findFirst().orElse(""));
    assertEquals("", outcome.out());
  }

  @Test
  @DisplayName("and is judged as the built-in ones are, with the options of its own left to it")
  void is_judged() throws IOException {
    Session.Outcome right = fake("--json -", "right", "--seed 'n' 7", "--", "@pom.xml", "--help");
    assertEquals(Exit.OK, right.status(), right.toString());
    JsonNode json = new ObjectMapper().readTree(right.out());
    assertEquals("bit-exact", json.get("verdict").asText());
    assertEquals("--seed 'n' 7", json.get("implementation").asText());
    assertTrue(json.get("subject").asText().endsWith("adamant.cli.FakeSubject right '--seed '\\''n'\\'' 7' -- @pom.xml"
        + " --help"), json.get("subject").asText());
    assertTrue(right.err().startsWith("--seed 'n' 7, binary64: bit-exact\n"), right.err());
    Session.Outcome hat = fake("--seed 3", "eps-hat");
    assertEquals(Exit.VERDICT, hat.status(), hat.toString());
    assertTrue(hat.out().startsWith("fake, binary64: other-variant\n"), hat.out());
    String again = hat.out().substring(hat.out().indexOf("  again ")).replaceAll("\\s+", " ");
    assertTrue(again.startsWith(" again ./adamant check --seed 3 --cases 6 -- "), again);
    assertEquals(Exit.OK, fake("--optimizer adam-eps-hat", "eps-hat").status());
  }

  @Test
  @DisplayName("that offers all there is gives over the protocol the bits that it gives without it")
  void offers_all() throws IOException {
    Session.Outcome outcome = fake("--optimizer adam-l2 --require bit-exact --case-seconds 300 --json -", "kernel");
    assertEquals(Exit.OK, outcome.status(), outcome.toString());
    JsonNode over = new ObjectMapper().readTree(outcome.out());
    JsonNode without = new ObjectMapper().readTree(new Session(root).run("check", "kernel", "--optimizer", "adam-l2",
        "--cases", "6", "--json", "-").out());
    assertEquals(0, over.get("notJudged").size());
    assertEquals(4, over.get("results").size());
    for (int i = 0; i < 4; i++) {
      assertEquals(((ObjectNode) without.get("results").get(i)).without("subject"),
          ((ObjectNode) over.get("results").get(i)).without("subject"));
    }
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @DisplayName("that fails gets one line that says how")
  @CsvSource(delimiter = '|', value = {
      "dies        | --seed 1         | the subject exited with code 7 instead of answering case 0",
      "hangs       | --case-seconds 1 | the subject was still answering case 0 after 1 s" + FLUSH,
      "late        | --case-seconds 1 | the subject was still answering case 0 after 1 s" + FLUSH,
      "floods      | --seed 1         | the subject, answering case 0, wrote a line of more than 67108864 bytes",
      "talks       | --seed 1         | the subject, telling its capabilities, wrote a line that is not JSON:"
          + " 'Welcome!'",
      "nonsense    | --seed 1         | the subject, answering case 0, wrote 0 tensors for 9 steps",
      "garbles     | --seed 1         | the subject, answering case 0, wrote a tensor whose bits are not base64",
      "narrows     | --seed 1         | the subject, answering case 0, wrote a tensor of format 'binary32', not"
          + " binary64",
      "misnumbers  | --seed 1         | the subject, answering case 0, wrote an answer to 99 in its place"})
  void fails_with_one_line(String kind, String options, String line) throws IOException {
    assertFails(fake(options, kind), line);
  }

  @Test
  @DisplayName("that writes many lines unasked has the first of them shown")
  void writes_unasked() throws IOException {
    Session.Outcome outcome = fake("", "chatters");
    assertEquals(Exit.SUBJECT, outcome.status(), outcome.toString());
    // Which of both depends on whether the line is there when the next question is asked.
    String told = outcome.err().replaceFirst(", answering case \\d+, wrote a line that is not JSON",
        " wrote a line that nothing asked for");
    assertEquals("adamant: the subject failed: the subject wrote a line that nothing asked for: 'step 1 done'",
        told.strip());
  }

  @Test
  @DisplayName("that answers late is judged where it is given the time")
  void late_but_in_time() throws IOException {
    assertEquals(Exit.OK, fake("--case-seconds 20", "late").status());
  }

  @ParameterizedTest(name = "sh -c ''{0}''")
  @DisplayName("that is no subject at all gets one line, too")
  @CsvSource(delimiter = '|', value = {
      "sleep 60     | the subject was still telling its capabilities after 1 s" + FLUSH,
      "exit 9       | the subject exited with code 9 instead of telling its capabilities",
      "cat          | the subject, telling its capabilities, wrote capabilities without an optimizer",
      "echo []      | the subject, telling its capabilities, wrote a line that is not a JSON object: '[]'",
      "yes '{}'     | the subject, telling its capabilities, wrote a line without \"adamant\":1: '{}'",
      "sleep 30 & exit 4 | the subject exited with code 4 instead of telling its capabilities"})
  void no_subject(String script, String line) throws IOException {
    assertFails(shell("--startup-seconds 1", script), line);
  }

  @Test
  @DisplayName("that cannot be started is told by its name")
  void cannot_be_started() throws IOException {
    Session.Outcome outcome = check("", List.of("/no/such/program", "--fast"));
    assertEquals(Exit.SUBJECT, outcome.status(), outcome.toString());
    assertTrue(outcome.err().startsWith("adamant: the subject failed: the subject could not be started: "));
    assertTrue(outcome.err().contains("/no/such/program"), outcome.err());
    assertEquals(1, outcome.err().lines().count());
  }

  @Test
  @DisplayName("that floods its standard error has the last lines of it shown, and no more")
  void last_lines() throws IOException {
    Session.Outcome outcome = shell("",
        "i=0; while [ $i -lt 4000 ]; do i=$((i+1)); echo \"noise $i\" >&2; done; exit 2");
    assertFails(outcome, "the subject exited with code 2 instead of telling its capabilities");
    List<String> lines = outcome.err().lines().toList();
    assertEquals(13, lines.size(), outcome.err());
    assertEquals("  its standard error: noise 4000", lines.get(12));
  }

  @Test
  @DisplayName("that declares what nobody knows is told what there is")
  void declares_nothing_known() throws IOException {
    Session.Outcome outcome = shell("", "read q; echo '" + CAPABILITIES.replace("adam\",", "mine\",") + "'; cat");
    assertEquals(Exit.SUBJECT, outcome.status(), outcome.toString());
    assertTrue(outcome.err().contains("declares 'mine', which is none of adam, "), outcome.err());
  }

  @Test
  @DisplayName("leaves no child of its behind, whether it ends well or not")
  void leaves_no_child() throws Exception {
    Path pid = root.resolve("pid");
    for (String then : List.of("read q; exit 1", "read q; cat > /dev/null")) {
      // The child is there before the capabilities are told, and does not hear that its parent ends.
      Session.Outcome outcome = shell("--case-seconds 1", "sleep 300 > /dev/null 2>&1 < /dev/null & echo $! > '" + pid
          + "'; read q; echo '" + CAPABILITIES + "'; " + then);
      assertEquals(Exit.SUBJECT, outcome.status(), outcome.toString());
      ProcessHandle child = ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).orElse(null);
      if (child != null) {
        child.onExit().get(10, TimeUnit.SECONDS);
        assertFalse(child.isAlive());
      }
    }
  }
}
