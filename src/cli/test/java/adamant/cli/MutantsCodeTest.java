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

@DisplayName("mutants code starts the proofs' own process and")
class MutantsCodeTest {

  @TempDir
  private Path root;

  @Test
  @DisplayName("passes on its options and the exit status, in the repository's root")
  void passes_on_options() throws IOException {
    Path noted = FakeModule.in(root, "proofs", "adamant.proofs.mutants.CodeCommand");
    assertEquals(Exit.VERDICT, new Session(root).run("mutants", "code", "--update", "--write", "--restart",
        "--list", "--sample", "--page", "loops", "--only", "Moment.sum 0", "--workers", "1").status());
    assertEquals(List.of("--only", "Moment.sum 0", "--page", "loops", "--sample", "--list", "--write", "--restart",
        "--update", "--workers", "1"), Files.readAllLines(noted));
  }

  @Test
  @DisplayName("says what is missing when there is nothing built")
  void nothing_built() throws IOException {
    Session.Outcome outcome = new Session(root).run("mutants", "code");
    assertEquals(Exit.ADAMANT, outcome.status());
    assertTrue(outcome.err().contains("proofs is not built"), outcome.err());
  }
}
