package adamant.cli;

import adamant.bound.BoundsBook;
import adamant.bound.BoundsPage;
import adamant.bound.BoundsReport;
import adamant.bound.ElementFunction;
import adamant.bound.Gappa;
import adamant.exact.Format;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code adamant bounds}. */
@Command(name = "bounds", mixinStandardHelpOptions = true, sortOptions = false,
    description = {"Shows how far rounding can take a step from its formula, and that nothing goes farther.",
        "Every bound is proved by Gappa, where it is installed; without it the scripts are held to the",
        "expressions that they come from. The expressions are held to the compiled code, and the bounds",
        "to random steps and trajectories. See spec/bounds.md.%n"},
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:all of it holds", "1:a bound is not proved, exceeded, or not what the expressions give",
        "2:the command line is wrong", "4:Adamant failed, or its build"})
final class BoundsCommand extends HomeCommand {

  private static final String SCRIPTS = "proofs/gappa";
  private static final String PAGE = "spec/bounds.md";
  private static final String NUMBERS = "src/oracle/main/resources/adamant/exact/slack.properties";

  @Option(names = "--steps", paramLabel = "N", defaultValue = "1000000",
      description = "Random steps in all. Default: ${DEFAULT-VALUE}.")
  private long steps;
  @Option(names = "--trajectories", paramLabel = "N", defaultValue = "10000",
      description = "Random trajectories. Default: ${DEFAULT-VALUE}.")
  private int trajectories;
  @Option(names = "--threads", paramLabel = "N", defaultValue = "2", description = "Default: ${DEFAULT-VALUE}.")
  private int threads;
  @Option(names = "--update", description = "Asks Gappa for the bounds, and writes scripts and numbers anew.")
  private boolean update;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (steps < 1 || trajectories < 1 || threads < 1) {
      throw new UsageError("--steps, --trajectories and --threads are whole numbers from 1 on");
    }
    PrintWriter out = spec.commandLine().getOut();
    Path scripts = home.path(SCRIPTS);
    Path numbers = home.path(NUMBERS);
    String gappa = Gappa.version();
    if (update) {
      if (gappa == null) {
        throw new UsageError("--update needs Gappa (Debian: apt-get install gappa)");
      }
      BoundsBook asked = BoundsBook.asked();
      asked.write(scripts, numbers);
      BoundsPage.write(home.path(PAGE), asked);
      out.println(asked.theorems().size() + " scripts written to " + SCRIPTS + ", the oracle's numbers to " + NUMBERS);
      return Exit.OK;
    }
    BoundsBook book = BoundsBook.read(scripts);
    BoundsReport report = new BoundsReport(book, threads);
    report.problems().addAll(book.differences(scripts, numbers));
    String page = Files.readString(home.path(PAGE));
    if (!BoundsPage.with(page, book).equals(page)) {
      report.problems().add(PAGE + " has other tables: run './adamant bounds --update'");
    }
    if (gappa != null) {
      report.prove(progress("proofs"));
    }
    report.bits(progress("bits"));
    List<String> lines = report.steps(steps, progress("steps"));
    String along = report.trajectories(trajectories, progress("trajectories"));
    out.println("Units: u = 2^-p, relative to the exact value or, normalised, to the least power of two that no term");
    out.println("exceeds; where all is subnormal, half the smallest subnormal.");
    out.println();
    lines.forEach(out::println);
    out.println();
    out.println("What the oracle allows beside the literal order's own roundings, in units of u:");
    book.slack().forEach((key, units) -> out.println("  " + key + " " + units.toPlainString()));
    out.println();
    out.println(along);
    out.println(ElementFunction.values().length + " element functions in " + Format.JUDGED.size() + " formats: "
        + BoundsReport.BIT_INPUTS + " inputs each, the expression beside the compiled method, bit for bit.");
    out.println(book.theorems().size() + " theorems" + (gappa == null
        ? "; skipped: their proofs, since Gappa is not installed (apt-get install gappa)."
        : ", proved now by " + gappa + "."));
    report.problems().forEach(problem -> out.println("PROBLEM: " + problem));
    out.println(report.problems().isEmpty() ? "All of it holds." : report.problems().size() + " problems.");
    return report.problems().isEmpty() ? Exit.OK : Exit.VERDICT;
  }

  private IntConsumer progress(String what) {
    ProgressLine line = new ProgressLine(spec.commandLine().getErr());
    return percent -> {
      line.show(what + " " + percent + " %");
      if (percent == 100) {
        line.end();
      }
    };
  }
}
