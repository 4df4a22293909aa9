package adamant.oracle.foreign;

import adamant.exact.Arithmetic;
import adamant.oracle.cases.Case;
import java.util.List;
import java.util.stream.Stream;

/**
 * A step, and then every parameter drawn to 0 by that step's rate times λ (Duchi and Singer 2009), λ the weight decay.
 *
 * @param base what step
 */
record Proximal(Base base) implements ElementRule {

  /** What step. */
  enum Base {
    DESCENT("proximal-descent", "θ ← θ − η·g, and then θ ← sgn(θ)·max(|θ| − η·λ, 0)"),
    ADAGRAD("proximal-adagrad", "a ← a + g², ρ = η/√a; θ ← θ − ρ·g, and then θ ← sgn(θ)·max(|θ| − ρ·λ, 0)");

    private final String id;
    private final String formula;

    Base(String id, String formula) {
      this.id = id;
      this.formula = formula;
    }
  }

  /** Those that are known. */
  static List<Proximal> all() {
    return Stream.of(Base.values()).map(Proximal::new).toList();
  }

  @Override
  public String id() {
    return base.id;
  }

  @Override
  public String name() {
    return id() + " (" + base.formula + ", λ the weight decay)";
  }

  @Override
  public <N> Element<N> element(Numbers<N> n, Case given, int i) {
    Arithmetic<N> a = n.arithmetic();
    return new Element<>() {
      private N square = n.scalar(0);

      @Override
      public N step(int step, N before, N gradient) {
        N rate = n.scalar(given.rates()[step - 1]);
        square = a.store(a.add(square, a.local(a.mul(gradient, gradient))));
        N own = base == Base.DESCENT ? rate : n.change(a.local(a.mul(rate, a.local(a.div(n.scalar(1), a.sqrt(square))))));
        N reached = n.stepped(before, n.change(a.local(a.mul(gradient, own))));
        N limit = n.change(a.local(a.mul(own, n.scalar(given.hyperparameters().weightDecay()))));
        return a.store(n.excess(reached, limit));
      }
    };
  }
}
