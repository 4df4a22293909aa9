package adamant.cli;

import adamant.cli.defect.Defects;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code adamant defects}. */
@Command(name = "defects", mixinStandardHelpOptions = true, sortOptions = false,
    description = {"Shows which faults the oracle names, and which of them the usual tests notice.",
        "Each fault is an implementation that runs; the judge sees only what it computes. See spec/defects.md.%n"},
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:every fault is named, and nothing that is right is accused",
        "1:one is not; the table says which", "2:the command line is wrong", "4:Adamant failed, or its build"})
final class DefectsCommand extends HomeCommand {

  private static final String PAGE = "spec/defects.md";

  @Option(names = "--only", paramLabel = "TEXT", description = "Only faults whose line or source contains TEXT.")
  private String only = "";
  @Option(names = "--write", description = "Writes spec/defects.md anew.")
  private boolean write;

  @Override
  public Integer call() throws IOException {
    if (write && !only.isEmpty()) {
      throw new UsageError("--write needs all faults: leave out --only");
    }
    Defects defects = new Defects(only);
    if (defects.size() == 0) {
      throw new UsageError("no fault's line or source contains '" + only + "'");
    }
    PrintWriter out = spec.commandLine().getOut();
    ProgressLine line = new ProgressLine(spec.commandLine().getErr());
    defects.run(done -> line.show(done + " of " + defects.size() + " faults"));
    line.end();
    defects.lines().forEach(out::println);
    out.println();
    if (write) {
      Files.writeString(home.path(PAGE), defects.page());
    }
    out.println(defects.summary());
    return defects.holds() ? Exit.OK : Exit.VERDICT;
  }
}
