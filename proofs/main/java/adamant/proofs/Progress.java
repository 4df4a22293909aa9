package adamant.proofs;

/** One line on standard error that says what was finished last; silent unless a terminal reads it. */
final class Progress {

  private final boolean terminal = System.console() != null;
  private int count;

  synchronized void done(String what) {
    count++;
    if (terminal) {
      System.err.printf("\r\u001b[K%d  %s", count, what.length() > 90 ? what.substring(0, 90) : what);
    }
  }

  synchronized void end() {
    if (terminal) {
      System.err.print("\r\u001b[K");
    }
  }
}
