package adamant.exact;

/**
 * What a rule keeps of one element between steps; all 0 at the start.
 *
 * @param <N> the numbers of the arithmetic
 */
public final class ElementState<N> {

  /** The first moment. */
  public N first;
  /** The second moment. */
  public N second;
  /** The running maximum, of rules that keep one. */
  public N maximum;

  /** The state before the first step. */
  public ElementState(Arithmetic<N> a) {
    this(a.constant(0), a.constant(0));
  }

  /** A saved state. */
  public ElementState(N first, N second) {
    this.first = first;
    this.second = second;
    this.maximum = second;
  }
}
