package adamant.oracle.subject;

/** An implementation under judgement: something that says what it can do, and runs cases. */
public interface Subject extends AutoCloseable {

  /** What it says of itself. */
  Capabilities capabilities();

  /**
   * Runs a case from its initial parameters and zero moments.
   *
   * @throws Rejection where the subject refuses the case
   * @throws SubjectFailure where it does not answer as the protocol says
   */
  RunResult run(RunRequest request);

  @Override
  default void close() {}
}
