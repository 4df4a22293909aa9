package adamant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.oracle.subject.ReferenceSubject;
import adamant.oracle.subject.SubjectServer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("gen | program | verify")
class GenVerifyTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir
  private Path root;

  private Session.Outcome run(String line) throws IOException {
    return new Session(root).run(line.split(" "));
  }

  /** What Adamant's kernels answer to 'gen' with these options. */
  private List<String> answers(String options) throws IOException {
    Session.Outcome gen = run("gen " + options);
    assertEquals(Exit.OK, gen.status(), gen.err());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SubjectServer.serve(new ReferenceSubject(), new ByteArrayInputStream(gen.out().getBytes(StandardCharsets.UTF_8)),
        out);
    return new ArrayList<>(out.toString(StandardCharsets.UTF_8).lines().toList());
  }

  private Session.Outcome verify(List<String> answers, String options) throws IOException {
    Path file = Files.write(root.resolve("answers.jsonl"), answers);
    return run(("verify " + file + " " + options).strip());
  }

  private void assertFails(List<String> answers, String line) throws IOException {
    Session.Outcome outcome = verify(answers, "");
    assertEquals(Exit.SUBJECT, outcome.status(), outcome.toString());
    assertEquals("adamant: the subject failed: " + line, outcome.err().strip());
    assertEquals("", outcome.out());
  }

  @Test
  @DisplayName("gives the verdict of check, with its options and exit status, whatever the answers' order")
  void as_check() throws IOException {
    List<String> answers = answers("--optimizer adam --format binary32 --seed 4 --cases 12");
    Collections.shuffle(answers, new Random(1));
    Session.Outcome verified = verify(answers, "--require bit-exact --json -");
    assertEquals(Exit.OK, verified.status(), verified.toString());
    JsonNode result = JSON.readTree(verified.out());
    assertEquals("bit-exact", result.get("verdict").asText());
    assertEquals("literal", result.get("order").asText());
    assertEquals(12, result.get("cases").asInt());
    assertEquals(4, result.get("seed").asInt());
    assertTrue(verified.err().startsWith("kernel, binary32: bit-exact\n"), verified.err());
    assertTrue(verified.err().replaceAll("\\s+", " ").contains("again ./adamant gen --optimizer adam --format binary32"
        + " --mode run --seed 4 --cases 12 | COMMAND | ./adamant verify"), verified.err());
    assertEquals(Exit.VERDICT, verify(answers, "--optimizer adam-eps-hat").status());
  }

  @Test
  @DisplayName("works in steps, with hyperparameters fixed, and in one rate")
  void in_steps() throws IOException {
    Session.Outcome steps = verify(answers("--optimizer amsgrad-max-vhat --mode step --cases 6 --fix eps=0.001"
        + " --fix beta1=0.9 --constant-rate"), "--require bit-exact");
    assertEquals(Exit.OK, steps.status(), steps.toString());
    assertTrue(steps.out().replaceAll("\\s+", " ").contains("judged 72 elements in 6 cases"), steps.out());
    Session.Outcome run = verify(answers("--optimizer adam --cases 6 --fix eps=0.001 --constant-rate"), "");
    assertEquals(Exit.OK, run.status(), run.toString());
    JsonNode question = JSON.readTree(run("gen --optimizer adam --cases 3 --fix eps=0.001 --constant-rate").out()
        .lines().toList().get(3));
    assertEquals(0.001, question.at("/hyperparameters/eps").asDouble());
    question.get("rates").forEach(rate -> assertEquals(question.get("rates").get(0), rate));
  }

  @Test
  @DisplayName("asks for the evaluation order that is named, and judges what came of it")
  void in_an_order() throws IOException {
    List<String> scaled = answers("--optimizer adam --cases 6 --order scaled");
    Session.Outcome outcome = verify(scaled, "--require bit-exact --json -");
    assertEquals(Exit.OK, outcome.status(), outcome.toString());
    JsonNode result = JSON.readTree(outcome.out());
    assertEquals("scaled", result.get("requestedOrder").asText());
    assertTrue(outcome.err().startsWith("kernel, binary64, scaled order: bit-exact\n"), outcome.err());
    assertTrue(outcome.err().replaceAll("\\s+", " ").contains("gen --optimizer adam --order scaled"), outcome.err());
    List<String> literal = answers("--optimizer adam --cases 6 --order literal");
    assertEquals("literal", JSON.readTree(verify(literal, "--json -").out()).get("order").asText());
    assertEquals(Exit.SUBJECT, verify(answers("--optimizer adam --cases 6 --order other"), "").status());
  }

  @Test
  @DisplayName("sees different bits the second time")
  void nondeterministic() throws IOException {
    List<String> answers = answers("--optimizer sgd --cases 4");
    // Case 0 the second time, one bit off.
    ObjectNode second = (ObjectNode) JSON.readTree(answers.get(2));
    ObjectNode tensor = (ObjectNode) second.at("/parameters/0");
    byte[] bits = Base64.getDecoder().decode(tensor.get("bits").asText());
    bits[0] ^= 1;
    tensor.put("bits", Base64.getEncoder().encodeToString(bits));
    answers.set(2, second.toString());
    Session.Outcome outcome = verify(answers, "");
    assertEquals(Exit.VERDICT, outcome.status(), outcome.toString());
    assertTrue(outcome.out().startsWith("kernel, binary64: nondeterministic\n"), outcome.out());
  }

  @Test
  @DisplayName("tells answers that are missing, twice there, none, or to other cases")
  void wrong_answers() throws IOException {
    List<String> answers = answers("--optimizer adam --cases 3");
    assertFails(answers.subList(0, 4), "there is no answer to case 1; of 3 cases, 2 were answered");
    assertFails(List.of(), "there is no answer to any question of 'adamant gen': nothing came");
    assertFails(answers.subList(0, 1), "there is no answer to any question of 'adamant gen' in 1 line");
    assertFails(List.of(answers.get(1), answers.get(1)), "line 2 of the answers is a second answer to case 0");
    assertFails(List.of(answers.get(1), "done"), "line 2 of the answers is a line that is not JSON: 'done'");
    assertFails(List.of("{\"id\":7}"), "line 1 of the answers is an answer to 7, which 'adamant gen' did not write");
    assertFails(List.of("{\"id\":\"7\"}"), "line 1 of the answers is an id that 'adamant gen' did not write: '7'");
    List<String> mixed = new ArrayList<>(answers);
    mixed.addAll(answers("--optimizer sgd --cases 3"));
    assertFails(mixed, "line 9 of the answers is an answer to other cases than those before it: give the answers to one"
        + " 'adamant gen' at a time");
    List<String> others = answers.stream().map(line -> line.replaceFirst(":[0-9a-f]+\",\"parameters\"",
        ":0\",\"parameters\"")).toList();
    assertFails(others, "the answers are to other cases than this Adamant generates: generate them again");
    List<String> short1 = new ArrayList<>(answers);
    short1.set(1, answers.get(1).replaceFirst("\"parameters\":\\[.*", "\"parameters\":[]}"));
    assertFails(short1, "the answer to case 0 has 0 tensors for 9 steps");
  }

  @Test
  @DisplayName("reads standard input where no file is given")
  void standard_input() throws IOException {
    InputStream before = System.in;
    try {
      System.setIn(new ByteArrayInputStream(String.join("\n", answers("--optimizer nadam --cases 3"))
          .getBytes(StandardCharsets.UTF_8)));
      assertEquals(Exit.OK, run("verify").status());
    } finally {
      System.setIn(before);
    }
  }
}
