package adamant.cli.html;

import java.util.Locale;

/** Findings as sentences. */
final class Sentence {

  private Sentence() {}

  /** With a capital and a full stop. */
  static String of(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
  }
}
