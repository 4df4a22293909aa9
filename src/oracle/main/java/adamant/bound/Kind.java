package adamant.bound;

/** What of an element function a claim bounds. */
public enum Kind {
  /** The result's error, where nothing cancels. */
  RELATIVE("relative", "of the result, relative to it", "every rounding at its worst at once"),
  /** The same of a sum, where no terms have opposite signs. */
  SAME_SIGNS("same-signs", "the same, terms of one sign", "every rounding at its worst at once"),
  /** The error of what a step takes from the parameter. */
  UPDATE("update", "of what is taken from θ, relative", "every rounding at its worst at once"),
  /** The error of a difference that a root is taken of. */
  VARIANCE("variance", "of what is under the root, normalised", "every rounding at its worst at once"),
  /** The result's error, where terms can cancel. */
  NORMALISED("normalised", "of the result, normalised",
      "every rounding at its worst, and all terms at the power of two at once"),
  /** The result's error, where every result is subnormal. */
  UNDERFLOW("underflow", "of the result, all subnormal",
      "errors of products that the coefficients after them mostly shrink");

  private final String label;
  private final String sentence;
  private final String needed;

  Kind(String label, String sentence, String needed) {
    this.label = label;
    this.sentence = sentence;
    this.needed = needed;
  }

  /** Its word in the names of theorems. */
  public String label() {
    return label;
  }

  /** What a table calls it. */
  public String sentence() {
    return sentence;
  }

  /** What it takes to reach the bound, and why random inputs stay far below it. */
  String needed() {
    return needed;
  }
}
