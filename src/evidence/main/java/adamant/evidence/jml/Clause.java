package adamant.evidence.jml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A clause of a contract.
 *
 * @param keyword what it begins with, for instance {@code requires}
 * @param text what stands between the keyword and the semicolon, on one line
 * @param readers the provers that read it
 * @param from where the keyword begins in the source's text
 * @param to one past the semicolon
 */
public record Clause(String keyword, String text, Set<Reader> readers, int from, int to) {

  /** A prover that reads JML here. */
  public enum Reader {
    /** OpenJML, over the reals. */
    OPENJML("OpenJML"),
    /** KeY, over IEEE values. */
    KEY("KeY");

    private final String label;

    Reader(String label) {
      this.label = label;
    }

    @Override
    public String toString() {
      return label;
    }
  }

  /** What must hold all together: the text, split at each {@code &&} that nothing encloses or weakens. */
  public List<String> conjuncts() {
    return conjuncts(text);
  }

  static List<String> conjuncts(String text) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      if (depth == 0 && (text.startsWith("||", i) || text.startsWith("==>", i) || c == '?')) {
        return List.of(text);
      }
      if (depth == 0 && text.startsWith("&&", i)) {
        parts.add(text.substring(start, i).strip());
        start = i + 2;
      }
    }
    parts.add(text.substring(start).strip());
    return parts;
  }
}
