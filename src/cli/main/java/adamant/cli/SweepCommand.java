package adamant.cli;

import adamant.cli.sweep.FirstStepSweep;
import adamant.cli.sweep.HalfSweep;
import adamant.cli.sweep.RangeSweep;
import adamant.cli.sweep.Sweep;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code adamant sweep}. */
@Command(name = "sweep", mixinStandardHelpOptions = true, sortOptions = false,
    description = {"Goes over every value there is, and says what rounding does.",
        "Minutes on two cores; it goes on where it was ended.",
        "'first-step': all finite binary32 gradients through Adam's first step, in both evaluation orders, each",
        "compared with the exact value.",
        "'ranges': all finite binary32 gradients through five steps of every optimizer: from where on v or the",
        "parameter is infinite, NaN or 0; the same thresholds in binary64, by bisection.",
        "'half': all gradients of binary16 and bfloat16 through a step from each of nine states, each compared",
        "with the exact value.%n"},
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:as many were gone over as asked for, and nothing is so that may not be",
        "1:v was negative or NaN somewhere; the last lines say where", "2:the command line is wrong",
        "4:Adamant failed, or its build"})
final class SweepCommand extends HomeCommand {

  private static final List<String> SWEEPS = List.of("first-step", "ranges", "half");

  @Parameters(paramLabel = "WHAT", description = "first-step, ranges or half")
  private String what;
  @Option(names = "--threads", paramLabel = "N", defaultValue = "2", description = "Default: ${DEFAULT-VALUE}.")
  private int threads;
  @Option(names = "--restart", description = "Forgets what an earlier sweep did.")
  private boolean restart;
  @Option(names = "--chunks", paramLabel = "N", defaultValue = "2147483647",
      description = "Stops after N chunks; the next sweep goes on.")
  private int chunks;
  @Option(names = "--write", description = "Writes tables and plot to spec/sweeps, once all were gone over.")
  private boolean write;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (threads < 1 || chunks < 1) {
      throw new UsageError("--threads and --chunks are whole numbers from 1 on");
    }
    Sweep sweep = sweep();
    PrintWriter out = spec.commandLine().getOut();
    ProgressLine line = new ProgressLine(spec.commandLine().getErr());
    sweep.run(threads, chunks,
        done -> line.show(bar(done, sweep.work()) + " " + done + " of " + sweep.work() + " chunks"));
    line.end();
    if (sweep.finished() < sweep.work()) {
      out.println(sweep.finished() + " of " + sweep.work() + " chunks done; the same command goes on.");
      return Exit.OK;
    }
    sweep.lines().forEach(out::println);
    out.println();
    List<String> problems = sweep.problems();
    problems.forEach(out::println);
    out.println(sweep.summary());
    if (write) {
      sweep.write(home.path("spec/sweeps"));
    }
    return problems.isEmpty() ? Exit.OK : Exit.VERDICT;
  }

  private Sweep sweep() throws IOException {
    if (!SWEEPS.contains(what)) {
      throw new UsageError("there is no sweep '" + what + "'; there are " + String.join(", ", SWEEPS));
    }
    Path state = home.path("target/" + what + ".sweep");
    if (restart) {
      Files.deleteIfExists(state);
    }
    String fingerprint = "kernels " + kernels();
    return switch (what) {
      case "ranges" -> new RangeSweep(state, fingerprint);
      case "half" -> new HalfSweep(state, fingerprint);
      default -> new FirstStepSweep(state, fingerprint);
    };
  }

  // The kernels' bits stand for them: a sweep of others is begun anew.
  private String kernels() throws IOException {
    Path bits = home.path("spec/bits.txt");
    return Files.exists(bits) ? Integer.toHexString(Files.readString(bits).hashCode()) : "of no known bits";
  }

  private static String bar(int done, int work) {
    int width = (int) (40L * done / work);
    return "[" + "#".repeat(width) + "-".repeat(40 - width) + "]";
  }
}
