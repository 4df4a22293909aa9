package adamant.tck;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.exact.Underflow;
import adamant.oracle.subject.Ability;
import adamant.oracle.subject.Subject;
import adamant.oracle.variant.Variants;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What both formats have in common: what an optimizer says of itself. Extend one of the two subclasses. */
abstract class HostedTck extends SubjectTck {

  HostedTck() {}

  /**
   * What can be asked beyond whole runs: STATE, STEP, LISTS, GROUPS, ABSENT, RESUME. Each needs methods to be
   * overridden, which say so. What is not offered is not tested. By default nothing.
   */
  protected Set<Ability> offers() {
    return Set.of();
  }

  /**
   * Hyperparameters that cannot be set, each with its value: lr, beta1, beta2, eps, weight_decay, schedule. The tests
   * then have these values; a law that needs another one is skipped. Those that the formula does not have need not be
   * named. By default none.
   */
  protected Map<String, Double> fixed() {
    return Map.of();
  }

  /** Whether the learning rate can change from step to step; by default it can. */
  protected boolean rateChanges() {
    return true;
  }

  /** The evaluation orders that a run can be begun in, each of which is tested; by default there is no choice. */
  protected List<String> orders() {
    return List.of();
  }

  /** What the arithmetic makes of subnormal numbers; by default they are kept. */
  protected Underflow subnormals() {
    return Underflow.GRADUAL;
  }

  @Override
  protected final Subject subject() {
    return new HostSubject(this);
  }

  /** The identifier of {@link Declares}. */
  final String declared() {
    Declares declares = getClass().getAnnotation(Declares.class);
    if (declares == null) {
      throw new IllegalStateException(getClass().getSimpleName() + " does not say which optimizer it is: put @Declares("
          + "\"adam\") on it, or another of " + String.join(", ", Variants.ids()));
    }
    return declares.value();
  }

  abstract Format format();

  /** Begins a run; the arrays are the run's own. */
  abstract Hosted host(String order, Hyperparameters h, double[] theta);

  /** Begins a run of several tensors; the arrays are the run's own. */
  abstract HostedList hostList(String order, List<Hyperparameters> groups, int[] groupOf, List<double[]> tensors);
}
