package adamant.oracle.foreign;

import adamant.exact.Arithmetic;
import adamant.exact.Coefficients;
import adamant.oracle.cases.Case;
import java.util.List;
import java.util.stream.Stream;

/**
 * Schedule-free AdamW (Defazio and others 2024) at one rate: z ← z − η·(g/(√v̂ + ε) + λ·θ), x ← (1−1/t)·x + z/t, and the
 * parameter is where the gradient is taken, θ = (1−β₁)·z + β₁·x. z and x start at θ.
 *
 * @param decay what is taken for λ
 */
record ScheduleFree(Decay decay) implements ElementRule {

  /** What is taken for λ. */
  enum Decay {
    ABSENT("z ← z − η·g/(√v̂ + ε)", ""),
    OF_Z("z ← z − η·(g/(√v̂ + ε) + λ·θ)", ""),
    OF_PARAMETER("z ← z − η·(g/(√v̂ + ε) + λ·θ)", "η·λ·θ is taken from θ before x is made of it, and never from z");

    private final String formula;
    private final String clause;

    Decay(String formula, String clause) {
      this.formula = formula;
      this.clause = clause;
    }
  }

  /** Those that are known. */
  static List<ScheduleFree> all() {
    return Stream.of(Decay.values()).map(ScheduleFree::new).toList();
  }

  @Override
  public String id() {
    return "schedule-free-adamw";
  }

  @Override
  public String name() {
    return id() + " (v as adam's; " + decay.formula + "; x ← (1−1/t)·x + z/t; θ = (1−β₁)·z + β₁·x)"
        + (decay.clause.isEmpty() ? "" : ", but " + decay.clause);
  }

  @Override
  public boolean published() {
    return decay.clause.isEmpty();
  }

  @Override
  public boolean forms() {
    return true;
  }

  @Override
  public <N> Element<N> element(Numbers<N> n, Case given, int i) {
    Arithmetic<N> a = n.arithmetic();
    N lambda = n.scalar(given.hyperparameters().weightDecay());
    return new Element<>() {
      private N z;
      private N v = n.scalar(0);

      @Override
      public N step(int step, N before, N gradient) {
        Coefficients<N> c = n.scalars(given, step);
        z = step == 1 ? before : z;
        N decayed = a.local(a.mul(a.local(a.mul(before, lambda)), c.lr()));
        N from = decay == Decay.OF_PARAMETER ? n.stepped(before, n.change(decayed)) : before;
        v = n.average(c.beta2(), c.gain2(), v, a.local(a.mul(gradient, gradient)));
        N root = a.local(a.add(a.sqrt(a.local(a.div(v, c.c2()))), c.eps()));
        N reached = n.stepped(z, n.change(a.local(a.div(a.local(a.mul(c.lr(), gradient)), root))));
        N base = decay == Decay.OF_Z ? n.stepped(reached, n.change(decayed)) : reached;
        N share = a.local(a.div(n.scalar(1), n.scalar(step)));
        N old = a.local(a.div(a.local(a.sub(from, a.local(a.mul(c.gain1(), z)))), c.beta1()));
        N kept = a.local(a.mul(a.local(a.sub(n.scalar(1), share)), n.change(old)));
        N average = n.change(a.local(a.add(n.change(kept), n.change(a.local(a.mul(share, base))))));
        z = base;
        return a.store(a.add(n.change(a.local(a.mul(c.gain1(), z))), n.change(a.local(a.mul(c.beta1(), average)))));
      }
    };
  }
}
