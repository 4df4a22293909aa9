package adamant.cli.separation;

import adamant.exact.Format;
import adamant.oracle.variant.Variant;
import java.util.Locale;

/**
 * How far apart two members are in a format: by how many widths of one's enclosure the other's results lie outside it,
 * the lesser of both directions.
 */
record Separation(Variant one, Variant other, Format format, double widths) {

  /** Whether results of either contradict the other. */
  boolean separated() {
    return widths > 0;
  }

  /** The widths as text, to two digits. */
  String text() {
    return widths >= Trajectories.FAR ? "≥ 10⁶" : widths == 0 ? "0"
        : String.format(Locale.ROOT, "%.1e", widths);
  }
}
