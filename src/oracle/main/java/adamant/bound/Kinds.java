package adamant.bound;

/** What the kinds of claims are called in tables. */
final class Kinds {

  private Kinds() {}

  static String sentence(Claim claim) {
    return switch (claim.kind()) {
      case "relative" -> "of the result, relative to it";
      case "same-signs" -> "the same, terms of one sign";
      case "update" -> "of what is taken from θ, relative";
      case "variance" -> "of what is under the root, normalised";
      case "normalised" -> "of the result, normalised";
      case "underflow" -> "of the result, all subnormal";
      default -> throw new IllegalArgumentException("unknown kind of claim: " + claim.kind());
    };
  }

  /** Why random inputs stay far below a bound. */
  static String loose(Claim claim) {
    return switch (claim.kind()) {
      case "normalised" -> "(every rounding at its worst, and all terms at the power of two at once)";
      case "underflow" -> "(errors of products that the coefficients after them mostly shrink)";
      default -> "(every rounding at its worst at once)";
    };
  }
}
