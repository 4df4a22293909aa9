package adamant.cli.survey;

import adamant.oracle.CheckResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page of an adapter's verdicts, as markdown. */
public final class VerdictPage {

  private static final Pattern APPROXIMATE = Pattern.compile("\\| if [√/] \\([^|]*\\|$");

  private VerdictPage() {}

  /** The page. */
  public static String of(String adapter, Surveyed surveyed, long seed, int cases) {
    StringBuilder text = new StringBuilder("# ").append(surveyed.implementation()).append("\n\n")
        .append("Written by `src/adapters/check --write ").append(adapter).append("`: seed ").append(seed)
        .append(", ").append(cases).append(" cases. Confirmed by hand in [README.md](../README.md).\n\n")
        .append("| optimizer | format | run as | declares | verdict | computes | bit for bit in the order |\n")
        .append("|---|---|---|---|---|---|---|\n");
    for (Surveyed.Line line : surveyed.lines()) {
      CheckResult result = line.result();
      List<String> cells = List.of(line.capability().optimizer(), Merged.format(result),
          or(result.requestedOrder(), ""), line.capability().declared(), "`" + result.verdict().label() + "`",
          line.computes(), or(result.order(), near(result)));
      text.append("| ").append(String.join(" | ", cells.stream().map(cell -> cell.replace("|", "\\|")).toList()))
          .append(" |\n");
    }
    return text.toString();
  }

  // Where no order has the bits, what the sentence says of two, or of one with roots that are not correctly rounded.
  private static String near(CheckResult result) {
    int near = result.sentence().indexOf("; bit for bit i");
    return near < 0 ? "none known" : result.sentence().substring(near + "; bit for bit ".length());
  }

  private static String or(String text, String otherwise) {
    return text == null ? otherwise : text;
  }

  /**
   * Where a page on file says otherwise: its lines after −, those of now after +.
   *
   * @param orders whether the order is compared, which is the last column. It, and whether one is known, may be another on
   *     another processor, and is not compared where the page on file tells of approximate roots or quotients
   */
  public static List<String> differences(Path file, String page, boolean orders) throws IOException {
    String onFile = Files.exists(file) ? Files.readString(file) : "";
    Set<String> approximate = onFile.lines().filter(line -> APPROXIMATE.matcher(line).find())
        .map(VerdictPage::optimizer).collect(Collectors.toSet());
    List<String> before = compared(onFile, orders, approximate);
    List<String> now = compared(page, orders, approximate);
    List<String> differences = new ArrayList<>();
    before.stream().filter(line -> !now.contains(line)).forEach(line -> differences.add("- " + line));
    now.stream().filter(line -> !before.contains(line)).forEach(line -> differences.add("+ " + line));
    if (differences.isEmpty() && !before.equals(now)) {
      differences.add("the same lines, in another order or number");
    }
    return differences;
  }

  private static List<String> compared(String page, boolean orders, Set<String> approximate) {
    return page.lines().map(line -> !line.startsWith("| ") || orders && !approximate.contains(optimizer(line)) ? line
        : line.replaceFirst("[^|]*\\|$", "").replace("| `bit-exact` |", "| `conforms` |")).toList();
  }

  // A row's first three cells: the optimizer, its format, and what it is run as.
  private static String optimizer(String row) {
    return Stream.of(row.split("\\|")).limit(4).collect(Collectors.joining("|"));
  }
}
