package adamant.cli.html;

import java.util.ArrayList;
import java.util.List;

/**
 * The scale of ulps: log(1 + x), so that half an ulp and 10³⁸ have their places, and 0 has one. Beyond all others is a
 * place for what has no measure.
 */
final class Scale {

  private static final double[] FINE = {0, 0.5, 1, 2, 5, 10};
  private static final int MOST_TICKS = 6;

  private final double most;

  /**
   * A scale.
   *
   * @param largest the largest distance that is finite
   */
  Scale(double largest) {
    most = Math.max(1, largest);
  }

  /** From 0 to 1; what is infinite is at 1, above everything else. */
  double at(double ulp) {
    return Double.isInfinite(ulp) ? 1 : 0.94 * Math.log1p(ulp) / Math.log1p(most);
  }

  /** Where there is a line across. */
  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    if (most <= FINE[FINE.length - 1]) {
      for (double tick : FINE) {
        if (tick <= most) {
          ticks.add(tick);
        }
      }
      return ticks;
    }
    int decades = (int) Math.floor(Math.log10(most));
    int every = Math.max(1, (decades + MOST_TICKS - 1) / MOST_TICKS);
    ticks.add(0.0);
    for (int d = decades % every; d <= decades; d += every) {
      ticks.add(Math.pow(10, d));
    }
    return ticks;
  }

  /** As it is written beside a line. */
  static String label(double tick) {
    if (tick < 1000) {
      return tick == Math.rint(tick) ? Long.toString((long) tick) : Double.toString(tick);
    }
    return "1e" + Math.round(Math.log10(tick));
  }
}
