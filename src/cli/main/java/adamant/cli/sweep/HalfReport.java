package adamant.cli.sweep;

import adamant.cli.example.Example;
import adamant.cli.example.Series;
import adamant.cli.example.Svg;
import adamant.exact.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of the sweep over the narrow formats, and its plots. */
final class HalfReport {

  private static final String TITLE = "Steps in binary16 and bfloat16, over all gradients";
  private static final double TOP_OF_PLOT = 16;

  private final HalfSweep sweep;

  HalfReport(HalfSweep sweep) {
    this.sweep = sweep;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>(List.of("### What the formats hold", ""));
    lines.addAll(HalfScalars.lines());
    lines.addAll(List.of("", "### What happens", ""));
    for (Format format : HalfSweep.FORMATS) {
      lines.addAll(events(format));
      lines.add("");
    }
    lines.addAll(List.of("### A run of 1000 steps", ""));
    lines.addAll(HalfRun.lines());
    lines.addAll(List.of("", "### Largest deviation of θ by binades of g, adam", ""));
    for (Format format : HalfSweep.FORMATS) {
      for (HalfState state : HalfState.all(format)) {
        lines.addAll(deviations(format, state));
        lines.add("");
      }
    }
    return lines.subList(0, lines.size() - 1);
  }

  // Optimizers of which the same is said share a row.
  private List<String> events(Format format) {
    List<String> lines = new ArrayList<>(List.of("| " + format.label() + " from the state | what is so"
        + " | operations rounded, order | optimizer | gradients | least \\|g\\| | largest \\|g\\| |",
        "|---|---|---|---|---|---|---|"));
    for (HalfState state : HalfState.all(format)) {
      for (HalfEvent event : HalfEvent.values()) {
        Map<String, Map<String, List<String>>> rows = new LinkedHashMap<>();
        for (HalfMode mode : HalfMode.values()) {
          for (String optimizer : HalfSweep.OPTIMIZERS) {
            Tally sum = sweep.sum(format, optimizer, state, mode);
            if (sum.count(event) > 0) {
              String counted = sum.count(event) + " | " + Float.toHexString(sum.least(event)) + " | "
                  + Float.toHexString(sum.largest(event));
              rows.computeIfAbsent(counted, key -> new LinkedHashMap<>())
                  .computeIfAbsent(mode.title(), key -> new ArrayList<>()).add(optimizer);
            }
          }
        }
        rows.forEach((counted, modes) -> {
          Map<String, List<String>> byOptimizers = new LinkedHashMap<>();
          modes.forEach((mode, optimizers) -> byOptimizers.computeIfAbsent(
              optimizers.equals(HalfSweep.OPTIMIZERS) ? "all" : String.join(", ", optimizers),
              key -> new ArrayList<>()).add(mode));
          byOptimizers.forEach((optimizers, all) -> lines.add("| " + state.title() + " | " + event.title() + " | "
              + (all.size() == HalfMode.values().length ? "all" : String.join("; ", all)) + " | " + optimizers + " | "
              + counted + " |"));
        });
      }
    }
    return lines;
  }

  private List<String> deviations(Format format, HalfState state) {
    List<String> lines = new ArrayList<>(List.of("| " + format.label() + ", " + state.title() + " | "
        + Stream.of(HalfMode.values()).map(HalfMode::title).collect(Collectors.joining(" | ")) + " |",
        "|---|---|---|---|---|"));
    List<String> rows = rows(format, state);
    int from = 0;
    while (from < rows.size()) {
      int to = from;
      while (to + 1 < rows.size() && rows.get(to + 1).equals(rows.get(from))) {
        to++;
      }
      lines.add("| " + title(format, from) + (to == from ? "" : " … " + title(format, to)) + " | " + rows.get(from)
          + " |");
      from = to + 1;
    }
    return lines;
  }

  private List<String> rows(Format format, HalfState state) {
    List<List<Tally>> modes =
        Stream.of(HalfMode.values()).map(mode -> sweep.binades(format, "adam", state, mode)).toList();
    List<String> rows = new ArrayList<>();
    for (int binade = 0; binade < modes.get(0).size(); binade++) {
      int at = binade;
      rows.add(row(modes.stream().map(tallies -> tallies.get(at)).toList()));
    }
    return rows;
  }

  /** The deviations of a binade, in all modes. */
  static String row(List<Tally> modes) {
    return modes.stream().map(tally -> number(tally.worst())).collect(Collectors.joining(" | "));
  }

  private static String number(double ulps) {
    return Double.isInfinite(ulps) ? "∞" : String.format(Locale.ROOT, ulps < 8 ? "%.2f" : "%.2g", ulps);
  }

  private static String title(Format format, int binade) {
    return binade == 0 ? "subnormal" : "2^" + (binade - 1 + format.minExponent());
  }

  /** Writes half.md and a plot for each format into a folder. */
  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Format format : HalfSweep.FORMATS) {
      Files.writeString(folder.resolve("half-" + format.label() + ".svg"), Svg.of(plot(format)));
    }
    Files.writeString(folder.resolve("half.md"), "# " + TITLE + "\n\n" + INTRODUCTION + String.join("\n", lines())
        + "\n");
  }

  private Example plot(Format format) {
    HalfState zero = HalfState.all(format).get(0);
    List<Series> series = new ArrayList<>();
    for (HalfMode mode : HalfMode.values()) {
      List<Tally> binades = sweep.binades(format, "adam", zero, mode);
      double[] x = new double[binades.size()];
      double[] y = new double[binades.size()];
      for (int k = 0; k < x.length; k++) {
        x[k] = k - 1 + format.minExponent();
        y[k] = Math.min(TOP_OF_PLOT, binades.get(k).worst());
      }
      series.add(new Series(mode.title().replaceFirst(" operation|only ", ""), x, y));
    }
    return new Example("half-" + format.label(), "Adam's first step over all gradients of " + format.label(), "",
        "exponent of g", "largest deviation, ulps (cut off at 16)", series);
  }

  private static final String INTRODUCTION = """
      Written by `./adamant sweep half --write`; do not edit it.

      Every finite gradient of binary16 (63,488) and of bfloat16 (65,280), of either sign, 0 too, takes one step from
      each of nine states, by adam, adamw-rate and amsgrad-max-v, in both orders. Either every operation is rounded to
      the format, the step's scalars as well; or only what is stored is: θ, m and v are read from the format, all
      operations and scalars are binary32, and the results are rounded once. η = 0.001, β₁ = 0.9, β₂ = 0.999, ε = 10⁻⁸,
      λ = 0.01, as binary64. The exact values are those of the formula over the reals, to 80 digits, of these
      hyperparameters and the state as it is in the format; deviations are in the format's ulps at the exact θ.

      The states: zero; what a run of 1, 10 and 1000 gradients from −1/8 to 3/16 comes to, rounded to the format; θ = 1
      with the last of them; v the least and the largest number of the format, with m its root; m against the gradient;
      and m with a v that underflowed. θ is 0 where nothing else is said, so that the new θ is the step.

      What the formats make of the scalars decides most of it: binary16 has ε = 0, bfloat16 has β₂ = 1.

      ![binary16](half-binary16.svg)

      ![bfloat16](half-bfloat16.svg)

      """;
}
