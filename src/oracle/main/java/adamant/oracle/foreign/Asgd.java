package adamant.oracle.foreign;

import adamant.exact.Arithmetic;
import adamant.exact.Format;
import adamant.oracle.cases.Case;
import java.util.List;

/**
 * The descent of averaged stochastic gradient descent (Polyak and Juditsky 1992, in Bottou's form), of which the average
 * itself is no parameter: θ ← (1 − λ·r)·θ − r·g, r = η at first and after step t η/(1 + λ·η·t)^¾, λ = 10⁻⁴.
 *
 * @param narrow whether r is formed in binary32
 */
record Asgd(boolean narrow) implements ElementRule {

  private static final double LAMBDA = 1e-4;
  private static final double POWER = 0.75;

  /** Those that are known. */
  static List<Asgd> all() {
    return List.of(new Asgd(false), new Asgd(true));
  }

  @Override
  public String id() {
    return "asgd";
  }

  @Override
  public String name() {
    return id() + " (θ ← (1 − λ·r)·θ − r·g, r at first η, and after each step made η/(1 + λ·η·t)^¾ for the next one, "
        + "λ = 10⁻⁴)" + (narrow ? ", but r is formed in binary32" : "");
  }

  @Override
  public boolean published() {
    return !narrow;
  }

  @Override
  public boolean differsIn(Format format) {
    return !narrow || format == Format.BINARY64;
  }

  @Override
  public boolean covers(ForeignRule other) {
    return narrow && other.equals(new Asgd(false));
  }

  @Override
  public <N> Element<N> element(Numbers<N> n, Case given, int i) {
    Arithmetic<N> a = n.arithmetic();
    return (step, before, gradient) -> {
      double eta = given.rates()[Math.max(step - 2, 0)];
      double formed = eta / Math.pow(1 + LAMBDA * eta * (step - 1), POWER);
      N rate = narrow ? n.narrow(formed) : n.change(n.scalar(formed));
      N kept = a.local(a.mul(before, a.local(a.sub(n.scalar(1), a.local(a.mul(n.scalar(LAMBDA), rate))))));
      return n.stepped(n.change(kept), n.change(a.local(a.mul(rate, gradient))));
    };
  }
}
