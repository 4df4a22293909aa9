package adamant.cli.survey;

import adamant.oracle.foreign.ForeignRules;
import adamant.oracle.variant.Variants;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of src/peers/README.md that says what each library computes, as confirmed by hand. */
public final class PeersTable {

  private static final String HEAD = "| subject | optimizer | declares | verdict | what it computes |";
  private static final Pattern ROW =
      Pattern.compile("\\| (?:`([^`]+)`)? ?\\| ([^|]+) \\| ([^|]+) \\| `([^`]+)` \\| ((?:[^|]|\\\\\\|)+) \\|");

  private record Row(String declares, String verdict, String computes) {}

  private final Map<String, Map<String, Row>> subjects = new LinkedHashMap<>();

  /**
   * Reads it.
   *
   * @param page the page
   */
  public PeersTable(String page) {
    List<String> lines = page.lines().toList();
    String subject = null;
    for (String line : lines.subList(lines.indexOf(HEAD) + 2, lines.size())) {
      Matcher row = ROW.matcher(line);
      if (!row.matches()) {
        return;
      }
      subject = row.group(1) == null ? subject : row.group(1);
      subjects.computeIfAbsent(subject, name -> new LinkedHashMap<>())
          .put(row.group(2), new Row(row.group(3), row.group(4), row.group(5)));
    }
  }

  /** Where it says otherwise of a subject. */
  public List<String> differences(String name, Surveyed surveyed) {
    Map<String, Row> rows = new LinkedHashMap<>(subjects.getOrDefault(name, Map.of()));
    List<String> differences = new ArrayList<>();
    for (Surveyed.Line line : surveyed.lines()) {
      String optimizer = line.capability().optimizer();
      Row row = rows.remove(optimizer);
      String verdict = line.result().verdict().label();
      if (row == null) {
        differences.add(optimizer + " is not in the table");
      } else if (!row.declares().equals(line.capability().declared()) || !row.verdict().equals(verdict)
          || !formula(row.computes()).isEmpty() && !formula(row.computes()).equals(formula(line.computes()))
          || row.computes().contains("bit for bit") && line.result().order() == null) {
        differences.add(optimizer + ": " + row.declares() + ", " + row.verdict() + ", " + row.computes() + " on the page; "
            + line.capability().declared() + ", " + verdict + ", " + line.result().sentence());
      }
    }
    rows.keySet().forEach(optimizer -> differences.add(optimizer + " was not judged"));
    return differences;
  }

  // The page says in its own words how a formula differs; which one it is near to it says by its identifier, if at all.
  private static String formula(String computes) {
    String first = computes.split("[ ,;:]", 2)[0];
    return Variants.ids().contains(first) || ForeignRules.ids().contains(first) ? first : "";
  }
}
