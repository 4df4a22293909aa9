package adamant.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The committed list of assumptions, proofs/assumed.txt, as data. */
public final class AssumedList {

  private static final String CAUGHT = ", caught by ";

  /**
   * What is assumed of one member in one way.
   *
   * @param file source, below its root
   * @param member whose clauses they are
   * @param kind in which way, in words
   * @param test what would catch it if it were false, {@code PATH#TEST}
   * @param clauses the clauses, one a line
   */
  public record Group(String file, String member, String kind, String test, List<String> clauses) {

    /** File and member: what patterns are matched with. */
    public String key() {
      return file + " " + member;
    }
  }

  private AssumedList() {}

  /** Reads the list; a line that is none of its kinds is an error. */
  public static List<Group> read(Path list) throws IOException {
    List<Group> groups = new ArrayList<>();
    String file = "";
    String member = "";
    for (String line : Files.readAllLines(list)) {
      if (line.startsWith("## ")) {
        file = line.substring(3);
      } else if (line.isBlank() || line.startsWith("#")) {
        continue;
      } else if (line.startsWith("    ")) {
        last(groups, list, line).clauses().add(line.strip());
      } else if (line.startsWith("  ")) {
        int caught = line.indexOf(CAUGHT);
        if (caught < 0) {
          throw new IOException(list + ": a kind is 'WORDS" + CAUGHT + "TEST', not '" + line + "'");
        }
        groups.add(new Group(file, member, line.substring(2, caught), line.substring(caught + CAUGHT.length()),
            new ArrayList<>()));
      } else {
        member = line;
      }
    }
    return groups;
  }

  private static Group last(List<Group> groups, Path list, String line) throws IOException {
    if (groups.isEmpty()) {
      throw new IOException(list + ": a clause without a kind: " + line);
    }
    return groups.get(groups.size() - 1);
  }
}
