package adamant.rac.report;

/** What is known of a clause at run time. */
public enum Verdict {
  HOLDS("holds"),
  NOT_FINITE("fails only where a value is infinite or NaN"),
  REALS("over the reals only"),
  NOT_REACHED("never evaluated"),
  NOT_CHECKABLE("not checkable");

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  /** In words. */
  public String words() {
    return words;
  }
}
