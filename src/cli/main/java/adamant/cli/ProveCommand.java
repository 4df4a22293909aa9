package adamant.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code adamant prove}: the proofs module, as a process of its own. */
@Command(name = "prove", mixinStandardHelpOptions = true,
    description = {"Runs the provers over the reference and the kernels, and prints what is proved by what.", ""},
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:everything asked for is proved", "1:something is not, or the conditions are stale",
        "2:the command line is wrong, or matches nothing to prove", "4:Adamant failed, or its build"})
final class ProveCommand extends HomeCommand {

  @Option(names = "--prover", paramLabel = "NAME", description = "This prover alone: openjml, key or cvc5.")
  private String prover;
  @Option(names = "--only", paramLabel = "TEXT", description = "Only what has this text in its name.")
  private String only;
  @Option(names = "--update", description = {"Writes the OpenJML conditions anew. Needs OpenJML: its executable in the",
      "environment variable OPENJML, or 'openjml' on the PATH."})
  private boolean update;
  @Option(names = "--update-assumed", description = "Writes proofs/assumed.txt anew; proves nothing.")
  private boolean updateAssumed;
  @Option(names = "--workers", paramLabel = "N", description = "How many provers at a time.")
  private String workers;

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>();
    if (prover != null) {
      arguments.addAll(List.of("--prover", prover));
    }
    if (only != null) {
      arguments.addAll(List.of("--only", only));
    }
    if (update) {
      arguments.add("--update");
    }
    if (updateAssumed) {
      arguments.add("--update-assumed");
    }
    if (workers != null) {
      arguments.addAll(List.of("--workers", workers));
    }
    return ModuleProcess.run(home, "proofs", "adamant.proofs.Prove", arguments);
  }
}
