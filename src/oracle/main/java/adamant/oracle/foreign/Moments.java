package adamant.oracle.foreign;

import adamant.exact.Arithmetic;
import adamant.exact.Coefficients;

/** Adam's moments of one element, which other rules have too. */
final class Moments<N> {

  private final Numbers<N> n;
  private final Arithmetic<N> a;
  private N first;
  private N second;

  Moments(Numbers<N> n) {
    this.n = n;
    this.a = n.arithmetic();
    first = n.scalar(0);
    second = n.scalar(0);
  }

  /** Takes up a gradient. */
  void take(Coefficients<N> c, N gradient) {
    first = n.average(c.beta1(), c.gain1(), first, gradient);
    second = n.average(c.beta2(), c.gain2(), second, a.local(a.mul(gradient, gradient)));
  }

  /** m. */
  N first() {
    return first;
  }

  /** v. */
  N second() {
    return second;
  }

  /** m̂. */
  N corrected(Coefficients<N> c) {
    return a.local(a.div(first, c.c1()));
  }

  /** √v̂ + ε. */
  N root(Coefficients<N> c) {
    return a.local(a.add(a.sqrt(a.local(a.div(second, c.c2()))), c.eps()));
  }
}
