package adamant.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The tables, in Markdown. */
final class Markdown {

  private static final List<String> STEPS =
      List.of("traffic", "literal", "scaled", "reference", "oneThread", "twoThreads");

  private Markdown() {}

  /** One table a format: ns an element, and the ratios that matter. */
  static String steps(Best best, String format, int[] sizes) {
    StringBuilder text = new StringBuilder();
    text.append("### ").append(format.equals("64") ? "binary64, 56 bytes an element" : "binary32, 28 bytes an element");
    text.append("\n\nns an element\n\n");
    row(text, "elements", "traffic loop", "literal", "scaled", "reference (literal)", "facade (scaled), 1 thread",
        "2 threads");
    rule(text, 7);
    for (int size : sizes) {
      row(text, Arrays.asList(number(size), each(best, format, 0, size), each(best, format, 1, size),
          each(best, format, 2, size), each(best, format, 3, size), each(best, format, 4, size),
          each(best, format, 5, size)).toArray(String[]::new));
    }
    text.append("\nratios of times\n\n");
    row(text, "elements", "literal / scaled", "literal / traffic", "scaled / traffic", "reference / literal",
        "1 thread / 2 threads");
    rule(text, 6);
    for (int size : sizes) {
      row(text, number(size), ratio(best, format, 1, 2, size), ratio(best, format, 1, 0, size),
          ratio(best, format, 2, 0, size), ratio(best, format, 3, 1, size), ratio(best, format, 4, 5, size));
    }
    return text.append('\n').toString();
  }

  /** What is formed once a step, in ns. */
  static String once(Best best, int[] steps) {
    StringBuilder text = new StringBuilder("### Once a step\n\nns, at beta2 = 0.999\n\n");
    row(text, "step", "1 - Math.pow(beta, t)", "bias correction", "all coefficients");
    rule(text, 4);
    for (int step : steps) {
      row(text, number(step), plain(best.time("OncePerStep.naive", step)),
          plain(best.time("OncePerStep.biasCorrection", step)), plain(best.time("OncePerStep.coefficients", step)));
    }
    return text.append('\n').toString();
  }

  private static double time(Best best, String format, int which, int size) {
    return best.time("Step" + format + "." + STEPS.get(which), size);
  }

  private static String each(Best best, String format, int which, int size) {
    return String.format(Locale.ROOT, "%.3f", time(best, format, which, size) / size);
  }

  private static String ratio(Best best, String format, int one, int other, int size) {
    return String.format(Locale.ROOT, "%.2f", time(best, format, one, size) / time(best, format, other, size));
  }

  private static String plain(double x) {
    return String.format(Locale.ROOT, "%.0f", x);
  }

  private static String number(int n) {
    return String.format(Locale.ROOT, "%,d", n);
  }

  private static void row(StringBuilder text, String... cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static void rule(StringBuilder text, int columns) {
    text.append('|').append("---:|".repeat(columns)).append('\n');
  }
}
