package adamant.proofs.mutants;

import adamant.evidence.Layout;
import adamant.evidence.StaleException;
import adamant.proofs.conditions.OpenJml;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code adamant mutants code}: mutants of the reference's functions against its contracts. */
@Command(name = "code", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Makes mutants of the reference's functions and says which of them their contracts refute.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:every mutant is refuted or shown equivalent, and the report says so", "1:some is not",
        "2:bad usage, or a filter that matches nothing", "4:a prover could not run"})
public final class CodeCommand implements Callable<Integer> {

  @Option(names = "--only")
  private String only = "";
  @Option(names = "--page")
  private CodeReport.Page page;
  @Option(names = "--sample")
  private boolean sample;
  @Option(names = "--list")
  private boolean list;
  @Option(names = "--write")
  private boolean write;
  @Option(names = "--restart")
  private boolean restart;
  @Option(names = "--update")
  private boolean update;
  @Option(names = "--workers")
  private int workers = Math.max(1, Math.min(2, Runtime.getRuntime().availableProcessors()));
  @Option(names = "--root", hidden = true)
  private Path root = Path.of("");

  private final PrintStream out;

  CodeCommand(PrintStream out) {
    this.out = out;
  }

  /** Runs the command and exits with its code. */
  public static void main(String[] args) {
    System.exit(run(System.out, args));
  }

  static int run(PrintStream out, String... args) {
    return new CommandLine(new CodeCommand(out)).setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((e, command, parsed) -> {
          System.err.println("the mutants could not be judged: " + e.getMessage());
          return 4;
        }).execute(args);
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Layout layout = Layout.above(root);
    Population population = Population.of(layout.verified());
    if (update) {
      return update(layout, population);
    }
    List<Mutant> chosen = (sample ? Sample.of(population) : population.all()).stream()
        .filter(m -> m.id().contains(only) && (page == null || page.has(m))).toList();
    if (chosen.isEmpty()) {
      System.err.println("no mutant's name contains '" + only + "'");
      return 2;
    }
    boolean whole = !sample && only.isEmpty();
    if (write && !whole) {
      System.err.println("--write needs the whole set, without --only and --sample");
      return 2;
    }
    Path kept = layout.root().resolve("target/mutants-code.txt");
    if (restart) {
      Files.deleteIfExists(kept);
    }
    CodeRun run = new CodeRun(population, layout.meanings(), new Outcomes(kept, population), workers,
        progress(chosen.size(), "proofs"));
    run.prove(chosen);
    Map<Mutant, Optional<Difference>> differences =
        CodeRun.differences(population, chosen, Difference.INPUTS, progress(chosen.size(), "run"));
    List<Finding> findings = run.judge(differences);
    if (list) {
      findings.forEach(f -> out.println(f.line()));
    }
    CodeReport report = new CodeReport(population, findings);
    report.rows().forEach(out::println);
    List<String> problems = new ArrayList<>(report.problems());
    String reals = "";
    if (whole) {
      problems.addAll(report.tooFew());
      for (CodeReport.Page p : page == null ? CodeReport.Page.values() : new CodeReport.Page[] {page}) {
        hold(layout, p.file, report.part(p).text(p, CodeReport.fingerprint(p, differences)), problems);
      }
      reals = overReals(layout, population, problems);
    }
    problems.forEach(problem -> out.println("\n" + problem));
    out.println(reals);
    out.println("\n" + report.summary() + (problems.isEmpty() ? "" : "; " + problems.size() + " problem(s)"));
    return problems.isEmpty() ? 0 : 1;
  }

  private void hold(Layout layout, String file, String now, List<String> problems) throws IOException {
    Path path = layout.root().resolve(file);
    if (write) {
      Files.createDirectories(path.getParent());
      Files.writeString(path, now);
      out.println(file + " is written");
    } else if (!Files.exists(path) || !Files.readString(path).equals(now)) {
      problems.add(file + " is not what was found: run './adamant mutants code --write' and read the difference");
    }
  }

  private int update(Layout layout, Population population) throws IOException, InterruptedException {
    OpenJml openjml = OpenJml.find().orElseThrow(() -> new IOException("--update needs OpenJML: set OPENJML to the "
        + "path of its executable, or put openjml on the PATH"));
    RealPart part = new RealPart(layout, population);
    part.update(openjml);
    RealPart.Result result = part.check();
    result.problems().forEach(out::println);
    out.println("proofs/mutants is written; " + result.summary());
    return result.problems().isEmpty() ? 0 : 1;
  }

  private static String overReals(Layout layout, Population population, List<String> problems) throws IOException {
    try {
      RealPart.Result result = new RealPart(layout, population).check();
      problems.addAll(result.problems());
      return "\n" + result.summary();
    } catch (StaleException e) {
      problems.add(e.getMessage());
      return "";
    }
  }

  private static Consumer<String> progress(int of, String what) {
    AtomicInteger done = new AtomicInteger();
    boolean terminal = System.console() != null;
    return name -> {
      int number = done.incrementAndGet();
      if (terminal) {
        System.err.printf("\r\u001b[K%s: %d (%d mutants)  %s", what, number, of,
            name.length() > 70 ? name.substring(0, 70) : name);
      }
    };
  }
}
