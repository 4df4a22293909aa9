package adamant.cli;

import adamant.cli.attack.AttackPage;
import adamant.cli.attack.Attacks;
import adamant.evidence.Layout;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code adamant attack}. */
@Command(name = "attack", mixinStandardHelpOptions = true, sortOptions = false,
    description = {"Makes what the proofs rest on false, one thing at a time, and shows which check notices.",
        "The list is proofs/attacks.txt. Every attack is made in a copy; first all checks must pass on one that",
        "nothing was changed in. Needs Maven. Some twenty minutes for all.%n"},
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:every attack was noticed", "1:one was not, or shows nothing; the lines below say which",
        "2:the command line is wrong", "4:Adamant failed, or its build"})
final class AttackCommand extends HomeCommand {

  @Option(names = "--only", paramLabel = "TEXT", description = "Only attacks whose name or check contains TEXT.")
  private String only = "";
  @Option(names = "--workers", paramLabel = "N", defaultValue = "2",
      description = "How many at a time. Default: ${DEFAULT-VALUE}.")
  private int workers;
  @Option(names = "--write", description = "Writes spec/attacks.md, where every attack was noticed.")
  private boolean write;
  @Option(names = "--list", description = "Lists the attacks and makes none.")
  private boolean list;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (workers < 1) {
      throw new UsageError("--workers is a whole number from 1 on");
    }
    if (write && !only.isEmpty()) {
      throw new UsageError("--write needs all attacks: leave out --only");
    }
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    List<String> problems = new ArrayList<>();
    try (Attacks attacks = Attacks.of(new Layout(home.path("")), only, workers, problems)) {
      if (attacks.count() == 0) {
        throw new UsageError("no attack's name or check contains '" + only + "'");
      }
      if (!only.isEmpty()) {
        problems.clear(); // They are the list's, and only a part of it is wanted.
      }
      if (list) {
        attacks.names().forEach(out::println);
        problems.forEach(out::println);
        out.println("\n" + attacks.count() + " attacks");
        return problems.isEmpty() ? Exit.OK : Exit.VERDICT;
      }
      List<Attacks.Row> failing = attacks.baseline(progress(err, attacks.checks() + 1));
      failing.forEach(row -> err.println("fails although nothing is false: " + row.check() + "\n  " + row.said()));
      out.println((attacks.checks() - failing.size()) + " of " + attacks.checks()
          + " checks pass on a copy in which nothing was changed.\n");
      List<Attacks.Row> rows = attacks.run(progress(err, attacks.count()), row -> print(out, row));
      int status = report(out, rows, problems);
      if (write && status == Exit.OK) {
        Files.writeString(home.path("spec/attacks.md"), AttackPage.render(rows));
      }
      return status;
    }
  }

  private static void print(PrintWriter out, Attacks.Row row) {
    out.println((row.outcome() == Attacks.Outcome.NOTICED ? "" : row.outcome() + ": ") + row.attack());
    out.println("    noticed by  " + row.check());
    out.println("    which says  " + (row.said()));
    out.flush();
  }

  private static int report(PrintWriter out, List<Attacks.Row> rows, List<String> problems) {
    out.println();
    problems.forEach(out::println);
    List<Attacks.Row> unnoticed = rows.stream().filter(r -> r.outcome() == Attacks.Outcome.UNNOTICED).toList();
    List<Attacks.Row> broken = rows.stream().filter(r -> r.outcome() == Attacks.Outcome.BROKEN).toList();
    unnoticed.forEach(row -> out.println("UNNOTICED: " + row.attack() + " (" + row.check() + " passes)"));
    broken.forEach(row -> out.println("BROKEN: " + row.attack() + " (" + row.check() + "): it shows nothing"));
    out.println(rows.size() + " attacks, " + (rows.size() - unnoticed.size() - broken.size()) + " noticed, "
        + unnoticed.size() + " unnoticed, " + broken.size() + " broken"
        + (problems.isEmpty() ? "" : ", " + problems.size() + " problem(s) of the list"));
    return unnoticed.isEmpty() && broken.isEmpty() && problems.isEmpty() ? Exit.OK : Exit.VERDICT;
  }

  private static Consumer<String> progress(PrintWriter err, int of) {
    ProgressLine line = new ProgressLine(err);
    AtomicInteger done = new AtomicInteger();
    return name -> line.show(
        done.incrementAndGet() + " of " + of + "  " + (name.length() > 80 ? name.substring(0, 80) : name));
  }
}
