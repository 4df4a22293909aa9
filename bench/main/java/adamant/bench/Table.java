package adamant.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks and writes their table, in Markdown, to standard output; how far it is goes to standard error.
 *
 * <p>{@code java -jar bench/target/adamant-bench.jar [--rounds N] [--sizes N,N,…] [--json FILE] [--jvm OPTION]}, where
 * an option of the measured JVMs is, for instance, {@code -XX:UseAVX=2}, which leaves 512-bit vectors out.
 *
 * <p>A machine that does other things too disturbs single measurements by more than what is to be seen. So measurements
 * are short, one round runs all of them in turn, each in a JVM of its own, and the least time of all iterations of all
 * rounds counts: what disturbs only ever adds. Both times of a ratio come from the same rounds.
 */
public final class Table {

  private static final int[] SIZES = {1_000, 10_000, 100_000, 1_000_000, 10_000_000};
  private static final int[] STEPS = {1, 1_000, 1_000_000, Integer.MAX_VALUE};
  private static final String USAGE =
      "usage: java -jar adamant-bench.jar [--rounds N] [--sizes N,N,...] [--json FILE] [--jvm OPTION]";

  private int rounds = 3;
  private int[] sizes = SIZES;
  private String json;
  private String[] jvm = {"-Xms1g", "-Xmx1g"};

  private Table() {}

  /**
   * Runs.
   *
   * @param args options
   * @throws RunnerException where a benchmark fails
   * @throws IOException where the JSON file cannot be written
   */
  public static void main(String[] args) throws RunnerException, IOException {
    Table table = new Table();
    try {
      table.parse(args);
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      System.err.println(USAGE);
      System.exit(2);
    }
    table.run();
  }

  private void parse(String[] args) {
    for (int i = 0; i < args.length; i += 2) {
      switch (args[i]) {
        case "--rounds" -> rounds = positive(args[i + 1]);
        case "--sizes" -> sizes = Arrays.stream(args[i + 1].split(",")).mapToInt(Table::positive).toArray();
        case "--json" -> json = args[i + 1];
        case "--jvm" -> jvm = new String[] {"-Xms1g", "-Xmx1g", args[i + 1]};
        default -> throw new IllegalArgumentException(args[i]);
      }
    }
  }

  private static int positive(String text) {
    int n = Integer.parseInt(text);
    if (n < 1) {
      throw new IllegalArgumentException(text);
    }
    return n;
  }

  private void run() throws RunnerException, IOException {
    Best best = new Best();
    for (int round = 1; round <= rounds; round++) {
      for (int size : sizes) {
        System.err.printf(Locale.ROOT, "round %d of %d, %,d elements%n", round, rounds, size);
        int milliseconds = size >= 1_000_000 ? 400 : 150;
        String value = Integer.toString(size);
        best.add(new Runner(options("Step(32|64)\\.", milliseconds).param("size", value).build()).run());
      }
      System.err.printf(Locale.ROOT, "round %d of %d, once a step%n", round, rounds);
      best.add(new Runner(options("OncePerStep\\.", 100).build()).run());
    }
    if ("-".equals(json)) {
      System.out.print(best.toJson());
      return;
    }
    if (json != null) {
      Files.writeString(Path.of(json), best.toJson());
    }
    System.out.print(text(best));
  }

  private ChainedOptionsBuilder options(String include, int milliseconds) {
    return new OptionsBuilder().include(include).forks(1).warmupIterations(4).measurementIterations(5)
        .warmupTime(TimeValue.milliseconds(milliseconds)).measurementTime(TimeValue.milliseconds(milliseconds))
        .shouldFailOnError(true).verbosity(VerboseMode.SILENT).jvmArgs(jvm);
  }

  private String text(Best best) {
    return "## One step of Adam\n\nJava " + Runtime.version().feature() + ", " + System.getProperty("os.arch") + ", "
        + Runtime.getRuntime().availableProcessors() + " processors; least time of " + rounds
        + " rounds of 5 iterations, each benchmark in a JVM of its own in each round; "
        + String.join(" ", jvm) + ".\n\n"
        + Markdown.steps(best, "32", sizes) + Markdown.steps(best, "64", sizes) + Markdown.once(best, STEPS);
  }
}
