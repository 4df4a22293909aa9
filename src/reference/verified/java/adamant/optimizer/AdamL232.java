// Generated from AdamL2.java by Binary32Sources: change that file, not this one.
package adamant.optimizer;

import adamant.kernel.DescentLoops32;
import adamant.kernel.MomentLoops32;
import adamant.reference.AdamCoefficients32;
import adamant.reference.DecayCoefficients32;
import adamant.rule.AdamRule32;
import adamant.rule.Moment32;
import adamant.rule.Value32;

/**
 * Adam with L2 regularization: Adam on g + λ·θ, so that the decay passes through the moments.
 */
public final class AdamL232 {

  private AdamL232() {}

  /**
   * One step on elements from, …, to − 1. Nothing is checked here; the facade does.
   *
   * @param theta parameters θ, overwritten; shape [n]
   * @param first first moment m, overwritten; shape [n]
   * @param second second moment v, overwritten; shape [n], not negative
   * @param g gradient; shape [n]
   * @param from first element
   * @param to one past the last element
   * @param c what is formed once a step
   * @param d what weight decay forms once a step
   */
  // law: FAMILY-STEP(adam-l2)
  /*@ public normal_behavior
    @   requires theta != first && theta != second && theta != g && first != second && first != g && second != g;
    @   requires theta.length == first.length && theta.length == second.length && theta.length == g.length;
    @   requires 0 <= from && from <= to && to <= theta.length;
    @   assignable theta[from..to-1], first[from..to-1], second[from..to-1];
    @*/
  //+OPENJML@ requires c.eps > 0;
  //+OPENJML@ requires (\forall int i; from <= i && i < to; second[i] >= 0);
  //+OPENJML@ ensures_redundantly (\forall int i; from <= i && i < to; second[i] >= 0);
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(first[i], Moment32.ema(c.beta1, c.oneMinusBeta1, \old(first[i]), Moment32.decayed(g[i], d.decay, \old(theta[i])))));
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(second[i], Moment32.ema(c.beta2, c.oneMinusBeta2, \old(second[i]), Moment32.square(Moment32.decayed(g[i], d.decay, \old(theta[i]))))));
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(theta[i], AdamRule32.literal(\old(theta[i]), first[i], second[i], c.c1, c.c2, c.lr, c.eps)));
  public static void step(float[] theta, float[] first, float[] second, float[] g, int from, int to,
      AdamCoefficients32 c, DecayCoefficients32 d) {
    MomentLoops32.averageDecayed(first, g, theta, from, to, c.beta1, c.oneMinusBeta1, d.decay);
    MomentLoops32.averageDecayedSquares(second, g, theta, from, to, c.beta2, c.oneMinusBeta2, d.decay);
    DescentLoops32.adam(theta, first, second, from, to, c.c1, c.c2, c.lr, c.eps);
  }

  /**
   * The same step in the scaled order of spec/orders.md.
   *
   * @param theta parameters θ, overwritten; shape [n]
   * @param first first moment m, overwritten; shape [n]
   * @param second second moment v, overwritten; shape [n], not negative
   * @param g gradient; shape [n]
   * @param from first element
   * @param to one past the last element
   * @param c what is formed once a step
   * @param d what weight decay forms once a step
   */
  // law: FAMILY-STEP(adam-l2)
  /*@ public normal_behavior
    @   requires theta != first && theta != second && theta != g && first != second && first != g && second != g;
    @   requires theta.length == first.length && theta.length == second.length && theta.length == g.length;
    @   requires 0 <= from && from <= to && to <= theta.length;
    @   assignable theta[from..to-1], first[from..to-1], second[from..to-1];
    @*/
  //+OPENJML@ requires c.scaledEps > 0;
  //+OPENJML@ requires (\forall int i; from <= i && i < to; second[i] >= 0);
  //+OPENJML@ ensures_redundantly (\forall int i; from <= i && i < to; second[i] >= 0);
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(first[i], Moment32.ema(c.beta1, c.oneMinusBeta1, \old(first[i]), Moment32.decayed(g[i], d.decay, \old(theta[i])))));
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(second[i], Moment32.ema(c.beta2, c.oneMinusBeta2, \old(second[i]), Moment32.square(Moment32.decayed(g[i], d.decay, \old(theta[i]))))));
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(theta[i], AdamRule32.scaled(\old(theta[i]), first[i], second[i], c.rate, c.scaledEps)));
  public static void scaled(float[] theta, float[] first, float[] second, float[] g, int from, int to,
      AdamCoefficients32 c, DecayCoefficients32 d) {
    MomentLoops32.averageDecayed(first, g, theta, from, to, c.beta1, c.oneMinusBeta1, d.decay);
    MomentLoops32.averageDecayedSquares(second, g, theta, from, to, c.beta2, c.oneMinusBeta2, d.decay);
    DescentLoops32.outside(theta, first, second, from, to, c.rate, c.scaledEps);
  }
}
