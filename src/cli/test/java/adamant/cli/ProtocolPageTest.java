package adamant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The program in spec/protocol.md")
class ProtocolPageTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir
  private Path root;
  private String page;
  private Path program;

  @BeforeEach
  void as_it_stands_there() throws Exception {
    page = Files.readString(Path.of("../../spec/protocol.md"));
    String code = page.substring(page.indexOf("    import base64"), page.indexOf("Saved as `mine.py`"));
    program = Files.writeString(root.resolve("mine.py"), code.lines().map(line -> line.replaceFirst("^ {4}", ""))
        .collect(Collectors.joining("\n")));
    boolean python;
    try {
      python = new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      python = false;
    }
    assumeTrue(python, "python3 is not installed: the program in spec/protocol.md was not run");
  }

  @Test
  @DisplayName("answers as it is shown there")
  void answers_as_shown() throws Exception {
    List<String> questions = page.lines().filter(line -> line.startsWith("    > {")).map(line -> line.substring(6))
        .limit(2).toList();
    List<String> answers = page.lines().filter(line -> line.startsWith("    < {")).map(line -> line.substring(6))
        .limit(2).toList();
    Process process = new ProcessBuilder("python3", program.toString()).start();
    process.getOutputStream().write((String.join("\n", questions) + "\n").getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    List<String> given = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    assertEquals(answers.size(), given.size());
    for (int i = 0; i < given.size(); i++) {
      assertEquals(JSON.readTree(answers.get(i)), JSON.readTree(given.get(i)));
    }
  }

  @Test
  @DisplayName("is bit-exact, in an order that is named")
  void is_judged() throws IOException {
    Session.Outcome outcome =
        new Session(root).run("check", "--require", "bit-exact", "--", "python3", program.toString());
    assertEquals(Exit.OK, outcome.status(), outcome.toString());
    assertTrue(outcome.out().startsWith("mine, binary64: bit-exact\n"), outcome.out());
    assertTrue(outcome.out().contains("float division by zero"), outcome.out());
  }
}
