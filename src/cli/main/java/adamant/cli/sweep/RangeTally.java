package adamant.cli.sweep;

import java.util.LinkedHashMap;
import java.util.Map;

/** Of which gradients each condition holds after each step of the history, and where the formula had other bits. */
final class RangeTally {

  private static final String DIFFERS = "differs";

  private final Map<String, Runs> runs = new LinkedHashMap<>();

  /** The gradients of a condition after a step, counted from 0. */
  Runs at(Condition condition, int step) {
    return runs.getOrDefault(condition.ordinal() + "." + step, new Runs());
  }

  void add(Condition condition, int step, long from, long to) {
    runs.computeIfAbsent(condition.ordinal() + "." + step, key -> new Runs()).add(from, to);
  }

  /** The gradients at which the oracle's formula had other bits than the kernel. */
  Runs differing() {
    return runs.getOrDefault(DIFFERS, new Runs());
  }

  void differs(long from, long to) {
    runs.computeIfAbsent(DIFFERS, key -> new Runs()).add(from, to);
  }

  /** Adds what was seen of larger gradients. */
  void add(RangeTally above) {
    above.runs.forEach((key, more) -> runs.computeIfAbsent(key, k -> new Runs()).add(more));
  }

  /** As a line of words. */
  String encode() {
    StringBuilder line = new StringBuilder("of");
    runs.forEach((key, of) -> {
      if (of.count() > 0) {
        line.append(' ').append(key).append(':').append(of.encode());
      }
    });
    return line.toString();
  }

  /** Back from {@link #encode}. */
  static RangeTally decode(String line) {
    RangeTally tally = new RangeTally();
    String[] words = line.split(" ");
    for (int k = 1; k < words.length; k++) {
      int colon = words[k].indexOf(':');
      tally.runs.put(words[k].substring(0, colon), Runs.decode(words[k].substring(colon + 1)));
    }
    return tally;
  }
}
