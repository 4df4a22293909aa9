package adamant.rule;

/**
 * Adam's laws over the reals, spec/optimizers/adam.md. A law is the contract of a method that does nothing; the
 * element functions' formulas are visible to this package alone.
 */
public final class AdamLaws {

  private AdamLaws() {}

  // law: ADAM-FIRST-STEP
  /*+OPENJML@ public normal_behavior
    @   requires 0 <= beta1 && beta1 < 1 && 0 <= beta2 && beta2 < 1 && lr >= 0 && g != 0;
    @   ensures AdamRule.literal(theta, Moment.ema(beta1, 1 - beta1, 0, g), Moment.ema(beta2, 1 - beta2, 0, Moment.square(g)), 1 - beta1, 1 - beta2, lr, 0) == (g > 0 ? theta - lr : theta + lr);
    @ pure heap_free
    @*/
  public static void firstStep(double theta, double g, double beta1, double beta2, double lr) {
    //+OPENJML@ assert Moment.ema(beta1, 1 - beta1, 0, g) / (1 - beta1) == g;
    //+OPENJML@ assert Moment.ema(beta2, 1 - beta2, 0, Moment.square(g)) / (1 - beta2) == g * g;
    //+OPENJML@ assert Root.sqrt(g * g) == (g > 0 ? g : -g);
  }

  // law: ADAM-FIRST-STEP-UNCORRECTED
  /*+OPENJML@ public normal_behavior
    @   requires 0 <= beta1 && beta1 < 1 && 0 <= beta2 && beta2 < 1 && lr >= 0 && g != 0;
    @   ensures AdamRule.literal(theta, Moment.ema(beta1, 1 - beta1, 0, g), Moment.ema(beta2, 1 - beta2, 0, Moment.square(g)), 1, 1, lr, 0) == (g > 0 ? theta - lr * ((1 - beta1) / Root.sqrt(1 - beta2)) : theta + lr * ((1 - beta1) / Root.sqrt(1 - beta2)));
    @ pure heap_free
    @*/
  public static void firstStepUncorrected(double theta, double g, double beta1, double beta2, double lr) {
    //+OPENJML@ assert Moment.ema(beta1, 1 - beta1, 0, g) == (1 - beta1) * g;
    //+OPENJML@ assert Moment.ema(beta2, 1 - beta2, 0, Moment.square(g)) == (1 - beta2) * (g * g);
    //+OPENJML@ assert Root.sqrt((1 - beta2) * (g * g)) == Root.sqrt(1 - beta2) * (g > 0 ? g : -g);
  }

  // law: ADAM-SCALE-INVARIANCE
  /*+OPENJML@ public normal_behavior
    @   requires 0 <= beta && beta < 1 && c > 0;
    @   ensures Moment.ema(beta, 1 - beta, c * m, c * g) == c * Moment.ema(beta, 1 - beta, m, g);
    @   ensures Moment.square(c * g) == c * c * Moment.square(g);
    @ pure heap_free
    @*/
  public static void momentsScale(double m, double g, double c, double beta) {}

  // law: ADAM-SCALE-INVARIANCE
  /*+OPENJML@ public normal_behavior
    @   requires c > 0 && v > 0 && c1 > 0 && c2 > 0 && lr >= 0;
    @   ensures AdamRule.literal(theta, c * m, c * c * v, c1, c2, lr, 0) == AdamRule.literal(theta, m, v, c1, c2, lr, 0);
    @ pure heap_free
    @*/
  public static void stepScales(double theta, double m, double v, double c, double c1, double c2, double lr) {
    //+OPENJML@ assert Root.sqrt(c * c * v / c2) == c * Root.sqrt(v / c2);
    //+OPENJML@ assert c * m / c1 == c * (m / c1);
  }

  // law: ADAM-ODD
  /*+OPENJML@ public normal_behavior
    @   requires 0 <= beta && beta < 1 && v >= 0 && c1 > 0 && c2 > 0 && lr >= 0 && eps >= 0 && (eps > 0 || v > 0);
    @   ensures Moment.ema(beta, 1 - beta, -m, -g) == -Moment.ema(beta, 1 - beta, m, g);
    @   ensures Moment.square(-g) == Moment.square(g);
    @   ensures AdamRule.literal(-theta, -m, v, c1, c2, lr, eps) == -AdamRule.literal(theta, m, v, c1, c2, lr, eps);
    @ pure heap_free
    @*/
  public static void odd(double theta, double m, double v, double g, double beta, double c1, double c2, double lr,
      double eps) {}

  // law: ADAM-STEP-BOUND
  /*+OPENJML@ public normal_behavior
    @   requires v >= 0 && c1 > 0 && c2 > 0 && lr >= 0 && eps >= 0 && (eps > 0 || v > 0);
    @   requires (m / c1) * (m / c1) <= v / c2;
    @   ensures theta - lr <= AdamRule.literal(theta, m, v, c1, c2, lr, eps);
    @   ensures AdamRule.literal(theta, m, v, c1, c2, lr, eps) <= theta + lr;
    @ pure heap_free
    @*/
  public static void stepBound(double theta, double m, double v, double c1, double c2, double lr, double eps) {
    //+OPENJML@ assert -Root.sqrt(v / c2) <= m / c1 && m / c1 <= Root.sqrt(v / c2);
    //+OPENJML@ assert -1 <= (m / c1) / (Root.sqrt(v / c2) + eps) && (m / c1) / (Root.sqrt(v / c2) + eps) <= 1;
  }

  // The step of an induction over the history: m² ≤ K·v stays true, with K = (1−β₁)²/((1−β₂)(1−β₁²/β₂)).
  // law: ADAM-STEP-BOUND-HISTORY
  /*+OPENJML@ public normal_behavior
    @   requires 0 <= beta1 && beta1 < 1 && 0 < beta2 && beta2 < 1 && beta1 * beta1 < beta2;
    @   requires k >= 0 && k * ((1 - beta2) * (beta2 - beta1 * beta1)) == (1 - beta1) * (1 - beta1) * beta2;
    @   requires v >= 0 && m * m <= k * v;
    @   ensures Moment.ema(beta1, 1 - beta1, m, g) * Moment.ema(beta1, 1 - beta1, m, g) <= k * Moment.ema(beta2, 1 - beta2, v, Moment.square(g));
    @ pure heap_free
    @*/
  public static void historyBound(double m, double v, double g, double beta1, double beta2, double k) {}

  // law: ADAM-ZERO-GRADIENT
  /*+OPENJML@ public normal_behavior
    @   requires 0 <= beta && beta < 1 && v >= 0 && c1 > 0 && c2 > 0 && lr >= 0 && eps >= 0 && (eps > 0 || v > 0);
    @   ensures Moment.ema(beta, 1 - beta, m, 0) == beta * m && Moment.square(0) == 0;
    @   ensures AdamRule.literal(theta, 0, v, c1, c2, lr, eps) == theta;
    @ pure heap_free
    @*/
  public static void zeroGradient(double theta, double m, double v, double beta, double c1, double c2, double lr,
      double eps) {}

  // law: ADAM-ORDERS-EQUAL
  /*+OPENJML@ public normal_behavior
    @   requires v >= 0 && c1 > 0 && c2 > 0 && lr >= 0 && eps >= 0 && (eps > 0 || v > 0);
    @   requires rate * c1 == lr && rootScale > 0 && rootScale * rootScale * c2 == 1;
    @   ensures AdamRule.scaled(theta, m, v, rate, rootScale, eps) == AdamRule.literal(theta, m, v, c1, c2, lr, eps);
    @ pure heap_free
    @*/
  public static void ordersEqual(double theta, double m, double v, double c1, double c2, double lr, double eps,
      double rate, double rootScale) {
    //+OPENJML@ assert rate >= 0;
    //+OPENJML@ assert Root.sqrt(v / c2) == Root.sqrt(v) * rootScale;
    //+OPENJML@ assert rate * m == lr * (m / c1);
  }

  // Σᵢ βᵗ⁻ⁱ for i = 1, …, t.
  /*+OPENJML@ public normal_behavior
    @   requires t >= 0;
    @   ensures t == 0 ==> \result == 0;
    @   ensures t > 0 ==> \result == Powers.times(beta, series(beta, t - 1)) + 1;
    @ measured_by t;
    @ static pure helper heap_free model public double series(double beta, int t) {
    @   return t == 0 ? 0.0 : Powers.times(beta, series(beta, t - 1)) + 1;
    @ }
    @*/

  // law: ADAM-WEIGHTS-SUM
  /*+OPENJML@ public normal_behavior
    @   requires t >= 0;
    @   ensures \result && Powers.times(1 - beta, series(beta, t)) == 1 - Powers.power(beta, t);
    @ measured_by t;
    @ static pure helper heap_free model public boolean weightsSum(double beta, int t) {
    @   return t == 0 || weightsSum(beta, t - 1) && Powers.step(beta, t);
    @ }
    @*/
}
