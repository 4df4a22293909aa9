package adamant.cli;

import adamant.cli.innocent.Innocents;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code adamant innocents}. */
@Command(name = "innocents", mixinStandardHelpOptions = true, sortOptions = false,
    description = {"Judges right implementations at random: every known formula in every format, in every known order",
        "of evaluation, contracted or not, with subnormals kept or, as it declares, flushed, with scalars",
        "formed in every known way; and Adamant's own kernels.",
        "None of them may be accused. A million cases take a hundred times as long as the default.%n"},
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:none is accused", "1:one is; the lines say which", "2:the command line is wrong",
        "4:Adamant failed, or its build"})
final class InnocentsCommand extends HomeCommand {

  private static final int MOST_CASES = 100_000_000;

  @Option(names = "--cases", paramLabel = "N", defaultValue = "10000",
      description = "How many cases, 32 for each implementation; default: ${DEFAULT-VALUE}.")
  private String cases;
  @Option(names = "--seed", paramLabel = "N", defaultValue = "1",
      description = "Seed of the implementations and their cases; default: ${DEFAULT-VALUE}.")
  private String seed;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    ProgressLine line = new ProgressLine(spec.commandLine().getErr());
    Innocents innocents = new Innocents((int) Numbers.whole("--cases", cases, 1, MOST_CASES),
        Numbers.whole("--seed", seed));
    innocents.run(percent -> line.show(percent + " %"));
    line.end();
    innocents.lines().forEach(out::println);
    List<String> accused = innocents.accused();
    accused.forEach(one -> out.println("ACCUSED: " + one));
    out.println(accused.isEmpty() ? "None is accused." : accused.size() + " are accused.");
    return accused.isEmpty() ? Exit.OK : Exit.VERDICT;
  }
}
