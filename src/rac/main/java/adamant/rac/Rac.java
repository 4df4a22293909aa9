package adamant.rac;

import adamant.evidence.Layout;
import adamant.evidence.Sources;
import adamant.rac.clause.Clause;
import adamant.rac.clause.ClauseScan;
import adamant.rac.clause.Staging;
import adamant.rac.report.Findings;
import adamant.rac.report.Marks;
import adamant.rac.report.Page;
import adamant.rac.report.Row;
import adamant.rac.report.Table;
import adamant.rac.report.Verdict;
import adamant.rac.run.Fault;
import adamant.rac.run.Outcome;
import adamant.rac.run.Workshop;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code adamant rac}: the tests on code with runtime assertion checks, and what each clause of the contracts did. */
@Command(name = "rac", mixinStandardHelpOptions = true,
    description = "Runs the tests on code that OpenJML compiled with runtime assertion checks.")
public final class Rac implements Callable<Integer> {

  private static final String SKIPPED = "skipped: no OpenJML: nothing was compiled with checks and nothing ran. "
      + "Set OPENJML to its executable, or put 'openjml' on the PATH.";

  @Option(names = "--write", description = "Writes spec/rac.md anew.")
  private boolean write;

  private final PrintStream out;
  private final List<String> problems = new ArrayList<>();

  Rac(PrintStream out) {
    this.out = out;
  }

  /** Runs the command and exits with its status. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Rac(System.out)).setExecutionExceptionHandler((e, command, parsed) -> {
      System.err.println("rac could not run: " + e.getMessage());
      return 4;
    }).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Layout layout = Layout.above(Path.of(""));
    Optional<Workshop> found = Workshop.find(layout);
    if (found.isEmpty()) {
      out.println(SKIPPED);
      return 4;
    }
    Workshop workshop = found.get();
    Sources sources = Sources.below(List.of(layout.verified()));
    List<Clause> clauses = ClauseScan.of(sources);
    Marks marks = Marks.read(layout.realsOnly());
    literals(sources);
    workshop.clean();
    say("OpenJML compiles " + sources.files().size() + " sources with checks");
    workshop.compileChecked(sources, clauses);
    workshop.compileTests();
    say("the tests run on them");
    Outcome outcome = workshop.runAll();
    Findings findings = new Findings(clauses, outcome);
    out.println(workshop.version() + " --rac; tests on Java " + workshop.javaVersion());
    out.println();
    Table.print(out, findings.rows(), outcome, marks);
    problems.addAll(marks.problems(findings.rows()));
    findings.unplaced().forEach((what, count) -> problems.add("a check of no clause: " + what + ", " + count + " times"));
    outcome.failed().forEach(line -> problems.add("a test fails on checked code: " + line));
    reached(findings.rows(), sources);
    int noticed = faults(workshop, clauses, findings.rows());
    page(layout, findings.rows(), marks, sources);
    return end(findings.rows(), outcome, noticed);
  }

  // OpenJML 0.21 compiles a negative floating literal without its sign.
  private void literals(Sources sources) throws IOException {
    for (var file : sources.files().entrySet()) {
      if (Staging.hasNegativeLiteral(Files.readString(file.getValue()))) {
        problems.add(file.getKey() + " has a negative floating literal, whose sign OpenJML loses at run time");
      }
    }
  }

  private void reached(List<Row> rows, Sources sources) {
    TreeSet<String> evaluated = rows.stream().filter(row -> row.evaluations() > 0).map(row -> row.clause().file())
        .collect(Collectors.toCollection(TreeSet::new));
    for (String file : sources.files().keySet()) {
      boolean checkable = rows.stream().anyMatch(row -> row.clause().file().equals(file)
          && row.clause().kind().isFormula() && row.verdict() != Verdict.NOT_CHECKABLE);
      if (checkable && !evaluated.contains(file)) {
        problems.add("no test reaches " + file);
      }
    }
  }

  // A wrong method or contract must be noticed, or silence would mean nothing.
  private int faults(Workshop workshop, List<Clause> clauses, List<Row> rows) throws IOException, InterruptedException {
    int noticed = 0;
    out.println();
    out.println("falsified on purpose, each alone");
    for (Fault fault : Fault.ALL) {
      say(fault.name());
      Path changed = workshop.compileChanged(fault, Fault.ALL.indexOf(fault));
      Findings with = new Findings(clauses, workshop.runOne(changed, fault.test()));
      String clause = newFailure(with, rows, fault.where());
      if (clause == null) {
        problems.add("not noticed: " + fault.name());
      } else {
        noticed++;
      }
      out.println("  " + fault.name() + ": " + (clause == null ? "NOT NOTICED" : "noticed, " + clause));
    }
    return noticed;
  }

  private static String newFailure(Findings with, List<Row> without, String where) {
    for (Row row : with.rows()) {
      if (row.clause().key().startsWith(where) && row.verdict() == Verdict.REALS
          && without.get(row.clause().id()).verdict() != Verdict.REALS) {
        return row.clause().member() + " " + row.clause().kind().word() + " " + row.clause().text();
      }
    }
    // A check of no clause is a problem in any case where nothing is wrong.
    return with.unplaced().keySet().stream().filter(what -> what.startsWith(where)).findFirst().orElse(null);
  }

  private void page(Layout layout, List<Row> rows, Marks marks, Sources sources) throws IOException {
    String page = Page.render(rows, marks, Page.hash(sources));
    if (write) {
      Files.writeString(layout.racPage(), page);
    } else if (!Files.exists(layout.racPage()) || !Files.readString(layout.racPage()).equals(page)) {
      Path other = Files.writeString(layout.root().resolve("src/rac/target/rac.md"), page);
      problems.add("spec/rac.md says otherwise than " + layout.relative(other.toAbsolutePath())
          + "; where the change is meant, './adamant rac --write' writes it anew");
    }
  }

  private int end(List<Row> rows, Outcome outcome, int noticed) {
    out.println();
    problems.forEach(problem -> out.println("  " + problem));
    long reals = rows.stream().filter(row -> row.verdict() == Verdict.REALS).count();
    int tests = outcome.passed().values().stream().mapToInt(Integer::intValue).sum();
    out.println(rows.size() + " clauses, " + rows.stream().mapToLong(Row::evaluations).sum() + " evaluations in " + tests
        + " tests, " + reals + " clauses over the reals only; " + outcome.outside()
        + " messages from calls outside of a precondition; " + noticed + " of " + Fault.ALL.size() + " faults noticed: "
        + (problems.isEmpty() ? "as marked, and as in spec/rac.md" : problems.size() + " problems"));
    return problems.isEmpty() ? 0 : 1;
  }

  private static void say(String what) {
    if (System.console() != null) {
      System.err.println("rac: " + what);
    }
  }
}
