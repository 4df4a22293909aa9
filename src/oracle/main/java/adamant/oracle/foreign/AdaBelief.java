package adamant.oracle.foreign;

import adamant.exact.Arithmetic;
import adamant.exact.Coefficients;
import adamant.oracle.cases.Case;
import java.util.List;
import java.util.stream.Stream;

/**
 * Adam with a second moment about the first (Zhuang and others 2020): s ← β₂·s + (1−β₂)·(g − m)² + ε in place of v, and
 * ε beside its root as well.
 *
 * @param hat whether ε stands beside √s, and not beside the corrected root
 * @param zeroRate whether ε is put in the place of a rate of 0
 */
record AdaBelief(boolean hat, boolean zeroRate) implements ElementRule {

  /** Those that are known. */
  static List<AdaBelief> all() {
    return Stream.of(false, true).flatMap(zero -> Stream.of(false, true).map(hat -> new AdaBelief(hat, zero))).toList();
  }

  @Override
  public String id() {
    return "adabelief";
  }

  @Override
  public String name() {
    return id() + " (m as adam's; s ← β₂·s + (1−β₂)·(g − m)² + ε; θ ← θ − η·"
        + (hat ? "√(1−β₂ᵗ)/(1−β₁ᵗ)·m/(√s + ε)" : "m̂/(√(s/(1−β₂ᵗ)) + ε)") + ")"
        + (zeroRate ? ", but where the rate, with the corrections that are in it, is 0, ε is put in its place" : "");
  }

  @Override
  public boolean published() {
    return !zeroRate;
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
      private N s = n.scalar(0);

      @Override
      public N step(int step, N before, N gradient) {
        Coefficients<N> c = n.scalars(given, step);
        m = n.average(c.beta1(), c.gain1(), m, gradient);
        N distance = a.local(a.sub(gradient, m));
        s = n.change(a.store(a.add(n.average(c.beta2(), c.gain2(), s, a.local(a.mul(distance, distance))), c.eps())));
        boolean still = zeroRate && given.rates()[step - 1] == 0;
        N change = hat ? a.div(a.local(a.mul(m, still ? c.eps() : c.rateHat())), a.local(a.add(a.sqrt(s), c.eps())))
            : a.mul(still ? c.eps() : c.lr(), a.local(a.div(a.local(a.div(m, c.c1())),
                a.local(a.add(a.sqrt(a.div(s, c.c2())), c.eps())))));
        return n.stepped(before, n.change(a.local(change)));
      }
    };
  }
}
