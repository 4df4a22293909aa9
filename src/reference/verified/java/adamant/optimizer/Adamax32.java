// Generated from Adamax.java by Binary32Sources: change that file, not this one.
package adamant.optimizer;

import adamant.kernel.DescentLoops32;
import adamant.kernel.MomentLoops32;
import adamant.reference.AdamCoefficients32;
import adamant.reference.FirstMomentCoefficients32;
import adamant.rule.AdamVariantRule32;
import adamant.rule.Moment32;
import adamant.rule.Value32;

/**
 * AdaMax: m as Adam; u ← max(β₂·u, |g|); θ ← θ − ((η/(1−β₁ᵗ))·m)/(u+ε). Kingma and Ba 2015, algorithm 2, there without ε.
 */
public final class Adamax32 {

  private Adamax32() {}

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
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(first[i], Moment32.ema(c.beta1, c.oneMinusBeta1, \old(first[i]), g[i])));
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(second[i], Moment32.infinityNorm(c.beta2, \old(second[i]), g[i])));
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(theta[i], AdamVariantRule32.adamax(\old(theta[i]), first[i], second[i], a.correctedRate, c.eps)));
  public static void step(float[] theta, float[] first, float[] second, float[] g, int from, int to,
      AdamCoefficients32 c, FirstMomentCoefficients32 a) {
    MomentLoops32.average(first, g, from, to, c.beta1, c.oneMinusBeta1);
    MomentLoops32.decayedLargest(second, g, from, to, c.beta2);
    DescentLoops32.adamax(theta, first, second, from, to, a.correctedRate, c.eps);
  }
}
