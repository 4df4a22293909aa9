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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With a main class in the place of the proofs' own that notes its arguments and exits as it is told. */
@DisplayName("prove starts the proofs' own process and")
class ProveTest {

  @TempDir
  private Path root;

  private Path classes() throws IOException {
    return FakeModule.in(root, "proofs", "adamant.proofs.Prove");
  }

  @ParameterizedTest(name = "{0} becomes {1}")
  @DisplayName("passes on its exit status, 4 for any that is not one of ours")
  @CsvSource({"0,0", "1,1", "2,2", "4,4", "7,4"})
  void passes_on_the_status(int status, int expected) throws IOException {
    classes();
    assertEquals(expected, new Session(root).run("prove", "--workers", Integer.toString(status)).status());
  }

  @Test
  @DisplayName("passes on its options, in the repository's root")
  void passes_on_options() throws IOException {
    Path noted = classes();
    assertEquals(Exit.OK, new Session(root).run("prove", "--update", "--update-assumed", "--only", "ADAM ONE", "--prover",
        "key", "--workers", "0").status());
    List<String> arguments = Files.readAllLines(noted);
    assertEquals(List.of("--prover", "key", "--only", "ADAM ONE", "--update", "--update-assumed", "--workers", "0"),
        arguments);
  }

  @Test
  @DisplayName("says what is missing when there is nothing built")
  void nothing_built() throws IOException {
    Session.Outcome outcome = new Session(root).run("prove");
    assertEquals(Exit.ADAMANT, outcome.status());
    assertTrue(outcome.err().contains("proofs is not built"), outcome.err());
  }
}
