package adamant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("rac starts a process of its own and")
class RacTest {

  @TempDir
  private Path root;

  @Test
  @DisplayName("passes on whether the page is to be written")
  void passes_on_its_option() throws IOException {
    Path noted = FakeModule.in(root, "src/rac", "adamant.rac.Rac");
    assertEquals(Exit.OK, new Session(root).run("rac").status());
    assertEquals(List.of(), Files.readAllLines(noted));
    assertEquals(Exit.OK, new Session(root).run("rac", "--write").status());
    assertEquals(List.of("--write"), Files.readAllLines(noted));
  }

  @Test
  @DisplayName("says what is missing when there is nothing built")
  void nothing_built() throws IOException {
    Session.Outcome outcome = new Session(root).run("rac");
    assertEquals(Exit.ADAMANT, outcome.status());
    assertTrue(outcome.err().contains("src/rac is not built"), outcome.err());
  }
}
