package adamant.proofs;

import adamant.evidence.Layout;
import adamant.evidence.Sources;
import adamant.proofs.assumed.AssumedFile;
import adamant.proofs.assumed.Assumption;
import adamant.proofs.assumed.Collector;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Keeps proofs/assumed.txt equal to what the sources assume. */
final class AssumedPart {

  private final Layout layout;

  AssumedPart(Layout layout) {
    this.layout = layout;
  }

  /** What is wrong, empty when nothing is. With {@code update} the file is written anew instead of compared. */
  List<String> check(boolean update) throws IOException {
    Sources sources = Sources.below(List.of(layout.verified(), layout.clients(), layout.ieeeClients(),
        layout.reals(), layout.ieee()));
    AssumedFile file = new AssumedFile(layout.root(), layout.assumedTests());
    List<Assumption> assumptions = new ArrayList<>(Collector.collect(sources));
    assumptions.addAll(Collector.meanings(layout.meanings()));
    String now = file.render(assumptions);
    List<String> problems = new ArrayList<>(file.problems());
    if (update) {
      Files.writeString(layout.assumed(), now);
    } else if (!Files.exists(layout.assumed()) || !Files.readString(layout.assumed()).equals(now)) {
      problems.add(layout.root().relativize(layout.assumed()) + " is not what the sources assume: run "
          + "'./adamant prove --update-assumed', read the difference, and commit it" + firstDifference(now));
    }
    return problems;
  }

  private String firstDifference(String now) throws IOException {
    List<String> old = Files.exists(layout.assumed()) ? Files.readAllLines(layout.assumed()) : List.of();
    List<String> lines = now.lines().toList();
    int i = 0;
    while (i < old.size() && i < lines.size() && old.get(i).equals(lines.get(i))) {
      i++;
    }
    return "\n  committed: " + (i < old.size() ? old.get(i).strip() : "(end)")
        + "\n  now:       " + (i < lines.size() ? lines.get(i).strip() : "(end)");
  }
}
