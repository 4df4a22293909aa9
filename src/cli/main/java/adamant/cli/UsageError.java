package adamant.cli;

/** The command line is wrong; the message is one line that says what, and what to do. */
final class UsageError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UsageError(String message) {
    super(message);
  }
}
