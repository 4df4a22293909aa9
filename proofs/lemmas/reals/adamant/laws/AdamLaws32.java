// Generated from AdamLaws.java by Binary32Sources: change that file, not this one.
package adamant.laws;

import adamant.rule.AdamRule32;
import adamant.rule.Arithmetic32;
import adamant.rule.Formula32;
import adamant.rule.Moment32;
import adamant.rule.Root32;

/**
 * Adam's laws over the reals, as spec/optimizers/adam.md states them: each is the contract of a method that does
 * nothing, and its body is the proof.
 */
public final class AdamLaws32 {

  private AdamLaws32() {}

  // law: ADAM-FIRST-STEP
  /*+OPENJML@ public normal_behavior
    @   requires 0 <= beta1 && beta1 < 1 && 0 <= beta2 && beta2 < 1 && lr >= 0 && g != 0;
    @   requires m == Moment32.ema(beta1, 1 - beta1, 0, g) && v == Moment32.ema(beta2, 1 - beta2, 0, Moment32.square(g));
    @   ensures AdamRule32.literal(theta, m, v, 1 - beta1, 1 - beta2, lr, 0) == (g > 0 ? theta - lr : theta + lr);
    @ pure heap_free
    @*/
  public static void firstStep(float theta, float g, float m, float v, float beta1, float beta2, float lr) {
    //+OPENJML@ assert Formula32.ema(beta1, 1 - beta1, 0, g) && Formula32.square(g) && Formula32.ema(beta2, 1 - beta2, 0, g * g);
    //+OPENJML@ assert m == (1 - beta1) * g && v == (1 - beta2) * (g * g);
    //+OPENJML@ assert Arithmetic32.rootIs(g * g, g > 0 ? g : -g) && g * g > 0 && Arithmetic32.positive(1 - beta2, g * g);
    //+OPENJML@ assert Arithmetic32.cancel(g, 1 - beta1) && Arithmetic32.cancel(g * g, 1 - beta2);
    //+OPENJML@ assert m / (1 - beta1) == g && v / (1 - beta2) == g * g;
    //+OPENJML@ assert Arithmetic32.sign(lr, g) && Formula32.literal(theta, m, v, 1 - beta1, 1 - beta2, lr, 0);
  }

  // law: ADAM-FIRST-STEP-UNCORRECTED
  /*+OPENJML@ public normal_behavior
    @   requires 0 <= beta1 && beta1 < 1 && 0 <= beta2 && beta2 < 1 && lr >= 0 && a > 0;
    @   requires m == Moment32.ema(beta1, 1 - beta1, 0, a) && v == Moment32.ema(beta2, 1 - beta2, 0, Moment32.square(a));
    @   requires o1 == 1 - beta1 && o2 == 1 - beta2;
    @   ensures AdamRule32.literal(theta, m, v, 1, 1, lr, 0) == theta - lr * (o1 / Root32.sqrt(o2));
    @ pure heap_free
    @*/
  public static void firstStepUncorrected(float theta, float a, float m, float v, float beta1,
      float beta2, float lr, float o1, float o2) {
    //+OPENJML@ assert Formula32.ema(beta1, o1, 0, a) && Formula32.square(a) && Formula32.ema(beta2, o2, 0, a * a);
    //+OPENJML@ assert m / 1 == o1 * a && v / 1 == o2 * (a * a);
    //+OPENJML@ assert Arithmetic32.rootOfProduct(o2, a) && Root32.sqrt(v / 1) + 0 == Root32.sqrt(o2) * a;
    //+OPENJML@ assert Arithmetic32.equal(lr, m / 1, o1 * a) && Arithmetic32.common(lr, o1, Root32.sqrt(o2), a);
    //+OPENJML@ assert Formula32.literal(theta, m, v, 1, 1, lr, 0);
  }

  // law: ADAM-FIRST-STEP-UNCORRECTED
  /*+OPENJML@ public normal_behavior
    @   requires 0 <= beta1 && beta1 < 1 && 0 <= beta2 && beta2 < 1 && lr >= 0 && a > 0;
    @   requires m == Moment32.ema(beta1, 1 - beta1, 0, -a) && v == Moment32.ema(beta2, 1 - beta2, 0, Moment32.square(-a));
    @   requires o1 == 1 - beta1 && o2 == 1 - beta2;
    @   ensures AdamRule32.literal(theta, m, v, 1, 1, lr, 0) == theta + lr * (o1 / Root32.sqrt(o2));
    @ pure heap_free
    @*/
  public static void firstStepUncorrectedNegative(float theta, float a, float m, float v, float beta1,
      float beta2, float lr, float o1, float o2) {
    //+OPENJML@ assert Formula32.ema(beta1, o1, 0, -a) && Formula32.square(-a) && Formula32.ema(beta2, o2, 0, a * a);
    //+OPENJML@ assert m / 1 == o1 * -a && v / 1 == o2 * (a * a);
    //+OPENJML@ assert Arithmetic32.rootOfProduct(o2, a) && Root32.sqrt(v / 1) + 0 == Root32.sqrt(o2) * a;
    //+OPENJML@ assert Arithmetic32.equal(lr, m / 1, o1 * -a) && Arithmetic32.common(lr, o1, Root32.sqrt(o2), a);
    //+OPENJML@ assert Formula32.literal(theta, m, v, 1, 1, lr, 0);
  }

  // law: ADAM-SCALE-INVARIANCE
  /*+OPENJML@ public normal_behavior
    @   requires 0 <= beta && beta < 1 && c > 0;
    @   ensures Moment32.ema(beta, 1 - beta, c * m, c * g) == c * Moment32.ema(beta, 1 - beta, m, g);
    @   ensures Moment32.ema(beta, 1 - beta, c * c * v, Moment32.square(c * g)) == c * c * Moment32.ema(beta, 1 - beta, v, Moment32.square(g));
    @ pure heap_free
    @*/
  public static void momentsScale(float m, float v, float g, float c, float beta) {
    //+OPENJML@ assert Formula32.ema(beta, 1 - beta, c * m, c * g) && Formula32.ema(beta, 1 - beta, m, g);
    //+OPENJML@ assert Formula32.square(c * g) && Formula32.square(g) && Arithmetic32.squareOfProduct(c, g);
    //+OPENJML@ assert Formula32.ema(beta, 1 - beta, c * c * v, c * c * (g * g)) && Formula32.ema(beta, 1 - beta, v, g * g);
    //+OPENJML@ assert Arithmetic32.linear(beta, 1 - beta, c, m, g) && Arithmetic32.linear(beta, 1 - beta, c * c, v, g * g);
  }

  // law: ADAM-SCALE-INVARIANCE
  /*+OPENJML@ public normal_behavior
    @   requires c > 0 && v > 0 && c1 > 0 && c2 > 0 && lr >= 0;
    @   ensures AdamRule32.literal(theta, c * m, c * c * v, c1, c2, lr, 0) == AdamRule32.literal(theta, m, v, c1, c2, lr, 0);
    @ pure heap_free
    @*/
  public static void stepScales(float theta, float m, float v, float c, float c1, float c2, float lr) {
    //+OPENJML@ assert Arithmetic32.positive(c, c) && Arithmetic32.positive(c * c, v) && Arithmetic32.quotientSign(v, c2);
    //+OPENJML@ assert Arithmetic32.associate(c, m, c1) && Arithmetic32.associate(c * c, v, c2);
    //+OPENJML@ assert Arithmetic32.root(v / c2) && Arithmetic32.squareOfProduct(c, Root32.sqrt(v / c2));
    //+OPENJML@ assert Arithmetic32.positive(c, Root32.sqrt(v / c2));
    //+OPENJML@ assert Arithmetic32.rootIs(c * c * v / c2, c * Root32.sqrt(v / c2));
    //+OPENJML@ assert Arithmetic32.reduce(lr * (m / c1), Root32.sqrt(v / c2), c) && Arithmetic32.swap(lr, c, m / c1);
    //+OPENJML@ assert Formula32.literal(theta, c * m, c * c * v, c1, c2, lr, 0) && Formula32.literal(theta, m, v, c1, c2, lr, 0);
  }

  // law: ADAM-ODD
  /*+OPENJML@ public normal_behavior
    @   requires 0 <= beta && beta < 1 && v >= 0 && c1 > 0 && c2 > 0 && lr >= 0 && eps >= 0 && (eps > 0 || v > 0);
    @   ensures Moment32.ema(beta, 1 - beta, -m, -g) == -Moment32.ema(beta, 1 - beta, m, g);
    @   ensures Moment32.square(-g) == Moment32.square(g);
    @   ensures AdamRule32.literal(-theta, -m, v, c1, c2, lr, eps) == -AdamRule32.literal(theta, m, v, c1, c2, lr, eps);
    @ pure heap_free
    @*/
  public static void odd(float theta, float m, float v, float g, float beta, float c1, float c2, float lr,
      float eps) {
    //+OPENJML@ assert Formula32.ema(beta, 1 - beta, -m, -g) && Formula32.ema(beta, 1 - beta, m, g);
    //+OPENJML@ assert Formula32.square(-g) && Formula32.square(g) && Arithmetic32.linear(beta, 1 - beta, -1, m, g);
    //+OPENJML@ assert Arithmetic32.quotientSign(v, c2) && Arithmetic32.root(v / c2) && Root32.sqrt(v / c2) + eps > 0;
    //+OPENJML@ assert Arithmetic32.negate(lr, m, c1, Root32.sqrt(v / c2) + eps);
    //+OPENJML@ assert Formula32.literal(-theta, -m, v, c1, c2, lr, eps) && Formula32.literal(theta, m, v, c1, c2, lr, eps);
  }

  // law: ADAM-STEP-BOUND
  /*+OPENJML@ public normal_behavior
    @   requires v >= 0 && c1 > 0 && c2 > 0 && lr >= 0 && eps >= 0 && (eps > 0 || v > 0);
    @   requires (m / c1) * (m / c1) <= v / c2;
    @   ensures theta - lr <= AdamRule32.literal(theta, m, v, c1, c2, lr, eps);
    @   ensures AdamRule32.literal(theta, m, v, c1, c2, lr, eps) <= theta + lr;
    @ pure heap_free
    @*/
  public static void stepBound(float theta, float m, float v, float c1, float c2, float lr, float eps) {
    //+OPENJML@ assert Arithmetic32.quotientSign(v, c2) && Arithmetic32.root(v / c2) && Root32.sqrt(v / c2) + eps > 0;
    //+OPENJML@ assert Arithmetic32.magnitude(m / c1, Root32.sqrt(v / c2));
    //+OPENJML@ assert Arithmetic32.bounded(lr, m / c1, Root32.sqrt(v / c2), eps);
    //+OPENJML@ assert Formula32.literal(theta, m, v, c1, c2, lr, eps);
  }

  // The step of the induction over a history that starts at m = v = 0: m² ≤ k·v stays true for
  // k = (1−β₁)²/((1−β₂)(1−β₁²/β₂)), here with d = β₂ − β₁².
  // law: ADAM-STEP-BOUND-HISTORY
  /*+OPENJML@ public normal_behavior
    @   requires 0 <= beta1 && beta1 < 1 && 0 < beta2 && beta2 < 1 && o1 == 1 - beta1 && o2 == 1 - beta2;
    @   requires beta2 == beta1 * beta1 + d && d > 0 && k * (o2 * d) == o1 * o1 * beta2 && m * m <= k * v;
    @   requires m1 == Moment32.ema(beta1, o1, m, g) && v1 == Moment32.ema(beta2, o2, v, Moment32.square(g));
    @   ensures m1 * m1 <= k * v1;
    @ pure heap_free
    @*/
  public static void historyBound(float m, float v, float g, float m1, float v1, float beta1, float o1,
      float beta2, float o2, float d, float k) {
    //+OPENJML@ assert Formula32.ema(beta1, o1, m, g) && Formula32.square(g) && Formula32.ema(beta2, o2, v, g * g);
    //+OPENJML@ assert Arithmetic32.history(beta1, o1, d, beta2, k, o2, m, v, g, m1, v1);
  }

  // law: ADAM-ZERO-GRADIENT
  /*+OPENJML@ public normal_behavior
    @   requires 0 <= beta && beta < 1 && v >= 0 && c1 > 0 && c2 > 0 && lr >= 0 && eps >= 0 && (eps > 0 || v > 0);
    @   ensures Moment32.ema(beta, 1 - beta, m, 0) == beta * m && Moment32.square(0) == 0;
    @   ensures AdamRule32.literal(theta, 0, v, c1, c2, lr, eps) == theta;
    @ pure heap_free
    @*/
  public static void zeroGradient(float theta, float m, float v, float beta, float c1, float c2, float lr,
      float eps) {
    //+OPENJML@ assert Formula32.ema(beta, 1 - beta, m, 0) && Formula32.square(0);
    //+OPENJML@ assert Arithmetic32.quotientSign(v, c2) && Arithmetic32.root(v / c2) && Root32.sqrt(v / c2) + eps > 0;
    //+OPENJML@ assert Arithmetic32.zero(c1) && Arithmetic32.zero(Root32.sqrt(v / c2) + eps);
    //+OPENJML@ assert Formula32.literal(theta, 0, v, c1, c2, lr, eps);
  }

  // law: ADAM-ORDERS-EQUAL
  /*+OPENJML@ public normal_behavior
    @   requires v >= 0 && c1 > 0 && c2 > 0 && lr >= 0 && rate >= 0 && eps >= 0 && (eps > 0 || v > 0);
    @   requires rate * c1 == lr && rootScale > 0 && rootScale * rootScale * c2 == 1;
    @   ensures AdamRule32.scaled(theta, m, v, rate, rootScale, eps) == AdamRule32.literal(theta, m, v, c1, c2, lr, eps);
    @ pure heap_free
    @*/
  public static void ordersEqual(float theta, float m, float v, float c1, float c2, float lr, float eps,
      float rate, float rootScale) {
    //+OPENJML@ assert Arithmetic32.rootOfQuotient(v, c2, rootScale) && Arithmetic32.exchange(rate, m, c1);
    //+OPENJML@ assert Formula32.scaled(theta, m, v, rate, rootScale, eps);
    //+OPENJML@ assert Formula32.literal(theta, m, v, c1, c2, lr, eps);
  }
}
