package adamant.oracle.foreign;

import adamant.exact.Arithmetic;
import adamant.exact.Coefficients;
import adamant.oracle.cases.Case;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rectified Adam (Liu and others 2020): Adam's moments, and θ ← θ − η·r·m̂/√v̂ where ρₜ = ρ − 2·t·β₂ᵗ/(1−β₂ᵗ), with
 * ρ = 2/(1−β₂) − 1, is above a bound, else θ ← θ − η·m̂; r² = (ρₜ−4)·(ρₜ−2)·ρ/((ρ−4)·(ρ−2)·ρₜ).
 *
 * @param epsilon where ε is added, of which the paper has none
 * @param bound what ρₜ has to be above: 4 in the paper, 5 in its authors' program
 */
record Rectified(Epsilon epsilon, int bound) implements ElementRule {

  /** Where ε is added. */
  enum Epsilon {
    CORRECTED("m̂/(√v̂ + ε)"), UNCORRECTED("√(1−β₂ᵗ)·m̂/(√v + ε)");

    private final String formula;

    Epsilon(String formula) {
      this.formula = formula;
    }
  }

  /** Those that are known. */
  static List<Rectified> all() {
    return Stream.of(Epsilon.values()).flatMap(epsilon -> Stream.of(5, 4).map(bound -> new Rectified(epsilon, bound)))
        .toList();
  }

  @Override
  public String id() {
    return "radam";
  }

  @Override
  public String name() {
    return id() + " (adam's moments; θ ← θ − η·r·" + epsilon.formula + " where ρₜ = ρ − 2·t·β₂ᵗ/(1−β₂ᵗ) > " + bound
        + ", ρ = 2/(1−β₂) − 1, and else θ ← θ − η·m̂; r² = (ρₜ−4)·(ρₜ−2)·ρ/((ρ−4)·(ρ−2)·ρₜ))";
  }

  @Override
  public boolean forms() {
    return true;
  }

  @Override
  public <N> Element<N> element(Numbers<N> n, Case given, int i) {
    Arithmetic<N> a = n.arithmetic();
    return new Element<>() {
      private final Moments<N> moments = new Moments<>(n);

      @Override
      public N step(int step, N before, N gradient) {
        Coefficients<N> c = n.scalars(given, step);
        moments.take(c, gradient);
        N along = moments.corrected(c);
        N length = length(c, step);
        Boolean rectifies = n.less(n.scalar(bound), length);
        if (rectifies == null) {
          return n.unknown();
        }
        N change = rectifies ? a.local(a.mul(factor(c, length), adaptive(c, along))) : along;
        return n.stepped(before, n.change(a.local(a.mul(c.lr(), change))));
      }

      private N adaptive(Coefficients<N> c, N along) {
        return epsilon == Epsilon.CORRECTED
            ? a.local(a.div(along, moments.root(c)))
            : a.local(a.mul(along, a.local(a.div(c.rootC2(), a.local(a.add(a.sqrt(moments.second()), c.eps()))))));
      }

      private N longest(Coefficients<N> c) {
        return a.local(a.sub(a.local(a.div(n.scalar(2), c.gain2())), n.scalar(1)));
      }

      private N length(Coefficients<N> c, int step) {
        N power = a.local(a.sub(n.scalar(1), c.c2()));
        return a.local(a.sub(longest(c),
            a.local(a.div(a.local(a.mul(n.scalar(2.0 * step), power)), c.c2()))));
      }

      private N factor(Coefficients<N> c, N length) {
        N longest = longest(c);
        N over = a.mul(a.mul(less(length, 4), less(length, 2)), longest);
        N under = a.mul(a.mul(less(longest, 4), less(longest, 2)), length);
        return a.local(a.sqrt(a.local(a.div(a.local(over), a.local(under)))));
      }

      private N less(N x, int y) {
        return a.local(a.sub(x, n.scalar(y)));
      }
    };
  }
}
