package adamant.oracle.foreign;

import adamant.exact.Arithmetic;
import adamant.oracle.cases.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Descent with a rate that falls as 1/t and a decay that does, projected onto a ball (Shalev-Shwartz, Singer and Srebro
 * 2007, there with η = 1): θ ← (1 − η/t)·θ − η/(λ·t)·g, and then the whole tensor times min(1, 1/(√λ·‖θ‖)), λ the weight
 * decay.
 *
 * @param norm which norm it is projected by
 * @param form how the tensor is held
 */
record Pegasos(Norm norm, Form form) implements ForeignRule {

  /** Which norm the tensor is projected by. */
  enum Norm {
    OF_TENSOR(""),
    KEPT("in place of ‖θ‖² is a number, at first 0, to which each step adds the difference that its gradient makes to "
        + "it: neither the first parameters nor what the factors take away are in it");

    private final String clause;

    Norm(String clause) {
      this.clause = clause;
    }
  }

  /** How the tensor is held. */
  enum Form {
    PLAIN("literal", 0),
    SCALED("held as base·scale", 1e-6);

    private final String text;
    private final double leastScale;

    Form(String text, double leastScale) {
      this.text = text;
      this.leastScale = leastScale;
    }
  }

  /** Those that are known. */
  static List<Pegasos> all() {
    return Stream.of(Norm.values()).flatMap(norm -> Stream.of(Form.values()).map(form -> new Pegasos(norm, form)))
        .toList();
  }

  @Override
  public String id() {
    return "pegasos";
  }

  @Override
  public String name() {
    return id() + " (θ ← (1 − η/t)·θ − η/(λ·t)·g, and then the whole tensor times min(1, 1/(√λ·‖θ‖)), λ the weight decay)"
        + (norm.clause.isEmpty() ? "" : ", but " + norm.clause);
  }

  @Override
  public boolean published() {
    return norm == Norm.OF_TENSOR;
  }

  @Override
  public List<String> order() {
    return List.of(form.text);
  }

  @Override
  public boolean joins() {
    return true;
  }

  @Override
  public <N> Run<N> begin(Numbers<N> n, Case given) {
    return new Projected<>(this, n, given);
  }

  /** A tensor, held as base·scale; where that is not its form, the scale is 1. */
  private static final class Projected<N> implements Run<N> {

    private final Pegasos rule;
    private final Numbers<N> n;
    private final Arithmetic<N> a;
    private final Case given;
    private final N one;
    private final N zero;
    private List<N> base;
    private N scale;
    private N square;

    Projected(Pegasos rule, Numbers<N> n, Case given) {
      this.rule = rule;
      this.n = n;
      this.a = n.arithmetic();
      this.given = given;
      one = n.scalar(1);
      zero = n.scalar(0);
      scale = one;
      square = zero;
    }

    @Override
    public List<N> step(int step, List<N> before, List<N> gradients) {
      base = step == 1 ? new ArrayList<>(before) : base;
      N lambda = n.scalar(given.hyperparameters().weightDecay());
      N t = n.scalar(step);
      N rate = n.scalar(given.rates()[step - 1]);
      N size = a.local(a.div(rate, a.local(a.mul(lambda, t))));
      times(a.local(a.sub(one, a.local(a.div(rate, t)))));
      square = rule.norm == Norm.KEPT ? square : zero;
      for (int i = 0; i < base.size(); i++) {
        N old = a.local(a.mul(base.get(i), scale));
        N reached = a.local(a.sub(old, a.local(a.mul(gradients.get(i), size))));
        square = rule.norm == Norm.KEPT ? a.local(a.sub(square, a.local(a.mul(old, old)))) : square;
        square = a.local(a.add(square, a.local(a.mul(reached, reached))));
        base.set(i, a.store(a.div(reached, scale)));
      }
      project(lambda);
      return base.stream().map(x -> a.store(a.mul(x, scale))).toList();
    }

    private void project(N lambda) {
      N factor = a.local(a.div(a.local(a.div(one, a.local(a.sqrt(lambda)))), a.local(a.sqrt(square))));
      // The root of a negative number is NaN, which nothing is multiplied by.
      Boolean negative = n.less(square, zero);
      Boolean shrinks = negative == null ? null : negative ? Boolean.FALSE : n.less(factor, one);
      if (shrinks == null) {
        times(n.unknown());
      } else if (shrinks) {
        times(factor);
      }
    }

    private void times(N factor) {
      scale = a.local(a.mul(scale, factor));
      Boolean folds = rule.form == Form.PLAIN ? Boolean.TRUE : n.less(a.abs(scale), n.scalar(rule.form.leastScale));
      if (folds == null || folds) {
        N by = folds == null ? n.unknown() : scale;
        base.replaceAll(x -> a.store(a.mul(x, by)));
        scale = one;
      }
    }
  }
}
