package adamant.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The oracle")
class IndependenceTest {

  private static final Pattern VERIFIED = Pattern.compile("\\badamant\\.(rule|kernel|optimizer|reference|stepper)\\b");

  @Test
  @DisplayName("evaluates formulas by code of its own: that it agrees with the kernels is evidence only because of that")
  void shares_no_code() throws IOException {
    List<String> users = new ArrayList<>();
    int sources = 0;
    Path root = Path.of("main/java");
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        sources++;
        if (VERIFIED.matcher(Files.readString(file)).find()) {
          users.add(root.relativize(file).toString().replace('\\', '/'));
        }
      }
    }
    assertTrue(sources > 60, "sources are found");
    assertEquals(List.of("adamant/bound/CompiledFunction.java", "adamant/oracle/subject/KernelTensor.java",
        "adamant/oracle/subject/ReferenceSubject.java"), users,
        "only what holds a bound's expression to the compiled method, and the subject that runs the kernels");
  }
}
