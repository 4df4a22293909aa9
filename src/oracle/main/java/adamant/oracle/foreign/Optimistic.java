package adamant.oracle.foreign;

import adamant.exact.Arithmetic;
import adamant.exact.Coefficients;
import adamant.oracle.cases.Case;
import java.util.List;
import java.util.stream.Stream;

/**
 * Optimistic steps (Daskalakis and others 2018): θ ← θ − η·(2·u − u₋), u₋ the u of the step before, at first u itself.
 *
 * @param base what u is
 */
record Optimistic(Base base) implements ElementRule {

  /** What u is. */
  enum Base {
    GRADIENT("optimistic-descent", "g"),
    ADAM("optimistic-adam", "m̂/(√v̂ + ε), adam's"),
    NADAM("optimistic-adam", "m̄/(√v̂ + ε), nadam's");

    private final String id;
    private final String formula;

    Base(String id, String formula) {
      this.id = id;
      this.formula = formula;
    }
  }

  /** Those that are known. */
  static List<Optimistic> all() {
    return Stream.of(Base.values()).map(Optimistic::new).toList();
  }

  @Override
  public String id() {
    return base.id;
  }

  @Override
  public String name() {
    return id() + " (θ ← θ − η·(2·u − u₋), u₋ the u before, at first u; u = " + base.formula + ")";
  }

  @Override
  public boolean forms() {
    return base != Base.GRADIENT;
  }

  @Override
  public <N> Element<N> element(Numbers<N> n, Case given, int i) {
    Arithmetic<N> a = n.arithmetic();
    return new Element<>() {
      private final Moments<N> moments = new Moments<>(n);
      private N last;

      @Override
      public N step(int step, N before, N gradient) {
        Coefficients<N> c = n.scalars(given, step);
        N along = base == Base.GRADIENT ? gradient : adam(c, gradient);
        N old = step == 1 ? along : last;
        last = along;
        N change = a.local(a.sub(a.local(a.mul(n.scalar(2), along)), old));
        return n.stepped(before, n.change(a.local(a.mul(c.lr(), change))));
      }

      private N adam(Coefficients<N> c, N gradient) {
        moments.take(c, gradient);
        return n.change(a.local(a.div(base == Base.ADAM ? moments.corrected(c) : ahead(c, gradient), moments.root(c))));
      }

      private N ahead(Coefficients<N> c, N gradient) {
        return a.local(a.add(n.change(a.local(a.mul(c.beta1(), a.local(a.div(moments.first(), c.c1Next()))))),
            n.change(a.local(a.mul(c.gain1(), a.local(a.div(gradient, c.c1())))))));
      }
    };
  }
}
