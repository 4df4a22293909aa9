package adamant.cli.attack;

import java.util.List;

/**
 * What must notice.
 *
 * @param kind test, prove or adamant; named stands for the test that proofs/assumed.txt names
 * @param text the test as PATH#METHOD, or the arguments
 */
record Check(Kind kind, String text) {

  enum Kind { NAMED, TEST, PROVE, ADAMANT }

  static Check of(String words) {
    String[] w = words.split(" ", 2);
    Kind kind = List.of(Kind.values()).stream().filter(k -> k.name().toLowerCase(java.util.Locale.ROOT).equals(w[0]))
        .findFirst().orElseThrow(() -> new IllegalArgumentException("a check is named, test, prove or adamant"));
    if ((kind == Kind.NAMED) != (w.length == 1)) {
      throw new IllegalArgumentException("'" + words + "' is no check");
    }
    return new Check(kind, w.length == 1 ? "" : w[1].strip());
  }

  /** For the table: the test's own name, or the command. */
  String shown() {
    if (kind == Kind.TEST) {
      return text.substring(text.lastIndexOf('/') + 1).replaceFirst("\\.java#?", ".");
    }
    return (kind == Kind.PROVE ? "adamant prove " : "adamant ") + text;
  }
}
