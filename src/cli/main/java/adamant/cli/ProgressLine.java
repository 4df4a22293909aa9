package adamant.cli;

import java.io.PrintWriter;

/** One line on standard error that says how far long work is; nothing where no terminal is. */
final class ProgressLine {

  private static final String EMPTY = "\r\033[K";

  private final PrintWriter err;
  private final boolean terminal = Terminal.present();

  ProgressLine(PrintWriter err) {
    this.err = err;
  }

  /** Shows this in place of what was shown. */
  synchronized void show(String text) {
    print(EMPTY + text);
  }

  /** Takes the line away. */
  synchronized void end() {
    print(EMPTY);
  }

  private void print(String text) {
    if (terminal) {
      err.print(text);
      err.flush();
    }
  }
}
