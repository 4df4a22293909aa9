package adamant.proofs.assumed;

/**
 * Something that a proof takes without showing it, or that one prover alone reads.
 *
 * @param file source, below its root
 * @param member to whom it belongs
 * @param kind which sort of assumption
 * @param text the clause, on one line
 */
public record Assumption(String file, String member, Kind kind, String text) {

  /** Kinds, the gravest first. */
  public enum Kind {
    SKIPESC("contract assumed by OpenJML (skipesc)"),
    SKIPKEY("contract assumed by KeY (skipkey)"),
    AXIOM("axiom"),
    ASSUME("assume"),
    FREE("free clause"),
    NOWARN("warnings off (nowarn)"),
    BODILESS("model function without a body"),
    MODEL("model function"),
    MEANING("meaning given to a function in SMT"),
    OPENJML_ONLY("read by OpenJML alone"),
    KEY_ONLY("read by KeY alone"),
    NOT_RAC("not checked at run time");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** What it is, in words. */
    public String words() {
      return words;
    }
  }

  /** File, member and kind: what a mapping to a test names. */
  public String key() {
    return file + " " + member + " " + kind;
  }
}
