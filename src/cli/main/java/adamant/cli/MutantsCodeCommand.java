package adamant.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code adamant mutants code}: the proofs module, as a process of its own. */
@Command(name = "code", mixinStandardHelpOptions = true, sortOptions = false,
    description = {"Asks KeY to prove wrong code: mutants of each element function and shape of loop.",
        "Each is run beside its original too. It is refuted where its original closes, it stays open, and it",
        "gives other bits on an input that is found. What KeY said is kept in target/mutants-code.txt: a run",
        "that was ended goes on.%n"},
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:every mutant is refuted or shown equivalent, and spec/mutants says so",
        "1:some is not, or that report is out of date", "2:the command line is wrong, or matches no mutant",
        "4:Adamant failed, or its build"})
final class MutantsCodeCommand extends HomeCommand {

  @Option(names = "--only", paramLabel = "TEXT", description = "Only mutants with this text in their name.")
  private String only;
  @Option(names = "--page", paramLabel = "NAME", description = "Only the mutants of one page: elements or loops.")
  private String page;
  @Option(names = "--sample", description = "Only the fixed few that every build proves.")
  private boolean sample;
  @Option(names = "--list", description = "Each mutant with its verdict, and the input on which it differs.")
  private boolean list;
  @Option(names = "--write", description = "Writes spec/mutants/code.md and code-loops.md from what is found.")
  private boolean write;
  @Option(names = "--restart", description = "Forgets what KeY said in earlier runs.")
  private boolean restart;
  @Option(names = "--update", description = {"Writes proofs/mutants, the mutants' conditions over the reals, anew;",
      "proves nothing else. Needs OpenJML: its executable in the environment",
      "variable OPENJML, or 'openjml' on the PATH."})
  private boolean update;
  @Option(names = "--workers", paramLabel = "N", description = "How many provers at a time.")
  private String workers;

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>();
    if (only != null) {
      arguments.addAll(List.of("--only", only));
    }
    if (page != null) {
      arguments.addAll(List.of("--page", page));
    }
    if (sample) {
      arguments.add("--sample");
    }
    if (list) {
      arguments.add("--list");
    }
    if (write) {
      arguments.add("--write");
    }
    if (restart) {
      arguments.add("--restart");
    }
    if (update) {
      arguments.add("--update");
    }
    if (workers != null) {
      arguments.addAll(List.of("--workers", workers));
    }
    return ModuleProcess.run(home, "proofs", "adamant.proofs.mutants.CodeCommand", arguments);
  }
}
