package adamant.rac.report;

import adamant.evidence.Sources;
import adamant.rac.clause.NotCheckable;
import adamant.rac.run.LeftOut;
import adamant.rac.run.Workshop;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** spec/rac.md. */
public final class Page {

  private static final String HEAD = """
      # Contracts at run time

      Written by `./adamant rac --write`; `./adamant rac` compares it with what it finds. It runs the tests of
      src/reference and property-tests on code that OpenJML compiled with `--rac`: each clause of a contract that OpenJML
      reads is evaluated on IEEE numbers whenever its method runs. Nothing is proved by that. Clauses that only KeY reads
      are not compiled in.

      - *holds*: evaluated, and never false.
      - *only with an infinity or NaN*: false only where one of the values that it is about is not finite. Over the reals
        there are none. Mostly `==`, which is false between NaN and itself; KeY's clause beside it says the same of bits.
      - *over the reals only*: false on finite values, by rounding, under- or overflow.
      - *never evaluated*: no test comes there.
      - *not checkable*: taken out of the copy that is compiled.

      A clause that fails must be marked in `proofs/reals-only.txt`, and a marked one must fail. The command prints an input
      for each. Where a call does not meet a precondition, what it does is not judged, here as in a proof.

      OpenJML 0.21 has defects that are kept out: with its own arithmetic for contracts it adds where it should multiply,
      divide or take away, so that `--spec-math=java` is given; it loses the sign of a negative floating literal, so that a
      build fails on one in these sources; its contract of `Math.sqrt` names functions that do not exist, so that the copy
      calls a function without one. That checks are made at all is shown by faults: the command puts each of
      `adamant.rac.run.Fault` into the copy, and fails where none of its clauses does.
      """;

  private Page() {}

  /** One hash over all sources. */
  public static String hash(Sources sources) throws IOException {
    return Sources.sha256(sources.hashes().entrySet().stream().map(e -> e.getValue() + "  " + e.getKey() + "\n")
        .collect(Collectors.joining()));
  }

  /** The page for these rows. */
  public static String render(List<Row> rows, Marks marks, String sources) {
    StringBuilder out = new StringBuilder(HEAD);
    out.append("\nThe sources have the SHA-256 ").append(sources).append(". A property has ").append(Workshop.TRIES)
        .append(" tries.\n\nNot run: ");
    out.append(LeftOut.TESTS.entrySet().stream().map(e -> "`" + e.getKey() + "` (" + e.getValue() + ")").sorted()
        .collect(Collectors.joining("; "))).append(".\n\n");
    out.append("| class | clauses | hold | only with an infinity or NaN | over the reals only | never evaluated "
        + "| not checkable |\n|---|--:|--:|--:|--:|--:|--:|\n");
    Map<String, List<Row>> types = rows.stream().collect(Collectors.groupingBy(Row::type, TreeMap::new,
        Collectors.toList()));
    types.forEach((type, own) -> out.append(counts("`" + type + "`", own)));
    out.append(counts("together", rows));
    list(out, "Over the reals only", rows, Verdict.REALS, marks);
    list(out, "Only with an infinity or NaN", rows, Verdict.NOT_FINITE, marks);
    list(out, "Never evaluated", rows, Verdict.NOT_REACHED, marks);
    out.append("\n## Not checkable\n\n| clauses | why |\n|--:|---|\n");
    for (NotCheckable reason : NotCheckable.values()) {
      out.append("| ").append(rows.stream().filter(r -> NotCheckable.of(r.clause()) == reason).count()).append(" | ")
          .append(reason.reason()).append(" |\n");
    }
    return out.toString();
  }

  private static String counts(String name, List<Row> rows) {
    StringBuilder line = new StringBuilder("| " + name + " | " + rows.size());
    for (Verdict verdict : Verdict.values()) {
      long count = rows.stream().filter(r -> r.verdict() == verdict).count();
      line.append(" | ").append(count == 0 ? "" : Long.toString(count));
    }
    return line.append(" |\n").toString();
  }

  private static void list(StringBuilder out, String title, List<Row> rows, Verdict verdict, Marks marks) {
    out.append("\n## ").append(title).append("\n");
    String type = "";
    for (Row row : rows) {
      if (row.verdict() == verdict) {
        if (!row.type().equals(type)) {
          type = row.type();
          out.append("\n### ").append(type).append("\n\n");
        }
        out.append("- `").append(row.clause().member()).append("` ").append(row.clause().kind().word()).append(" `")
            .append(row.clause().text()).append("`");
        out.append(marks.why(row).isEmpty() ? "" : ": " + marks.why(row));
        out.append('\n');
      }
    }
  }
}
