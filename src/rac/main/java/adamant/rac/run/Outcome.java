package adamant.rac.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What runs of the tests gave, added up. */
public final class Outcome {

  /**
   * A message of OpenJML.
   *
   * @param count how often it came
   * @param what what it says is wrong
   * @param place file and line where it looked
   * @param declared file and line of what was declared, or -
   * @param clause the last clause that was false before, or -1
   * @param finiteTest the test in which it first came with finite values alone, or empty
   * @param finite those values
   * @param otherTest the test in which it first came with others, or empty
   * @param other those values
   */
  public record Message(long count, String what, String place, String declared, int clause, String finiteTest,
      String finite, String otherTest, String other) {}

  private final Map<Integer, Long> evaluations = new TreeMap<>();
  private final List<Message> messages = new ArrayList<>();
  private final Map<String, Integer> passed = new TreeMap<>();
  private final List<String> failed = new ArrayList<>();
  private long outside;

  /** Adds what a run wrote. */
  public void read(Path result) throws IOException {
    for (String line : Files.readAllLines(result)) {
      String[] f = line.split("\t", -1);
      switch (f[0]) {
        case "EVALUATED" -> evaluations.merge(Integer.parseInt(f[1]), Long.parseLong(f[2]), Long::sum);
        case "VIOLATED" -> messages.add(new Message(Long.parseLong(f[1]), f[2], f[3], f[4], Integer.parseInt(f[5]), f[6],
            f[7], f[8], f[9]));
        case "OUTSIDE" -> outside += Long.parseLong(f[1]);
        case "PASSED" -> passed.merge(f[1], Integer.parseInt(f[2]), Integer::sum);
        default -> failed.add(f[1] + ": " + f[2]);
      }
    }
  }

  /** How often each clause was evaluated. */
  public Map<Integer, Long> evaluations() {
    return evaluations;
  }

  /** What OpenJML said. */
  public List<Message> messages() {
    return messages;
  }

  /** Messages in calls outside of their precondition, by tests, facades or a proved caller; these are not judged. */
  public long outside() {
    return outside;
  }

  /** Tests passed, by class. */
  public Map<String, Integer> passed() {
    return passed;
  }

  /** Tests that failed, with why. */
  public List<String> failed() {
    return failed;
  }
}
