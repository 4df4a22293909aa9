package adamant.cli;

import adamant.cli.separation.Separations;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code adamant separations}. */
@Command(name = "separations", mixinStandardHelpOptions = true, sortOptions = false,
    description = {"Shows how far apart the formulas that the oracle knows are on its cases.",
        "Of each pair one is run and held against what rounding can make of the other. See spec/separations.md.%n"},
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:every pair is told apart, but for those that are listed with the reason",
        "1:one is not; the lines say which", "2:the command line is wrong", "4:Adamant failed, or its build"})
final class SeparationsCommand extends HomeCommand {

  private static final String PAGE = "spec/separations.md";

  @Option(names = "--write", description = "Writes spec/separations.md anew.")
  private boolean write;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    ProgressLine line = new ProgressLine(spec.commandLine().getErr());
    Separations separations = new Separations();
    separations.run(percent -> line.show(percent + " %"));
    line.end();
    if (write) {
      Files.writeString(home.path(PAGE), separations.page());
    }
    List<String> problems = separations.problems();
    separations.summary().forEach(out::println);
    problems.forEach(problem -> out.println("PROBLEM: " + problem));
    out.println(problems.isEmpty() ? "All pairs are told apart, but for those listed in " + PAGE + "."
        : problems.size() + " pairs are not told apart.");
    return problems.isEmpty() ? Exit.OK : Exit.VERDICT;
  }
}
