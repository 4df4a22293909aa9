package adamant.cli;

import adamant.oracle.Check;
import adamant.oracle.CheckOptions;
import adamant.oracle.CheckResult;
import adamant.oracle.subject.ProcessLimits;
import adamant.oracle.subject.QuestionId.Plan;
import adamant.oracle.subject.RecordedSubject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code adamant verify}. */
@Command(name = "verify", mixinStandardHelpOptions = true, sortOptions = false,
    description = {"Judges the answers of a program to the cases of 'gen', as 'check' judges a subject.",
        "Each answer repeats the id of its question, which says how the case was made: nothing else is needed.%n"},
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:the verdict is bit-exact or conforms (with --require bit-exact: bit-exact)",
        "1:another verdict, and nothing else", "2:the command line is wrong",
        "3:answers are missing, or are none", "4:Adamant failed, or its build"})
final class VerifyCommand extends HomeCommand {

  @Parameters(paramLabel = "FILE", arity = "0..1", description = "The answers; default: standard input.")
  private String file;
  @Mixin
  private Judging judging;

  @Override
  public Integer call() throws IOException {
    CheckOptions asked = judging.with(CheckOptions.defaults());
    JsonOutput output = judging.output();
    RecordedSubject subject = read();
    Plan plan = subject.plan();
    CheckOptions options = asked.withSeed(plan.seed()).withCases(plan.cases());
    List<CheckResult> results = Check.run(subject, options, judging.watcher());
    return judging.tell(results, Judged.answers(subject.capabilities().name(), file, plan), options, output);
  }

  private RecordedSubject read() throws IOException {
    int lineBytes = ProcessLimits.defaults().lineBytes();
    if (file == null) {
      return RecordedSubject.read(System.in, lineBytes);
    }
    if (Files.isDirectory(Path.of(file))) {
      throw new UsageError("'" + file + "' is a folder: give the file with the answers");
    }
    try (InputStream in = Files.newInputStream(Path.of(file))) {
      return RecordedSubject.read(in, lineBytes);
    } catch (NoSuchFileException e) {
      throw new UsageError("there is no file '" + file + "'");
    }
  }
}
