package adamant.cli.sweep;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A bar for each optimizer and order: of which exponents of g what is so after the third step. Equal data give equal
 * bytes.
 */
final class RangePlot {

  private static final int STEP = 2;
  private static final int LEFT = 230;
  private static final int WIDTH = 780;
  private static final int ROW = 16;
  private static final int TOP = 60;
  private static final int LEAST = -149;
  private static final int MOST = 128;

  /** What is drawn, later ones over earlier ones. */
  private static final Map<Condition, String> COLOURS = new LinkedHashMap<>();

  static {
    COLOURS.put(Condition.SECOND_ZERO, "#8fb8de");
    COLOURS.put(Condition.SECOND_INFINITE, "#c8553d");
    COLOURS.put(Condition.PARAMETER_INFINITE, "#7b4b94");
    COLOURS.put(Condition.PARAMETER_NAN, "#222222");
  }

  private final String title;
  private final StringBuilder text = new StringBuilder();

  RangePlot(String title) {
    this.title = title;
  }

  String draw(Map<Member, RangeTally> tallies) {
    int height = TOP + ROW * tallies.size() + 40;
    line("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">",
        WIDTH, height);
    line("<title>%s</title>", title);
    line("<rect width=\"%d\" height=\"%d\" fill=\"white\"/>", WIDTH, height);
    int at = 10;
    for (Map.Entry<Condition, String> entry : COLOURS.entrySet()) {
      line("<rect x=\"%d\" y=\"14\" width=\"12\" height=\"10\" fill=\"%s\"/>", at, entry.getValue());
      line("<text x=\"%d\" y=\"23\">%s</text>", at + 16, entry.getKey().title());
      at += 40 + 6 * entry.getKey().title().length();
    }
    line("<text x=\"10\" y=\"%d\">after three steps with g</text>", TOP - 14);
    int y = TOP;
    for (Map.Entry<Member, RangeTally> entry : tallies.entrySet()) {
      row(y, entry.getKey(), entry.getValue());
      y += ROW;
    }
    for (int exponent = -128; exponent <= MOST; exponent += 32) {
      line("<path d=\"M%.1f %d V%d\" stroke=\"#999\" stroke-width=\"0.5\"/>", x(exponent), TOP - 4, y);
      line("<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">2^%d</text>", x(exponent), y + 16, exponent);
    }
    line("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">|g|</text>", (LEFT + WIDTH) / 2, y + 32);
    return text.append("</svg>\n").toString();
  }

  private void row(int y, Member member, RangeTally tally) {
    line("<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s, %s</text>", LEFT - 8, y + 11, member.optimizer().id(),
        member.orderName());
    line("<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"#e9efe6\"/>", x(LEAST), y + 1,
        x(MOST) - x(LEAST), ROW - 3);
    COLOURS.forEach((condition, colour) -> {
      for (Runs.Run run : tally.at(condition, STEP).runs()) {
        double from = x(exponent(run.from()));
        double to = x(exponent(run.to() + 1));
        line("<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>", from, y + 1,
            Math.max(0.5, to - from), ROW - 3, colour);
      }
    });
  }

  // log₂, linear within a binade, which is near enough for a plot and the same everywhere.
  private static double exponent(long bits) {
    double g = Float.intBitsToFloat((int) Math.min(bits, Float.floatToIntBits(Float.MAX_VALUE)));
    int whole = Math.getExponent(g);
    return whole + Math.scalb(g, -whole) - 1;
  }

  private static double x(double exponent) {
    return LEFT + (exponent - LEAST) / (MOST - LEAST) * (WIDTH - LEFT - 20);
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
