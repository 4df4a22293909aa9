package adamant.cli;

import adamant.cli.html.SurveyPage;
import adamant.cli.survey.Candidate;
import adamant.cli.survey.Outcome;
import adamant.cli.survey.Survey;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code adamant survey}. */
@Command(name = "survey", mixinStandardHelpOptions = true, sortOptions = false,
    description = {"Judges every subject that is present, and says who computes what.",
        "These are the kernel, the libraries of src/peers, and the adapters of src/adapters that are installed;",
        "what is skipped is said, and the command that installs it.%n"},
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:everything that is present was judged (with --check: and is as it was confirmed by hand)",
        "1:with --check, a verdict is another than was confirmed, and nothing else", "2:the command line is wrong",
        "3:a subject that is present failed, or none is; the others were judged", "4:Adamant failed, or its build"})
final class SurveyCommand extends HomeCommand {

  private static final int MOST_CASES = 1_000_000;
  private static final int MOST_JOBS = 64;

  @Parameters(paramLabel = "SUBJECT", arity = "0..*", description = "Which of them; default: all.")
  private List<String> names = List.of();
  @Option(names = "--json", paramLabel = "FILE", description = "Also writes all of it as JSON; '-' is standard output, and"
      + " the table then goes to standard error.")
  private String json;
  @Option(names = "--html", paramLabel = "FILE", description = "Also writes it as a page.")
  private String html;
  @Option(names = "--check", description = "Holds what comes of it to what was confirmed by hand: src/peers/README.md,"
      + " src/adapters/verdicts.")
  private boolean check;
  @Option(names = "--any-processor", description = "With --check, does not compare orders of evaluation: with FMA they"
      + " depend on the processor.")
  private boolean anyProcessor;
  @Option(names = "--seed", paramLabel = "N", description = "Seed of the cases; default: 7, as on those pages.")
  private String seed;
  @Option(names = "--cases", paramLabel = "N",
      description = "How many cases for each; default: 32, or 12 where each takes long.")
  private String cases;
  @Option(names = "--jobs", paramLabel = "N", defaultValue = "2",
      description = "How many subjects side by side; default: ${DEFAULT-VALUE}.")
  private String jobs;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (check && (seed != null || cases != null)) {
      throw new UsageError("--check compares with pages that have their own cases: leave out --seed and --cases");
    }
    if (anyProcessor && !check) {
      throw new UsageError("--any-processor says how --check compares: give --check too");
    }
    long from = seed == null ? Candidates.SEED : Numbers.whole("--seed", seed);
    int sideBySide = (int) Numbers.whole("--jobs", jobs, 1, MOST_JOBS);
    List<Candidate> candidates = asked();
    JsonOutput output = JsonOutput.to(json, spec.commandLine().getOut());
    OutputFile page = OutputFile.of("--html", html);
    PrintWriter err = spec.commandLine().getErr();
    ProgressLine line = new ProgressLine(err);
    List<Outcome> outcomes = new Survey(from, check, line::show).run(candidates, sideBySide);
    line.end();
    SurveyReport.print(outcomes, output.isStandardOutput() ? err : spec.commandLine().getOut());
    output.write(SurveyReport.json(outcomes, from));
    page.write(page.isGiven() ? SurveyPage.of(outcomes, SurveyReport.summary(outcomes), again()) : "");
    return status(outcomes);
  }

  private static int status(List<Outcome> outcomes) {
    boolean failed = outcomes.stream().anyMatch(o -> o.failure() != null)
        || outcomes.stream().allMatch(o -> o.surveyed() == null);
    boolean differs = outcomes.stream().anyMatch(o -> o.differences() != null && !o.differences().isEmpty());
    return failed ? Exit.SUBJECT : differs ? Exit.VERDICT : Exit.OK;
  }

  private List<Candidate> asked() throws IOException {
    List<Candidate> all = new Candidates(home, !anyProcessor).all();
    List<Candidate> asked = new ArrayList<>();
    for (String name : names) {
      asked.add(all.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow(() -> new UsageError("no subject '"
          + name + "' to survey; there are " + all.stream().map(Candidate::name).collect(Collectors.joining(", ")))));
    }
    asked = names.isEmpty() ? all : asked.stream().distinct().toList();
    return cases == null ? asked : asked.stream()
        .map(c -> c.withCases((int) Numbers.whole("--cases", cases, 1, MOST_CASES))).toList();
  }

  private String again() {
    return "./adamant survey" + (check ? " --check" : "") + (anyProcessor ? " --any-processor" : "")
        + (seed == null ? "" : " --seed " + seed) + (cases == null ? "" : " --cases " + cases)
        + names.stream().map(name -> " " + Judged.quoted(name)).collect(Collectors.joining());
  }
}
