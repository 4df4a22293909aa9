// Generated from AdamKernel.java by Binary32Sources: change that file, not this one.
package adamant.kernel;

import adamant.rule.AdamRule32;
import adamant.rule.Moment32;
import adamant.rule.Value32;

/**
 * Adam's step in place over a range of elements, in both evaluation orders. Nothing is checked here: the contract's
 * preconditions are the caller's, and the facade in this package is the caller that checks them. An element depends on its
 * own index alone, so any partition of the elements, over any number of threads, gives the same bits.
 */
public final class AdamKernel32 {

  private AdamKernel32() {}

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
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(m[i], Moment32.ema(beta1, oneMinusBeta1, \old(m[i]), g[i])));
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(v[i], Moment32.ema(beta2, oneMinusBeta2, \old(v[i]), Moment32.square(g[i]))));
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(theta[i], AdamRule32.literal(\old(theta[i]), m[i], v[i], c1, c2, lr, eps)));
  public static void literal(float[] theta, float[] m, float[] v, float[] g, int from, int to,
      float beta1, float oneMinusBeta1, float beta2, float oneMinusBeta2,
      float c1, float c2, float lr, float eps) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value32.same(m[k], Moment32.ema(beta1, oneMinusBeta1, \old(m[k]), g[k])));
    //@ loop_invariant (\forall int k; from <= k && k < i; Value32.same(v[k], Moment32.ema(beta2, oneMinusBeta2, \old(v[k]), Moment32.square(g[k]))));
    //@ loop_invariant (\forall int k; from <= k && k < i; Value32.same(theta[k], AdamRule32.literal(\old(theta[k]), m[k], v[k], c1, c2, lr, eps)));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value32.same(m[k], \old(m[k])) && Value32.same(v[k], \old(v[k])) && Value32.same(theta[k], \old(theta[k])));
    //+KEY@ assignable theta[from..to-1], m[from..to-1], v[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      float mi = Moment32.ema(beta1, oneMinusBeta1, m[i], g[i]);
      float vi = Moment32.ema(beta2, oneMinusBeta2, v[i], Moment32.square(g[i]));
      m[i] = mi;
      v[i] = vi;
      theta[i] = AdamRule32.literal(theta[i], mi, vi, c1, c2, lr, eps);
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
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(m[i], Moment32.ema(beta1, oneMinusBeta1, \old(m[i]), g[i])));
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(v[i], Moment32.ema(beta2, oneMinusBeta2, \old(v[i]), Moment32.square(g[i]))));
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(theta[i], AdamRule32.scaled(\old(theta[i]), m[i], v[i], rate, scaledEps)));
  public static void scaled(float[] theta, float[] m, float[] v, float[] g, int from, int to,
      float beta1, float oneMinusBeta1, float beta2, float oneMinusBeta2,
      float rate, float scaledEps) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value32.same(m[k], Moment32.ema(beta1, oneMinusBeta1, \old(m[k]), g[k])));
    //@ loop_invariant (\forall int k; from <= k && k < i; Value32.same(v[k], Moment32.ema(beta2, oneMinusBeta2, \old(v[k]), Moment32.square(g[k]))));
    //@ loop_invariant (\forall int k; from <= k && k < i; Value32.same(theta[k], AdamRule32.scaled(\old(theta[k]), m[k], v[k], rate, scaledEps)));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value32.same(m[k], \old(m[k])) && Value32.same(v[k], \old(v[k])) && Value32.same(theta[k], \old(theta[k])));
    //+KEY@ assignable theta[from..to-1], m[from..to-1], v[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      float mi = Moment32.ema(beta1, oneMinusBeta1, m[i], g[i]);
      float vi = Moment32.ema(beta2, oneMinusBeta2, v[i], Moment32.square(g[i]));
      m[i] = mi;
      v[i] = vi;
      theta[i] = AdamRule32.scaled(theta[i], mi, vi, rate, scaledEps);
    }
  }
}
