package adamant.cli.sweep;

import java.util.ArrayList;
import java.util.List;

/**
 * The gradients that something holds of, as runs of neighbours. A gradient is kept as the bits of its magnitude, whose
 * order is that of |g|; 0 is left out. Beyond {@value #MOST} runs only their number and their ends are kept.
 */
final class Runs {

  static final int MOST = 32;

  /** Neighbours from, …, to, both included. */
  record Run(long from, long to) {}

  private final List<Run> runs = new ArrayList<>();
  private long count;
  private boolean scattered;

  /** The gradients from, …, to, none of them below one that was added before. */
  void add(long from, long to) {
    long first = Math.max(from, 1);
    if (first <= to) {
      add(new Run(first, to), to - first + 1);
    }
  }

  private void add(Run run, long gradients) {
    count += gradients;
    Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    if (last != null && (scattered || last.to() + 1 >= run.from())) {
      runs.set(runs.size() - 1, new Run(last.from(), run.to()));
    } else {
      runs.add(run);
    }
    if (runs.size() > MOST) {
      scattered = true;
      Run all = new Run(runs.get(0).from(), run.to());
      runs.clear();
      runs.add(all);
    }
  }

  /** Those of a part that lies above all that were added. */
  void add(Runs above) {
    if (above.scattered) {
      Run all = above.runs.get(0);
      Run own = runs.isEmpty() ? all : new Run(runs.get(0).from(), all.to());
      runs.clear();
      runs.add(own);
      count += above.count;
      scattered = true;
    } else {
      above.runs.forEach(run -> add(run, run.to() - run.from() + 1));
    }
  }

  /** How many gradients. */
  long count() {
    return count;
  }

  /** The runs; where scattered, one from the least to the largest. */
  List<Run> runs() {
    return List.copyOf(runs);
  }

  /** Whether there are too many runs to keep. */
  boolean scattered() {
    return scattered;
  }

  /** As a word. */
  String encode() {
    StringBuilder word = new StringBuilder();
    for (Run run : runs) {
      word.append(word.length() == 0 ? "" : ",").append(run.from()).append('-').append(run.to());
    }
    return scattered ? word + "~" + count : word.toString();
  }

  /** Back from {@link #encode}. */
  static Runs decode(String word) {
    Runs back = new Runs();
    String[] parts = word.split("~");
    for (String part : parts[0].split(",")) {
      String[] ends = part.split("-");
      Run run = new Run(Long.parseLong(ends[0]), Long.parseLong(ends[1]));
      back.add(run, run.to() - run.from() + 1);
    }
    if (parts.length > 1) {
      back.count = Long.parseLong(parts[1]);
      back.scattered = true;
    }
    return back;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Runs runs2 && encode().equals(runs2.encode());
  }

  @Override
  public int hashCode() {
    return encode().hashCode();
  }
}
