package adamant.cli.mutants;

import adamant.cli.mutants.Mutant.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The reasons why mutants survive, written by hand: blocks of four or more lines, an empty line between them. The first
 * line is class and method, the second what was changed, the third the line of code, the others the reason. Lines that
 * begin with # say nothing.
 */
public record Reasons(Map<Place, String> all) {

  private static final int PARTS = 4;

  /** Reads the file; an empty one where there is none. */
  public static Reasons read(Path file) throws IOException {
    Map<Place, String> all = new LinkedHashMap<>();
    if (!Files.exists(file)) {
      return new Reasons(all);
    }
    String text = String.join("\n", Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).toList());
    for (String block : text.strip().split("\n\\s*\n")) {
      List<String> lines = block.strip().lines().map(String::strip).toList();
      if (block.isBlank()) {
        continue;
      }
      if (lines.size() < PARTS) {
        throw new IllegalStateException(file + ": a reason needs class and method, what was changed, the line and the "
            + "reason, each on a line of its own: " + lines.get(0));
      }
      Place place = new Place(lines.get(0), lines.get(1), lines.get(2));
      if (all.put(place, String.join(" ", lines.subList(PARTS - 1, lines.size()))) != null) {
        throw new IllegalStateException(file + ": two reasons for " + place);
      }
    }
    return new Reasons(all);
  }
}
