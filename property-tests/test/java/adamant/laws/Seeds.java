package adamant.laws;

/** What the properties' seeds begin with, each with a number of its own: fixed, so that a run can be had again. */
final class Seeds {

  static final String FIXED = "2026";

  private Seeds() {}
}
