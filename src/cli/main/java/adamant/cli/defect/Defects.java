package adamant.cli.defect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** All faults, or some of them, judged; as a table, and as the page. */
public final class Defects {

  private final List<Outcome> outcomes = new ArrayList<>();
  private final List<Fault> faults;

  /** The faults whose text or source contains a text. */
  public Defects(String only) {
    faults = Faults.all().stream().filter(f -> f.text().contains(only) || f.seen().contains(only)).toList();
  }

  /** How many there are. */
  public int size() {
    return faults.size();
  }

  /** Judges them one after the other, and tells how many are done. */
  public void run(Consumer<Integer> progress) {
    for (Fault fault : faults) {
      outcomes.add(Outcome.of(fault));
      progress.accept(outcomes.size());
    }
  }

  /** The table: two lines a fault. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Outcome o : outcomes) {
      String caught = Arrays.stream(UsualTests.values()).filter(test -> o.caught().get(test)).map(UsualTests::label)
          .collect(Collectors.joining("; "));
      lines.add((o.asExpected() ? "" : "NOT AS EXPECTED: ") + o.fault().text() + " (" + o.fault().seen() + ")");
      lines.add("  oracle: " + o.result().verdict().label() + ": " + o.said());
      lines.add("  usual tests: " + (caught.isEmpty() ? "none notices" : caught));
    }
    return lines;
  }

  /** How many are caught, by the oracle and by the usual tests. */
  public String summary() {
    return DefectsPage.summary(outcomes);
  }

  /** Whether the oracle names every one of them, and accuses nothing that is right. */
  public boolean holds() {
    return outcomes.stream().allMatch(Outcome::asExpected);
  }

  /** The page. */
  public String page() {
    return DefectsPage.of(outcomes);
  }
}
