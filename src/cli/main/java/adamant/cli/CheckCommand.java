package adamant.cli;

import adamant.oracle.Check;
import adamant.oracle.CheckOptions;
import adamant.oracle.CheckResult;
import adamant.oracle.Failing;
import adamant.oracle.SavedCases;
import adamant.oracle.subject.Capability;
import adamant.oracle.subject.ProcessLimits;
import adamant.oracle.subject.ProcessSubject;
import adamant.oracle.subject.Subject;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code adamant check SUBJECT} and {@code adamant check -- COMMAND}. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false,
    customSynopsis = {"adamant check [OPTIONS] SUBJECT",
        "       adamant check [OPTIONS] -- COMMAND [ARGUMENT...]"},
    description = {"Says whether a subject computes its formula, and if not, what it computes instead.",
        "A subject is one of those that './adamant subjects' lists, or any program that speaks the",
        "protocol of spec/protocol.md on its standard input and output.%n"},
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

  private static final int MOST_SECONDS = 86_400;
  private static final int MOST_ELEMENTS = 10_000_000;

  @Parameters(paramLabel = "SUBJECT", arity = "0..*", hideParamSyntax = true,
      description = "What to judge: a name from './adamant subjects', or after '--' a program and its arguments.")
  private List<String> words = List.of();
  @Mixin
  private Judging judging;
  @Mixin
  private CaseOptions cases;
  @Option(names = "--elements", paramLabel = "N",
      description = "One more case: 10 steps of a tensor of N elements, at most 10000000.")
  private String elements;
  @Option(names = "--startup-seconds", paramLabel = "N",
      description = "How long a subject may take to tell what it can do; default: 60.")
  private String startUp;
  @Option(names = "--case-seconds", paramLabel = "N",
      description = "How long it may take for a case; default: 30, or what a built-in subject needs.")
  private String perCase;

  @Option(names = "--save", paramLabel = "FILE", description = "Writes the smallest failing cases found, for --replay.")
  private String save;
  @Option(names = "--replay", paramLabel = "FILE", description = "Runs only the cases of a file that --save wrote.")
  private String replay;

  @Override
  public Integer call() throws IOException {
    CheckOptions options = replayed(large(judging.with(cases.options())));
    JsonOutput output = judging.output();
    OutputFile saved = OutputFile.of("--save", save);
    List<String> command = command();
    UnaryOperator<ProcessLimits> limits = limits();
    List<CheckResult> results;
    Judged judged;
    try (Subject subject = command.isEmpty() ? new Catalogue(home).start(name(), limits)
        : ProcessSubject.start(command, limits.apply(ProcessLimits.defaults()))) {
      judged = command.isEmpty() ? Judged.builtIn(name()) : Judged.program(subject.capabilities().name(), command);
      requireOffered(judged.name(), subject, options);
      results = Check.run(subject, options, judging.watcher());
    }
    judged = replay == null ? judged : judged.replaying(replay);
    List<Failing> failing = results.stream().map(CheckResult::failing).filter(Objects::nonNull).toList();
    saved.write(saved.isGiven() ? JsonOutput.text(SavedCases.write(failing)) : "");
    if (saved.isGiven() && failing.isEmpty()) {
      spec.commandLine().getErr().println("adamant: --save has no case to keep: none was found that fails alone");
    }
    return judging.tell(results, judged, options, output);
  }

  private CheckOptions large(CheckOptions options) {
    return elements == null ? options
        : options.withElements((int) Numbers.whole("--elements", elements, 1, MOST_ELEMENTS));
  }

  private CheckOptions replayed(CheckOptions options) throws IOException {
    if (replay == null) {
      return options;
    }
    if (!Files.isRegularFile(Path.of(replay))) {
      throw new UsageError("--replay: there is no file '" + replay + "'");
    }
    try {
      return options.replaying(SavedCases.read(Files.readString(Path.of(replay))));
    } catch (IllegalArgumentException | CharacterCodingException e) {
      throw new UsageError("--replay cannot use '" + replay + "': " + e.getMessage());
    }
  }

  private String name() {
    return words.get(0);
  }

  /** The words after {@code --}; empty for a built-in subject. */
  private List<String> command() {
    List<String> all = spec.commandLine().getParseResult().originalArgs();
    int dashes = all.indexOf("--");
    List<String> after = dashes < 0 ? List.of() : all.subList(dashes + 1, all.size());
    List<String> before = words.subList(0, words.size() - after.size());
    if (dashes >= 0 && after.isEmpty()) {
      throw new UsageError("a program and its arguments go after '--', where there is nothing");
    }
    if (before.isEmpty() && after.isEmpty()) {
      throw new UsageError("say what to judge: a SUBJECT, or -- COMMAND; './adamant subjects' lists the subjects");
    }
    if (before.size() + Math.min(after.size(), 1) > 1) {
      throw new UsageError("one subject at a time, not '" + String.join(" ", words)
          + "'; a program and its arguments go after '--', without a SUBJECT before it");
    }
    return List.copyOf(after);
  }

  private UnaryOperator<ProcessLimits> limits() {
    Duration start = seconds("--startup-seconds", startUp);
    Duration each = seconds("--case-seconds", perCase);
    return limits -> new ProcessLimits(start == null ? limits.startUp() : start,
        each == null ? limits.perCase() : each, limits.lineBytes());
  }

  private static Duration seconds(String option, String text) {
    return text == null ? null : Duration.ofSeconds(Numbers.whole(option, text, 1, MOST_SECONDS));
  }

  private static void requireOffered(String name, Subject subject, CheckOptions options) {
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
