package adamant.cli.html;

import adamant.oracle.Verdict;

/** What the words of a page mean, for who has no README at hand. */
final class ReadingHelp {

  private ReadingHelp() {}

  static void write(Markup m) {
    m.open("footer").open("details").leaf("summary", "How to read this page").line();
    m.open("dl", "class", "wide");
    for (Verdict verdict : Verdict.values()) {
      m.open("dt");
      Tone.badge(m, verdict);
      m.close().leaf("dd", meaning(verdict)).line();
    }
    m.leaf("dt", "expected").leaf("dd", "The exact value of the formula, rounded once.");
    m.leaf("dt", "rounding").leaf("dd", "From where to where rounding alone can take the result: what lies in it is no "
        + "error of the formula. Where parameter and step nearly cancel, one rounding of the step is many ulps of the "
        + "result.");
    m.leaf("dt", "ulp").leaf("dd", "A unit in the last place of the expected value.");
    m.leaf("dt", "0x1.8p1").leaf("dd", "A hexadecimal float, exact: float.fromhex reads it in Python, "
        + "Double.parseDouble in Java, strtod in C.");
    m.close().close().close().line();
  }

  private static String meaning(Verdict verdict) {
    return switch (verdict) {
      case BIT_EXACT -> "Every element has the bits of the declared formula in one evaluation order, which is named.";
      case CONFORMS -> "Every element lies where rounding alone can take the declared formula.";
      case OTHER_VARIANT -> "A known variant that was not declared.";
      case DEFECT -> "A formula that is no known variant: what it computes instead is said.";
      case UNDECIDED -> "It conforms, but rounding reaches to another variant too.";
      case UNEXPLAINED -> "No formula in the space of formulas explains it.";
      case NONDETERMINISTIC -> "The same case twice gave different bits.";
    };
  }
}
