package adamant.oracle.verdict;

import adamant.exact.Format;
import adamant.exact.Underflow;
import adamant.oracle.variant.Implementation;
import adamant.oracle.variant.Variant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Two orders in one tensor: that of whole vectors, and that of the elements past the last of them, where a loop over
 * one element after the other is another program.
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
    if (observations.stream().anyMatch(o -> o.places() != null)) {
      return "";
    }
    for (int width : WIDTHS) {
      Implementation whole = divides(width) ? match(width, true) : null;
      Implementation rest = whole == null ? null : match(width, false);
      if (rest != null) {
        return "; bit for bit in two orders: elements in whole vectors of " + width + " in the order: " + whole.name()
            + ", those past them in the order: " + rest.name();
      }
    }
    return "";
  }

  // Whether there are whole vectors, and elements past them.
  private boolean divides(int width) {
    return lengths().anyMatch(length -> length >= width) && lengths().anyMatch(length -> length % width > 0);
  }

  private IntStream lengths() {
    return observations.stream().mapToInt(o -> o.given().length());
  }

  private Implementation match(int width, boolean whole) {
    return new Bits(format, underflow, observations, variant, (o, i) -> {
      int length = o.given().length();
      return i < length - length % width == whole;
    }).match();
  }
}
