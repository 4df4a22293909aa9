// Generated from MomentLoops.java by Binary32Sources: change that file, not this one.
package adamant.kernel;

import adamant.rule.DescentRule32;
import adamant.rule.Moment32;
import adamant.rule.Value32;

/**
 * What the family's optimizers keep between steps, updated in place over a range of elements: each loop gives for every
 * index the bits of an element function. Nothing is checked here; the contract's preconditions are the caller's.
 */
public final class MomentLoops32 {

  private MomentLoops32() {}

  /**
   * m ← β·m + (1−β)·g.
   *
   * @param m first moment, overwritten; shape [n]
   * @param g gradient; shape [n]
   * @param from first element
   * @param to one past the last element
   * @param beta decay rate β
   * @param oneMinusBeta 1 − β
   */
  // law: FAMILY-LOOPS
  /*@ public normal_behavior
    @   requires m != g;
    @   requires m.length == g.length;
    @   requires 0 <= from && from <= to && to <= m.length;
    @   assignable m[from..to-1];
    @*/
  //+OPENJML@ requires 0 <= beta && beta < 1 && 0 < oneMinusBeta && oneMinusBeta <= 1;
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(m[i], Moment32.ema(beta, oneMinusBeta, \old(m[i]), g[i])));
  public static void average(float[] m, float[] g, int from, int to, float beta, float oneMinusBeta) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value32.same(m[k], Moment32.ema(beta, oneMinusBeta, \old(m[k]), g[k])));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value32.same(m[k], \old(m[k])));
    //+KEY@ assignable m[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      m[i] = Moment32.ema(beta, oneMinusBeta, m[i], g[i]);
    }
  }

  /**
   * v ← β·v + (1−β)·g².
   *
   * @param v second moment, not negative, overwritten; shape [n]
   * @param g gradient; shape [n]
   * @param from first element
   * @param to one past the last element
   * @param beta decay rate β
   * @param oneMinusBeta 1 − β
   */
  // law: FAMILY-LOOPS
  /*@ public normal_behavior
    @   requires v != g;
    @   requires v.length == g.length;
    @   requires 0 <= from && from <= to && to <= v.length;
    @   assignable v[from..to-1];
    @*/
  //+OPENJML@ requires 0 <= beta && beta < 1 && 0 < oneMinusBeta && oneMinusBeta <= 1;
  //+OPENJML@ requires (\forall int i; from <= i && i < to; v[i] >= 0);
  //+OPENJML@ ensures_redundantly (\forall int i; from <= i && i < to; v[i] >= 0);
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(v[i], Moment32.ema(beta, oneMinusBeta, \old(v[i]), Moment32.square(g[i]))));
  public static void averageSquares(float[] v, float[] g, int from, int to, float beta, float oneMinusBeta) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value32.same(v[k], Moment32.ema(beta, oneMinusBeta, \old(v[k]), Moment32.square(g[k]))));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value32.same(v[k], \old(v[k])));
    //+KEY@ assignable v[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      v[i] = Moment32.ema(beta, oneMinusBeta, v[i], Moment32.square(g[i]));
    }
  }

  /**
   * m ← β·m + (1−β)·(g + λ·θ).
   *
   * @param m first moment, overwritten; shape [n]
   * @param g gradient; shape [n]
   * @param theta parameters; shape [n]
   * @param from first element
   * @param to one past the last element
   * @param beta decay rate β
   * @param oneMinusBeta 1 − β
   * @param decay weight decay λ
   */
  // law: FAMILY-LOOPS
  /*@ public normal_behavior
    @   requires m != g && m != theta;
    @   requires m.length == g.length && m.length == theta.length;
    @   requires 0 <= from && from <= to && to <= m.length;
    @   assignable m[from..to-1];
    @*/
  //+OPENJML@ requires 0 <= beta && beta < 1 && 0 < oneMinusBeta && oneMinusBeta <= 1;
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(m[i], Moment32.ema(beta, oneMinusBeta, \old(m[i]), Moment32.decayed(g[i], decay, theta[i]))));
  public static void averageDecayed(float[] m, float[] g, float[] theta, int from, int to, float beta,
      float oneMinusBeta, float decay) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value32.same(m[k], Moment32.ema(beta, oneMinusBeta, \old(m[k]), Moment32.decayed(g[k], decay, theta[k]))));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value32.same(m[k], \old(m[k])));
    //+KEY@ assignable m[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      m[i] = Moment32.ema(beta, oneMinusBeta, m[i], Moment32.decayed(g[i], decay, theta[i]));
    }
  }

  /**
   * v ← β·v + (1−β)·(g + λ·θ)².
   *
   * @param v second moment, not negative, overwritten; shape [n]
   * @param g gradient; shape [n]
   * @param theta parameters; shape [n]
   * @param from first element
   * @param to one past the last element
   * @param beta decay rate β
   * @param oneMinusBeta 1 − β
   * @param decay weight decay λ
   */
  // law: FAMILY-LOOPS
  /*@ public normal_behavior
    @   requires v != g && v != theta;
    @   requires v.length == g.length && v.length == theta.length;
    @   requires 0 <= from && from <= to && to <= v.length;
    @   assignable v[from..to-1];
    @*/
  //+OPENJML@ requires 0 <= beta && beta < 1 && 0 < oneMinusBeta && oneMinusBeta <= 1;
  //+OPENJML@ requires (\forall int i; from <= i && i < to; v[i] >= 0);
  //+OPENJML@ ensures_redundantly (\forall int i; from <= i && i < to; v[i] >= 0);
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(v[i], Moment32.ema(beta, oneMinusBeta, \old(v[i]), Moment32.square(Moment32.decayed(g[i], decay, theta[i])))));
  public static void averageDecayedSquares(float[] v, float[] g, float[] theta, int from, int to, float beta,
      float oneMinusBeta, float decay) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value32.same(v[k], Moment32.ema(beta, oneMinusBeta, \old(v[k]), Moment32.square(Moment32.decayed(g[k], decay, theta[k])))));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value32.same(v[k], \old(v[k])));
    //+KEY@ assignable v[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      v[i] = Moment32.ema(beta, oneMinusBeta, v[i], Moment32.square(Moment32.decayed(g[i], decay, theta[i])));
    }
  }

  /**
   * a ← a + g².
   *
   * @param a accumulated squares, not negative, overwritten; shape [n]
   * @param g gradient; shape [n]
   * @param from first element
   * @param to one past the last element
   */
  // law: FAMILY-LOOPS
  /*@ public normal_behavior
    @   requires a != g;
    @   requires a.length == g.length;
    @   requires 0 <= from && from <= to && to <= a.length;
    @   assignable a[from..to-1];
    @*/
  //+OPENJML@ requires (\forall int i; from <= i && i < to; a[i] >= 0);
  //+OPENJML@ ensures_redundantly (\forall int i; from <= i && i < to; a[i] >= 0);
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(a[i], Moment32.sum(\old(a[i]), Moment32.square(g[i]))));
  public static void addSquares(float[] a, float[] g, int from, int to) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value32.same(a[k], Moment32.sum(\old(a[k]), Moment32.square(g[k]))));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value32.same(a[k], \old(a[k])));
    //+KEY@ assignable a[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      a[i] = Moment32.sum(a[i], Moment32.square(g[i]));
    }
  }

  /**
   * u ← γ·u + g.
   *
   * @param u velocity, overwritten; shape [n]
   * @param g gradient; shape [n]
   * @param from first element
   * @param to one past the last element
   * @param gamma momentum γ
   */
  // law: FAMILY-LOOPS
  /*@ public normal_behavior
    @   requires u != g;
    @   requires u.length == g.length;
    @   requires 0 <= from && from <= to && to <= u.length;
    @   assignable u[from..to-1];
    @*/
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(u[i], Moment32.velocity(gamma, \old(u[i]), g[i])));
  public static void velocity(float[] u, float[] g, int from, int to, float gamma) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value32.same(u[k], Moment32.velocity(gamma, \old(u[k]), g[k])));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value32.same(u[k], \old(u[k])));
    //+KEY@ assignable u[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      u[i] = Moment32.velocity(gamma, u[i], g[i]);
    }
  }

  /**
   * u ← γ·u + η·g.
   *
   * @param u velocity, overwritten; shape [n]
   * @param g gradient; shape [n]
   * @param from first element
   * @param to one past the last element
   * @param gamma momentum γ
   * @param lr learning rate η
   */
  // law: FAMILY-LOOPS
  /*@ public normal_behavior
    @   requires u != g;
    @   requires u.length == g.length;
    @   requires 0 <= from && from <= to && to <= u.length;
    @   assignable u[from..to-1];
    @*/
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(u[i], Moment32.weighted(gamma, \old(u[i]), lr, g[i])));
  public static void velocityOfRate(float[] u, float[] g, int from, int to, float gamma, float lr) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value32.same(u[k], Moment32.weighted(gamma, \old(u[k]), lr, g[k])));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value32.same(u[k], \old(u[k])));
    //+KEY@ assignable u[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      u[i] = Moment32.weighted(gamma, u[i], lr, g[i]);
    }
  }

  /**
   * v ← max(β·v, |g|).
   *
   * @param v second moment, not negative, overwritten; shape [n]
   * @param g gradient; shape [n]
   * @param from first element
   * @param to one past the last element
   * @param beta decay rate β
   */
  // law: FAMILY-LOOPS
  /*@ public normal_behavior
    @   requires v != g;
    @   requires v.length == g.length;
    @   requires 0 <= from && from <= to && to <= v.length;
    @   assignable v[from..to-1];
    @*/
  //+OPENJML@ requires 0 <= beta && beta < 1;
  //+OPENJML@ requires (\forall int i; from <= i && i < to; v[i] >= 0);
  //+OPENJML@ ensures_redundantly (\forall int i; from <= i && i < to; v[i] >= 0);
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(v[i], Moment32.infinityNorm(beta, \old(v[i]), g[i])));
  public static void decayedLargest(float[] v, float[] g, int from, int to, float beta) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value32.same(v[k], Moment32.infinityNorm(beta, \old(v[k]), g[k])));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value32.same(v[k], \old(v[k])));
    //+KEY@ assignable v[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      v[i] = Moment32.infinityNorm(beta, v[i], g[i]);
    }
  }

  /**
   * The largest v so far.
   *
   * @param most the largest so far, not negative, overwritten; shape [n]
   * @param v second moment, not negative; shape [n]
   * @param from first element
   * @param to one past the last element
   */
  // law: FAMILY-LOOPS
  /*@ public normal_behavior
    @   requires most.length == v.length;
    @   requires 0 <= from && from <= to && to <= most.length;
    @   assignable most[from..to-1];
    @*/
  //+OPENJML@ requires (\forall int i; from <= i && i < to; most[i] >= 0);
  //+OPENJML@ ensures_redundantly (\forall int i; from <= i && i < to; most[i] >= 0);
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(most[i], Moment32.larger(\old(most[i]), v[i])));
  public static void largest(float[] most, float[] v, int from, int to) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value32.same(most[k], Moment32.larger(\old(most[k]), v[k])));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value32.same(most[k], \old(most[k])));
    //+KEY@ assignable most[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      most[i] = Moment32.larger(most[i], v[i]);
    }
  }

  /**
   * The largest v/c₂ so far.
   *
   * @param most the largest so far, not negative, overwritten; shape [n]
   * @param v second moment, not negative; shape [n]
   * @param from first element
   * @param to one past the last element
   * @param c2 bias correction 1 − β₂ᵗ
   */
  // law: FAMILY-LOOPS
  /*@ public normal_behavior
    @   requires most != v;
    @   requires most.length == v.length;
    @   requires 0 <= from && from <= to && to <= most.length;
    @   assignable most[from..to-1];
    @*/
  //+OPENJML@ requires c2 > 0;
  //+OPENJML@ requires (\forall int i; from <= i && i < to; most[i] >= 0);
  //+OPENJML@ ensures_redundantly (\forall int i; from <= i && i < to; most[i] >= 0);
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(most[i], Moment32.larger(\old(most[i]), Moment32.corrected(v[i], c2))));
  public static void largestCorrected(float[] most, float[] v, int from, int to, float c2) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value32.same(most[k], Moment32.larger(\old(most[k]), Moment32.corrected(v[k], c2))));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value32.same(most[k], \old(most[k])));
    //+KEY@ assignable most[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      most[i] = Moment32.larger(most[i], Moment32.corrected(v[i], c2));
    }
  }

  /**
   * d ← ρ·d + (1−ρ)·Δ² with Δ = √(d+ε)/√(a+ε)·g, which the step takes first.
   *
   * @param d average of the squared changes, not negative, overwritten; shape [n]
   * @param a accumulated squares, not negative; shape [n]
   * @param g gradient; shape [n]
   * @param from first element
   * @param to one past the last element
   * @param beta decay rate β
   * @param oneMinusBeta 1 − β
   * @param eps stabiliser ε
   */
  // law: FAMILY-LOOPS
  /*@ public normal_behavior
    @   requires d != a && d != g;
    @   requires d.length == a.length && d.length == g.length;
    @   requires 0 <= from && from <= to && to <= d.length;
    @   assignable d[from..to-1];
    @*/
  //+OPENJML@ requires 0 <= beta && beta < 1 && 0 < oneMinusBeta && oneMinusBeta <= 1 && eps > 0;
  //+OPENJML@ requires (\forall int i; from <= i && i < to; d[i] >= 0);
  //+OPENJML@ requires (\forall int i; from <= i && i < to; a[i] >= 0);
  //+OPENJML@ ensures_redundantly (\forall int i; from <= i && i < to; d[i] >= 0);
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(d[i], Moment32.ema(beta, oneMinusBeta, \old(d[i]), Moment32.square(DescentRule32.change(\old(d[i]), a[i], g[i], eps)))));
  public static void averageChanges(float[] d, float[] a, float[] g, int from, int to, float beta,
      float oneMinusBeta, float eps) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value32.same(d[k], Moment32.ema(beta, oneMinusBeta, \old(d[k]), Moment32.square(DescentRule32.change(\old(d[k]), a[k], g[k], eps)))));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value32.same(d[k], \old(d[k])));
    //+KEY@ assignable d[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      d[i] = Moment32.ema(beta, oneMinusBeta, d[i], Moment32.square(DescentRule32.change(d[i], a[i], g[i], eps)));
    }
  }
}
