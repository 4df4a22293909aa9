package adamant.proofs.clauses;

import adamant.proofs.clauses.Outcome.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Outcomes so far, in a file that another run goes on with while the sources are the same. */
final class Store {

  private final Path file;
  private final Map<String, Outcome> outcomes = new LinkedHashMap<>();

  /** Forgets what it holds where it belongs to other sources than {@code hash} stands for. */
  Store(Path file, String hash) throws IOException {
    this.file = file;
    Files.createDirectories(file.getParent());
    if (Files.exists(file)) {
      var lines = Files.readAllLines(file);
      if (!lines.isEmpty() && lines.get(0).equals(hash)) {
        lines.stream().skip(1).map(line -> line.split("\t", -1)).filter(f -> f.length == 4)
            .forEach(f -> outcomes.put(f[0], new Outcome(State.valueOf(f[1]), f[2], f[3])));
        return;
      }
    }
    Files.writeString(file, hash + "\n");
  }

  Optional<Outcome> get(String key) {
    return Optional.ofNullable(outcomes.get(key));
  }

  void put(String key, Outcome outcome) throws IOException {
    outcomes.put(key, outcome);
    Files.writeString(file, String.join("\t", key, outcome.state().name(), outcome.by(),
        outcome.what().replaceAll("\\s+", " ")) + "\n", StandardOpenOption.APPEND);
  }
}
