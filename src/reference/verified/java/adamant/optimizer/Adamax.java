package adamant.optimizer;

import adamant.kernel.DescentLoops;
import adamant.kernel.MomentLoops;
import adamant.reference.AdamCoefficients;
import adamant.reference.FirstMomentCoefficients;
import adamant.rule.AdamVariantRule;
import adamant.rule.Moment;
import adamant.rule.Value;

/**
 * AdaMax: m as Adam; u ← max(β₂·u, |g|); θ ← θ − ((η/(1−β₁ᵗ))·m)/(u+ε). Kingma and Ba 2015, algorithm 2, there without ε.
 */
public final class Adamax {

  private Adamax() {}

  /**
   * One step on elements from, …, to − 1. Nothing is checked here; the facade does.
   *
   * @param theta parameters θ, overwritten; shape [n]
   * @param first first moment m, overwritten; shape [n]
   * @param second infinity norm u, overwritten; shape [n], not negative
   * @param g gradient; shape [n]
   * @param from first element
   * @param to one past the last element
   * @param c what is formed once a step
   * @param a what the first moment forms once a step
   */
  // law: FAMILY-STEP(adamax)
  /*@ public normal_behavior
    @   requires theta != first && theta != second && theta != g && first != second && first != g && second != g;
    @   requires theta.length == first.length && theta.length == second.length && theta.length == g.length;
    @   requires 0 <= from && from <= to && to <= theta.length;
    @   assignable theta[from..to-1], first[from..to-1], second[from..to-1];
    @*/
  //+OPENJML@ requires c.eps > 0;
  //+OPENJML@ requires (\forall int i; from <= i && i < to; second[i] >= 0);
  //+OPENJML@ ensures_redundantly (\forall int i; from <= i && i < to; second[i] >= 0);
  //@ ensures (\forall int i; from <= i && i < to; Value.same(first[i], Moment.ema(c.beta1, c.oneMinusBeta1, \old(first[i]), g[i])));
  //@ ensures (\forall int i; from <= i && i < to; Value.same(second[i], Moment.infinityNorm(c.beta2, \old(second[i]), g[i])));
  //@ ensures (\forall int i; from <= i && i < to; Value.same(theta[i], AdamVariantRule.adamax(\old(theta[i]), first[i], second[i], a.correctedRate, c.eps)));
  public static void step(double[] theta, double[] first, double[] second, double[] g, int from, int to,
      AdamCoefficients c, FirstMomentCoefficients a) {
    MomentLoops.average(first, g, from, to, c.beta1, c.oneMinusBeta1);
    MomentLoops.decayedLargest(second, g, from, to, c.beta2);
    DescentLoops.adamax(theta, first, second, from, to, a.correctedRate, c.eps);
  }
}
