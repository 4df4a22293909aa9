package adamant.cli;

import adamant.exact.Format;
import adamant.oracle.Check;
import adamant.oracle.CheckOptions;
import adamant.oracle.CheckResult;
import adamant.oracle.Verdict;
import adamant.oracle.subject.Capability;
import adamant.oracle.subject.Subject;
import adamant.oracle.variant.Variants;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code adamant check SUBJECT}. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Says whether a subject computes its formula, and if not, what it computes instead.%n",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:every verdict is bit-exact or conforms (with --require bit-exact: bit-exact)",
        "1:another verdict, and nothing else",
        "2:the command line is wrong", "3:the subject did not start, died, hung, or answered nonsense",
        "4:Adamant failed, or its build"},
    footerHeading = "%nVerdicts:%n", footer = {
        "  bit-exact         every bit is that of the formula in a known evaluation order",
        "  conforms          every element is explained by rounding",
        "  other-variant     a known variant, but not the one declared",
        "  defect            another formula; it is named",
        "  unexplained       no formula that Adamant knows explains it",
        "  undecided         rounding alone could hide which of several formulas it is",
        "  nondeterministic  the same case gave different bits"})
final class CheckCommand extends HomeCommand {

  private static final int MOST_CASES = 1_000_000;

  @Parameters(paramLabel = "SUBJECT", description = "What to judge; './adamant subjects' lists them.")
  private String name;
  @Option(names = "--optimizer", paramLabel = "ID",
      description = "The variant to judge by: those of its optimizers that declare it, or its only one; default:"
          + " every optimizer that it has, by what it declares.")
  private String optimizer;
  @Option(names = "--format", paramLabel = "FORMAT",
      description = "binary64 or binary32; default: every format that it has.")
  private String format;
  @Option(names = "--require", paramLabel = "VERDICT", defaultValue = "conforms",
      description = "conforms or bit-exact: what exit status 0 takes; default: ${DEFAULT-VALUE}.")
  private String require;
  @Option(names = "--seed", paramLabel = "N", defaultValue = "1",
      description = "Seed of the cases; the same seed, the same cases; default: ${DEFAULT-VALUE}.")
  private String seed;
  @Option(names = "--cases", paramLabel = "N", defaultValue = "32",
      description = "How many cases; default: ${DEFAULT-VALUE}.")
  private String cases;
  @Option(names = "--json", paramLabel = "FILE",
      description = "Also writes the results as JSON; '-' is standard output, and the report then goes to standard error.")
  private String json;

  @Override
  public Integer call() throws IOException {
    Verdict required = required();
    CheckOptions options = options();
    JsonOutput output = JsonOutput.to(json, spec.commandLine().getOut());
    List<CheckResult> results;
    try (Subject subject = new Catalogue(home).start(name)) {
      requireOffered(subject, options);
      results = Check.run(subject, options);
    }
    if (results.isEmpty()) {
      throw new IllegalStateException("no result came of the check");
    }
    Report report = new Report(name, options, required);
    report.print(results, output.isStandardOutput() ? spec.commandLine().getErr() : spec.commandLine().getOut());
    output.write(report.json(results));
    return results.stream().allMatch(result -> result.verdict().meets(required)) ? Exit.OK : Exit.VERDICT;
  }

  private Verdict required() {
    return switch (require) {
      case "conforms" -> Verdict.CONFORMS;
      case "bit-exact" -> Verdict.BIT_EXACT;
      default -> throw new UsageError("--require is conforms or bit-exact, not '" + require + "'");
    };
  }

  private CheckOptions options() {
    CheckOptions options = CheckOptions.defaults().withSeed(integer("--seed", seed, Long.MIN_VALUE, Long.MAX_VALUE))
        .withCases((int) integer("--cases", cases, 1, MOST_CASES));
    if (optimizer != null) {
      Variants.byId(optimizer);
      options = options.withOptimizer(optimizer);
    }
    if (format != null) {
      options = options.withFormat(format());
    }
    return options;
  }

  private Format format() {
    for (Format known : Format.JUDGED) {
      if (known.label().equals(format)) {
        return known;
      }
    }
    throw new UsageError("--format is binary64 or binary32, not '" + format + "'");
  }

  private static long integer(String option, String text, long least, long most) {
    try {
      long value = Long.parseLong(text);
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new UsageError(option + " is a whole number"
        + (least == Long.MIN_VALUE ? " of 64 bits" : " from " + least + " to " + most) + ", not '" + text + "'");
  }

  private void requireOffered(Subject subject, CheckOptions options) {
    List<Capability> offered = subject.capabilities().asked(options.optimizer());
    if (offered.isEmpty()) {
      throw new UsageError("'" + name + "' has several optimizers, and none of them declares " + options.optimizer()
          + "; it has " + joined(subject.capabilities().optimizers(), CheckCommand::told, ", "));
    }
    if (options.format() != null && offered.stream().noneMatch(capability -> capability.format() == options.format())) {
      throw new UsageError("'" + name + "' has no " + options.format().label() + ", only "
          + joined(offered, capability -> capability.format().label(), " and "));
    }
  }

  private static String told(Capability capability) {
    return Catalogue.told(capability.declared(), capability.optimizer());
  }

  private static String joined(List<Capability> offered, Function<Capability, String> of, String between) {
    return offered.stream().map(of).distinct().collect(Collectors.joining(between));
  }
}
