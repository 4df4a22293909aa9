package adamant.adapters;

import adamant.oracle.CheckResult;
import adamant.oracle.subject.Capabilities;
import adamant.oracle.subject.Capability;
import java.util.List;

/** A page of verdicts, as markdown. */
final class Page {

  private final StringBuilder text = new StringBuilder();

  Page(String adapter, Capabilities subject, long seed, int cases) {
    text.append("# ").append(subject.name()).append("\n\n")
        .append("Written by `src/adapters/check --write ").append(adapter).append("`: seed ").append(seed)
        .append(", ").append(cases).append(" cases. Confirmed by hand in [README.md](../README.md).\n\n")
        .append("| optimizer | format | run as | declares | verdict | computes | bit for bit in the order |\n")
        .append("|---|---|---|---|---|---|---|\n");
  }

  /** A row. */
  void add(Capability capability, CheckResult result) {
    String how = capability.formats().text();
    List<String> cells = List.of(capability.optimizer(),
        capability.format().label() + (how.isEmpty() ? "" : " " + how), or(result.requestedOrder(), ""),
        capability.declared(), "`" + result.verdict().label() + "`", computes(result),
        or(result.order(), near(result)));
    text.append("| ").append(String.join(" | ", cells.stream().map(cell -> cell.replace("|", "\\|")).toList()))
        .append(" |\n");
  }

  private static String computes(CheckResult result) {
    return result.survivors().isEmpty() ? "" : String.join(" or ", result.survivors());
  }

  // Where no order has the bits, what the sentence says of two, or of one with roots that are not correctly rounded.
  private static String near(CheckResult result) {
    int near = result.sentence().indexOf("; bit for bit i");
    return near < 0 ? "none known" : result.sentence().substring(near + "; bit for bit ".length());
  }

  private static String or(String text, String otherwise) {
    return text == null ? otherwise : text;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
