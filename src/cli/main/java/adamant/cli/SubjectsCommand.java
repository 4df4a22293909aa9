package adamant.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/** {@code adamant subjects}. */
@Command(name = "subjects", mixinStandardHelpOptions = true,
    description = "Lists what 'check' can judge, and the optimizers of each: what it is said to be"
        + " (what it is called).")
final class SubjectsCommand extends HomeCommand {

  @Override
  public Integer call() {
    Catalogue catalogue = new Catalogue(home);
    Map<String, String> subjects = catalogue.descriptions();
    int width = subjects.keySet().stream().mapToInt(String::length).max().orElse(0);
    PrintWriter out = spec.commandLine().getOut();
    subjects.forEach((name, description) -> {
      out.println(name + " ".repeat(width - name.length() + 2) + description);
      list(catalogue.optimizers(name), " ".repeat(width + 2), out);
    });
    return Exit.OK;
  }

  // Broken between optimizers.
  private static void list(List<String> optimizers, String indent, PrintWriter out) {
    StringBuilder line = new StringBuilder(indent);
    for (int i = 0; i < optimizers.size(); i++) {
      String next = optimizers.get(i) + (i + 1 < optimizers.size() ? ", " : "");
      if (line.length() > indent.length() && line.length() + next.stripTrailing().length() > Labelled.WIDTH) {
        out.println(line.toString().stripTrailing());
        line = new StringBuilder(indent);
      }
      line.append(next);
    }
    if (!optimizers.isEmpty()) {
      out.println(line);
    }
  }
}
