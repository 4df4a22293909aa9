package adamant.oracle;

/** What a check finds. */
public enum Verdict {
  /** Every element has the bits of the declared variant in a known evaluation order. */
  BIT_EXACT("bit-exact"),
  /** Every element is explained by rounding. */
  CONFORMS("conforms"),
  /** Not the declared variant but another known one. */
  OTHER_VARIANT("other-variant"),
  /** No known variant; the space of formulas has one that explains every element. */
  DEFECT("defect"),
  /** Nothing in the space explains every element. */
  UNEXPLAINED("unexplained"),
  /** The declared variant explains every element, and so does another known one. */
  UNDECIDED("undecided"),
  /** The same case gave different bits. */
  NONDETERMINISTIC("nondeterministic");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  /** The name in reports: bit-exact, other-variant, … */
  public String label() {
    return label;
  }

  /** Whether the subject is what it is declared to be. */
  public boolean passes() {
    return this == BIT_EXACT || this == CONFORMS;
  }

  /** Whether this is at least a required verdict, conforms or bit-exact. */
  public boolean meets(Verdict required) {
    return this == BIT_EXACT || this == CONFORMS && required == CONFORMS;
  }
}
