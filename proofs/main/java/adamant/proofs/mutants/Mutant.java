package adamant.proofs.mutants;

/**
 * A target with a mistake in it.
 *
 * @param target what it was made from
 * @param number its number among those of the target, from 1
 * @param kind what kind of mistakes, the first first
 * @param before the code that was replaced, of the last mistake
 * @param after what stands there instead
 * @param text signature and body, under the target's own name
 */
record Mutant(Target target, int number, String kind, String before, String after, String text) {

  /** The method's name in the class in which it stands beside the original. */
  String method() {
    return String.format("%s_m%02d", target.name(), number);
  }

  /** {@code AdamRule.literal 07}, as tables name it. */
  String id() {
    return String.format("%s %02d", target.shortName(), number);
  }

  /** The method as it stands beside the original: the same contract, its own name. */
  String member() {
    return target.contract() + "\n  " + text.replaceFirst("\\b" + target.name() + "\\(", method() + "(");
  }

  @Override
  public String toString() {
    return id() + "  " + kind + ": " + before + " → " + (after.isEmpty() ? "(nothing)" : after);
  }
}
