package adamant.optimizer;

import adamant.kernel.DescentLoops;
import adamant.kernel.MomentLoops;
import adamant.reference.AdamCoefficients;
import adamant.rule.DescentRule;
import adamant.rule.Moment;
import adamant.rule.Value;

/**
 * AdaDelta: a ← ρ·a + (1−ρ)·g²; Δ = √(d+ε)/√(a+ε)·g; d ← ρ·d + (1−ρ)·Δ²; θ ← θ − η·Δ, with ρ = β₂. Zeiler 2012,
 * algorithm 1, where η = 1.
 */
public final class Adadelta {

  private Adadelta() {}

  /**
   * One step on elements from, …, to − 1. Nothing is checked here; the facade does.
   *
   * @param theta parameters θ, overwritten; shape [n]
   * @param second accumulated squares a, overwritten; shape [n], not negative
   * @param third average of the squared changes d, overwritten; shape [n], not negative
   * @param g gradient; shape [n]
   * @param from first element
   * @param to one past the last element
   * @param c what is formed once a step
   */
  // law: FAMILY-STEP(adadelta)
  /*@ public normal_behavior
    @   requires theta != second && theta != third && theta != g && second != third && second != g && third != g;
    @   requires theta.length == second.length && theta.length == third.length && theta.length == g.length;
    @   requires 0 <= from && from <= to && to <= theta.length;
    @   assignable theta[from..to-1], second[from..to-1], third[from..to-1];
    @*/
  //+OPENJML@ requires c.eps > 0;
  //+OPENJML@ requires (\forall int i; from <= i && i < to; second[i] >= 0);
  //+OPENJML@ requires (\forall int i; from <= i && i < to; third[i] >= 0);
  //+OPENJML@ ensures_redundantly (\forall int i; from <= i && i < to; second[i] >= 0);
  //+OPENJML@ ensures_redundantly (\forall int i; from <= i && i < to; third[i] >= 0);
  //@ ensures (\forall int i; from <= i && i < to; Value.same(second[i], Moment.ema(c.beta2, c.oneMinusBeta2, \old(second[i]), Moment.square(g[i]))));
  //@ ensures (\forall int i; from <= i && i < to; Value.same(theta[i], DescentRule.along(\old(theta[i]), c.lr, DescentRule.change(\old(third[i]), second[i], g[i], c.eps))));
  //@ ensures (\forall int i; from <= i && i < to; Value.same(third[i], Moment.ema(c.beta2, c.oneMinusBeta2, \old(third[i]), Moment.square(DescentRule.change(\old(third[i]), second[i], g[i], c.eps)))));
  public static void step(double[] theta, double[] second, double[] third, double[] g, int from, int to,
      AdamCoefficients c) {
    MomentLoops.averageSquares(second, g, from, to, c.beta2, c.oneMinusBeta2);
    DescentLoops.changed(theta, g, second, third, from, to, c.lr, c.eps);
    MomentLoops.averageChanges(third, second, g, from, to, c.beta2, c.oneMinusBeta2, c.eps);
  }
}
