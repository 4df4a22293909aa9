package adamant.oracle.foreign;

import adamant.exact.Arithmetic;
import adamant.exact.Coefficients;
import adamant.oracle.cases.Case;
import java.util.List;

/**
 * SM3 (Anil and others 2019) of a vector, whose sum of squares is each element's own: AdaGrad with an average of its
 * steps, a ← a + g²; m ← β₁·m + (1−β₁)·g/√(a + 10⁻⁸); θ ← θ − η·m.
 */
record Sm3() implements ElementRule {

  private static final double LEAST_SQUARE = 1e-8;

  /** The one that is known. */
  static List<Sm3> all() {
    return List.of(new Sm3());
  }

  @Override
  public String id() {
    return "sm3";
  }

  @Override
  public String name() {
    return id() + " (of a vector: a ← a + g²; m ← β₁·m + (1−β₁)·g/√(a + 10⁻⁸); θ ← θ − η·m)";
  }

  @Override
  public boolean forms() {
    return true;
  }

  @Override
  public <N> Element<N> element(Numbers<N> n, Case given, int i) {
    Arithmetic<N> a = n.arithmetic();
    return new Element<>() {
      private N square = n.scalar(0);
      private N m = n.scalar(0);

      @Override
      public N step(int step, N before, N gradient) {
        Coefficients<N> c = n.scalars(given, step);
        square = a.store(a.mulAdd(gradient, gradient, square));
        N root = a.local(a.sqrt(a.local(a.add(square, n.scalar(LEAST_SQUARE)))));
        m = n.average(c.beta1(), c.gain1(), m, n.change(a.local(a.div(gradient, root))));
        return n.stepped(before, n.change(a.local(a.mul(c.lr(), m))));
      }
    };
  }
}
