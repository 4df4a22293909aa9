package adamant.optimizer;

import adamant.kernel.DescentLoops;
import adamant.kernel.MomentLoops;
import adamant.reference.AdamCoefficients;
import adamant.reference.DecayCoefficients;
import adamant.rule.AdamRule;
import adamant.rule.Moment;
import adamant.rule.Value;

/**
 * Adam with L2 regularization: Adam on g + λ·θ, so that the decay passes through the moments.
 */
public final class AdamL2 {

  private AdamL2() {}

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
  //@ ensures (\forall int i; from <= i && i < to; Value.same(first[i], Moment.ema(c.beta1, c.oneMinusBeta1, \old(first[i]), Moment.decayed(g[i], d.decay, \old(theta[i])))));
  //@ ensures (\forall int i; from <= i && i < to; Value.same(second[i], Moment.ema(c.beta2, c.oneMinusBeta2, \old(second[i]), Moment.square(Moment.decayed(g[i], d.decay, \old(theta[i]))))));
  //@ ensures (\forall int i; from <= i && i < to; Value.same(theta[i], AdamRule.literal(\old(theta[i]), first[i], second[i], c.c1, c.c2, c.lr, c.eps)));
  public static void step(double[] theta, double[] first, double[] second, double[] g, int from, int to,
      AdamCoefficients c, DecayCoefficients d) {
    MomentLoops.averageDecayed(first, g, theta, from, to, c.beta1, c.oneMinusBeta1, d.decay);
    MomentLoops.averageDecayedSquares(second, g, theta, from, to, c.beta2, c.oneMinusBeta2, d.decay);
    DescentLoops.adam(theta, first, second, from, to, c.c1, c.c2, c.lr, c.eps);
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
  //@ ensures (\forall int i; from <= i && i < to; Value.same(first[i], Moment.ema(c.beta1, c.oneMinusBeta1, \old(first[i]), Moment.decayed(g[i], d.decay, \old(theta[i])))));
  //@ ensures (\forall int i; from <= i && i < to; Value.same(second[i], Moment.ema(c.beta2, c.oneMinusBeta2, \old(second[i]), Moment.square(Moment.decayed(g[i], d.decay, \old(theta[i]))))));
  //@ ensures (\forall int i; from <= i && i < to; Value.same(theta[i], AdamRule.scaled(\old(theta[i]), first[i], second[i], c.rate, c.scaledEps)));
  public static void scaled(double[] theta, double[] first, double[] second, double[] g, int from, int to,
      AdamCoefficients c, DecayCoefficients d) {
    MomentLoops.averageDecayed(first, g, theta, from, to, c.beta1, c.oneMinusBeta1, d.decay);
    MomentLoops.averageDecayedSquares(second, g, theta, from, to, c.beta2, c.oneMinusBeta2, d.decay);
    DescentLoops.outside(theta, first, second, from, to, c.rate, c.scaledEps);
  }
}
