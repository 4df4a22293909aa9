package adamant.exact;

/**
 * What a rule keeps of one element between steps. A rule uses what it needs of it.
 *
 * @param <N> the numbers of the arithmetic
 */
public final class ElementState<N> {

  /** The first moment, or the velocity. */
  public N first;
  /** The second moment, or the sum of the squares. */
  public N second;
  /** The running maximum. */
  public N maximum;
  /** The average of the gradients, where the second moment is taken about it. */
  public N mean;
  /** The average of the squared changes. */
  public N changes;
  /** The parameter, where another than the one that is told is kept; null before the first step. */
  public N master;
  /** Whether a step was taken. */
  public boolean started;
  /** Whether a rule made it for a trajectory's start, so that what a start takes from the hyperparameters is to come. */
  public boolean fresh;

  /** The state before the first step: all 0. */
  public ElementState(Arithmetic<N> a) {
    this(a, a.constant(0));
  }

  /** The state before the first step, the second moment with a value of its own and the rest 0. */
  public ElementState(Arithmetic<N> a, N second) {
    this(a.constant(0), second);
    started = false;
    mean = a.constant(0);
    changes = a.constant(0);
  }

  /** A state of its own with what this one has now. */
  public ElementState<N> copy() {
    ElementState<N> copy = new ElementState<>(first, second);
    copy.maximum = maximum;
    copy.mean = mean;
    copy.changes = changes;
    copy.started = started;
    copy.fresh = fresh;
    return copy;
  }

  /** A saved state of a rule with two moments. */
  public ElementState(N first, N second) {
    this.first = first;
    this.second = second;
    this.maximum = second;
    this.started = true;
  }
}
