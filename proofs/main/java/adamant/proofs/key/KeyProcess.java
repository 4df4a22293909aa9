package adamant.proofs.key;

import adamant.proofs.process.JavaChild;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A {@link KeyWorker} as a child process. */
final class KeyProcess implements AutoCloseable {

  private final Path root;
  private final Path log;
  private final JavaChild child;
  private final BufferedReader in;
  private final PrintStream out;

  KeyProcess(Path root, int maxNodes, Path meanings, Path log, boolean firstOpenGoal) throws IOException {
    this.root = root;
    this.log = log;
    child = new JavaChild(KeyWorker.class, List.of("-Xmx3g", "-Xss64m", "-Djava.awt.headless=true",
        "-Dadamant.goal.lines=" + System.getProperty("adamant.goal.lines", "40")),
        List.of(root.toString(), "" + maxNodes, meanings.toString(), "" + firstOpenGoal),
        ProcessBuilder.Redirect.appendTo(log.toFile()));
    in = new BufferedReader(new InputStreamReader(child.process().getInputStream(), StandardCharsets.UTF_8));
    out = new PrintStream(child.process().getOutputStream(), true, StandardCharsets.UTF_8);
  }

  /** Names of all contracts, once KeY has loaded the sources. */
  List<String> names() throws IOException {
    List<String> names = new ArrayList<>();
    while (true) {
      List<String> fields = next();
      switch (fields.get(0)) {
        case "contract" -> names.add(fields.get(1));
        case "ready" -> {
          return names;
        }
        default -> throw new IOException("KeY could not load " + root + ": " + String.join(" ", fields));
      }
    }
  }

  KeyVerdict prove(String name, boolean withCvc5) throws IOException {
    out.println(Wire.line(withCvc5 ? "cvc5" : "key", name));
    List<String> uses = new ArrayList<>();
    List<String> open = new ArrayList<>();
    while (true) {
      List<String> f = next();
      switch (f.get(0)) {
        case "uses" -> uses.add(f.get(1));
        case "open" -> open.add(f.get(1));
        case "done" -> {
          return new KeyVerdict(f.get(1), KeyVerdict.Outcome.valueOf(f.get(2)), Integer.parseInt(f.get(3)),
              Long.parseLong(f.get(4)), uses, open);
        }
        default -> throw new IOException("KeY stopped at " + name + ": " + String.join(" ", f));
      }
    }
  }

  private List<String> next() throws IOException {
    String line = in.readLine();
    if (line == null) {
      throw new IOException("a KeY process ended early; see " + log);
    }
    return Wire.fields(line);
  }

  @Override
  public void close() throws IOException {
    out.close();
    child.close();
  }
}
