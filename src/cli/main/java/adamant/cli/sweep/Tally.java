package adamant.cli.sweep;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What was seen of some gradients: how many, the largest deviation and its gradient, and for each event how often it
 * happened, at what least and what largest |g|. Gradients are kept by their bits in binary32, which are ordered as |g|;
 * events by their ordinals.
 */
final class Tally {

  private final int events;
  private final long[] counts;
  private final int[] least;
  private final int[] largest;
  private long gradients;
  private double worst;
  private int worstBits;

  /** Of nothing yet, for so many kinds of events. */
  Tally(int events) {
    this.events = events;
    counts = new long[events];
    least = new int[events];
    largest = new int[events];
    Arrays.fill(least, Integer.MAX_VALUE);
    Arrays.fill(largest, -1);
  }

  void gradient(int bits, double deviation) {
    gradients++;
    if (deviation > worst) {
      worst = deviation;
      worstBits = bits;
    }
  }

  void event(Enum<?> event, int bits) {
    int k = event.ordinal();
    int magnitude = bits & Integer.MAX_VALUE;
    counts[k]++;
    least[k] = Math.min(least[k], magnitude);
    largest[k] = Math.max(largest[k], magnitude);
  }

  void add(Tally other) {
    gradients += other.gradients;
    if (other.worst > worst || other.worst == worst && other.worst > 0
        && Integer.compareUnsigned(other.worstBits, worstBits) < 0) {
      worst = other.worst;
      worstBits = other.worstBits;
    }
    for (int k = 0; k < events; k++) {
      counts[k] += other.counts[k];
      least[k] = Math.min(least[k], other.least[k]);
      largest[k] = Math.max(largest[k], other.largest[k]);
    }
  }

  long gradients() {
    return gradients;
  }

  /** The largest deviation from the exact step, in ulps of it; infinite where the parameter was not finite. */
  double worst() {
    return worst;
  }

  float worstGradient() {
    return Float.intBitsToFloat(worstBits);
  }

  long count(Enum<?> event) {
    return counts[event.ordinal()];
  }

  /** The least |g| at which it happened. */
  float least(Enum<?> event) {
    return Float.intBitsToFloat(least[event.ordinal()]);
  }

  /** The largest |g| at which it happened. */
  float largest(Enum<?> event) {
    return Float.intBitsToFloat(largest[event.ordinal()]);
  }

  /** As a line of words. */
  String encode() {
    return gradients + " " + Long.toHexString(Double.doubleToLongBits(worst)) + " " + worstBits + " "
        + LongStream.of(counts).mapToObj(Long::toString).collect(Collectors.joining(" ")) + " "
        + IntStream.concat(IntStream.of(least), IntStream.of(largest)).mapToObj(Integer::toString)
            .collect(Collectors.joining(" "));
  }

  /** Back from {@link #encode}. */
  static Tally decode(String line) {
    String[] words = line.split(" ");
    int events = (words.length - 3) / 3;
    if (events < 1 || words.length != 3 + 3 * events) {
      throw new IllegalArgumentException("not a tally: " + line);
    }
    Tally tally = new Tally(events);
    tally.gradients = Long.parseLong(words[0]);
    tally.worst = Double.longBitsToDouble(Long.parseUnsignedLong(words[1], 16));
    tally.worstBits = Integer.parseInt(words[2]);
    for (int k = 0; k < events; k++) {
      tally.counts[k] = Long.parseLong(words[3 + k]);
      tally.least[k] = Integer.parseInt(words[3 + events + k]);
      tally.largest[k] = Integer.parseInt(words[3 + 2 * events + k]);
    }
    return tally;
  }
}
