package adamant.rac.clause;

import adamant.evidence.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes the copy of the sources that OpenJML compiles with checks: every formula goes through {@code Seen.at}, which
 * counts, and what cannot be checked is taken out. Lines stay where they are.
 */
public final class Staging {

  static final String POWERS = "adamant/rule/Powers.java";

  /** The class through which formulas go, for OpenJML a source too. */
  public static final String SEEN = "adamant.rac.run.Seen";

  private static final Pattern FRESH = Pattern.compile("\\\\fresh\\([^()]*\\)(\\s*&&\\s*@?)?");
  private static final String RECURSION = "n == 0 ? 1.0 : times(beta, power(beta, n - 1))";
  private static final Pattern NEGATIVE = Pattern.compile("[=(,<>?:&|{+*/-]\\s*-\\s*[0-9.]+[0-9.eEpPxX]*[fFdD.eE]|"
      + "[=(,<>?:&|{+*/-]\\s*-\\s*[0-9]*\\.[0-9]|return\\s+-\\s*[0-9]*\\.[0-9]");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*\\*.*?\\*/|//(?![+@-]).*?(?=\\n)");

  private Staging() {}

  /** A formula without what it says of freshness. */
  static String withoutFresh(String formula) {
    return FRESH.matcher(formula).replaceAll("");
  }

  /** Writes the copy below {@code to}. */
  public static void write(Sources sources, List<Clause> clauses, Path to) throws IOException {
    for (var file : sources.files().entrySet()) {
      Path target = to.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      List<Clause> own = clauses.stream().filter(clause -> clause.file().equals(file.getKey())).toList();
      Files.writeString(target, text(Files.readString(file.getValue()), own));
    }
  }

  /** A source as it is compiled. */
  public static String text(String source, List<Clause> clauses) {
    StringBuilder text = new StringBuilder(source);
    for (int i = clauses.size() - 1; i >= 0; i--) {
      Clause clause = clauses.get(i);
      if (NotCheckable.of(clause) != null) {
        // A comment of JML inside of a body must hold something.
        boolean inside = clause.kind() == Kind.ASSERT || clause.kind() == Kind.LOOP_INVARIANT;
        text.replace(clause.start(), clause.to() + 1, (inside ? clause.kind().word() + " true;" : "")
            + blank(source.substring(clause.start(), clause.to() + 1)));
      } else if (clause.kind().isFormula()) {
        String formula = withoutFresh(source.substring(clause.from(), clause.to()));
        text.replace(clause.from(), clause.to(), " " + SEEN + ".at(" + clause.id() + ", " + formula.stripLeading()
            + clause.values() + ")");
      }
    }
    // The library's own contract of the root calls functions that exist on paper only.
    return text.toString().replace("Math.sqrt(", SEEN + ".root(")
        .replace(RECURSION, SEEN + ".power(beta, n)");
  }

  private static String blank(String text) {
    return text.replaceAll("[^\\n@]", " ");
  }

  /** Whether code or contract has a negative floating literal, whose sign OpenJML 0.21 loses. */
  public static boolean hasNegativeLiteral(String source) {
    return NEGATIVE.matcher(COMMENT.matcher(source).replaceAll("")).find();
  }
}
