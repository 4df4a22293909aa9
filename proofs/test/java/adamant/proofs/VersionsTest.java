package adamant.proofs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.evidence.Layout;
import adamant.proofs.smt.SolverProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The solvers that answer are those of which spec/trust.md speaks. */
class VersionsTest {

  private static final String ASK = "(get-info :version)";

  private static void names(String tool, String answer) throws IOException {
    String version = answer.replaceAll(".*:version \"([\\d.]+).*", "$1");
    String page = Files.readString(Layout.above(Path.of("")).trustPage());
    assertTrue(page.lines().anyMatch(line -> line.startsWith("| " + tool + " ") && line.contains("| " + version)),
        () -> tool + " says that it is " + version + ", and spec/trust.md names another");
  }

  @Test
  void each_says_the_version_that_is_named() throws IOException {
    try (SolverProcess z3 = SolverProcess.z3(1000, ""); SolverProcess cvc5 = SolverProcess.cvc5(1000)) {
      names("Z3", String.join("", z3.run(ASK)));
      names("cvc5", String.join("", cvc5.run(ASK)));
    }
  }
}
