package adamant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.oracle.variant.Variants;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Adamant's own kernel")
class KernelTest {

  private static final Set<String> SCALED = Set.of("adam", "adam-l2", "adamw-rate", "amsgrad-max-v");

  @TempDir
  private Path root;

  @Test
  @DisplayName("is bit-exact in every optimizer, format and order")
  void is_bit_exact() throws IOException {
    Session.Outcome outcome = new Session(root).run("check", "kernel", "--require", "bit-exact", "--json", "-");
    assertEquals(Exit.OK, outcome.status(), outcome.toString());
    Set<String> judged = new HashSet<>();
    for (JsonNode result : new ObjectMapper().readTree(outcome.out()).get("results")) {
      assertEquals("bit-exact", result.get("verdict").asText());
      judged.add(result.get("optimizer").asText() + " " + result.get("format").asText() + " "
          + result.get("requestedOrder").asText());
    }
    Set<String> expected = new HashSet<>();
    for (String format : List.of("binary64", "binary32")) {
      Variants.ids().forEach(id -> expected.add(id + " " + format + " " + (SCALED.contains(id) ? "literal" : "null")));
      SCALED.forEach(id -> expected.add(id + " " + format + " scaled"));
    }
    assertEquals(expected, judged);
  }

  @Test
  @DisplayName("is judged in one format when one is asked for")
  void in_one_format() throws IOException {
    Session.Outcome outcome = new Session(root).run("check", "kernel", "--format", "binary32", "--cases", "6");
    assertEquals(Exit.OK, outcome.status(), outcome.toString());
    assertEquals(2 * SCALED.size(),
        outcome.out().lines().filter(line -> line.startsWith("kernel, binary32, ")).count());
    assertEquals(0, outcome.out().lines().filter(line -> line.startsWith("kernel, binary64")).count());
  }

  @Test
  @DisplayName("is judged on every element of a large tensor when one is asked for")
  void on_a_large_tensor() throws IOException {
    Session.Outcome outcome = new Session(root).run("check", "kernel", "--optimizer", "adamw-rate", "--format",
        "binary32", "--cases", "6", "--elements", "20000", "--require", "bit-exact");
    assertEquals(Exit.OK, outcome.status(), outcome.toString());
    assertEquals(2, outcome.out().lines().filter(line -> line.matches(" *judged +20\\d{4} elements in .*")).count(),
        outcome.out());
    assertTrue(outcome.out().matches("(?s).* --cases 6\\s+--elements 20000\\s*"), outcome.out());
    Session.Outcome none = new Session(root).run("check", "kernel", "--elements", "0");
    assertEquals(Exit.USAGE, none.status(), none.toString());
    assertTrue(none.err().startsWith("adamant: --elements is a whole number from 1 to 10000000, not '0'\n"), none.err());
  }

  @Test
  @DisplayName("is judged in one optimizer when one is asked for")
  void in_one_optimizer() throws IOException {
    Session.Outcome outcome =
        new Session(root).run("check", "kernel", "--optimizer", "adam-eps-hat", "--cases", "6", "--json", "-");
    assertEquals(Exit.OK, outcome.status(), outcome.toString());
    JsonNode results = new ObjectMapper().readTree(outcome.out()).get("results");
    assertEquals(2, results.size());
    results.forEach(result -> assertEquals("adam-eps-hat", result.get("variant").asText()));
  }
}
