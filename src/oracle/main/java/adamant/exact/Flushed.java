package adamant.exact;

/**
 * A native arithmetic that takes subnormal operands, or results, for 0 of the same sign. What a sign bit alone changes
 * (|x|, −x) is left as it is, and so is a number that is only stored. Whether a result is subnormal is decided after
 * rounding.
 *
 * @param <N> the numbers
 */
public final class Flushed<N extends Number> implements Arithmetic<N> {

  private final Arithmetic<N> inner;
  private final Underflow underflow;
  private final double worked;
  private final double stored;
  private final boolean contracts;

  /**
   * Another arithmetic's operations, flushed.
   *
   * @param inner the operations
   * @param worked the format that operations round to
   * @param stored the format of the tensors
   * @param contracts whether a product and a sum are one operation
   */
  public Flushed(Arithmetic<N> inner, Format worked, Format stored, boolean contracts, Underflow underflow) {
    this.inner = inner;
    this.underflow = underflow;
    this.contracts = contracts;
    // Not from the decimal one: an arithmetic is made for each implementation that is tried.
    this.worked = Math.scalb(1.0, worked.minExponent());
    this.stored = Math.scalb(1.0, stored.minExponent());
  }

  private N flushed(N x, double least) {
    double value = x.doubleValue();
    return value != 0 && Math.abs(value) < least ? inner.constant(Math.copySign(0.0, value)) : x;
  }

  private N in(N x) {
    return underflow.takesOperands() ? flushed(x, worked) : x;
  }

  private N out(N x) {
    return underflow.setsResults() ? flushed(x, worked) : x;
  }

  // Of wider intermediates what is stored is what is converted to the tensors' format.
  private N kept(N x) {
    return stored > worked ? flushed(x, stored) : x;
  }

  @Override
  public N constant(double x) {
    return inner.constant(x);
  }

  @Override
  public N add(N x, N y) {
    return out(inner.add(in(x), in(y)));
  }

  @Override
  public N sub(N x, N y) {
    return out(inner.sub(in(x), in(y)));
  }

  @Override
  public N mul(N x, N y) {
    return out(inner.mul(in(x), in(y)));
  }

  @Override
  public N div(N x, N y) {
    return out(inner.div(in(x), in(y)));
  }

  @Override
  public N sqrt(N x) {
    return out(inner.sqrt(in(x)));
  }

  @Override
  public N mulAdd(N x, N y, N z) {
    return contracts ? out(inner.mulAdd(in(x), in(y), in(z))) : add(local(mul(x, y)), z);
  }

  @Override
  public N max(N x, N y) {
    return inner.max(in(x), in(y));
  }

  @Override
  public N abs(N x) {
    return inner.abs(x);
  }

  @Override
  public N neg(N x) {
    return inner.neg(x);
  }

  @Override
  public boolean less(N x, N y) {
    return inner.less(in(x), in(y));
  }

  @Override
  public N store(N x) {
    return kept(inner.store(x));
  }

  @Override
  public N local(N x) {
    return inner.local(x);
  }

  @Override
  public N narrowed(N x, Format narrow) {
    return out(inner.narrowed(in(x), narrow));
  }
}
