package adamant.cli;

import adamant.cli.vacuity.Preconditions;
import adamant.evidence.Layout;
import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code adamant vacuity}. */
@Command(name = "vacuity", mixinStandardHelpOptions = true, sortOptions = false,
    description = {"Shows for every precondition a call that meets it, and one that breaks it.",
        "After the first the contract holds; what goes wrong after the second is said: a promise that is",
        "false, an exception, a change outside of the frame, a quotient by zero, a call that is not allowed.",
        "KeY's clauses are evaluated over bits, OpenJML's over numbers of few bits, whose results are exact.%n"},
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:each has both", "1:one has not, or a contract is not kept; the lines below the table say which",
        "2:the command line is wrong, or nothing has such a name", "4:Adamant failed, or its build"})
final class VacuityCommand extends HomeCommand {

  @Option(names = "--only", paramLabel = "TEXT", defaultValue = "",
      description = "Only contracts that have this text in their name.")
  private String only;
  @Option(names = "--sums", description = "Only the sums, not every condition.")
  private boolean sums;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    ProgressLine line = new ProgressLine(spec.commandLine().getErr());
    Preconditions found = new Preconditions(Layout.above(home.path("")), name -> name.contains(only),
        (done, of) -> line.show(done + " of " + of + " contracts"));
    line.end();
    if (found.contracts() == 0) {
      throw new UsageError("no contract has '" + only + "' in its name");
    }
    if (!sums) {
      found.table().forEach(out::println);
      out.println();
    }
    found.sums().forEach(out::println);
    found.problems().forEach(out::println);
    out.println(found.summary());
    return found.problems().isEmpty() ? Exit.OK : Exit.VERDICT;
  }
}
