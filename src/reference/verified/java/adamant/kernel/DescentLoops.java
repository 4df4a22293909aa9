package adamant.kernel;

import adamant.rule.AdamRule;
import adamant.rule.AdamVariantRule;
import adamant.rule.DescentRule;
import adamant.rule.Moment;
import adamant.rule.Value;

/**
 * How the family's optimizers move the parameters, in place over a range of elements: each loop gives for every index
 * the bits of an element function. Nothing is checked here; the contract's preconditions are the caller's.
 */
public final class DescentLoops {

  private DescentLoops() {}

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
  //@ ensures (\forall int i; from <= i && i < to; Value.same(theta[i], DescentRule.along(\old(theta[i]), lr, p[i])));
  public static void along(double[] theta, double[] p, int from, int to, double lr) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value.same(theta[k], DescentRule.along(\old(theta[k]), lr, p[k])));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value.same(theta[k], \old(theta[k])));
    //+KEY@ assignable theta[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      theta[i] = DescentRule.along(theta[i], lr, p[i]);
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
  //@ ensures (\forall int i; from <= i && i < to; Value.same(theta[i], DescentRule.along(\old(theta[i]), share, \old(theta[i]))));
  public static void shrink(double[] theta, int from, int to, double share) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value.same(theta[k], DescentRule.along(\old(theta[k]), share, \old(theta[k]))));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value.same(theta[k], \old(theta[k])));
    //+KEY@ assignable theta[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      theta[i] = DescentRule.along(theta[i], share, theta[i]);
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
  //@ ensures (\forall int i; from <= i && i < to; Value.same(theta[i], DescentRule.by(\old(theta[i]), p[i])));
  public static void by(double[] theta, double[] p, int from, int to) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value.same(theta[k], DescentRule.by(\old(theta[k]), p[k])));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value.same(theta[k], \old(theta[k])));
    //+KEY@ assignable theta[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      theta[i] = DescentRule.by(theta[i], p[i]);
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
  //@ ensures (\forall int i; from <= i && i < to; Value.same(theta[i], DescentRule.ahead(\old(theta[i]), lr, gamma, u[i], g[i])));
  public static void ahead(double[] theta, double[] u, double[] g, int from, int to, double gamma, double lr) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value.same(theta[k], DescentRule.ahead(\old(theta[k]), lr, gamma, u[k], g[k])));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value.same(theta[k], \old(theta[k])));
    //+KEY@ assignable theta[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      theta[i] = DescentRule.ahead(theta[i], lr, gamma, u[i], g[i]);
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
  //@ ensures (\forall int i; from <= i && i < to; Value.same(theta[i], AdamRule.scaled(\old(theta[i]), p[i], a[i], rate, eps)));
  public static void outside(double[] theta, double[] p, double[] a, int from, int to, double rate, double eps) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value.same(theta[k], AdamRule.scaled(\old(theta[k]), p[k], a[k], rate, eps)));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value.same(theta[k], \old(theta[k])));
    //+KEY@ assignable theta[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      theta[i] = AdamRule.scaled(theta[i], p[i], a[i], rate, eps);
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
  //@ ensures (\forall int i; from <= i && i < to; Value.same(theta[i], DescentRule.inside(\old(theta[i]), p[i], a[i], lr, eps)));
  public static void inside(double[] theta, double[] p, double[] a, int from, int to, double lr, double eps) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value.same(theta[k], DescentRule.inside(\old(theta[k]), p[k], a[k], lr, eps)));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value.same(theta[k], \old(theta[k])));
    //+KEY@ assignable theta[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      theta[i] = DescentRule.inside(theta[i], p[i], a[i], lr, eps);
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
  //@ ensures (\forall int i; from <= i && i < to; Value.same(theta[i], DescentRule.centered(\old(theta[i]), g[i], a[i], b[i], lr, eps)));
  public static void centered(double[] theta, double[] g, double[] a, double[] b, int from, int to, double lr,
      double eps) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value.same(theta[k], DescentRule.centered(\old(theta[k]), g[k], a[k], b[k], lr, eps)));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value.same(theta[k], \old(theta[k])));
    //+KEY@ assignable theta[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      theta[i] = DescentRule.centered(theta[i], g[i], a[i], b[i], lr, eps);
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
  //@ ensures (\forall int i; from <= i && i < to; Value.same(theta[i], DescentRule.along(\old(theta[i]), lr, DescentRule.change(d[i], a[i], g[i], eps))));
  public static void changed(double[] theta, double[] g, double[] a, double[] d, int from, int to, double lr,
      double eps) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value.same(theta[k], DescentRule.along(\old(theta[k]), lr, DescentRule.change(d[k], a[k], g[k], eps))));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value.same(theta[k], \old(theta[k])));
    //+KEY@ assignable theta[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      theta[i] = DescentRule.along(theta[i], lr, DescentRule.change(d[i], a[i], g[i], eps));
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
  //@ ensures (\forall int i; from <= i && i < to; Value.same(theta[i], AdamRule.literal(\old(theta[i]), m[i], v[i], c1, c2, lr, eps)));
  public static void adam(double[] theta, double[] m, double[] v, int from, int to, double c1, double c2, double lr,
      double eps) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value.same(theta[k], AdamRule.literal(\old(theta[k]), m[k], v[k], c1, c2, lr, eps)));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value.same(theta[k], \old(theta[k])));
    //+KEY@ assignable theta[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      theta[i] = AdamRule.literal(theta[i], m[i], v[i], c1, c2, lr, eps);
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
  //@ ensures (\forall int i; from <= i && i < to; Value.same(theta[i], AdamVariantRule.inside(\old(theta[i]), m[i], v[i], c1, c2, lr, eps)));
  public static void adamInside(double[] theta, double[] m, double[] v, int from, int to, double c1, double c2,
      double lr, double eps) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value.same(theta[k], AdamVariantRule.inside(\old(theta[k]), m[k], v[k], c1, c2, lr, eps)));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value.same(theta[k], \old(theta[k])));
    //+KEY@ assignable theta[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      theta[i] = AdamVariantRule.inside(theta[i], m[i], v[i], c1, c2, lr, eps);
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
  //@ ensures (\forall int i; from <= i && i < to; Value.same(theta[i], AdamVariantRule.scheduled(\old(theta[i]), m[i], v[i], c1, c2, lr, eps, schedule, decay)));
  public static void adamScheduled(double[] theta, double[] m, double[] v, int from, int to, double c1, double c2,
      double lr, double eps, double schedule, double decay) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value.same(theta[k], AdamVariantRule.scheduled(\old(theta[k]), m[k], v[k], c1, c2, lr, eps, schedule, decay)));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value.same(theta[k], \old(theta[k])));
    //+KEY@ assignable theta[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      theta[i] = AdamVariantRule.scheduled(theta[i], m[i], v[i], c1, c2, lr, eps, schedule, decay);
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
  //@ ensures (\forall int i; from <= i && i < to; Value.same(theta[i], AdamVariantRule.adamax(\old(theta[i]), m[i], v[i], rate, eps)));
  public static void adamax(double[] theta, double[] m, double[] v, int from, int to, double rate, double eps) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value.same(theta[k], AdamVariantRule.adamax(\old(theta[k]), m[k], v[k], rate, eps)));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value.same(theta[k], \old(theta[k])));
    //+KEY@ assignable theta[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      theta[i] = AdamVariantRule.adamax(theta[i], m[i], v[i], rate, eps);
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
  //@ ensures (\forall int i; from <= i && i < to; Value.same(theta[i], AdamRule.literal(\old(theta[i]), Moment.lookAhead(beta1, m[i], c1Next, oneMinusBeta1, g[i], c1), v[i], 1.0, c2, lr, eps)));
  public static void nadam(double[] theta, double[] m, double[] v, double[] g, int from, int to, double beta1,
      double oneMinusBeta1, double c1, double c1Next, double c2, double lr, double eps) {
    /*@ loop_invariant from <= i;
      @*/
    //@ loop_invariant (\forall int k; from <= k && k < i; Value.same(theta[k], AdamRule.literal(\old(theta[k]), Moment.lookAhead(beta1, m[k], c1Next, oneMinusBeta1, g[k], c1), v[k], 1.0, c2, lr, eps)));
    //@ loop_invariant (\forall int k; i <= k && k < to; Value.same(theta[k], \old(theta[k])));
    //+KEY@ assignable theta[from..to-1];
    /*@ decreases to - i;
      @*/
    for (int i = from; i < to; i++) {
      theta[i] = AdamRule.literal(theta[i], Moment.lookAhead(beta1, m[i], c1Next, oneMinusBeta1, g[i], c1), v[i], 1.0, c2, lr, eps);
    }
  }
}
