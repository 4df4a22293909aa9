package adamant.kernel;

import adamant.rule.AdamRule;
import adamant.rule.Moment;
import adamant.rule.Value;

/**
 * Adam's step in place over a range of elements, in both evaluation orders. Nothing is checked here: the contract's
 * preconditions are the caller's, and the facade in this package is the caller that checks them. An element depends on its
 * own index alone, so any partition of the elements, over any number of threads, gives the same bits.
 */
public final class AdamKernel {

  private AdamKernel() {}

  /**
   * The literal order on elements from, …, to − 1.
   *
   * @param theta parameters, overwritten; shape [n]
   * @param m first moment, overwritten; shape [n]
   * @param v second moment, overwritten; shape [n], not negative
   * @param g gradient; shape [n]
   * @param from first element
   * @param to one past the last element
   * @param beta1 decay rate β₁
   * @param oneMinusBeta1 1 − β₁
   * @param beta2 decay rate β₂
   * @param oneMinusBeta2 1 − β₂
   * @param c1 bias correction 1 − β₁ᵗ
   * @param c2 bias correction 1 − β₂ᵗ
   * @param lr learning rate η
   * @param eps stabiliser ε
   */
  // law: ADAM-KERNEL-BITS by KeY, ADAM-MOMENTS-EMA by KeY
  /*@ public normal_behavior
    @   requires theta != m && theta != v && m != v && g != theta && g != m && g != v;
    @   requires theta.length == m.length && theta.length == v.length && theta.length == g.length;
    @   requires 0 <= from && from <= to && to <= theta.length;
    @   assignable theta[from..to-1], m[from..to-1], v[from..to-1];
    @*/
  //+OPENJML@ requires 0 <= beta1 && beta1 < 1 && 0 < oneMinusBeta1 && oneMinusBeta1 <= 1;
  //+OPENJML@ requires 0 <= beta2 && beta2 < 1 && 0 < oneMinusBeta2 && oneMinusBeta2 <= 1;
  //+OPENJML@ requires c1 > 0 && c2 > 0 && lr >= 0 && eps > 0;
  //+OPENJML@ requires (\forall int i; from <= i && i < to; v[i] >= 0);
  //+OPENJML@ ensures_redundantly (\forall int i; from <= i && i < to; v[i] >= 0);
  //@ ensures (\forall int i; from <= i && i < to; Value.same(m[i], Moment.ema(beta1, oneMinusBeta1, \old(m[i]), g[i])));
  //@ ensures (\forall int i; from <= i && i < to; Value.same(v[i], Moment.ema(beta2, oneMinusBeta2, \old(v[i]), Moment.square(g[i]))));
  //@ ensures (\forall int i; from <= i && i < to; Value.same(theta[i], AdamRule.literal(\old(theta[i]), m[i], v[i], c1, c2, lr, eps)));
  public static void literal(double[] theta, double[] m, double[] v, double[] g, int from, int to,
      double beta1, double oneMinusBeta1, double beta2, double oneMinusBeta2,
      double c1, double c2, double lr, double eps) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value.same(m[k], Moment.ema(beta1, oneMinusBeta1, \old(m[k]), g[k])));
    //@ loop_invariant (\forall int k; from <= k && k < i; Value.same(v[k], Moment.ema(beta2, oneMinusBeta2, \old(v[k]), Moment.square(g[k]))));
    //@ loop_invariant (\forall int k; from <= k && k < i; Value.same(theta[k], AdamRule.literal(\old(theta[k]), m[k], v[k], c1, c2, lr, eps)));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value.same(m[k], \old(m[k])) && Value.same(v[k], \old(v[k])) && Value.same(theta[k], \old(theta[k])));
    //+KEY@ assignable theta[from..to-1], m[from..to-1], v[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      double mi = Moment.ema(beta1, oneMinusBeta1, m[i], g[i]);
      double vi = Moment.ema(beta2, oneMinusBeta2, v[i], Moment.square(g[i]));
      m[i] = mi;
      v[i] = vi;
      theta[i] = AdamRule.literal(theta[i], mi, vi, c1, c2, lr, eps);
    }
  }

  /**
   * The scaled order on elements from, …, to − 1.
   *
   * @param theta parameters, overwritten; shape [n]
   * @param m first moment, overwritten; shape [n]
   * @param v second moment, overwritten; shape [n], not negative
   * @param g gradient; shape [n]
   * @param from first element
   * @param to one past the last element
   * @param beta1 decay rate β₁
   * @param oneMinusBeta1 1 − β₁
   * @param beta2 decay rate β₂
   * @param oneMinusBeta2 1 − β₂
   * @param rate η·√c₂/c₁
   * @param scaledEps ε·√c₂
   */
  // law: ADAM-KERNEL-BITS by KeY, ADAM-MOMENTS-EMA by KeY
  /*@ public normal_behavior
    @   requires theta != m && theta != v && m != v && g != theta && g != m && g != v;
    @   requires theta.length == m.length && theta.length == v.length && theta.length == g.length;
    @   requires 0 <= from && from <= to && to <= theta.length;
    @   assignable theta[from..to-1], m[from..to-1], v[from..to-1];
    @*/
  //+OPENJML@ requires 0 <= beta1 && beta1 < 1 && 0 < oneMinusBeta1 && oneMinusBeta1 <= 1;
  //+OPENJML@ requires 0 <= beta2 && beta2 < 1 && 0 < oneMinusBeta2 && oneMinusBeta2 <= 1;
  //+OPENJML@ requires rate >= 0 && scaledEps > 0;
  //+OPENJML@ requires (\forall int i; from <= i && i < to; v[i] >= 0);
  //+OPENJML@ ensures_redundantly (\forall int i; from <= i && i < to; v[i] >= 0);
  //@ ensures (\forall int i; from <= i && i < to; Value.same(m[i], Moment.ema(beta1, oneMinusBeta1, \old(m[i]), g[i])));
  //@ ensures (\forall int i; from <= i && i < to; Value.same(v[i], Moment.ema(beta2, oneMinusBeta2, \old(v[i]), Moment.square(g[i]))));
  //@ ensures (\forall int i; from <= i && i < to; Value.same(theta[i], AdamRule.scaled(\old(theta[i]), m[i], v[i], rate, scaledEps)));
  public static void scaled(double[] theta, double[] m, double[] v, double[] g, int from, int to,
      double beta1, double oneMinusBeta1, double beta2, double oneMinusBeta2,
      double rate, double scaledEps) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value.same(m[k], Moment.ema(beta1, oneMinusBeta1, \old(m[k]), g[k])));
    //@ loop_invariant (\forall int k; from <= k && k < i; Value.same(v[k], Moment.ema(beta2, oneMinusBeta2, \old(v[k]), Moment.square(g[k]))));
    //@ loop_invariant (\forall int k; from <= k && k < i; Value.same(theta[k], AdamRule.scaled(\old(theta[k]), m[k], v[k], rate, scaledEps)));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value.same(m[k], \old(m[k])) && Value.same(v[k], \old(v[k])) && Value.same(theta[k], \old(theta[k])));
    //+KEY@ assignable theta[from..to-1], m[from..to-1], v[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      double mi = Moment.ema(beta1, oneMinusBeta1, m[i], g[i]);
      double vi = Moment.ema(beta2, oneMinusBeta2, v[i], Moment.square(g[i]));
      m[i] = mi;
      v[i] = vi;
      theta[i] = AdamRule.scaled(theta[i], mi, vi, rate, scaledEps);
    }
  }
}
