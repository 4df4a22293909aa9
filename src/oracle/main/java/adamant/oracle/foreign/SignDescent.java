package adamant.oracle.foreign;

import adamant.exact.Arithmetic;
import adamant.exact.Coefficients;
import adamant.oracle.cases.Case;
import java.util.List;
import java.util.stream.Stream;

/**
 * Descent by the sign of an average m of the gradients (Bernstein and others 2018), or along the gradient, farther where
 * it agrees with m (Bello and others 2017). By the sign of the gradient alone it is a variant of the family.
 *
 * @param by how the signs make the step
 */
record SignDescent(By by) implements ElementRule {

  /** How the signs make the step. */
  enum By {
    MOMENTUM("signum", "m ← β₁·m + (1−β₁)·g; θ ← θ − η·sgn(m)"),
    SUM("addsign", "m ← β₁·m + (1−β₁)·g; θ ← θ − η·(1 + sgn(g)·sgn(m))·g"),
    POWER("powersign", "m ← β₁·m + (1−β₁)·g; θ ← θ − η·e^(sgn(g)·sgn(m))·g");

    private final String id;
    private final String formula;

    By(String id, String formula) {
      this.id = id;
      this.formula = formula;
    }
  }

  /** Those that are known. */
  static List<SignDescent> all() {
    return Stream.of(By.values()).map(SignDescent::new).toList();
  }

  @Override
  public String id() {
    return by.id;
  }

  @Override
  public String name() {
    return id() + " (" + by.formula + ")";
  }

  @Override
  public boolean forms() {
    return true;
  }

  @Override
  public <N> Element<N> element(Numbers<N> n, Case given, int i) {
    Arithmetic<N> a = n.arithmetic();
    return new Element<>() {
      private N m = n.scalar(0);

      @Override
      public N step(int step, N before, N gradient) {
        Coefficients<N> c = n.scalars(given, step);
        m = n.average(c.beta1(), c.gain1(), m, gradient);
        Integer own = n.sign(gradient);
        Integer other = n.sign(m);
        if (own == null || other == null) {
          return n.unknown();
        }
        N change = switch (by) {
          case MOMENTUM -> a.mul(c.lr(), n.scalar(other));
          case SUM -> a.mul(a.local(a.mul(c.lr(), n.scalar(1 + own * other))), gradient);
          case POWER -> a.mul(a.local(a.mul(c.lr(), power(own * other))), gradient);
        };
        return n.stepped(before, n.change(a.local(change)));
      }

      // The libraries' exponentials of 1 and −1, as the nearest numbers, or beside them.
      private N power(int exponent) {
        return exponent == 0 ? n.scalar(1) : n.change(n.scalar(Math.exp(exponent)));
      }
    };
  }
}
