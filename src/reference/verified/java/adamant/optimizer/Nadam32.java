// Generated from Nadam.java by Binary32Sources: change that file, not this one.
package adamant.optimizer;

import adamant.kernel.DescentLoops32;
import adamant.kernel.MomentLoops32;
import adamant.reference.AdamCoefficients32;
import adamant.reference.FirstMomentCoefficients32;
import adamant.rule.AdamRule32;
import adamant.rule.Moment32;
import adamant.rule.Value32;

/**
 * Nadam32: Adam with m̄ = β₁·m/(1−β₁ᵗ⁺¹) + (1−β₁)·g/(1−β₁ᵗ) in place of m̂. Dozat 2016, without his momentum schedule.
 */
public final class Nadam32 {

  private Nadam32() {}

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
   * @param a what the first moment forms once a step
   */
  // law: FAMILY-STEP(nadam)
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
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(second[i], Moment32.ema(c.beta2, c.oneMinusBeta2, \old(second[i]), Moment32.square(g[i]))));
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(theta[i], AdamRule32.literal(\old(theta[i]), Moment32.lookAhead(c.beta1, first[i], a.next, c.oneMinusBeta1, g[i], c.c1), second[i], 1.0f, c.c2, c.lr, c.eps)));
  public static void step(float[] theta, float[] first, float[] second, float[] g, int from, int to,
      AdamCoefficients32 c, FirstMomentCoefficients32 a) {
    MomentLoops32.average(first, g, from, to, c.beta1, c.oneMinusBeta1);
    MomentLoops32.averageSquares(second, g, from, to, c.beta2, c.oneMinusBeta2);
    DescentLoops32.nadam(theta, first, second, g, from, to, c.beta1, c.oneMinusBeta1, c.c1, a.next, c.c2, c.lr, c.eps);
  }
}
