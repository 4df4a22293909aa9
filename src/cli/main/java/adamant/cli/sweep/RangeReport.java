package adamant.cli.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of the sweep over ranges, and its plot. */
final class RangeReport {

  private static final String TITLE = "The range of every optimizer, over all binary32 gradients";

  private final RangeSweep sweep;

  RangeReport(RangeSweep sweep) {
    this.sweep = sweep;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>(RangeTable.HEAD);
    lines.addAll(RangeTable.binary32().rows(tallies(false)));
    lines.add("");
    lines.add(negatives());
    lines.add("");
    lines.add("rmsprop-centered under the same gradient again and again, binary32, g from 1 to 2; where nothing under-");
    lines.add("or overflows every binade has the same:");
    lines.add("");
    lines.addAll(EqualGradients.HEAD);
    lines.addAll(sweep.equalGradients());
    lines.add("");
    lines.add("In binary64, g > 0, probed at every power of two and bisected between probes that differ, down to");
    lines.add("neighbours; not exhaustive:");
    lines.add("");
    lines.addAll(RangeTable.HEAD);
    lines.addAll(binary64());
    return lines;
  }

  private Map<Member, RangeTally> tallies(boolean negative) {
    Map<Member, RangeTally> tallies = new LinkedHashMap<>();
    sweep.members().forEach(member -> tallies.put(member, sweep.all(member, negative)));
    return tallies;
  }

  private String negatives() {
    List<String> others = new ArrayList<>();
    for (Member member : sweep.members()) {
      RangeTally positive = sweep.all(member, false);
      RangeTally negative = sweep.all(member, true);
      for (Condition condition : Condition.values()) {
        for (int step = 0; step < Member.HISTORY.size() && condition != Condition.DIVISOR; step++) {
          if (!positive.at(condition, step).equals(negative.at(condition, step))) {
            others.add(member.optimizer().id() + ", " + member.orderName() + ", " + condition.title() + ", after step "
                + (step + 1) + ": " + negative.at(condition, step).encode());
          }
        }
      }
    }
    return others.isEmpty() ? "Negative gradients have the same table; divisors were looked at for g > 0."
        : "Negative gradients differ: " + String.join("; ", others) + ".";
  }

  /** The rows of binary64. */
  static List<String> binary64() {
    Map<Member, RangeTally> tallies = new LinkedHashMap<>();
    Member.all().forEach(member -> tallies.put(member, new Probe(member).tally()));
    return RangeTable.binary64().rows(tallies);
  }

  /** Writes ranges.md and ranges.svg into a folder. */
  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("ranges.svg"), new RangePlot(TITLE).draw(tallies(false)));
    Files.writeString(folder.resolve("ranges.md"), "# " + TITLE + "\n\n"
        + """
        Written by `./adamant sweep ranges --write`; do not edit it.

        From θ = 0 and a zero state every optimizer takes five steps, in each order that it has: three with the gradient
        g, one with −g, one with 0; for every finite g of binary32, 4,278,190,080 of them. η = 0.001, β₁ = γ = 0.9, β₂ =
        ρ = 0.999, ε = 10⁻⁸, λ = 0.01, s = 1. m is the first moment, the velocity or the average of the gradients; v the
        second moment or the accumulated squares; the third state the largest second moment or the average of squared
        changes.

        The steps are the proved ones. What lies between shows in the oracle's own formula, which was evaluated beside
        them for g ≥ 0 wherever an optimizer divides, and had the same bits throughout: an operation's result that is
        not finite makes the next ones not finite too, unless it divides. So where no divisor is infinite or NaN and all
        that is kept is finite, everything between was finite.

        A row that is not there was never so: v, and the third state, were never negative. Intervals are the whole
        truth: of consecutive gradients without a gap, and of no others, 0 left out.

        ![ranges](ranges.svg)

        """ + String.join("\n", lines()) + "\n");
  }
}
