package adamant.tck;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("README.md")
class ReadmeTest {

  @Test
  @DisplayName("shows the class that the outside project compiles, which has under 20 lines")
  void shows_what_is_compiled() throws IOException {
    String code = Files.readString(Path.of("it/right/src/test/java/mine/MyAdamTest.java"));
    assertTrue(code.lines().count() < 20, code);
    String shown = code.replaceAll("(?m)^(?=.)", "    ");
    assertTrue(Files.readString(Path.of("../../README.md")).contains("\n\n" + shown + "\n"), shown);
  }
}
