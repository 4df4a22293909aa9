package adamant.proofs.smt;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;

/**
 * Z3, from its jar with native libraries, in a process of its own with fixed options: Z3's options are global to a
 * process, and a fault of native code ends it.
 */
public final class Z3 implements AutoCloseable {

  /** Some of Z3's arithmetic heeds no limit; such a script ends here, as an error. Steps end all others long before. */
  private static final long CLOCK_MILLIS = 600_000;

  private final String options;
  private Process process;

  private Z3(String options) {
    this.options = options;
  }

  /** A solver that takes at most so many of Z3's resource units for each check. */
  public static Z3 limited(long steps, String options) {
    return new Z3("(set-option :rlimit " + steps + ")" + options);
  }

  /** Answers of a script's commands, one a line; {@code error: …} when Z3 ended without. */
  public List<String> run(String script) {
    Timer clock = new Timer(true);
    try {
      if (process == null || !process.isAlive()) {
        process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xshare:auto", "-cp", System.getProperty("java.class.path"), Z3Main.class.getName(), options))
            .redirectError(ProcessBuilder.Redirect.DISCARD).start();
      }
      Process started = process;
      clock.schedule(new TimerTask() {
        @Override
        public void run() {
          started.destroyForcibly();
        }
      }, CLOCK_MILLIS);
      byte[] bytes = script.getBytes(StandardCharsets.UTF_8);
      DataOutputStream out = new DataOutputStream(process.getOutputStream());
      out.writeInt(bytes.length);
      out.write(bytes);
      out.flush();
      DataInputStream in = new DataInputStream(process.getInputStream());
      return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      close();
      return List.of("error: Z3 ended early, or heeded no limit");
    } finally {
      clock.cancel();
    }
  }

  @Override
  public void close() {
    if (process != null) {
      process.destroyForcibly();
      process = null;
    }
  }
}
