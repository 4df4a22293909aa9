package adamant.cli.html;

import java.util.Locale;

/** Distances in units of the last place, as text. */
public final class Ulps {

  private Ulps() {}

  /** With its unit. */
  public static String text(double ulp) {
    return Double.isFinite(ulp) ? number(ulp) + " ulp" : "beyond measure";
  }

  /** Without it; a dash where there is none. */
  static String number(double ulp) {
    if (Double.isNaN(ulp)) {
      return "–";
    }
    if (!Double.isFinite(ulp)) {
      return "∞";
    }
    return ulp < 1000 ? String.format(Locale.ROOT, "%.2f", ulp) : String.format(Locale.ROOT, "%.3g", ulp);
  }
}
