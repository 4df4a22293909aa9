package adamant.rac.report;

import adamant.rac.run.Outcome;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the command prints. */
public final class Table {

  private static final String FORMAT = "%-46s %7s %11s %6s %6s %6s %6s %6s%n";

  private Table() {}

  /** A line for each class, then each clause that holds over the reals only, with an input on which it fails. */
  public static void print(PrintStream out, List<Row> rows, Outcome outcome, Marks marks) {
    out.printf(FORMAT, "class", "clauses", "evaluations", "holds", "nan", "reals", "never", "not");
    Map<String, List<Row>> types = rows.stream().collect(Collectors.groupingBy(Row::type, TreeMap::new,
        Collectors.toList()));
    types.forEach((type, own) -> line(out, type, own));
    line(out, "together", rows);
    out.println();
    out.println("holds: never false; nan: false only with an infinity or NaN; reals: holds over the reals only, false on");
    out.println("finite values; never: never evaluated; not: not checkable at run time. spec/rac.md names each clause.");
    out.println();
    out.println("over the reals only, each with an input on which it fails");
    for (Row row : rows) {
      if (row.verdict() == Verdict.REALS) {
        out.println("  " + row.clause().member() + " " + row.clause().kind().word() + " " + row.clause().text());
        out.println("    " + marks.why(row) + "; " + row.violations() + " times; " + row.test() + " on " + row.input());
      }
    }
    out.println();
    out.println("tests passed on checked code");
    outcome.passed().forEach((name, count) -> out.printf("  %-40s %6d%n", name, count));
    outcome.failed().forEach(line -> out.println("  failed: " + line));
  }

  private static void line(PrintStream out, String name, List<Row> rows) {
    out.printf(FORMAT, name, rows.size(), rows.stream().mapToLong(Row::evaluations).sum(), count(rows, Verdict.HOLDS),
        count(rows, Verdict.NOT_FINITE), count(rows, Verdict.REALS), count(rows, Verdict.NOT_REACHED),
        count(rows, Verdict.NOT_CHECKABLE));
  }

  private static String count(List<Row> rows, Verdict verdict) {
    long count = rows.stream().filter(row -> row.verdict() == verdict).count();
    return count == 0 ? "" : Long.toString(count);
  }
}
