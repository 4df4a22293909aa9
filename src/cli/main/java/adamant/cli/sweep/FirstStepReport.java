package adamant.cli.sweep;

import adamant.cli.example.Example;
import adamant.cli.example.Series;
import adamant.cli.example.Svg;
import adamant.kernel.EvaluationOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The sweep's tables and its plot. */
final class FirstStepReport {

  /** A deviation beyond this is drawn at it. */
  private static final double TOP_OF_PLOT = 16;

  private final FirstStepSweep sweep;

  FirstStepReport(FirstStepSweep sweep) {
    this.sweep = sweep;
  }

  /** The tables as lines of Markdown, which read as text too. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("| event | order | gradients | least g | largest g |");
    lines.add("|---|---|---|---|---|");
    for (Event event : Event.values()) {
      for (EvaluationOrder order : EvaluationOrder.values()) {
        Tally all = sweep.all(order);
        boolean none = all.count(event) == 0;
        lines.add(String.format(Locale.ROOT, "| %s | %s | %d | %s | %s |", event.title(), name(order),
            all.count(event), none ? "" : Float.toHexString(all.least(event)),
            none ? "" : Float.toHexString(all.largest(event))));
      }
    }
    lines.add("");
    lines.add("| gradients of either sign | literal, ulps | at the significand | scaled, ulps | at the significand |");
    lines.add("|---|---|---|---|---|");
    int from = 0;
    while (from < 255) {
      int to = from;
      while (to < 254 && row(from).equals(row(to + 1))) {
        to++;
      }
      lines.add(String.format("| %s%s | %s |", title(from), to == from ? "" : " … " + title(to), row(from)));
      from = to + 1;
    }
    return lines;
  }

  private static String title(int binade) {
    return binade == 0 ? "subnormal" : "2^" + (binade - 127);
  }

  private String row(int binade) {
    return row(Stream.of(EvaluationOrder.values()).map(order -> sweep.binade(order, binade)).toList());
  }

  static String row(List<Tally> tallies) {
    return tallies.stream()
        .map(t -> number(t.worst()) + " | " + (t.worst() > 8 ? "" : significand(t.worstGradient())))
        .reduce((a, b) -> a + " | " + b).orElseThrow();
  }

  // In all binades where nothing under- or overflows it is the same: only the exponent differs.
  private static String significand(float g) {
    return Float.toHexString(Math.abs(g)).replaceFirst("p.*", "");
  }

  private static String number(double ulps) {
    return ulps < 8 ? String.format(Locale.ROOT, "%.3f", ulps) : String.format(Locale.ROOT, "%.2g", ulps);
  }

  private static String name(EvaluationOrder order) {
    return order.name().toLowerCase(Locale.ROOT);
  }

  /** Writes first-step.md and first-step.svg into a folder. */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    double[] binades = IntStream.range(1, 255).mapToDouble(b -> b - 127).toArray();
    List<Series> series = Stream.of(EvaluationOrder.values()).map(order -> new Series(name(order), binades,
        IntStream.range(1, 255).mapToDouble(b -> Math.min(TOP_OF_PLOT, sweep.binade(order, b).worst())).toArray()))
        .toList();
    String title = "Adam's first step over all binary32 gradients";
    Files.writeString(folder.resolve("first-step.svg"), Svg.of(new Example("first-step", title, "",
        "exponent of g", "largest deviation, ulps (cut off at 16)", series)));
    Files.writeString(folder.resolve("first-step.md"), "# " + title + "\n\n"
        + """
        Written by `./adamant sweep first-step --write`; do not edit it.

        θ = m = v = 0, η = 0.001, β₁ = 0.9, β₂ = 0.999, ε = 10⁻⁸: every finite gradient of binary32 through both evaluation
        orders, each result compared with −η·g/(|g| + ε) over the reals, of the binary64 hyperparameters. Deviations are in
        ulps of binary32 at the exact step. Infinities and NaN, which the reference refuses, are not gradients.

        ![deviations](first-step.svg)

        """ + String.join("\n", lines()) + "\n");
  }
}
