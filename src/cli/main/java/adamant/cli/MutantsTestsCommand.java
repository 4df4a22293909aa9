package adamant.cli;

import adamant.cli.mutants.Group;
import adamant.cli.mutants.PitRun;
import adamant.cli.mutants.Reasons;
import adamant.cli.mutants.TestsReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code adamant mutants tests}. */
@Command(name = "tests", mixinStandardHelpOptions = true, sortOptions = false,
    description = {"Runs the tests against mutants of the code, made by PIT, and says which they do not notice.",
        "A group of packages whose mutants were run on these very sources is not run again. On two cores",
        "it takes most of an hour.%n"},
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:the tests kill enough in every group asked for, and every survivor has its reason",
        "1:they do not, or one has none, or (--check) the written report is of other sources",
        "2:the command line is wrong", "4:Adamant failed, or its build"})
final class MutantsTestsCommand extends HomeCommand {

  @Option(names = "--only", paramLabel = "GROUP",
      description = "One group alone: reference, kernel, exact or verdict; may be repeated.")
  private List<String> only = new ArrayList<>();
  @Option(names = "--again", description = "Also runs what was run on these sources already.")
  private boolean again;
  @Option(names = "--write", description = {"Also writes spec/mutants/tests.md, with every group that was run on these",
      "sources, now or before; it says which were not."})
  private boolean write;
  @Option(names = "--check", description = "Runs nothing: says whether spec/mutants/tests.md is of these sources.")
  private boolean check;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path root = home.path("");
    List<Group> groups = groups();
    PrintWriter out = spec.commandLine().getOut();
    Path page = root.resolve("spec/mutants/tests.md");
    if (check) {
      return checked(root, page, groups, out);
    }
    PitRun run = new PitRun(root);
    run.on(groups, again, line -> spec.commandLine().getErr().println(line));
    Reasons reasons = Reasons.read(root.resolve("spec/mutants/survivors.txt"));
    TestsReport report = new TestsReport(run.mutants(groups), reasons);
    report.lines().forEach(out::println);
    out.println();
    out.println(report.summary());
    if (write) {
      Files.writeString(page, new TestsReport(run.mutants(run.current()), reasons).page(root));
    }
    return report.holds() ? Exit.OK : Exit.VERDICT;
  }

  private List<Group> groups() {
    if (only.isEmpty()) {
      return List.of(Group.values());
    }
    String known = Stream.of(Group.values()).map(Group::title).collect(Collectors.joining(", "));
    return only.stream().map(name -> Stream.of(Group.values()).filter(g -> g.title().equals(name)).findFirst()
        .orElseThrow(() -> new UsageError("there is no group '" + name + "', only " + known))).distinct().toList();
  }

  private static int checked(Path root, Path page, List<Group> groups, PrintWriter out) throws IOException {
    List<Group> stale = TestsReport.stale(root, page, groups);
    for (Group group : groups) {
      out.printf("%-10s %s%n", group.title(), stale.contains(group) ? "of other sources or tests" : "of these sources");
    }
    out.println();
    out.println(stale.isEmpty() ? "spec/mutants/tests.md is of these sources and tests."
        : "spec/mutants/tests.md is stale: run ./adamant mutants tests --write.");
    return stale.isEmpty() ? Exit.OK : Exit.VERDICT;
  }
}
