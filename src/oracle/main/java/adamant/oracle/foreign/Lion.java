package adamant.oracle.foreign;

import adamant.exact.Arithmetic;
import adamant.exact.Coefficients;
import adamant.oracle.cases.Case;
import java.util.List;

/**
 * The sign of an average as a step (Chen and others 2023): θ ← θ − η·(sgn(β₁·m + (1−β₁)·g) + λ·θ), and only then
 * m ← β₂·m + (1−β₂)·g.
 *
 * @param decays whether there is a weight decay
 */
record Lion(boolean decays) implements ElementRule {

  /** Those that are known. */
  static List<Lion> all() {
    return List.of(new Lion(false), new Lion(true));
  }

  @Override
  public String id() {
    return "lion";
  }

  @Override
  public String name() {
    return id() + " (θ ← θ − η·" + (decays ? "(sgn(β₁·m + (1−β₁)·g) + λ·θ)" : "sgn(β₁·m + (1−β₁)·g)")
        + ", and then m ← β₂·m + (1−β₂)·g)";
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
        Integer sign = n.sign(n.average(c.beta1(), c.gain1(), m, gradient));
        m = n.average(c.beta2(), c.gain2(), m, gradient);
        if (sign == null) {
          return n.unknown();
        }
        N lambda = n.scalar(given.hyperparameters().weightDecay());
        N kept = decays ? n.change(n.stepped(before, n.change(a.local(a.mul(a.local(a.mul(before, lambda)), c.lr())))))
            : before;
        return n.stepped(kept, n.change(a.local(a.mul(c.lr(), n.scalar(sign)))));
      }
    };
  }
}
