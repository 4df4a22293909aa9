package adamant.oracle.variant;

/** An identifier that names no known variant; the message lists those that do. */
public final class UnknownOptimizer extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** With its message. */
  public UnknownOptimizer(String message) {
    super(message);
  }
}
