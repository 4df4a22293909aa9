package adamant.proofs.mutants;

import adamant.evidence.Sources;
import adamant.proofs.key.KeyVerdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What KeY said in earlier runs, so that a run that was ended goes on. An outcome is found again only for the same
 * method text and contract among the same sources, within the same number of nodes.
 */
final class Outcomes {

  private final Path file;
  private final String sources;
  private final Map<String, KeyVerdict.Outcome> known = new HashMap<>();

  /** Of a file that need not exist, for these sources; with no file at all nothing is kept. */
  Outcomes(Path file, Population population) throws IOException {
    this.file = file;
    this.sources = Sources.sha256(read(population.sources().toString()));
    if (file != null && Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        String[] words = line.split(" ");
        if (words.length == 2) {
          known.put(words[0], KeyVerdict.Outcome.valueOf(words[1]));
        }
      }
    }
  }

  /** Of a member with its contract, named as the prover names it. */
  Optional<KeyVerdict.Outcome> of(String name, String member) {
    return Optional.ofNullable(known.get(key(name, member)));
  }

  synchronized void put(String name, String member, KeyVerdict.Outcome outcome) throws IOException {
    known.put(key(name, member), outcome);
    if (file != null && outcome != KeyVerdict.Outcome.ERROR) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, key(name, member) + " " + outcome + "\n", StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    }
  }

  private String key(String name, String member) {
    return Sources.sha256(CodeRun.NODES + "\n" + sources + "\n" + name + "\n" + read(member));
  }

  /** What KeY reads of a text: lines that are OpenJML's alone are left out. */
  static String read(String text) {
    return text.replaceAll("(?m)^ *//\\+OPENJML@.*\\R", "");
  }
}
