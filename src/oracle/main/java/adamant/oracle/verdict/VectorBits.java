package adamant.oracle.verdict;

import adamant.exact.Format;
import adamant.exact.Underflow;
import adamant.oracle.variant.Implementation;
import adamant.oracle.variant.Variant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Two orders in one tensor: that of whole vectors, and that of the elements past the last of them, where a loop over
 * one element after the other is another program. In a list each tensor has its own vectors.
 */
final class VectorBits {

  private static final int[] WIDTHS = {4, 8, 16, 32};

  private final Format format;
  private final Underflow underflow;
  private final List<Observation> observations;
  private final Variant variant;

  VectorBits(Format format, Underflow underflow, List<Observation> observations, Variant variant) {
    this.format = format;
    this.underflow = underflow;
    this.observations = observations;
    this.variant = variant;
  }

  /** A sentence on the two orders that have every bit; empty where there are none. */
  String sentence() {
    for (int width : WIDTHS) {
      Implementation whole = any(width, true) && any(width, false) ? match(width, true) : null;
      Implementation rest = whole == null ? null : match(width, false);
      if (rest != null) {
        return "; bit for bit in two orders: elements in whole vectors of " + width + " in the order: " + whole.name()
            + ", those past them in the order: " + rest.name();
      }
    }
    return "";
  }

  private boolean any(int width, boolean whole) {
    return observations.stream()
        .anyMatch(o -> IntStream.range(0, o.given().length()).anyMatch(i -> whole(o, i, width) == whole));
  }

  private static boolean whole(Observation o, int element, int width) {
    return o.index(element) < o.length(element) / width * width;
  }

  private Implementation match(int width, boolean whole) {
    return new Bits(format, underflow, observations, variant, (o, i) -> whole(o, i, width) == whole).match();
  }
}
