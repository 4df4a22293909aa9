package adamant.proofs.smt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What functions that KeY knows by name alone are in SMT's theory of floating point, for instance that
 * {@code Narrow.rounded} is the conversion to binary32. Such a meaning is an assumption, listed as one.
 *
 * <p>A line is {@code NAME UNBOX TERM}: the function's name in KeY, the function that takes its value out of KeY's
 * universe (u2f, u2d), and the term that equals it, with $ for its last argument.
 */
public final class Meanings {

  private record Meaning(String unbox, String term) {}

  private final Map<String, Meaning> meanings = new LinkedHashMap<>();

  /** Reads them; a file that does not exist gives none. */
  public Meanings(Path file) throws IOException {
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] f = line.strip().split("\\s+", 3);
          if (f.length != 3 || !f[2].contains("$")) {
            throw new IOException(file + ": a line is 'NAME UNBOX TERM' with $ in TERM, not '" + line + "'");
          }
          meanings.put("|u_" + f[0] + "|", new Meaning(f[1], f[2]));
        }
      }
    }
  }

  /** Assertions that say what each occurrence of such a function in the command equals. */
  Set<String> of(String command) {
    Set<String> assertions = new LinkedHashSet<>();
    meanings.forEach((name, meaning) -> {
      String open = "(" + name + " ";
      for (int at = command.indexOf(open); at >= 0; at = command.indexOf(open, at + 1)) {
        String application = command.substring(at, Scripts.end(command, at));
        String argument = lastArgument(application);
        assertions.add("(assert (= (" + meaning.unbox() + " " + application + ") "
            + meaning.term().replace("$", argument) + "))");
      }
    });
    return assertions;
  }

  private static String lastArgument(String application) {
    int end = application.length() - 1;
    if (application.charAt(end - 1) != ')') {
      return application.substring(application.lastIndexOf(' ', end) + 1, end);
    }
    int depth = 0;
    for (int i = end - 1; ; i--) {
      depth += application.charAt(i) == ')' ? 1 : application.charAt(i) == '(' ? -1 : 0;
      if (depth == 0) {
        return application.substring(i, end);
      }
    }
  }
}
