package adamant.oracle.subject;

/** A subject that did not start, died, hung, or answered with something else than the protocol says; one line. */
public final class SubjectFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String standardError;

  /** Without standard error. */
  public SubjectFailure(String message) {
    this(message, "");
  }

  /**
   * With what the subject wrote to standard error.
   *
   * @param message one clear line
   * @param standardError the end of its standard error, empty if it wrote nothing
   */
  public SubjectFailure(String message, String standardError) {
    super(message);
    this.standardError = standardError;
  }

  /** The end of the subject's standard error. */
  public String standardError() {
    return standardError;
  }
}
