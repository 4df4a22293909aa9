package adamant.optimizer;

import adamant.kernel.DescentLoops;
import adamant.kernel.MomentLoops;
import adamant.reference.AdamCoefficients;
import adamant.rule.DescentRule;
import adamant.rule.Moment;
import adamant.rule.Value;

/**
 * AdaGrad with ε under the root: a ← a + g²; θ ← θ − η/√(a+ε)·g. Duchi, Hazan and Singer 2011.
 */
public final class AdagradEpsInside {

  private AdagradEpsInside() {}

  /**
   * One step on elements from, …, to − 1. Nothing is checked here; the facade does.
   *
   * @param theta parameters θ, overwritten; shape [n]
   * @param second accumulated squares a, overwritten; shape [n], not negative
   * @param g gradient; shape [n]
   * @param from first element
   * @param to one past the last element
   * @param c what is formed once a step
   */
  // law: FAMILY-STEP(adagrad-eps-inside)
  /*@ public normal_behavior
    @   requires theta != second && theta != g && second != g;
    @   requires theta.length == second.length && theta.length == g.length;
    @   requires 0 <= from && from <= to && to <= theta.length;
    @   assignable theta[from..to-1], second[from..to-1];
    @*/
  //+OPENJML@ requires c.eps > 0;
  //+OPENJML@ requires (\forall int i; from <= i && i < to; second[i] >= 0);
  //+OPENJML@ ensures_redundantly (\forall int i; from <= i && i < to; second[i] >= 0);
  //@ ensures (\forall int i; from <= i && i < to; Value.same(second[i], Moment.sum(\old(second[i]), Moment.square(g[i]))));
  //@ ensures (\forall int i; from <= i && i < to; Value.same(theta[i], DescentRule.inside(\old(theta[i]), g[i], second[i], c.lr, c.eps)));
  public static void step(double[] theta, double[] second, double[] g, int from, int to, AdamCoefficients c) {
    MomentLoops.addSquares(second, g, from, to);
    DescentLoops.inside(theta, g, second, from, to, c.lr, c.eps);
  }
}
