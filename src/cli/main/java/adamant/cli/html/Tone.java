package adamant.cli.html;

import adamant.oracle.Verdict;

/** Which of three colours a verdict has. */
final class Tone {

  private Tone() {}

  /** The class of the style. */
  static String of(Verdict verdict) {
    return verdict.passes() ? "good" : verdict == Verdict.UNDECIDED ? "open" : "bad";
  }

  /** The verdict as a label in its colour. */
  static void badge(Markup m, Verdict verdict) {
    m.leaf("span", verdict.label(), "class", "badge " + of(verdict));
  }
}
