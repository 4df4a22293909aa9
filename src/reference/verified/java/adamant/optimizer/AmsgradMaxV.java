package adamant.optimizer;

import adamant.kernel.DescentLoops;
import adamant.kernel.MomentLoops;
import adamant.reference.AdamCoefficients;
import adamant.rule.AdamRule;
import adamant.rule.Moment;
import adamant.rule.Value;

/**
 * AMSGrad on v: v̄ ← max(v̄, v); Adam with v̂ = v̄/(1−β₂ᵗ). Reddi, Kale and Kumar 2018, as PyTorch corrects it.
 */
public final class AmsgradMaxV {

  private AmsgradMaxV() {}

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
  //@ ensures (\forall int i; from <= i && i < to; Value.same(first[i], Moment.ema(c.beta1, c.oneMinusBeta1, \old(first[i]), g[i])));
  //@ ensures (\forall int i; from <= i && i < to; Value.same(second[i], Moment.ema(c.beta2, c.oneMinusBeta2, \old(second[i]), Moment.square(g[i]))));
  //@ ensures (\forall int i; from <= i && i < to; Value.same(third[i], Moment.larger(\old(third[i]), second[i])));
  //@ ensures (\forall int i; from <= i && i < to; Value.same(theta[i], AdamRule.literal(\old(theta[i]), first[i], third[i], c.c1, c.c2, c.lr, c.eps)));
  public static void step(double[] theta, double[] first, double[] second, double[] third, double[] g, int from,
      int to, AdamCoefficients c) {
    MomentLoops.average(first, g, from, to, c.beta1, c.oneMinusBeta1);
    MomentLoops.averageSquares(second, g, from, to, c.beta2, c.oneMinusBeta2);
    MomentLoops.largest(third, second, from, to);
    DescentLoops.adam(theta, first, third, from, to, c.c1, c.c2, c.lr, c.eps);
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
  //@ ensures (\forall int i; from <= i && i < to; Value.same(first[i], Moment.ema(c.beta1, c.oneMinusBeta1, \old(first[i]), g[i])));
  //@ ensures (\forall int i; from <= i && i < to; Value.same(second[i], Moment.ema(c.beta2, c.oneMinusBeta2, \old(second[i]), Moment.square(g[i]))));
  //@ ensures (\forall int i; from <= i && i < to; Value.same(third[i], Moment.larger(\old(third[i]), second[i])));
  //@ ensures (\forall int i; from <= i && i < to; Value.same(theta[i], AdamRule.scaled(\old(theta[i]), first[i], third[i], c.rate, c.scaledEps)));
  public static void scaled(double[] theta, double[] first, double[] second, double[] third, double[] g, int from,
      int to, AdamCoefficients c) {
    MomentLoops.average(first, g, from, to, c.beta1, c.oneMinusBeta1);
    MomentLoops.averageSquares(second, g, from, to, c.beta2, c.oneMinusBeta2);
    MomentLoops.largest(third, second, from, to);
    DescentLoops.outside(theta, first, third, from, to, c.rate, c.scaledEps);
  }
}
