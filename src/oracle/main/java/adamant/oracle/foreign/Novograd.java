package adamant.oracle.foreign;

import adamant.exact.Arithmetic;
import adamant.exact.Coefficients;
import adamant.oracle.cases.Case;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * NovoGrad (Ginsburg and others 2019): one second moment for a tensor, v ← β₂·v + (1−β₂)·‖g‖², at first ‖g‖²; m ← β₁·m +
 * g/(√v + ε), and θ ← θ − η·m.
 */
record Novograd() implements ForeignRule {

  /** The one that is known. */
  static List<Novograd> all() {
    return List.of(new Novograd());
  }

  @Override
  public String id() {
    return "novograd";
  }

  @Override
  public String name() {
    return id() + " (v ← β₂·v + (1−β₂)·‖g‖², at first ‖g‖², of the whole tensor; m ← β₁·m + g/(√v + ε); θ ← θ − η·m)";
  }

  @Override
  public boolean forms() {
    return true;
  }

  @Override
  public boolean joins() {
    return true;
  }

  @Override
  public <N> Run<N> begin(Numbers<N> n, Case given) {
    Arithmetic<N> a = n.arithmetic();
    List<N> m = new ArrayList<>(Collections.nCopies(given.length(), n.scalar(0)));
    List<N> v = new ArrayList<>(List.of(n.scalar(0)));
    return (step, before, gradients) -> {
      Coefficients<N> c = n.scalars(given, step);
      N norm = n.norm(gradients);
      N square = n.change(a.local(a.mul(norm, norm)));
      v.set(0, step == 1 ? square : n.average(c.beta2(), c.gain2(), v.get(0), square));
      N root = a.local(a.add(a.local(a.sqrt(v.get(0))), c.eps()));
      List<N> after = new ArrayList<>();
      for (int i = 0; i < given.length(); i++) {
        m.set(i, n.sum(c.beta1(), m.get(i), n.change(a.local(a.div(gradients.get(i), root)))));
        after.add(n.stepped(before.get(i), n.change(a.local(a.mul(c.lr(), m.get(i))))));
      }
      return after;
    };
  }
}
