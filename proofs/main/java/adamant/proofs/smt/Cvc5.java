package adamant.proofs.smt;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs cvc5 on one script, in a process of its own so that a fault of native code ends nothing else. */
public final class Cvc5 {

  /** Steps that cvc5 may take for one goal; what closes here takes less than a tenth of it. */
  public static final long STEPS = 100_000_000;

  private Cvc5() {}

  /** The solver's last line, for instance {@code unsat}, {@code sat} or {@code unknown}. */
  public static String run(String script, long steps) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto", "-XX:TieredStopAtLevel=1",
        "-cp", System.getProperty("java.class.path"), Cvc5Main.class.getName(), "" + steps))
        .redirectErrorStream(true).start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(script.getBytes(StandardCharsets.UTF_8));
    }
    String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    process.waitFor();
    return answer.substring(answer.lastIndexOf('\n') + 1);
  }
}
