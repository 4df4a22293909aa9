// Generated from AdagradEpsInside.java by Binary32Sources: change that file, not this one.
package adamant.optimizer;

import adamant.kernel.DescentLoops32;
import adamant.kernel.MomentLoops32;
import adamant.reference.AdamCoefficients32;
import adamant.rule.DescentRule32;
import adamant.rule.Moment32;
import adamant.rule.Value32;

/**
 * AdaGrad with ε under the root: a ← a + g²; θ ← θ − η/√(a+ε)·g. Duchi, Hazan and Singer 2011.
 */
public final class AdagradEpsInside32 {

  private AdagradEpsInside32() {}

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
  // law: FAMILY-STEP(adagrad-eps-inside)
  /*@ public normal_behavior
    @   requires theta != second && theta != g && second != g;
    @   requires theta.length == second.length && theta.length == g.length;
    @   requires 0 <= from && from <= to && to <= theta.length;
    @   assignable theta[from..to-1], second[from..to-1];
    @*/
  //+OPENJML@ requires c.eps > 0;
  //+OPENJML@ requires (\forall int i; from <= i && i < to; second[i] >= 0);
  //+OPENJML@ ensures_redundantly (\forall int i; from <= i && i < to; second[i] >= 0);
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(second[i], Moment32.sum(\old(second[i]), Moment32.square(g[i]))));
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(theta[i], DescentRule32.inside(\old(theta[i]), g[i], second[i], c.lr, c.eps)));
  public static void step(float[] theta, float[] second, float[] g, int from, int to, AdamCoefficients32 c) {
    MomentLoops32.addSquares(second, g, from, to);
    DescentLoops32.inside(theta, g, second, from, to, c.lr, c.eps);
  }
}
