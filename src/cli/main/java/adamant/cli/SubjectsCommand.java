package adamant.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code adamant subjects}. */
@Command(name = "subjects", mixinStandardHelpOptions = true, description = "Lists what 'check' can judge.")
final class SubjectsCommand implements Callable<Integer>, Main.HomeUser {

  @Spec
  private CommandSpec spec;
  private Home home;

  @Override
  public void use(Home where) {
    home = where;
  }

  @Override
  public Integer call() {
    Map<String, String> subjects = new Catalogue(home).descriptions();
    int width = subjects.keySet().stream().mapToInt(String::length).max().orElse(0);
    PrintWriter out = spec.commandLine().getOut();
    subjects.forEach((name, description) -> out.println(name + " ".repeat(width - name.length() + 2) + description));
    return Exit.OK;
  }
}
