// Generated from AmsgradMaxV.java by Binary32Sources: change that file, not this one.
package adamant.optimizer;

import adamant.kernel.DescentLoops32;
import adamant.kernel.MomentLoops32;
import adamant.reference.AdamCoefficients32;
import adamant.rule.AdamRule32;
import adamant.rule.Moment32;
import adamant.rule.Value32;

/**
 * AMSGrad on v: v̄ ← max(v̄, v); Adam with v̂ = v̄/(1−β₂ᵗ). Reddi, Kale and Kumar 2018, as PyTorch corrects it.
 */
public final class AmsgradMaxV32 {

  private AmsgradMaxV32() {}

  /**
   * One step on elements from, …, to − 1. Nothing is checked here; the facade does.
   *
   * @param theta parameters θ, overwritten; shape [n]
   * @param first first moment m, overwritten; shape [n]
   * @param second second moment v, overwritten; shape [n], not negative
   * @param third largest second moment v̄ so far, overwritten; shape [n], not negative
   * @param g gradient; shape [n]
   * @param from first element
   * @param to one past the last element
   * @param c what is formed once a step
   */
  // law: FAMILY-STEP(amsgrad-max-v)
  /*@ public normal_behavior
    @   requires theta != first && theta != second && theta != third && theta != g && first != second && first != third && first != g && second != third && second != g && third != g;
    @   requires theta.length == first.length && theta.length == second.length && theta.length == third.length && theta.length == g.length;
    @   requires 0 <= from && from <= to && to <= theta.length;
    @   assignable theta[from..to-1], first[from..to-1], second[from..to-1], third[from..to-1];
    @*/
  //+OPENJML@ requires c.eps > 0;
  //+OPENJML@ requires (\forall int i; from <= i && i < to; second[i] >= 0);
  //+OPENJML@ requires (\forall int i; from <= i && i < to; third[i] >= 0);
  //+OPENJML@ ensures_redundantly (\forall int i; from <= i && i < to; second[i] >= 0);
  //+OPENJML@ ensures_redundantly (\forall int i; from <= i && i < to; third[i] >= 0);
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(first[i], Moment32.ema(c.beta1, c.oneMinusBeta1, \old(first[i]), g[i])));
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(second[i], Moment32.ema(c.beta2, c.oneMinusBeta2, \old(second[i]), Moment32.square(g[i]))));
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(third[i], Moment32.larger(\old(third[i]), second[i])));
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(theta[i], AdamRule32.literal(\old(theta[i]), first[i], third[i], c.c1, c.c2, c.lr, c.eps)));
  public static void step(float[] theta, float[] first, float[] second, float[] third, float[] g, int from,
      int to, AdamCoefficients32 c) {
    MomentLoops32.average(first, g, from, to, c.beta1, c.oneMinusBeta1);
    MomentLoops32.averageSquares(second, g, from, to, c.beta2, c.oneMinusBeta2);
    MomentLoops32.largest(third, second, from, to);
    DescentLoops32.adam(theta, first, third, from, to, c.c1, c.c2, c.lr, c.eps);
  }

  /**
   * The same step in the scaled order of spec/orders.md.
   *
   * @param theta parameters θ, overwritten; shape [n]
   * @param first first moment m, overwritten; shape [n]
   * @param second second moment v, overwritten; shape [n], not negative
   * @param third largest second moment v̄ so far, overwritten; shape [n], not negative
   * @param g gradient; shape [n]
   * @param from first element
   * @param to one past the last element
   * @param c what is formed once a step
   */
  // law: FAMILY-STEP(amsgrad-max-v)
  /*@ public normal_behavior
    @   requires theta != first && theta != second && theta != third && theta != g && first != second && first != third && first != g && second != third && second != g && third != g;
    @   requires theta.length == first.length && theta.length == second.length && theta.length == third.length && theta.length == g.length;
    @   requires 0 <= from && from <= to && to <= theta.length;
    @   assignable theta[from..to-1], first[from..to-1], second[from..to-1], third[from..to-1];
    @*/
  //+OPENJML@ requires c.scaledEps > 0;
  //+OPENJML@ requires (\forall int i; from <= i && i < to; second[i] >= 0);
  //+OPENJML@ requires (\forall int i; from <= i && i < to; third[i] >= 0);
  //+OPENJML@ ensures_redundantly (\forall int i; from <= i && i < to; second[i] >= 0);
  //+OPENJML@ ensures_redundantly (\forall int i; from <= i && i < to; third[i] >= 0);
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(first[i], Moment32.ema(c.beta1, c.oneMinusBeta1, \old(first[i]), g[i])));
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(second[i], Moment32.ema(c.beta2, c.oneMinusBeta2, \old(second[i]), Moment32.square(g[i]))));
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(third[i], Moment32.larger(\old(third[i]), second[i])));
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(theta[i], AdamRule32.scaled(\old(theta[i]), first[i], third[i], c.rate, c.scaledEps)));
  public static void scaled(float[] theta, float[] first, float[] second, float[] third, float[] g, int from,
      int to, AdamCoefficients32 c) {
    MomentLoops32.average(first, g, from, to, c.beta1, c.oneMinusBeta1);
    MomentLoops32.averageSquares(second, g, from, to, c.beta2, c.oneMinusBeta2);
    MomentLoops32.largest(third, second, from, to);
    DescentLoops32.outside(theta, first, third, from, to, c.rate, c.scaledEps);
  }
}
