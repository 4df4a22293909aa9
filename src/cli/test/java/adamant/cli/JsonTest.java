package adamant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The result as JSON")
class JsonTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir
  private Path root;

  private JsonNode json(String kind, String... more) throws IOException {
    String[] arguments = Stream.concat(Stream.of("check", "it", "--cases", "24", "--json", "-"), Stream.of(more))
        .toArray(String[]::new);
    return JSON.readTree(new Session(root).withSubject("it", kind).run(arguments).out());
  }

  @Test
  @DisplayName("has the subject, what it was to be, what it is, and the worst element")
  void has_its_fields() throws IOException {
    JsonNode json = json("eps-hat", "--seed", "5");
    assertEquals("it", json.get("subject").asText());
    assertEquals("fake", json.get("implementation").asText());
    assertEquals("adam", json.get("optimizer").asText());
    assertEquals("binary64", json.get("format").asText());
    assertEquals("other-variant", json.get("verdict").asText());
    assertEquals("adam-eps-hat", json.get("variant").asText());
    assertTrue(json.get("worstUlp").asDouble() > 1000);
    assertEquals(5, json.get("seed").asLong());
    assertEquals(24, json.get("cases").asInt());
    assertEquals("conforms", json.get("required").asText());
    assertFalse(json.get("meetsRequired").asBoolean());
    JsonNode worst = json.get("worst");
    double expected = Double.parseDouble(worst.get("expected").asText());
    double actual = Double.parseDouble(worst.get("actual").asText());
    assertTrue(worst.get("expected").asText().contains("0x1.") && expected != actual, worst.toString());
    assertTrue(worst.get("step").asInt() >= 1 && worst.get("index").asInt() >= 0);
    assertEquals(1, json.get("results").size());
    assertEquals("other-variant", json.get("results").get(0).get("verdict").asText());
  }

  @Test
  @DisplayName("is all that standard output gets with -, the report going to standard error")
  void standard_output_is_json_alone() throws IOException {
    Session.Outcome outcome = new Session(root).withSubject("it", "right").run("check", "it", "--json", "-");
    assertEquals(Exit.OK, outcome.status());
    assertTrue(outcome.out().startsWith("{") && outcome.out().endsWith("}\n"), outcome.out());
    assertEquals("bit-exact", JSON.readTree(outcome.out()).get("verdict").asText());
    assertTrue(outcome.err().startsWith("it, binary64: bit-exact"), outcome.err());
  }

  @Test
  @DisplayName("replaces a file as a whole, and leaves nothing else behind")
  void is_written_as_a_whole() throws IOException {
    Path folder = Files.createDirectory(root.resolve("out"));
    Path file = Files.writeString(folder.resolve("result.json"), "old");
    Session.Outcome outcome = new Session(root).withSubject("it", "right")
        .run("check", "it", "--json", file.toString());
    assertEquals(Exit.OK, outcome.status());
    assertEquals("it", JSON.readTree(file.toFile()).get("subject").asText());
    assertTrue(outcome.out().startsWith("it, binary64: bit-exact"), outcome.out());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  @DisplayName("is not written when the subject fails")
  void is_not_written_for_a_failure() throws IOException {
    Path file = root.resolve("result.json");
    assertEquals(Exit.SUBJECT, new Session(root).withSubject("it", "dies").run("check", "it", "--json",
        file.toString()).status());
    assertFalse(Files.exists(file));
  }

  @Test
  @DisplayName("is the same for a subject under another name, name apart")
  void a_name_changes_nothing() throws IOException {
    for (String kind : new String[] {"right", "eps-hat", "defect"}) {
      JsonNode one = JSON.readTree(new Session(root).withSubject("jsat", kind + " JSAT").run("check", "jsat", "--json",
          "-").out());
      JsonNode other = JSON.readTree(new Session(root).withSubject("kernel2", kind + " Adamant").run("check",
          "kernel2", "--json", "-").out());
      assertEquals("kernel2", other.get("subject").asText());
      assertEquals(nameless(one), nameless(other));
    }
  }

  private static String nameless(JsonNode json) {
    return json.toString().replaceAll("\"(subject|implementation)\":\"[^\"]*\"", "");
  }

  @Test
  @DisplayName("and the report are the same for the same seed, and different cases for another")
  void a_seed_repeats() throws IOException {
    assertEquals(json("eps-hat"), json("eps-hat"));
    assertFalse(json("eps-hat").get("worst").equals(json("eps-hat", "--seed", "2").get("worst")));
  }
}
