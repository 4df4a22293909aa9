package adamant.cli;

import adamant.cli.vacuity.ContractCalls;
import adamant.evidence.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code adamant mutants contracts}. */
@Command(name = "contracts", mixinStandardHelpOptions = true, sortOptions = false,
    description = {"Weakens the contracts of Adam, AdamW and AMSGrad, a clause at a time, and asks who notices.",
        "Their loops' and element functions' too. Who notices is a call that contradicts what is promised",
        "now, the method's own proof, or the proof of a caller. KeY and, where OPENJML names its executable,",
        "OpenJML are run. Goes on where it was ended, while the sources are the same. An hour or more.%n"},
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:nothing that was asked for stays unnoticed", "1:something does", "2:the command line is wrong",
        "4:Adamant failed, or its build"})
final class MutantsContractsCommand extends HomeCommand {

  @Option(names = "--only", paramLabel = "TEXT", description = "Only mutants that have this text in their name or clause.")
  private String only;
  @Option(names = "--prover", paramLabel = "NAME", description = "This prover alone: openjml or key.")
  private String prover;
  @Option(names = "--limit", paramLabel = "N", description = {"At most N proofs of mutants by each prover in this run;",
      "0 only shows what is known, and what calls alone show."})
  private String limit;
  @Option(names = "--write", description = "Writes spec/mutants/contracts.md.")
  private boolean write;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path called = Files.createTempFile("adamant-calls", ".tsv");
    try {
      List<String> lines = new ArrayList<>();
      for (Map.Entry<String, String> call : ContractCalls.against(Layout.above(home.path(""))).entrySet()) {
        lines.add(call.getKey() + "\t" + call.getValue().replaceAll("\\s+", " "));
      }
      Files.write(called, lines);
      List<String> arguments = new ArrayList<>(List.of("--called", called.toString()));
      if (only != null) {
        arguments.addAll(List.of("--only", only));
      }
      if (prover != null) {
        arguments.addAll(List.of("--prover", prover));
      }
      if (limit != null) {
        arguments.addAll(List.of("--limit", limit));
      }
      if (write) {
        arguments.add("--write");
      }
      return ModuleProcess.run(home, "proofs", "adamant.proofs.clauses.ClauseMutants", arguments);
    } finally {
      Files.delete(called);
    }
  }
}
