package adamant.clients;

import adamant.kernel.AdamKernel;
import adamant.optimizer.AdamwRate;
import adamant.optimizer.AmsgradMaxV;
import adamant.optimizer.AmsgradMaxVhat;
import adamant.reference.AdamCoefficients;
import adamant.reference.DecayCoefficients;
import adamant.rule.AdamRule;
import adamant.rule.DescentRule;
import adamant.rule.Moment;
import adamant.rule.Value;

/**
 * What a caller of the steps of Adam, AdamW and AMSGrad relies on, at one index: every array's new value inside of the
 * range, its old one outside, and a gradient that nobody writes. Without a clause of theirs one of these is not to be
 * proved.
 */
public final class StepClients {

  private StepClients() {}

  // AdamwRate.step at any index k.
  /*@ public normal_behavior
    @   requires theta != first && theta != second && theta != g && first != second && first != g && second != g;
    @   requires theta.length == first.length && theta.length == second.length && theta.length == g.length;
    @   requires 0 <= from && from <= to && to <= theta.length && 0 <= k && k < theta.length;
    @   assignable theta[from..to-1], first[from..to-1], second[from..to-1];
    @*/
  //+OPENJML@ requires c.eps > 0;
  //+OPENJML@ requires (\forall int i; from <= i && i < to; second[i] >= 0);
  //+OPENJML@ ensures from <= k && k < to ==> second[k] >= 0;
  //@ ensures from <= k && k < to ==> Value.same(first[k], Moment.ema(c.beta1, c.oneMinusBeta1, \old(first[k]), g[k]));
  //@ ensures from <= k && k < to ==> Value.same(second[k], Moment.ema(c.beta2, c.oneMinusBeta2, \old(second[k]), Moment.square(g[k])));
  //@ ensures from <= k && k < to ==> Value.same(theta[k], AdamRule.literal(DescentRule.along(\old(theta[k]), d.decayRate, \old(theta[k])), first[k], second[k], c.c1, c.c2, c.lr, c.eps));
  //@ ensures !(from <= k && k < to) ==> Value.same(theta[k], \old(theta[k])) && Value.same(first[k], \old(first[k])) && Value.same(second[k], \old(second[k]));
  //@ ensures Value.same(g[k], \old(g[k]));
  public static void adamwRate(double[] theta, double[] first, double[] second, double[] g, int from, int to,
      AdamCoefficients c, DecayCoefficients d, int k) {
    AdamwRate.step(theta, first, second, g, from, to, c, d);
  }

  // AdamwRate.scaled at any index k.
  /*@ public normal_behavior
    @   requires theta != first && theta != second && theta != g && first != second && first != g && second != g;
    @   requires theta.length == first.length && theta.length == second.length && theta.length == g.length;
    @   requires 0 <= from && from <= to && to <= theta.length && 0 <= k && k < theta.length;
    @   assignable theta[from..to-1], first[from..to-1], second[from..to-1];
    @*/
  //+OPENJML@ requires c.scaledEps > 0;
  //+OPENJML@ requires (\forall int i; from <= i && i < to; second[i] >= 0);
  //+OPENJML@ ensures from <= k && k < to ==> second[k] >= 0;
  //@ ensures from <= k && k < to ==> Value.same(first[k], Moment.ema(c.beta1, c.oneMinusBeta1, \old(first[k]), g[k]));
  //@ ensures from <= k && k < to ==> Value.same(second[k], Moment.ema(c.beta2, c.oneMinusBeta2, \old(second[k]), Moment.square(g[k])));
  //@ ensures from <= k && k < to ==> Value.same(theta[k], AdamRule.scaled(DescentRule.along(\old(theta[k]), d.decayRate, \old(theta[k])), first[k], second[k], c.rate, c.scaledEps));
  //@ ensures !(from <= k && k < to) ==> Value.same(theta[k], \old(theta[k])) && Value.same(first[k], \old(first[k])) && Value.same(second[k], \old(second[k]));
  //@ ensures Value.same(g[k], \old(g[k]));
  public static void adamwRateScaled(double[] theta, double[] first, double[] second, double[] g, int from, int to,
      AdamCoefficients c, DecayCoefficients d, int k) {
    AdamwRate.scaled(theta, first, second, g, from, to, c, d);
  }

  // AmsgradMaxV.step at any index k.
  /*@ public normal_behavior
    @   requires theta != first && theta != second && theta != third && theta != g && first != second && first != third && first != g && second != third && second != g && third != g;
    @   requires theta.length == first.length && theta.length == second.length && theta.length == third.length && theta.length == g.length;
    @   requires 0 <= from && from <= to && to <= theta.length && 0 <= k && k < theta.length;
    @   assignable theta[from..to-1], first[from..to-1], second[from..to-1], third[from..to-1];
    @*/
  //+OPENJML@ requires c.eps > 0;
  //+OPENJML@ requires (\forall int i; from <= i && i < to; second[i] >= 0);
  //+OPENJML@ requires (\forall int i; from <= i && i < to; third[i] >= 0);
  //+OPENJML@ ensures from <= k && k < to ==> second[k] >= 0;
  //+OPENJML@ ensures from <= k && k < to ==> third[k] >= 0;
  //@ ensures from <= k && k < to ==> Value.same(first[k], Moment.ema(c.beta1, c.oneMinusBeta1, \old(first[k]), g[k]));
  //@ ensures from <= k && k < to ==> Value.same(second[k], Moment.ema(c.beta2, c.oneMinusBeta2, \old(second[k]), Moment.square(g[k])));
  //@ ensures from <= k && k < to ==> Value.same(third[k], Moment.larger(\old(third[k]), second[k]));
  //@ ensures from <= k && k < to ==> Value.same(theta[k], AdamRule.literal(\old(theta[k]), first[k], third[k], c.c1, c.c2, c.lr, c.eps));
  //@ ensures !(from <= k && k < to) ==> Value.same(theta[k], \old(theta[k])) && Value.same(first[k], \old(first[k])) && Value.same(second[k], \old(second[k])) && Value.same(third[k], \old(third[k]));
  //@ ensures Value.same(g[k], \old(g[k]));
  public static void amsgradMaxV(double[] theta, double[] first, double[] second, double[] third, double[] g, int from, int to,
      AdamCoefficients c, int k) {
    AmsgradMaxV.step(theta, first, second, third, g, from, to, c);
  }

  // AmsgradMaxV.scaled at any index k.
  /*@ public normal_behavior
    @   requires theta != first && theta != second && theta != third && theta != g && first != second && first != third && first != g && second != third && second != g && third != g;
    @   requires theta.length == first.length && theta.length == second.length && theta.length == third.length && theta.length == g.length;
    @   requires 0 <= from && from <= to && to <= theta.length && 0 <= k && k < theta.length;
    @   assignable theta[from..to-1], first[from..to-1], second[from..to-1], third[from..to-1];
    @*/
  //+OPENJML@ requires c.scaledEps > 0;
  //+OPENJML@ requires (\forall int i; from <= i && i < to; second[i] >= 0);
  //+OPENJML@ requires (\forall int i; from <= i && i < to; third[i] >= 0);
  //+OPENJML@ ensures from <= k && k < to ==> second[k] >= 0;
  //+OPENJML@ ensures from <= k && k < to ==> third[k] >= 0;
  //@ ensures from <= k && k < to ==> Value.same(first[k], Moment.ema(c.beta1, c.oneMinusBeta1, \old(first[k]), g[k]));
  //@ ensures from <= k && k < to ==> Value.same(second[k], Moment.ema(c.beta2, c.oneMinusBeta2, \old(second[k]), Moment.square(g[k])));
  //@ ensures from <= k && k < to ==> Value.same(third[k], Moment.larger(\old(third[k]), second[k]));
  //@ ensures from <= k && k < to ==> Value.same(theta[k], AdamRule.scaled(\old(theta[k]), first[k], third[k], c.rate, c.scaledEps));
  //@ ensures !(from <= k && k < to) ==> Value.same(theta[k], \old(theta[k])) && Value.same(first[k], \old(first[k])) && Value.same(second[k], \old(second[k])) && Value.same(third[k], \old(third[k]));
  //@ ensures Value.same(g[k], \old(g[k]));
  public static void amsgradMaxVScaled(double[] theta, double[] first, double[] second, double[] third, double[] g, int from, int to,
      AdamCoefficients c, int k) {
    AmsgradMaxV.scaled(theta, first, second, third, g, from, to, c);
  }

  // AmsgradMaxVhat.step at any index k.
  /*@ public normal_behavior
    @   requires theta != first && theta != second && theta != third && theta != g && first != second && first != third && first != g && second != third && second != g && third != g;
    @   requires theta.length == first.length && theta.length == second.length && theta.length == third.length && theta.length == g.length;
    @   requires 0 <= from && from <= to && to <= theta.length && 0 <= k && k < theta.length;
    @   assignable theta[from..to-1], first[from..to-1], second[from..to-1], third[from..to-1];
    @*/
  //+OPENJML@ requires c.eps > 0;
  //+OPENJML@ requires (\forall int i; from <= i && i < to; second[i] >= 0);
  //+OPENJML@ requires (\forall int i; from <= i && i < to; third[i] >= 0);
  //+OPENJML@ ensures from <= k && k < to ==> second[k] >= 0;
  //+OPENJML@ ensures from <= k && k < to ==> third[k] >= 0;
  //@ ensures from <= k && k < to ==> Value.same(first[k], Moment.ema(c.beta1, c.oneMinusBeta1, \old(first[k]), g[k]));
  //@ ensures from <= k && k < to ==> Value.same(second[k], Moment.ema(c.beta2, c.oneMinusBeta2, \old(second[k]), Moment.square(g[k])));
  //@ ensures from <= k && k < to ==> Value.same(third[k], Moment.larger(\old(third[k]), Moment.corrected(second[k], c.c2)));
  //@ ensures from <= k && k < to ==> Value.same(theta[k], AdamRule.literal(\old(theta[k]), first[k], third[k], c.c1, 1.0, c.lr, c.eps));
  //@ ensures !(from <= k && k < to) ==> Value.same(theta[k], \old(theta[k])) && Value.same(first[k], \old(first[k])) && Value.same(second[k], \old(second[k])) && Value.same(third[k], \old(third[k]));
  //@ ensures Value.same(g[k], \old(g[k]));
  public static void amsgradMaxVhat(double[] theta, double[] first, double[] second, double[] third, double[] g, int from, int to,
      AdamCoefficients c, int k) {
    AmsgradMaxVhat.step(theta, first, second, third, g, from, to, c);
  }

  // AdamKernel.literal at any index k.
  /*@ public normal_behavior
    @   requires theta != m && theta != v && m != v && g != theta && g != m && g != v;
    @   requires theta.length == m.length && theta.length == v.length && theta.length == g.length;
    @   requires 0 <= from && from <= to && to <= theta.length && 0 <= k && k < theta.length;
    @   assignable theta[from..to-1], m[from..to-1], v[from..to-1];
    @*/
  //+OPENJML@ requires 0 <= beta1 && beta1 < 1 && 0 < oneMinusBeta1 && oneMinusBeta1 <= 1;
  //+OPENJML@ requires 0 <= beta2 && beta2 < 1 && 0 < oneMinusBeta2 && oneMinusBeta2 <= 1;
  //+OPENJML@ requires c1 > 0 && c2 > 0 && lr >= 0 && eps > 0;
  //+OPENJML@ requires (\forall int i; from <= i && i < to; v[i] >= 0);
  //+OPENJML@ ensures from <= k && k < to ==> v[k] >= 0;
  //@ ensures from <= k && k < to ==> Value.same(m[k], Moment.ema(beta1, oneMinusBeta1, \old(m[k]), g[k]));
  //@ ensures from <= k && k < to ==> Value.same(v[k], Moment.ema(beta2, oneMinusBeta2, \old(v[k]), Moment.square(g[k])));
  //@ ensures from <= k && k < to ==> Value.same(theta[k], AdamRule.literal(\old(theta[k]), m[k], v[k], c1, c2, lr, eps));
  //@ ensures !(from <= k && k < to) ==> Value.same(theta[k], \old(theta[k])) && Value.same(m[k], \old(m[k])) && Value.same(v[k], \old(v[k]));
  //@ ensures Value.same(g[k], \old(g[k]));
  public static void kernelLiteral(double[] theta, double[] m, double[] v, double[] g, int from, int to,
      double beta1, double oneMinusBeta1, double beta2, double oneMinusBeta2,
      double c1, double c2, double lr, double eps, int k) {
    AdamKernel.literal(theta, m, v, g, from, to, beta1, oneMinusBeta1, beta2, oneMinusBeta2, c1, c2, lr, eps);
  }

  // AdamKernel.scaled at any index k.
  /*@ public normal_behavior
    @   requires theta != m && theta != v && m != v && g != theta && g != m && g != v;
    @   requires theta.length == m.length && theta.length == v.length && theta.length == g.length;
    @   requires 0 <= from && from <= to && to <= theta.length && 0 <= k && k < theta.length;
    @   assignable theta[from..to-1], m[from..to-1], v[from..to-1];
    @*/
  //+OPENJML@ requires 0 <= beta1 && beta1 < 1 && 0 < oneMinusBeta1 && oneMinusBeta1 <= 1;
  //+OPENJML@ requires 0 <= beta2 && beta2 < 1 && 0 < oneMinusBeta2 && oneMinusBeta2 <= 1;
  //+OPENJML@ requires rate >= 0 && scaledEps > 0;
  //+OPENJML@ requires (\forall int i; from <= i && i < to; v[i] >= 0);
  //+OPENJML@ ensures from <= k && k < to ==> v[k] >= 0;
  //@ ensures from <= k && k < to ==> Value.same(m[k], Moment.ema(beta1, oneMinusBeta1, \old(m[k]), g[k]));
  //@ ensures from <= k && k < to ==> Value.same(v[k], Moment.ema(beta2, oneMinusBeta2, \old(v[k]), Moment.square(g[k])));
  //@ ensures from <= k && k < to ==> Value.same(theta[k], AdamRule.scaled(\old(theta[k]), m[k], v[k], rate, scaledEps));
  //@ ensures !(from <= k && k < to) ==> Value.same(theta[k], \old(theta[k])) && Value.same(m[k], \old(m[k])) && Value.same(v[k], \old(v[k]));
  //@ ensures Value.same(g[k], \old(g[k]));
  public static void kernelScaled(double[] theta, double[] m, double[] v, double[] g, int from, int to,
      double beta1, double oneMinusBeta1, double beta2, double oneMinusBeta2,
      double rate, double scaledEps, int k) {
    AdamKernel.scaled(theta, m, v, g, from, to, beta1, oneMinusBeta1, beta2, oneMinusBeta2, rate, scaledEps);
  }
}
