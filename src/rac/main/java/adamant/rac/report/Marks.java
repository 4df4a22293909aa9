package adamant.rac.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The clauses that are marked as holding over the reals only, read from lines {@code MEMBER KEYWORD TEXT = KIND: WHY}
 * with {@code *} for any text; the first line that matches holds. KIND is {@code rounding}, where a clause fails on finite
 * values, or {@code not-finite}, where it fails only with an infinity or NaN.
 */
public final class Marks {

  private static final Pattern LINE = Pattern.compile("(.*) = (rounding|not-finite): (.+)");

  private record Mark(String text, Pattern clause, boolean rounding, String why) {}

  private final List<Mark> marks = new ArrayList<>();

  /** Reads the file. */
  public static Marks read(Path file) throws IOException {
    Marks marks = new Marks();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        Matcher m = LINE.matcher(line.strip());
        if (!m.matches()) {
          throw new IOException(file.getFileName() + ": a line is 'MEMBER KEYWORD TEXT = rounding: WHY' or "
              + "'… = not-finite: WHY', not '" + line + "'");
        }
        String glob = ("\\Q" + m.group(1).strip() + "\\E").replace("*", "\\E.*\\Q");
        marks.marks.add(new Mark(m.group(1).strip(), Pattern.compile(glob), m.group(2).equals("rounding"), m.group(3)));
      }
    }
    return marks;
  }

  private Mark of(Row row) {
    return marks.stream().filter(m -> m.clause().matcher(row.clause().key()).matches()).findFirst().orElse(null);
  }

  /** Why a clause fails, or an empty text. */
  public String why(Row row) {
    Mark mark = of(row);
    return mark == null ? "" : mark.why();
  }

  /** What is wrong: failures that are not marked, marks of what never failed, lines that match nothing. */
  public List<String> problems(List<Row> rows) {
    List<String> problems = new ArrayList<>();
    for (Row row : rows) {
      Mark mark = of(row);
      String name = row.clause().key();
      if (row.verdict() == Verdict.REALS && (mark == null || !mark.rounding())) {
        problems.add((mark == null ? "fails and is not marked: " : "marked not-finite, fails on finite values: ") + name
            + "; in " + row.test() + " on " + row.input());
      } else if (row.verdict() == Verdict.NOT_FINITE && mark == null) {
        problems.add("fails and is not marked: " + name + "; in " + row.test() + " on " + row.input());
      } else if (mark != null && mark.rounding() && row.verdict() != Verdict.REALS
          && row.verdict() != Verdict.NOT_CHECKABLE) {
        problems.add("marked rounding, but never seen to fail on finite values: " + name);
      }
    }
    for (Mark mark : marks) {
      List<Row> own = rows.stream().filter(row -> of(row) == mark).toList();
      if (own.isEmpty()) {
        problems.add("a stale mark matches no clause: " + mark.text());
      } else if (own.stream().noneMatch(r -> r.verdict() == Verdict.REALS || r.verdict() == Verdict.NOT_FINITE)) {
        problems.add("a mark of nothing that was seen to fail: " + mark.text());
      }
    }
    return problems;
  }
}
