package adamant.natives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.oracle.Subnormals;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.pytorch.global.torch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Where a native library has set the processor to flush subnormal numbers,")
class SubnormalsTest {

  /** Lets libtorch set it, and asks the canary; exit status 0 where subnormal numbers are kept. */
  public static void main(String[] arguments) {
    Subnormals.requireKept();
    torch.globalContext().setFlushDenormal(true);
    Subnormals.requireKept();
  }

  private static Process run(String... options) throws IOException {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(List.of(options));
    command.addAll(List.of("-XX:+UseSerialGC", "-Dorg.bytedeco.javacpp.cachedir=target/cache", "-cp",
        System.getProperty("java.class.path"), SubnormalsTest.class.getName()));
    return new ProcessBuilder(command).start();
  }

  @Test
  @DisplayName("the canary says so, and says what to do")
  void is_noticed() throws Exception {
    Process process = run();
    String said = new String(process.getErrorStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertEquals(1, process.waitFor(), said);
    assertTrue(said.contains("subnormal numbers are flushed to zero"), said);
  }

  @Test
  @DisplayName("the JVM's option that the peers are run with undoes it")
  void is_undone() throws Exception {
    Process process = run("-XX:+RestoreMXCSROnJNICalls");
    String said = new String(process.getErrorStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
  }
}
