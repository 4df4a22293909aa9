package adamant.oracle.subject;

import java.util.List;

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

  /**
   * Takes one step from a given state.
   *
   * @throws Rejection where the subject refuses the case, or has no such mode
   * @throws SubjectFailure where it does not answer as the protocol says
   */
  default StepResult step(StepRequest request) {
    throw new Rejection("this subject takes no single steps");
  }

  /**
   * Runs several tensors together from zero moments.
   *
   * @return a result for each tensor
   * @throws Rejection where the subject refuses the case, or takes no lists
   * @throws SubjectFailure where it does not answer as the protocol says
   */
  default List<RunResult> run(ListRequest request) {
    throw new Rejection("this subject takes no lists");
  }

  /** Another one of the same, which knows nothing of what this one was asked; to be closed as well. */
  default Subject another() {
    return this;
  }

  /** Whether it can be asked what depends on its answers; else it has answered already. */
  default boolean interactive() {
    return true;
  }

  @Override
  default void close() {}
}
