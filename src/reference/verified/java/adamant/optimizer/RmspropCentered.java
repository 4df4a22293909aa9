package adamant.optimizer;

import adamant.kernel.DescentLoops;
import adamant.kernel.MomentLoops;
import adamant.reference.AdamCoefficients;
import adamant.rule.DescentRule;
import adamant.rule.Moment;
import adamant.rule.Value;

/**
 * Centered RMSProp: a ← β·a + (1−β)·g²; b ← β·b + (1−β)·g; θ ← θ − η·g/(√(a−b²)+ε), with β = β₂. Graves 2013.
 */
public final class RmspropCentered {

  private RmspropCentered() {}

  /**
   * One step on elements from, …, to − 1. Nothing is checked here; the facade does.
   *
   * @param theta parameters θ, overwritten; shape [n]
   * @param first average of the gradients b, overwritten; shape [n]
   * @param second accumulated squares a, overwritten; shape [n], not negative
   * @param g gradient; shape [n]
   * @param from first element
   * @param to one past the last element
   * @param c what is formed once a step
   */
  // law: FAMILY-STEP(rmsprop-centered)
  /*@ public normal_behavior
    @   requires theta != first && theta != second && theta != g && first != second && first != g && second != g;
    @   requires theta.length == first.length && theta.length == second.length && theta.length == g.length;
    @   requires 0 <= from && from <= to && to <= theta.length;
    @   assignable theta[from..to-1], first[from..to-1], second[from..to-1];
    @*/
  //+OPENJML@ requires c.eps > 0;
  //+OPENJML@ requires (\forall int i; from <= i && i < to; second[i] >= 0);
  //+OPENJML@ requires (\forall int i; from <= i && i < to; Moment.ema(c.beta2, c.oneMinusBeta2, second[i], Moment.square(g[i])) >= Moment.ema(c.beta2, c.oneMinusBeta2, first[i], g[i]) * Moment.ema(c.beta2, c.oneMinusBeta2, first[i], g[i]));
  //+OPENJML@ ensures_redundantly (\forall int i; from <= i && i < to; second[i] >= 0);
  //@ ensures (\forall int i; from <= i && i < to; Value.same(first[i], Moment.ema(c.beta2, c.oneMinusBeta2, \old(first[i]), g[i])));
  //@ ensures (\forall int i; from <= i && i < to; Value.same(second[i], Moment.ema(c.beta2, c.oneMinusBeta2, \old(second[i]), Moment.square(g[i]))));
  //@ ensures (\forall int i; from <= i && i < to; Value.same(theta[i], DescentRule.centered(\old(theta[i]), g[i], second[i], first[i], c.lr, c.eps)));
  public static void step(double[] theta, double[] first, double[] second, double[] g, int from, int to,
      AdamCoefficients c) {
    MomentLoops.average(first, g, from, to, c.beta2, c.oneMinusBeta2);
    MomentLoops.averageSquares(second, g, from, to, c.beta2, c.oneMinusBeta2);
    DescentLoops.centered(theta, g, second, first, from, to, c.lr, c.eps);
  }
}
