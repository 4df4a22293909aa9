package adamant.optimizer;

import adamant.kernel.DescentLoops;
import adamant.kernel.MomentLoops;
import adamant.reference.AdamCoefficients;
import adamant.rule.AdamRule;
import adamant.rule.Moment;
import adamant.rule.Value;

/**
 * RMSProp with ε outside of the root: a ← β·a + (1−β)·g²; θ ← θ − (η·g)/(√a+ε), with β = β₂.
 */
public final class RmspropEpsOutside {

  private RmspropEpsOutside() {}

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
  // law: FAMILY-STEP(rmsprop-eps-outside)
  /*@ public normal_behavior
    @   requires theta != second && theta != g && second != g;
    @   requires theta.length == second.length && theta.length == g.length;
    @   requires 0 <= from && from <= to && to <= theta.length;
    @   assignable theta[from..to-1], second[from..to-1];
    @*/
  //+OPENJML@ requires c.eps > 0;
  //+OPENJML@ requires (\forall int i; from <= i && i < to; second[i] >= 0);
  //+OPENJML@ ensures_redundantly (\forall int i; from <= i && i < to; second[i] >= 0);
  //@ ensures (\forall int i; from <= i && i < to; Value.same(second[i], Moment.ema(c.beta2, c.oneMinusBeta2, \old(second[i]), Moment.square(g[i]))));
  //@ ensures (\forall int i; from <= i && i < to; Value.same(theta[i], AdamRule.scaled(\old(theta[i]), g[i], second[i], c.lr, c.eps)));
  public static void step(double[] theta, double[] second, double[] g, int from, int to, AdamCoefficients c) {
    MomentLoops.averageSquares(second, g, from, to, c.beta2, c.oneMinusBeta2);
    DescentLoops.outside(theta, g, second, from, to, c.lr, c.eps);
  }
}
