package adamant.cli;

import java.io.PrintWriter;

/** A text beside its label, broken at spaces. */
final class Labelled {

  /** The columns of a report. */
  static final int WIDTH = 100;

  private Labelled() {}

  /**
   * Prints it.
   *
   * @param column where the text begins; the label begins at 2
   */
  static void print(PrintWriter out, int column, String label, String text) {
    StringBuilder line = new StringBuilder("  ").append(label).append(" ".repeat(Math.max(1, column - 2 - label.length())));
    boolean empty = true;
    for (String word : text.split(" ")) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        out.println(line);
        line = new StringBuilder(" ".repeat(column));
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    out.println(line);
  }
}
