package adamant.oracle.foreign;

import adamant.exact.Arithmetic;
import adamant.exact.Format;
import adamant.oracle.variant.Formation;

/** Machine numbers. */
final class MachineNumbers<N extends Number> extends Numbers<N> {

  private final Arithmetic<N> arithmetic;
  private final Format rounded;

  MachineNumbers(Arithmetic<N> arithmetic, Formation formation, Format format, Format rounded) {
    super(format, arithmetic, demand -> formation.form(demand, rounded).map(arithmetic::constant));
    this.arithmetic = arithmetic;
    this.rounded = rounded;
  }

  @Override
  public N scalar(double x) {
    return arithmetic.constant(rounded.round(x));
  }

  @Override
  public N given(double x) {
    return arithmetic.constant(x);
  }

  @Override
  Boolean less(N x, N y) {
    return arithmetic.less(x, y);
  }

  @Override
  N unknown() {
    return given(Double.NaN);
  }

  @Override
  N average(N beta, N gain, N average, N x) {
    return arithmetic.store(arithmetic.mulAdd(beta, average, arithmetic.local(arithmetic.mul(gain, x))));
  }

  @Override
  N change(N x) {
    return x;
  }

  @Override
  N inAnyOrder(N sum, int terms) {
    return sum;
  }

  @Override
  N narrow(double x) {
    return arithmetic.constant((float) x);
  }

  @Override
  N excess(N x, N limit) {
    N left = arithmetic.max(arithmetic.local(arithmetic.sub(arithmetic.abs(x), limit)), arithmetic.constant(0));
    return arithmetic.mul(arithmetic.constant(sign(x)), left);
  }
}
