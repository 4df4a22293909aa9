package adamant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Adamant's own kernel")
class KernelTest {

  @TempDir
  private Path root;

  @Test
  @DisplayName("is bit-exact in both formats and both orders")
  void is_bit_exact() throws IOException {
    Session.Outcome outcome = new Session(root).run("check", "kernel", "--require", "bit-exact", "--json", "-");
    assertEquals(Exit.OK, outcome.status(), outcome.toString());
    Set<String> judged = new HashSet<>();
    for (JsonNode result : new ObjectMapper().readTree(outcome.out()).get("results")) {
      assertEquals("bit-exact", result.get("verdict").asText());
      judged.add(result.get("format").asText() + " " + result.get("requestedOrder").asText());
    }
    assertEquals(Set.of("binary64 literal", "binary64 scaled", "binary32 literal", "binary32 scaled"), judged);
  }

  @Test
  @DisplayName("is judged in one format when one is asked for")
  void in_one_format() throws IOException {
    Session.Outcome outcome = new Session(root).run("check", "kernel", "--format", "binary32", "--cases", "6");
    assertEquals(Exit.OK, outcome.status(), outcome.toString());
    assertEquals(2, outcome.out().lines().filter(line -> line.startsWith("kernel, binary32, ")).count());
    assertEquals(0, outcome.out().lines().filter(line -> line.startsWith("kernel, binary64")).count());
  }

  @Test
  @DisplayName("is not another variant")
  void is_not_another_variant() throws IOException {
    assertEquals(Exit.VERDICT,
        new Session(root).run("check", "kernel", "--optimizer", "adam-eps-hat", "--cases", "6").status());
  }
}
