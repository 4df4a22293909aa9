package adamant.rac.clause;

/** The clauses of JML that the sources have. */
public enum Kind {
  REQUIRES(true), ENSURES(true), ENSURES_REDUNDANTLY(true), INVARIANT(true), LOOP_INVARIANT(true), ASSERT(true),
  SIGNALS_ONLY(false), DECREASES(false),
  ASSIGNABLE(false), LOOP_MODIFIES(false), MEASURED_BY(false);

  private final boolean formula;

  Kind(boolean formula) {
    this.formula = formula;
  }

  /** Whether it is a formula, whose evaluations can be watched. */
  public boolean isFormula() {
    return formula;
  }

  /** The keyword. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
