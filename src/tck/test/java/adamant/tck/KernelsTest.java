package adamant.tck;

import adamant.oracle.CheckOptions;
import adamant.oracle.Verdict;
import adamant.oracle.subject.ReferenceSubject;
import adamant.oracle.subject.Subject;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Adamant's own kernels, of every optimizer in both formats and every order:")
class KernelsTest extends SubjectTck {

  @Override
  protected Subject subject() {
    return new ReferenceSubject();
  }

  @Override
  protected CheckOptions options() {
    return CheckOptions.defaults().withCases(12);
  }

  @Override
  protected Verdict required() {
    return Verdict.BIT_EXACT;
  }
}
