package adamant.oracle.foreign;

import adamant.exact.Arithmetic;
import adamant.exact.Coefficients;
import adamant.oracle.cases.Case;
import java.util.List;

/**
 * Adan (Xie and others 2022), with what its formula calls 1−β as β: averages of the gradients, of their differences, and
 * of the squares of gradients that look ahead by a difference. The third decay rate is 0.99.
 *
 * @param swapped whether a difference looks ahead by 1−β₂ in place of β₂
 */
record Adan(boolean swapped) implements ElementRule {

  private static final double BETA3 = 0.99;
  private static final double LEAST_SQUARE = 1e-8;

  /** Those that are known. */
  static List<Adan> all() {
    return List.of(new Adan(false), new Adan(true));
  }

  @Override
  public String id() {
    return "adan";
  }

  @Override
  public String name() {
    return id() + " (d = g − g₋, at first 0, g₋ the gradient before; m as adam's; v ← β₂·v + (1−β₂)·d; "
        + "n ← 0.99·n + 0.01·(g + β₂·d)²; θ ← θ − η·(m̂ + β₂·v/(1−β₂ᵗ))/(√(n/(1−0.99ᵗ) + 10⁻⁸) + ε))"
        + (swapped ? ", but a difference weighs 1−β₂ where it should weigh β₂, in n and in the step" : "");
  }

  @Override
  public boolean published() {
    return !swapped;
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
      private N v = n.scalar(0);
      private N square = n.scalar(0);
      private N last;

      @Override
      public N step(int step, N before, N gradient) {
        Coefficients<N> c = n.scalars(given, step);
        N weight = swapped ? c.gain2() : c.beta2();
        N difference = step == 1 ? n.scalar(0) : a.local(a.sub(gradient, last));
        last = gradient;
        m = n.average(c.beta1(), c.gain1(), m, gradient);
        v = n.average(c.beta2(), c.gain2(), v, difference);
        N ahead = n.change(a.local(a.add(gradient, a.local(a.mul(weight, difference)))));
        square = n.average(n.scalar(BETA3), n.change(n.scalar(1 - BETA3)), square, a.local(a.mul(ahead, ahead)));
        N along = a.local(a.add(n.change(a.local(a.div(m, c.c1()))),
            n.change(a.local(a.mul(weight, a.local(a.div(v, c.c2())))))));
        N corrected = a.local(a.div(square, n.scalars(given, step, BETA3).c2()));
        N root = a.local(a.add(a.local(a.sqrt(a.local(a.add(corrected, n.scalar(LEAST_SQUARE))))), c.eps()));
        return n.stepped(before, n.change(a.local(a.mul(c.lr(), a.local(a.div(along, root))))));
      }
    };
  }
}
