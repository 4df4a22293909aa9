package adamant.oracle.subject;

/** A subject's own refusal of a case, with its reason. */
public final class Rejection extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With the subject's reason. */
  public Rejection(String reason) {
    super(reason);
  }
}
