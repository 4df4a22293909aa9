// Generated from DescentLoops.java by Binary32Sources: change that file, not this one.
package adamant.kernel;

import adamant.rule.AdamRule32;
import adamant.rule.AdamVariantRule32;
import adamant.rule.DescentRule32;
import adamant.rule.Moment32;
import adamant.rule.Value32;

/**
 * How the family's optimizers move the parameters, in place over a range of elements: each loop gives for every index
 * the bits of an element function. Nothing is checked here; the contract's preconditions are the caller's.
 */
public final class DescentLoops32 {

  private DescentLoops32() {}

  /**
   * θ ← θ − η·p.
   *
   * @param theta parameters, overwritten; shape [n]
   * @param p what is taken; shape [n]
   * @param from first element
   * @param to one past the last element
   * @param lr learning rate η
   */
  // law: FAMILY-LOOPS
  /*@ public normal_behavior
    @   requires theta != p;
    @   requires theta.length == p.length;
    @   requires 0 <= from && from <= to && to <= theta.length;
    @   assignable theta[from..to-1];
    @*/
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(theta[i], DescentRule32.along(\old(theta[i]), lr, p[i])));
  public static void along(float[] theta, float[] p, int from, int to, float lr) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value32.same(theta[k], DescentRule32.along(\old(theta[k]), lr, p[k])));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value32.same(theta[k], \old(theta[k])));
    //+KEY@ assignable theta[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      theta[i] = DescentRule32.along(theta[i], lr, p[i]);
    }
  }

  /**
   * θ ← θ − k·θ.
   *
   * @param theta parameters, overwritten; shape [n]
   * @param from first element
   * @param to one past the last element
   * @param share the share k that is taken, η·λ
   */
  // law: FAMILY-LOOPS
  /*@ public normal_behavior
    @   requires 0 <= from && from <= to && to <= theta.length;
    @   assignable theta[from..to-1];
    @*/
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(theta[i], DescentRule32.along(\old(theta[i]), share, \old(theta[i]))));
  public static void shrink(float[] theta, int from, int to, float share) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value32.same(theta[k], DescentRule32.along(\old(theta[k]), share, \old(theta[k]))));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value32.same(theta[k], \old(theta[k])));
    //+KEY@ assignable theta[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      theta[i] = DescentRule32.along(theta[i], share, theta[i]);
    }
  }

  /**
   * θ ← θ − p.
   *
   * @param theta parameters, overwritten; shape [n]
   * @param p what is taken; shape [n]
   * @param from first element
   * @param to one past the last element
   */
  // law: FAMILY-LOOPS
  /*@ public normal_behavior
    @   requires theta != p;
    @   requires theta.length == p.length;
    @   requires 0 <= from && from <= to && to <= theta.length;
    @   assignable theta[from..to-1];
    @*/
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(theta[i], DescentRule32.by(\old(theta[i]), p[i])));
  public static void by(float[] theta, float[] p, int from, int to) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value32.same(theta[k], DescentRule32.by(\old(theta[k]), p[k])));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value32.same(theta[k], \old(theta[k])));
    //+KEY@ assignable theta[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      theta[i] = DescentRule32.by(theta[i], p[i]);
    }
  }

  /**
   * θ ← θ − η·(g + γ·u).
   *
   * @param theta parameters, overwritten; shape [n]
   * @param u velocity; shape [n]
   * @param g gradient; shape [n]
   * @param from first element
   * @param to one past the last element
   * @param gamma momentum γ
   * @param lr learning rate η
   */
  // law: FAMILY-LOOPS
  /*@ public normal_behavior
    @   requires theta != u && theta != g;
    @   requires theta.length == u.length && theta.length == g.length;
    @   requires 0 <= from && from <= to && to <= theta.length;
    @   assignable theta[from..to-1];
    @*/
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(theta[i], DescentRule32.ahead(\old(theta[i]), lr, gamma, u[i], g[i])));
  public static void ahead(float[] theta, float[] u, float[] g, int from, int to, float gamma, float lr) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value32.same(theta[k], DescentRule32.ahead(\old(theta[k]), lr, gamma, u[k], g[k])));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value32.same(theta[k], \old(theta[k])));
    //+KEY@ assignable theta[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      theta[i] = DescentRule32.ahead(theta[i], lr, gamma, u[i], g[i]);
    }
  }

  /**
   * θ ← θ − (rate·p)/(√a + ε).
   *
   * @param theta parameters, overwritten; shape [n]
   * @param p what is taken; shape [n]
   * @param a accumulated squares, not negative; shape [n]
   * @param from first element
   * @param to one past the last element
   * @param rate what the numerator is multiplied by
   * @param eps stabiliser ε
   */
  // law: FAMILY-LOOPS
  /*@ public normal_behavior
    @   requires theta != p && theta != a;
    @   requires theta.length == p.length && theta.length == a.length;
    @   requires 0 <= from && from <= to && to <= theta.length;
    @   assignable theta[from..to-1];
    @*/
  //+OPENJML@ requires rate >= 0 && eps > 0;
  //+OPENJML@ requires (\forall int i; from <= i && i < to; a[i] >= 0);
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(theta[i], AdamRule32.scaled(\old(theta[i]), p[i], a[i], rate, eps)));
  public static void outside(float[] theta, float[] p, float[] a, int from, int to, float rate, float eps) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value32.same(theta[k], AdamRule32.scaled(\old(theta[k]), p[k], a[k], rate, eps)));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value32.same(theta[k], \old(theta[k])));
    //+KEY@ assignable theta[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      theta[i] = AdamRule32.scaled(theta[i], p[i], a[i], rate, eps);
    }
  }

  /**
   * θ ← θ − η/√(a + ε)·p.
   *
   * @param theta parameters, overwritten; shape [n]
   * @param p what is taken; shape [n]
   * @param a accumulated squares, not negative; shape [n]
   * @param from first element
   * @param to one past the last element
   * @param lr learning rate η
   * @param eps stabiliser ε
   */
  // law: FAMILY-LOOPS
  /*@ public normal_behavior
    @   requires theta != p && theta != a;
    @   requires theta.length == p.length && theta.length == a.length;
    @   requires 0 <= from && from <= to && to <= theta.length;
    @   assignable theta[from..to-1];
    @*/
  //+OPENJML@ requires lr >= 0 && eps > 0;
  //+OPENJML@ requires (\forall int i; from <= i && i < to; a[i] >= 0);
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(theta[i], DescentRule32.inside(\old(theta[i]), p[i], a[i], lr, eps)));
  public static void inside(float[] theta, float[] p, float[] a, int from, int to, float lr, float eps) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value32.same(theta[k], DescentRule32.inside(\old(theta[k]), p[k], a[k], lr, eps)));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value32.same(theta[k], \old(theta[k])));
    //+KEY@ assignable theta[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      theta[i] = DescentRule32.inside(theta[i], p[i], a[i], lr, eps);
    }
  }

  /**
   * θ ← θ − η·g/(√(a − b²) + ε).
   *
   * @param theta parameters, overwritten; shape [n]
   * @param g gradient; shape [n]
   * @param a accumulated squares, not negative; shape [n]
   * @param b average of the gradients; shape [n]
   * @param from first element
   * @param to one past the last element
   * @param lr learning rate η
   * @param eps stabiliser ε
   */
  // law: FAMILY-LOOPS
  /*@ public normal_behavior
    @   requires theta != g && theta != a && theta != b;
    @   requires theta.length == g.length && theta.length == a.length && theta.length == b.length;
    @   requires 0 <= from && from <= to && to <= theta.length;
    @   assignable theta[from..to-1];
    @*/
  //+OPENJML@ requires lr >= 0 && eps > 0;
  //+OPENJML@ requires (\forall int i; from <= i && i < to; a[i] >= 0);
  //+OPENJML@ requires (\forall int i; from <= i && i < to; a[i] >= b[i] * b[i]);
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(theta[i], DescentRule32.centered(\old(theta[i]), g[i], a[i], b[i], lr, eps)));
  public static void centered(float[] theta, float[] g, float[] a, float[] b, int from, int to, float lr,
      float eps) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value32.same(theta[k], DescentRule32.centered(\old(theta[k]), g[k], a[k], b[k], lr, eps)));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value32.same(theta[k], \old(theta[k])));
    //+KEY@ assignable theta[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      theta[i] = DescentRule32.centered(theta[i], g[i], a[i], b[i], lr, eps);
    }
  }

  /**
   * θ ← θ − η·Δ with Δ = √(d+ε)/√(a+ε)·g.
   *
   * @param theta parameters, overwritten; shape [n]
   * @param g gradient; shape [n]
   * @param a accumulated squares, not negative; shape [n]
   * @param d average of the squared changes, not negative; shape [n]
   * @param from first element
   * @param to one past the last element
   * @param lr learning rate η
   * @param eps stabiliser ε
   */
  // law: FAMILY-LOOPS
  /*@ public normal_behavior
    @   requires theta != g && theta != a && theta != d;
    @   requires theta.length == g.length && theta.length == a.length && theta.length == d.length;
    @   requires 0 <= from && from <= to && to <= theta.length;
    @   assignable theta[from..to-1];
    @*/
  //+OPENJML@ requires eps > 0;
  //+OPENJML@ requires (\forall int i; from <= i && i < to; a[i] >= 0);
  //+OPENJML@ requires (\forall int i; from <= i && i < to; d[i] >= 0);
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(theta[i], DescentRule32.along(\old(theta[i]), lr, DescentRule32.change(d[i], a[i], g[i], eps))));
  public static void changed(float[] theta, float[] g, float[] a, float[] d, int from, int to, float lr,
      float eps) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value32.same(theta[k], DescentRule32.along(\old(theta[k]), lr, DescentRule32.change(d[k], a[k], g[k], eps))));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value32.same(theta[k], \old(theta[k])));
    //+KEY@ assignable theta[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      theta[i] = DescentRule32.along(theta[i], lr, DescentRule32.change(d[i], a[i], g[i], eps));
    }
  }

  /**
   * θ ← θ − η·(m/c₁)/(√(v/c₂) + ε).
   *
   * @param theta parameters, overwritten; shape [n]
   * @param m first moment; shape [n]
   * @param v second moment, not negative; shape [n]
   * @param from first element
   * @param to one past the last element
   * @param c1 bias correction 1 − β₁ᵗ
   * @param c2 bias correction 1 − β₂ᵗ
   * @param lr learning rate η
   * @param eps stabiliser ε
   */
  // law: FAMILY-LOOPS
  /*@ public normal_behavior
    @   requires theta != m && theta != v;
    @   requires theta.length == m.length && theta.length == v.length;
    @   requires 0 <= from && from <= to && to <= theta.length;
    @   assignable theta[from..to-1];
    @*/
  //+OPENJML@ requires c1 > 0 && c2 > 0 && lr >= 0 && eps > 0;
  //+OPENJML@ requires (\forall int i; from <= i && i < to; v[i] >= 0);
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(theta[i], AdamRule32.literal(\old(theta[i]), m[i], v[i], c1, c2, lr, eps)));
  public static void adam(float[] theta, float[] m, float[] v, int from, int to, float c1, float c2, float lr,
      float eps) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value32.same(theta[k], AdamRule32.literal(\old(theta[k]), m[k], v[k], c1, c2, lr, eps)));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value32.same(theta[k], \old(theta[k])));
    //+KEY@ assignable theta[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      theta[i] = AdamRule32.literal(theta[i], m[i], v[i], c1, c2, lr, eps);
    }
  }

  /**
   * θ ← θ − η/√(v/c₂ + ε)·(m/c₁).
   *
   * @param theta parameters, overwritten; shape [n]
   * @param m first moment; shape [n]
   * @param v second moment, not negative; shape [n]
   * @param from first element
   * @param to one past the last element
   * @param c1 bias correction 1 − β₁ᵗ
   * @param c2 bias correction 1 − β₂ᵗ
   * @param lr learning rate η
   * @param eps stabiliser ε
   */
  // law: FAMILY-LOOPS
  /*@ public normal_behavior
    @   requires theta != m && theta != v;
    @   requires theta.length == m.length && theta.length == v.length;
    @   requires 0 <= from && from <= to && to <= theta.length;
    @   assignable theta[from..to-1];
    @*/
  //+OPENJML@ requires c1 > 0 && c2 > 0 && lr >= 0 && eps > 0;
  //+OPENJML@ requires (\forall int i; from <= i && i < to; v[i] >= 0);
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(theta[i], AdamVariantRule32.inside(\old(theta[i]), m[i], v[i], c1, c2, lr, eps)));
  public static void adamInside(float[] theta, float[] m, float[] v, int from, int to, float c1, float c2,
      float lr, float eps) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value32.same(theta[k], AdamVariantRule32.inside(\old(theta[k]), m[k], v[k], c1, c2, lr, eps)));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value32.same(theta[k], \old(theta[k])));
    //+KEY@ assignable theta[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      theta[i] = AdamVariantRule32.inside(theta[i], m[i], v[i], c1, c2, lr, eps);
    }
  }

  /**
   * θ ← θ − s·(η·(m/c₁)/(√(v/c₂) + ε) + λ·θ).
   *
   * @param theta parameters, overwritten; shape [n]
   * @param m first moment; shape [n]
   * @param v second moment, not negative; shape [n]
   * @param from first element
   * @param to one past the last element
   * @param c1 bias correction 1 − β₁ᵗ
   * @param c2 bias correction 1 − β₂ᵗ
   * @param lr learning rate η
   * @param eps stabiliser ε
   * @param schedule schedule multiplier s
   * @param decay weight decay λ
   */
  // law: FAMILY-LOOPS
  /*@ public normal_behavior
    @   requires theta != m && theta != v;
    @   requires theta.length == m.length && theta.length == v.length;
    @   requires 0 <= from && from <= to && to <= theta.length;
    @   assignable theta[from..to-1];
    @*/
  //+OPENJML@ requires c1 > 0 && c2 > 0 && lr >= 0 && eps > 0;
  //+OPENJML@ requires (\forall int i; from <= i && i < to; v[i] >= 0);
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(theta[i], AdamVariantRule32.scheduled(\old(theta[i]), m[i], v[i], c1, c2, lr, eps, schedule, decay)));
  public static void adamScheduled(float[] theta, float[] m, float[] v, int from, int to, float c1, float c2,
      float lr, float eps, float schedule, float decay) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value32.same(theta[k], AdamVariantRule32.scheduled(\old(theta[k]), m[k], v[k], c1, c2, lr, eps, schedule, decay)));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value32.same(theta[k], \old(theta[k])));
    //+KEY@ assignable theta[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      theta[i] = AdamVariantRule32.scheduled(theta[i], m[i], v[i], c1, c2, lr, eps, schedule, decay);
    }
  }

  /**
   * θ ← θ − (rate·m)/(v + ε).
   *
   * @param theta parameters, overwritten; shape [n]
   * @param m first moment; shape [n]
   * @param v second moment, not negative; shape [n]
   * @param from first element
   * @param to one past the last element
   * @param rate what the numerator is multiplied by
   * @param eps stabiliser ε
   */
  // law: FAMILY-LOOPS
  /*@ public normal_behavior
    @   requires theta != m && theta != v;
    @   requires theta.length == m.length && theta.length == v.length;
    @   requires 0 <= from && from <= to && to <= theta.length;
    @   assignable theta[from..to-1];
    @*/
  //+OPENJML@ requires rate >= 0 && eps > 0;
  //+OPENJML@ requires (\forall int i; from <= i && i < to; v[i] >= 0);
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(theta[i], AdamVariantRule32.adamax(\old(theta[i]), m[i], v[i], rate, eps)));
  public static void adamax(float[] theta, float[] m, float[] v, int from, int to, float rate, float eps) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value32.same(theta[k], AdamVariantRule32.adamax(\old(theta[k]), m[k], v[k], rate, eps)));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value32.same(theta[k], \old(theta[k])));
    //+KEY@ assignable theta[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      theta[i] = AdamVariantRule32.adamax(theta[i], m[i], v[i], rate, eps);
    }
  }

  /**
   * θ ← θ − η·m̄/(√(v/c₂) + ε) with m̄ = β₁·m/c₁⁺ + (1−β₁)·g/c₁, c₁⁺ being the next step's.
   *
   * @param theta parameters, overwritten; shape [n]
   * @param m first moment; shape [n]
   * @param v second moment, not negative; shape [n]
   * @param g gradient; shape [n]
   * @param from first element
   * @param to one past the last element
   * @param beta1 decay rate β₁
   * @param oneMinusBeta1 1 − β₁
   * @param c1 bias correction 1 − β₁ᵗ
   * @param c1Next bias correction 1 − β₁ᵗ⁺¹
   * @param c2 bias correction 1 − β₂ᵗ
   * @param lr learning rate η
   * @param eps stabiliser ε
   */
  // law: FAMILY-LOOPS
  /*@ public normal_behavior
    @   requires theta != m && theta != v && theta != g;
    @   requires theta.length == m.length && theta.length == v.length && theta.length == g.length;
    @   requires 0 <= from && from <= to && to <= theta.length;
    @   assignable theta[from..to-1];
    @*/
  //+OPENJML@ requires c1 > 0 && c1Next > 0 && c2 > 0 && lr >= 0 && eps > 0;
  //+OPENJML@ requires (\forall int i; from <= i && i < to; v[i] >= 0);
  //@ ensures (\forall int i; from <= i && i < to; Value32.same(theta[i], AdamRule32.literal(\old(theta[i]), Moment32.lookAhead(beta1, m[i], c1Next, oneMinusBeta1, g[i], c1), v[i], 1.0f, c2, lr, eps)));
  public static void nadam(float[] theta, float[] m, float[] v, float[] g, int from, int to, float beta1,
      float oneMinusBeta1, float c1, float c1Next, float c2, float lr, float eps) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value32.same(theta[k], AdamRule32.literal(\old(theta[k]), Moment32.lookAhead(beta1, m[k], c1Next, oneMinusBeta1, g[k], c1), v[k], 1.0f, c2, lr, eps)));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value32.same(theta[k], \old(theta[k])));
    //+KEY@ assignable theta[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      theta[i] = AdamRule32.literal(theta[i], Moment32.lookAhead(beta1, m[i], c1Next, oneMinusBeta1, g[i], c1), v[i], 1.0f, c2, lr, eps);
    }
  }
}
