package adamant.rac.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the evaluations of clauses and collects OpenJML's messages, each with the values on which it came. */
final class Recorder {

  /** What OpenJML prints: where it looked, what is wrong, and the place of the clause. */
  private static final Pattern MESSAGE = Pattern.compile("(?m)^(?:\\./)?(\\S+\\.java):(\\d+): verify: (?:JML )?(.*)$");
  private static final Pattern ASSOCIATED = Pattern.compile("^Associated declaration: .*");
  private static final int CLAUSES = 1 << 14;

  private static final AtomicLongArray EVALUATIONS = new AtomicLongArray(CLAUSES);
  private static final ThreadLocal<Last> LAST = ThreadLocal.withInitial(Last::new);
  private static final Map<String, Map<Integer, Tally>> VIOLATIONS = new ConcurrentHashMap<>();
  private static final StackWalker STACK = StackWalker.getInstance();
  private static final LongAdder OUTSIDE = new LongAdder();
  private static volatile String test = "-";

  /** The last clause that was false on a thread, and the call outside of its precondition in which the thread is. */
  private static final class Last {
    private int clause = -1;
    private Object[] values;
    private int outside = -1;
    private List<String> frames;
  }

  /** How often the same was wrong, and the first values on which it was, in the test whose name is the first of all. */
  private static final class Tally {
    private long count;
    private String[] finite = {"", ""};
    private String[] other = {"", ""};

    private synchronized void add(Object[] values) {
      count++;
      boolean first = isBefore(finite);
      if (first || isBefore(other)) {
        boolean isFinite = values == null || Values.finite(values);
        if (isFinite && first) {
          finite = new String[] {test, Values.text(values)};
        } else if (!isFinite && isBefore(other)) {
          other = new String[] {test, Values.text(values)};
        }
      }
    }

    private static boolean isBefore(String[] known) {
      return known[0].isEmpty() || test.compareTo(known[0]) < 0;
    }
  }

  private Recorder() {}

  static void running(String name) {
    test = name;
  }

  static void saw(int clause, boolean value, Object[] values) {
    EVALUATIONS.incrementAndGet(clause);
    Last last = LAST.get();
    if (clause == last.outside) {
      // The same precondition again: another call.
      last.outside = -1;
    }
    if (!value) {
      last.clause = clause;
      last.values = values;
    }
  }

  /** Takes a line that was printed; false where it is not OpenJML's. */
  static boolean message(String text) {
    // The same few texts come again and again.
    Map<Integer, Tally> tallies = VIOLATIONS.get(text);
    if (tallies == null) {
      if (!MESSAGE.matcher(text).find()) {
        return false;
      }
      tallies = VIOLATIONS.computeIfAbsent(text, key -> new ConcurrentHashMap<>());
    }
    Last last = LAST.get();
    if (last.outside >= 0 && isInside(last)) {
      OUTSIDE.increment();
      return true;
    }
    last.outside = -1;
    if (text.contains("verify: JML precondition is false") && !text.contains("Associated declaration")) {
      // The called method's own check: what it does from here on is outside of its contract.
      last.outside = last.clause;
      last.frames = frames();
      OUTSIDE.increment();
      return true;
    }
    tallies.computeIfAbsent(last.clause, key -> new Tally()).add(last.values);
    return true;
  }

  // The methods of this project that are being run, the outermost first, without lines; what is below is the engine's.
  private static List<String> frames() {
    List<String> frames = new ArrayList<>(STACK.walk(all -> all.map(f -> f.getClassName() + "." + f.getMethodName())
        .dropWhile(f -> f.startsWith("adamant.rac.run.Recorder.") || f.startsWith("adamant.rac.run.TestRun")
            || f.startsWith("org.jmlspecs."))
        .takeWhile(f -> f.startsWith("adamant.")).toList()));
    Collections.reverse(frames);
    return frames;
  }

  private static boolean isInside(Last last) {
    List<String> now = frames();
    return now.size() >= last.frames.size() && now.subList(0, last.frames.size()).equals(last.frames);
  }

  // What is wrong, where it looked, and what was declared where.
  private static String parts(String text) {
    Matcher m = MESSAGE.matcher(text);
    m.find();
    String parts = m.group(3).strip() + "\t" + m.group(1) + ":" + m.group(2);
    boolean declared = m.find() && ASSOCIATED.matcher(m.group(3)).matches();
    return parts + "\t" + (declared ? m.group(1) + ":" + m.group(2) : "-");
  }

  /** Everything, a line each. */
  static List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < CLAUSES; i++) {
      if (EVALUATIONS.get(i) > 0) {
        lines.add("EVALUATED\t" + i + "\t" + EVALUATIONS.get(i));
      }
    }
    new TreeMap<>(VIOLATIONS).forEach((text, tallies) -> new TreeMap<>(tallies).forEach((clause, tally) -> lines.add(
        "VIOLATED\t" + tally.count + "\t" + parts(text) + "\t" + clause + "\t" + String.join("\t", tally.finite)
        + "\t" + String.join("\t", tally.other))));
    lines.add("OUTSIDE\t" + OUTSIDE.sum());
    return lines;
  }
}
