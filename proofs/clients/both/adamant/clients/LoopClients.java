package adamant.clients;

import adamant.kernel.DescentLoops;
import adamant.kernel.MomentLoops;
import adamant.rule.AdamRule;
import adamant.rule.DescentRule;
import adamant.rule.Moment;
import adamant.rule.Value;

/** What a caller of the loops of Adam, AdamW and AMSGrad relies on, at one index; see {@link StepClients}. */
public final class LoopClients {

  private LoopClients() {}

  // MomentLoops.average at any index k.
  /*@ public normal_behavior
    @   requires m != g;
    @   requires m.length == g.length;
    @   requires 0 <= from && from <= to && to <= m.length && 0 <= k && k < m.length;
    @   assignable m[from..to-1];
    @*/
  //+OPENJML@ requires 0 <= beta && beta < 1 && 0 < oneMinusBeta && oneMinusBeta <= 1;
  //@ ensures from <= k && k < to ==> Value.same(m[k], Moment.ema(beta, oneMinusBeta, \old(m[k]), g[k]));
  //@ ensures !(from <= k && k < to) ==> Value.same(m[k], \old(m[k]));
  //@ ensures Value.same(g[k], \old(g[k]));
  public static void average(double[] m, double[] g, int from, int to,
      double beta, double oneMinusBeta, int k) {
    MomentLoops.average(m, g, from, to, beta, oneMinusBeta);
  }

  // MomentLoops.averageSquares at any index k.
  /*@ public normal_behavior
    @   requires v != g;
    @   requires v.length == g.length;
    @   requires 0 <= from && from <= to && to <= v.length && 0 <= k && k < v.length;
    @   assignable v[from..to-1];
    @*/
  //+OPENJML@ requires 0 <= beta && beta < 1 && 0 < oneMinusBeta && oneMinusBeta <= 1;
  //+OPENJML@ requires (\forall int i; from <= i && i < to; v[i] >= 0);
  //+OPENJML@ ensures from <= k && k < to ==> v[k] >= 0;
  //@ ensures from <= k && k < to ==> Value.same(v[k], Moment.ema(beta, oneMinusBeta, \old(v[k]), Moment.square(g[k])));
  //@ ensures !(from <= k && k < to) ==> Value.same(v[k], \old(v[k]));
  //@ ensures Value.same(g[k], \old(g[k]));
  public static void averageSquares(double[] v, double[] g, int from, int to,
      double beta, double oneMinusBeta, int k) {
    MomentLoops.averageSquares(v, g, from, to, beta, oneMinusBeta);
  }

  // MomentLoops.largest at any index k.
  /*@ public normal_behavior
    @   requires most != v;
    @   requires most.length == v.length;
    @   requires 0 <= from && from <= to && to <= most.length && 0 <= k && k < most.length;
    @   assignable most[from..to-1];
    @*/
  //+OPENJML@ requires (\forall int i; from <= i && i < to; most[i] >= 0);
  //+OPENJML@ requires (\forall int i; from <= i && i < to; v[i] >= 0);
  //+OPENJML@ ensures from <= k && k < to ==> most[k] >= 0;
  //@ ensures from <= k && k < to ==> Value.same(most[k], Moment.larger(\old(most[k]), v[k]));
  //@ ensures !(from <= k && k < to) ==> Value.same(most[k], \old(most[k]));
  //@ ensures Value.same(v[k], \old(v[k]));
  public static void largest(double[] most, double[] v, int from, int to,
      int k) {
    MomentLoops.largest(most, v, from, to);
  }

  // MomentLoops.largestCorrected at any index k.
  /*@ public normal_behavior
    @   requires most != v;
    @   requires most.length == v.length;
    @   requires 0 <= from && from <= to && to <= most.length && 0 <= k && k < most.length;
    @   assignable most[from..to-1];
    @*/
  //+OPENJML@ requires c2 > 0;
  //+OPENJML@ requires (\forall int i; from <= i && i < to; most[i] >= 0);
  //+OPENJML@ requires (\forall int i; from <= i && i < to; v[i] >= 0);
  //+OPENJML@ ensures from <= k && k < to ==> most[k] >= 0;
  //@ ensures from <= k && k < to ==> Value.same(most[k], Moment.larger(\old(most[k]), Moment.corrected(v[k], c2)));
  //@ ensures !(from <= k && k < to) ==> Value.same(most[k], \old(most[k]));
  //@ ensures Value.same(v[k], \old(v[k]));
  public static void largestCorrected(double[] most, double[] v, int from, int to,
      double c2, int k) {
    MomentLoops.largestCorrected(most, v, from, to, c2);
  }

  // DescentLoops.shrink at any index k.
  /*@ public normal_behavior
    @   requires 0 <= from && from <= to && to <= theta.length && 0 <= k && k < theta.length;
    @   assignable theta[from..to-1];
    @*/
  //@ ensures from <= k && k < to ==> Value.same(theta[k], DescentRule.along(\old(theta[k]), share, \old(theta[k])));
  //@ ensures !(from <= k && k < to) ==> Value.same(theta[k], \old(theta[k]));
  public static void shrink(double[] theta, int from, int to,
      double share, int k) {
    DescentLoops.shrink(theta, from, to, share);
  }

  // DescentLoops.adam at any index k.
  /*@ public normal_behavior
    @   requires theta != m && theta != v;
    @   requires theta.length == m.length && theta.length == v.length;
    @   requires 0 <= from && from <= to && to <= theta.length && 0 <= k && k < theta.length;
    @   assignable theta[from..to-1];
    @*/
  //+OPENJML@ requires c1 > 0 && c2 > 0 && lr >= 0 && eps > 0;
  //+OPENJML@ requires (\forall int i; from <= i && i < to; v[i] >= 0);
  //@ ensures from <= k && k < to ==> Value.same(theta[k], AdamRule.literal(\old(theta[k]), m[k], v[k], c1, c2, lr, eps));
  //@ ensures !(from <= k && k < to) ==> Value.same(theta[k], \old(theta[k]));
  //@ ensures Value.same(m[k], \old(m[k])) && Value.same(v[k], \old(v[k]));
  public static void adam(double[] theta, double[] m, double[] v, int from, int to,
      double c1, double c2, double lr, double eps, int k) {
    DescentLoops.adam(theta, m, v, from, to, c1, c2, lr, eps);
  }

  // DescentLoops.outside at any index k.
  /*@ public normal_behavior
    @   requires theta != p && theta != a;
    @   requires theta.length == p.length && theta.length == a.length;
    @   requires 0 <= from && from <= to && to <= theta.length && 0 <= k && k < theta.length;
    @   assignable theta[from..to-1];
    @*/
  //+OPENJML@ requires rate >= 0 && eps > 0;
  //+OPENJML@ requires (\forall int i; from <= i && i < to; a[i] >= 0);
  //@ ensures from <= k && k < to ==> Value.same(theta[k], AdamRule.scaled(\old(theta[k]), p[k], a[k], rate, eps));
  //@ ensures !(from <= k && k < to) ==> Value.same(theta[k], \old(theta[k]));
  //@ ensures Value.same(p[k], \old(p[k])) && Value.same(a[k], \old(a[k]));
  public static void outside(double[] theta, double[] p, double[] a, int from, int to,
      double rate, double eps, int k) {
    DescentLoops.outside(theta, p, a, from, to, rate, eps);
  }
}
