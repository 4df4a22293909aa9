// Generated from RmspropEpsOutside.java by Binary32Sources: change that file, not this one.
package adamant.optimizer;

import adamant.kernel.DescentLoops32;
import adamant.kernel.MomentLoops32;
import adamant.reference.AdamCoefficients32;
import adamant.rule.AdamRule32;
import adamant.rule.Moment32;
import adamant.rule.Value32;

/**
 * RMSProp with ε outside of the root: a ← β·a + (1−β)·g²; θ ← θ − (η·g)/(√a+ε), with β = β₂.
 */
public final class RmspropEpsOutside32 {

  private RmspropEpsOutside32() {}

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
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(second[i], Moment32.ema(c.beta2, c.oneMinusBeta2, \old(second[i]), Moment32.square(g[i]))));
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(theta[i], AdamRule32.scaled(\old(theta[i]), g[i], second[i], c.lr, c.eps)));
  public static void step(float[] theta, float[] second, float[] g, int from, int to, AdamCoefficients32 c) {
    MomentLoops32.averageSquares(second, g, from, to, c.beta2, c.oneMinusBeta2);
    DescentLoops32.outside(theta, g, second, from, to, c.lr, c.eps);
  }
}
