package adamant.rac.clause;

/** Why a clause is taken out of the copy that is compiled with checks. */
public enum NotCheckable {
  FRESH("\\fresh: OpenJML leaves it out, or crashes on it"),
  FRAME("frames: OpenJML compiles no check of assignable and loop_modifies, and crashes on some"),
  ARRAY_LOOP("an invariant of a loop over whole arrays: in each of n rounds n elements; its postcondition says it too"),
  LEMMA("a lemma about powers: nothing is computed"),
  POWERS("the recursive definition of powers: each contract would run the recursion twice, and each of those again");

  private final String reason;

  NotCheckable(String reason) {
    this.reason = reason;
  }

  /** The reason, in words. */
  public String reason() {
    return reason;
  }

  /** Why this clause cannot be checked, or null where it can. */
  public static NotCheckable of(Clause clause) {
    switch (clause.kind()) {
      case ASSIGNABLE, LOOP_MODIFIES:
        return FRAME;
      case MEASURED_BY:
        return POWERS;
      case ASSERT:
        return clause.text().contains("Powers.") ? LEMMA : null;
      case LOOP_INVARIANT:
        return clause.text().contains("\\forall") ? ARRAY_LOOP : fresh(clause);
      default:
        return clause.file().equals(Staging.POWERS) ? POWERS : fresh(clause);
    }
  }

  private static NotCheckable fresh(Clause clause) {
    return Staging.withoutFresh(clause.text()).isBlank() ? FRESH : null;
  }
}
