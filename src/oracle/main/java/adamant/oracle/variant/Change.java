package adamant.oracle.variant;

import adamant.exact.Arithmetic;

/**
 * What is taken from a parameter, perhaps a product that is not multiplied yet, so that it can be contracted.
 *
 * @param left the value, or a factor of it
 * @param right the other factor, or null
 */
record Change<N>(N left, N right) {

  /** A value that is no product. */
  static <N> Change<N> of(N value) {
    return new Change<>(value, null);
  }

  /** The value, its product rounded. */
  N value(Arithmetic<N> a) {
    return right == null ? left : a.local(a.mul(left, right));
  }

  /** Of the opposite sign. */
  Change<N> negated(Arithmetic<N> a) {
    return new Change<>(a.neg(left), right);
  }

  /** What is left of x after this is taken from it. */
  N from(Arithmetic<N> a, N x, boolean contracted) {
    return contracted && right != null ? a.mulAdd(a.neg(left), right, x) : a.sub(x, value(a));
  }
}
