package adamant.oracle;

import adamant.exact.Underflow;
import adamant.oracle.variant.Variant;
import adamant.oracle.verdict.Observation;
import java.util.List;

/** Is shown what each result of a check was judged by. */
@FunctionalInterface
public interface Watcher {

  /** Looks at nothing. */
  Watcher NONE = (result, variant, underflow, observations) -> { };

  /**
   * Is called once for each result.
   *
   * @param variant what it was judged against
   * @param underflow what its arithmetic is said to make of subnormal numbers
   * @param observations what the subject made of the cases; not to be kept, for they may be large
   */
  void see(CheckResult result, Variant variant, Underflow underflow, List<Observation> observations);
}
