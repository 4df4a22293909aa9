package adamant.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who takes home the kit")
class DependenciesTest {

  @Test
  @DisplayName("takes home the oracle, the reference, Jackson and JUnit's API, and nothing else")
  void nothing_else() throws IOException {
    // Written by the build: what Maven resolves for somebody who depends on this module.
    String list = Files.readString(Path.of("target/dependencies.txt"));
    assertEquals(List.of("adamant:adamant-oracle", "adamant:adamant-reference",
        "com.fasterxml.jackson.core:jackson-annotations", "com.fasterxml.jackson.core:jackson-core",
        "com.fasterxml.jackson.core:jackson-databind", "org.apiguardian:apiguardian-api",
        "org.junit.jupiter:junit-jupiter-api", "org.junit.platform:junit-platform-commons",
        "org.opentest4j:opentest4j"), Arrays.stream(list.split("\n")).map(String::strip)
            .filter(line -> line.matches("[^: ]+:[^: ]+:.*"))
            .map(line -> line.replaceFirst("^([^:]+:[^:]+):.*$", "$1")).sorted().toList());
  }
}
