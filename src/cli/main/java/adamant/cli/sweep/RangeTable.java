package adamant.cli.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/** The rows of a table that says of which gradients each condition holds, orders and steps that agree being one row. */
final class RangeTable {

  static final List<String> HEAD = List.of("| optimizer | order | what is so | after step | of which \\|g\\| |",
      "|---|---|---|---|---|");

  private final LongFunction<String> hex;
  private final long largest;
  private final boolean neighbours;

  /**
   * A table of one format.
   *
   * @param hex bits as a hexadecimal float
   * @param largest bits of the largest finite number
   * @param neighbours whether a threshold is told with its neighbour on the other side
   */
  RangeTable(LongFunction<String> hex, long largest, boolean neighbours) {
    this.hex = hex;
    this.largest = largest;
    this.neighbours = neighbours;
  }

  static RangeTable binary32() {
    return new RangeTable(bits -> Float.toHexString(Float.intBitsToFloat((int) bits)),
        Float.floatToIntBits(Float.MAX_VALUE), false);
  }

  static RangeTable binary64() {
    return new RangeTable(bits -> Double.toHexString(Double.longBitsToDouble(bits)),
        Double.doubleToLongBits(Double.MAX_VALUE), true);
  }

  /** The rows of all members, which stand in the order of their optimizers. */
  List<String> rows(Map<Member, RangeTally> tallies) {
    Map<String, Map<String, List<String>>> byOptimizer = new LinkedHashMap<>();
    tallies.forEach((member, tally) -> {
      Map<String, List<String>> rows = byOptimizer.computeIfAbsent(member.optimizer().id(), k -> new LinkedHashMap<>());
      rows(tally).forEach(row -> rows.computeIfAbsent(row, k -> new ArrayList<>()).add(member.orderName()));
    });
    List<String> lines = new ArrayList<>();
    byOptimizer.forEach((id, rows) ->
        rows.forEach((row, orders) -> lines.add("| " + id + " | " + String.join(", ", orders) + " | " + row)));
    return lines;
  }

  private List<String> rows(RangeTally tally) {
    List<String> rows = new ArrayList<>();
    for (Condition condition : Condition.values()) {
      Map<String, List<Integer>> steps = new LinkedHashMap<>();
      for (int step = 0; step < Member.HISTORY.size(); step++) {
        Runs runs = tally.at(condition, step);
        if (runs.count() > 0) {
          steps.computeIfAbsent(text(runs), k -> new ArrayList<>()).add(step + 1);
        }
      }
      steps.forEach((runs, after) -> rows.add(condition.title() + " | " + after.stream().map(String::valueOf)
          .collect(Collectors.joining(", ")) + " | " + runs + " |"));
    }
    return rows;
  }

  private String text(Runs runs) {
    if (runs.scattered()) {
      Runs.Run all = runs.runs().get(0);
      return runs.count() + " scattered, " + hex.apply(all.from()) + " … " + hex.apply(all.to());
    }
    return runs.runs().stream().map(this::text).collect(Collectors.joining("; "));
  }

  private String text(Runs.Run run) {
    if (run.from() == 1 && run.to() == largest) {
      return "all but 0";
    }
    String below = neighbours ? " (" + hex.apply(run.from() - 1) + " not)" : "";
    String above = neighbours ? " (" + hex.apply(run.to() + 1) + " not)" : "";
    if (run.from() == 1) {
      return "up to " + hex.apply(run.to()) + above;
    }
    return run.to() == largest ? "from " + hex.apply(run.from()) + " on" + below
        : hex.apply(run.from()) + below + (run.from() == run.to() ? "" : " … " + hex.apply(run.to())) + above;
  }
}
