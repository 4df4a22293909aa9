package adamant.kernel;

import adamant.rule.DescentRule;
import adamant.rule.Moment;
import adamant.rule.Value;

/**
 * What the family's optimizers keep between steps, updated in place over a range of elements: each loop gives for every
 * index the bits of an element function. Nothing is checked here; the contract's preconditions are the caller's.
 */
public final class MomentLoops {

  private MomentLoops() {}

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
  //@ ensures (\forall int i; from <= i && i < to; Value.same(m[i], Moment.ema(beta, oneMinusBeta, \old(m[i]), g[i])));
  public static void average(double[] m, double[] g, int from, int to, double beta, double oneMinusBeta) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value.same(m[k], Moment.ema(beta, oneMinusBeta, \old(m[k]), g[k])));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value.same(m[k], \old(m[k])));
    //+KEY@ assignable m[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      m[i] = Moment.ema(beta, oneMinusBeta, m[i], g[i]);
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
  //@ ensures (\forall int i; from <= i && i < to; Value.same(v[i], Moment.ema(beta, oneMinusBeta, \old(v[i]), Moment.square(g[i]))));
  public static void averageSquares(double[] v, double[] g, int from, int to, double beta, double oneMinusBeta) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value.same(v[k], Moment.ema(beta, oneMinusBeta, \old(v[k]), Moment.square(g[k]))));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value.same(v[k], \old(v[k])));
    //+KEY@ assignable v[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      v[i] = Moment.ema(beta, oneMinusBeta, v[i], Moment.square(g[i]));
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
  //@ ensures (\forall int i; from <= i && i < to; Value.same(m[i], Moment.ema(beta, oneMinusBeta, \old(m[i]), Moment.decayed(g[i], decay, theta[i]))));
  public static void averageDecayed(double[] m, double[] g, double[] theta, int from, int to, double beta,
      double oneMinusBeta, double decay) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value.same(m[k], Moment.ema(beta, oneMinusBeta, \old(m[k]), Moment.decayed(g[k], decay, theta[k]))));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value.same(m[k], \old(m[k])));
    //+KEY@ assignable m[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      m[i] = Moment.ema(beta, oneMinusBeta, m[i], Moment.decayed(g[i], decay, theta[i]));
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
  //@ ensures (\forall int i; from <= i && i < to; Value.same(v[i], Moment.ema(beta, oneMinusBeta, \old(v[i]), Moment.square(Moment.decayed(g[i], decay, theta[i])))));
  public static void averageDecayedSquares(double[] v, double[] g, double[] theta, int from, int to, double beta,
      double oneMinusBeta, double decay) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value.same(v[k], Moment.ema(beta, oneMinusBeta, \old(v[k]), Moment.square(Moment.decayed(g[k], decay, theta[k])))));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value.same(v[k], \old(v[k])));
    //+KEY@ assignable v[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      v[i] = Moment.ema(beta, oneMinusBeta, v[i], Moment.square(Moment.decayed(g[i], decay, theta[i])));
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
  //@ ensures (\forall int i; from <= i && i < to; Value.same(a[i], Moment.sum(\old(a[i]), Moment.square(g[i]))));
  public static void addSquares(double[] a, double[] g, int from, int to) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value.same(a[k], Moment.sum(\old(a[k]), Moment.square(g[k]))));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value.same(a[k], \old(a[k])));
    //+KEY@ assignable a[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      a[i] = Moment.sum(a[i], Moment.square(g[i]));
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
  //@ ensures (\forall int i; from <= i && i < to; Value.same(u[i], Moment.velocity(gamma, \old(u[i]), g[i])));
  public static void velocity(double[] u, double[] g, int from, int to, double gamma) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value.same(u[k], Moment.velocity(gamma, \old(u[k]), g[k])));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value.same(u[k], \old(u[k])));
    //+KEY@ assignable u[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      u[i] = Moment.velocity(gamma, u[i], g[i]);
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
  //@ ensures (\forall int i; from <= i && i < to; Value.same(u[i], Moment.weighted(gamma, \old(u[i]), lr, g[i])));
  public static void velocityOfRate(double[] u, double[] g, int from, int to, double gamma, double lr) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value.same(u[k], Moment.weighted(gamma, \old(u[k]), lr, g[k])));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value.same(u[k], \old(u[k])));
    //+KEY@ assignable u[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      u[i] = Moment.weighted(gamma, u[i], lr, g[i]);
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
  //@ ensures (\forall int i; from <= i && i < to; Value.same(v[i], Moment.infinityNorm(beta, \old(v[i]), g[i])));
  public static void decayedLargest(double[] v, double[] g, int from, int to, double beta) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value.same(v[k], Moment.infinityNorm(beta, \old(v[k]), g[k])));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value.same(v[k], \old(v[k])));
    //+KEY@ assignable v[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      v[i] = Moment.infinityNorm(beta, v[i], g[i]);
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
  //@ ensures (\forall int i; from <= i && i < to; Value.same(most[i], Moment.larger(\old(most[i]), v[i])));
  public static void largest(double[] most, double[] v, int from, int to) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value.same(most[k], Moment.larger(\old(most[k]), v[k])));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value.same(most[k], \old(most[k])));
    //+KEY@ assignable most[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      most[i] = Moment.larger(most[i], v[i]);
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
  //@ ensures (\forall int i; from <= i && i < to; Value.same(most[i], Moment.larger(\old(most[i]), Moment.corrected(v[i], c2))));
  public static void largestCorrected(double[] most, double[] v, int from, int to, double c2) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value.same(most[k], Moment.larger(\old(most[k]), Moment.corrected(v[k], c2))));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value.same(most[k], \old(most[k])));
    //+KEY@ assignable most[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      most[i] = Moment.larger(most[i], Moment.corrected(v[i], c2));
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
  //@ ensures (\forall int i; from <= i && i < to; Value.same(d[i], Moment.ema(beta, oneMinusBeta, \old(d[i]), Moment.square(DescentRule.change(\old(d[i]), a[i], g[i], eps)))));
  public static void averageChanges(double[] d, double[] a, double[] g, int from, int to, double beta,
      double oneMinusBeta, double eps) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value.same(d[k], Moment.ema(beta, oneMinusBeta, \old(d[k]), Moment.square(DescentRule.change(\old(d[k]), a[k], g[k], eps)))));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value.same(d[k], \old(d[k])));
    //+KEY@ assignable d[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      d[i] = Moment.ema(beta, oneMinusBeta, d[i], Moment.square(DescentRule.change(d[i], a[i], g[i], eps)));
    }
  }
}
