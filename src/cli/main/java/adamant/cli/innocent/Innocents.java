package adamant.cli.innocent;

import adamant.exact.Format;
import adamant.oracle.CheckResult;
import adamant.oracle.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Right implementations at random, judged over random cases: how many are accused. */
public final class Innocents {

  /** The cases that each implementation is asked. */
  public static final int CASES_EACH = 32;

  private final long seed;
  private final int count;
  private final Map<Format, Row> rows = new TreeMap<>();
  private final List<String> accused = Collections.synchronizedList(new ArrayList<>());

  /**
   * Enough implementations for so many cases.
   *
   * @param seed the seed of the implementations and of their cases
   */
  public Innocents(int cases, long seed) {
    this.seed = seed;
    this.count = (cases + CASES_EACH - 1) / CASES_EACH;
    Arrays.stream(Format.values()).forEach(format -> rows.put(format, new Row()));
  }

  /** Judges them all, on all processors, and tells the percentage that is done. */
  public void run(IntConsumer progress) {
    AtomicInteger done = new AtomicInteger();
    IntStream.range(0, count).parallel().forEach(number -> {
      Innocent innocent = Innocent.of(number, seed);
      for (CheckResult result : innocent.judged(CASES_EACH)) {
        rows.get(innocent.formats().tensors()).add(result);
        if (Innocent.accused(result)) {
          accused.add(innocent + ": " + result.verdict().label() + ": " + result.sentence());
        }
      }
      progress.accept((int) (100L * done.incrementAndGet() / count));
    });
  }

  /** A line for each format, with a head. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(line("format", "verdicts", "bit-exact", "conforms", "undecided", "accused", "cases", "elements"));
    rows.forEach((format, row) -> lines.add(row.line(format)));
    return lines;
  }

  /** What is accused, and of what. */
  public List<String> accused() {
    return accused.stream().sorted().toList();
  }

  /** How many cases there were. */
  public long cases() {
    return rows.values().stream().mapToLong(row -> row.cases).sum();
  }

  private static String line(String format, Object... columns) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-9s", format));
    for (Object column : columns) {
      line.append(String.format(Locale.ROOT, column instanceof String ? " %11s" : " %,11d", column));
    }
    return line.toString();
  }

  /** What is said of one format. */
  private static final class Row {

    private long verdicts;
    private long bitExact;
    private long conforms;
    private long undecided;
    private long accused;
    private long cases;
    private long elements;

    synchronized void add(CheckResult result) {
      verdicts++;
      bitExact += result.verdict() == Verdict.BIT_EXACT ? 1 : 0;
      conforms += result.verdict() == Verdict.CONFORMS ? 1 : 0;
      undecided += result.verdict() == Verdict.UNDECIDED ? 1 : 0;
      accused += Innocent.accused(result) ? 1 : 0;
      cases += result.cases();
      elements += result.elements();
    }

    String line(Format format) {
      return Innocents.line(format.label(), verdicts, bitExact, conforms, undecided, accused, cases, elements);
    }
  }
}
