package adamant.exact;

/**
 * The operations that an optimizer's formula is written in. One formula, written once over this interface, is evaluated
 * natively ({@link Binary64}, {@link Binary32}, {@link FusedBinary64}, …), in arbitrary precision ({@link Exact}) and
 * as an enclosure ({@link Enclosing}).
 *
 * @param <N> the numbers of this arithmetic
 */
public interface Arithmetic<N> {

  /** A given number: rounded to the format where this arithmetic has one. */
  N constant(double x);

  /** x + y. */
  N add(N x, N y);

  /** x − y. */
  N sub(N x, N y);

  /** x · y. */
  N mul(N x, N y);

  /** x / y. */
  N div(N x, N y);

  /** √x. */
  N sqrt(N x);

  /** The larger of x and y. */
  N max(N x, N y);

  /** |x|, without rounding. */
  N abs(N x);

  /** −x, without rounding. */
  N neg(N x);

  /** x·y + z: two operations, or one where the arithmetic contracts a product and a sum (FMA). */
  default N mulAdd(N x, N y, N z) {
    return add(mul(x, y), z);
  }

  /** A value kept in the tensors of the format. Only an arithmetic with wider intermediates rounds here. */
  default N store(N x) {
    return x;
  }

  /** A value put into a local variable, which may be wider than the format. */
  default N local(N x) {
    return x;
  }

  /** A value that some evaluation orders reach with larger errors than the one written. Only an enclosure widens. */
  default N slack(N x, Slack slack) {
    return x;
  }

  /**
   * A value that some evaluation orders reach with rounding errors of a larger quantity than the value itself. Only an
   * enclosure widens here, relative to that magnitude.
   */
  default N strayed(N x, N magnitude, Slack slack) {
    return x;
  }

  /**
   * A value kept in a narrower format, in one rounding of the value. What only writes formulas down does not do it.
   *
   * @throws UnsupportedOperationException where this arithmetic cannot
   */
  default N narrowed(N x, Format narrow) {
    throw new UnsupportedOperationException("no rounding to " + narrow.label());
  }

  /**
   * A value that is kept in a narrower format, where it is used at once: some use it as it is kept, some as it was
   * computed. Only an enclosure has both; elsewhere it is as it is kept.
   *
   * @throws UnsupportedOperationException where this arithmetic cannot round so
   */
  default N stored(N x, Format narrow) {
    return narrowed(x, narrow);
  }

  /** Whether x is less than y; an enclosure says so where it is certain. */
  boolean less(N x, N y);
}
