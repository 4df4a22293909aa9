package adamant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The command line as a process")
class MainTest {

  @TempDir
  private Path root;

  private Process start(String kind, String... arguments) throws IOException {
    new Session(root).withSubject("it", kind);
    List<String> command = new ArrayList<>(List.of(Home.java(), "-Dadamant.home=" + root, "-cp",
        System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("LC_ALL", "C");
    return builder.start();
  }

  @Test
  @DisplayName("writes UTF-8 in any locale and exits with the verdict's status")
  void writes_utf8() throws Exception {
    Process process = start("eps-hat", "check", "it");
    String report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertEquals(Exit.VERDICT, process.exitValue());
    assertTrue(report.contains("η·m̂/(√v̂ + ε)"), report);
  }

  @Test
  @DisplayName("leaves no subject behind when it is told to end")
  void leaves_nothing_behind() throws Exception {
    Process process = start("hangs", "check", "it");
    ProcessHandle subject = null;
    for (int i = 0; i < 600 && subject == null && process.isAlive(); i++) {
      Thread.sleep(10);
      subject = process.children().findFirst().orElse(null);
    }
    process.destroy();
    assertTrue(process.waitFor(20, TimeUnit.SECONDS));
    subject.onExit().get(20, TimeUnit.SECONDS);
    assertFalse(subject.isAlive());
  }
}
