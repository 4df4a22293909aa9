package adamant.cli;

import adamant.oracle.CheckOptions;
import adamant.oracle.CheckResult;
import adamant.oracle.Verdict;
import adamant.oracle.Watcher;
import adamant.oracle.variant.Variants;
import adamant.oracle.verdict.CaseErrors;
import adamant.oracle.verdict.Errors;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options of every command that judges, and what it does with the results. */
final class Judging {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;
  @Option(names = "--optimizer", paramLabel = "ID",
      description = "The variant to judge by: those of its optimizers that declare it, or its only one; default:"
          + " every optimizer that it has, by what it declares.")
  private String optimizer;
  @Option(names = "--require", paramLabel = "VERDICT", defaultValue = "conforms",
      description = "conforms or bit-exact: what exit status 0 takes; default: ${DEFAULT-VALUE}.")
  private String require;
  @Option(names = "--json", paramLabel = "FILE",
      description = "Also writes the results as JSON; '-' is standard output, and the report then goes to standard"
          + " error.")
  private String json;
  @Option(names = "--junit", paramLabel = "FILE", description = "Also writes the results as JUnit XML.")
  private String junit;
  @Option(names = "--html", paramLabel = "FILE",
      description = "Also writes the results as a page, with the error of each step and element.")
  private String html;

  private final Map<CheckResult, List<CaseErrors>> errors = new IdentityHashMap<>();

  /** The options of a check with the variant that is asked for; wrong ones are told now. */
  CheckOptions with(CheckOptions options) {
    required();
    if (optimizer == null) {
      return options;
    }
    Variants.byId(optimizer);
    return options.withOptimizer(optimizer);
  }

  private Verdict required() {
    return switch (require) {
      case "conforms" -> Verdict.CONFORMS;
      case "bit-exact" -> Verdict.BIT_EXACT;
      default -> throw new UsageError("--require is conforms or bit-exact, not '" + require + "'");
    };
  }

  /** Where the results go; asked for before anything runs, so that a wrong path costs no check. */
  JsonOutput output() {
    OutputFile.of("--junit", junit);
    OutputFile.of("--html", html);
    return JsonOutput.to(json, spec.commandLine().getOut());
  }

  /** Measures what the page of {@code --html} shows, and nothing where none is asked for. */
  Watcher watcher() {
    return html == null ? Watcher.NONE : (result, variant, underflow, observations) -> errors.put(result,
        Errors.of(result.formats().compute(), underflow, variant, observations));
  }

  /**
   * Prints and writes the results.
   *
   * @param what what was judged
   * @return the exit status
   */
  int tell(List<CheckResult> results, Judged what, CheckOptions options, JsonOutput output) throws IOException {
    if (results.isEmpty()) {
      throw new IllegalStateException("no result came of the check");
    }
    Verdict required = required();
    PrintWriter out = spec.commandLine().getOut();
    boolean json = output.isStandardOutput();
    Ansi ansi = json ? Ansi.OFF : ((Main) spec.root().userObject()).ansi();
    Report report = new Report(what, options, required, ansi);
    report.print(results, json ? spec.commandLine().getErr() : out);
    output.write(report.json(results));
    OutputFile.of("--junit", junit).write(JunitReport.of(what.name(), results, required));
    OutputFile page = OutputFile.of("--html", html);
    page.write(page.isGiven() ? report.html(results, errors) : "");
    return report.meets(results) ? Exit.OK : Exit.VERDICT;
  }
}
