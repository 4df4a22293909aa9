package adamant.optimizer;

import adamant.kernel.DescentLoops;
import adamant.kernel.MomentLoops;
import adamant.reference.AdamCoefficients;
import adamant.reference.FirstMomentCoefficients;
import adamant.rule.AdamRule;
import adamant.rule.Moment;
import adamant.rule.Value;

/**
 * Nadam: Adam with m̄ = β₁·m/(1−β₁ᵗ⁺¹) + (1−β₁)·g/(1−β₁ᵗ) in place of m̂. Dozat 2016, without his momentum schedule.
 */
public final class Nadam {

  private Nadam() {}

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
  //@ ensures (\forall int i; from <= i && i < to; Value.same(first[i], Moment.ema(c.beta1, c.oneMinusBeta1, \old(first[i]), g[i])));
  //@ ensures (\forall int i; from <= i && i < to; Value.same(second[i], Moment.ema(c.beta2, c.oneMinusBeta2, \old(second[i]), Moment.square(g[i]))));
  //@ ensures (\forall int i; from <= i && i < to; Value.same(theta[i], AdamRule.literal(\old(theta[i]), Moment.lookAhead(c.beta1, first[i], a.next, c.oneMinusBeta1, g[i], c.c1), second[i], 1.0, c.c2, c.lr, c.eps)));
  public static void step(double[] theta, double[] first, double[] second, double[] g, int from, int to,
      AdamCoefficients c, FirstMomentCoefficients a) {
    MomentLoops.average(first, g, from, to, c.beta1, c.oneMinusBeta1);
    MomentLoops.averageSquares(second, g, from, to, c.beta2, c.oneMinusBeta2);
    DescentLoops.nadam(theta, first, second, g, from, to, c.beta1, c.oneMinusBeta1, c.c1, a.next, c.c2, c.lr, c.eps);
  }
}
