// Generated from Formula.java by Binary32Sources: change that file, not this one.
package adamant.rule;

/**
 * The element functions' formulas and facts of arithmetic over the reals, each given to a proof only where it is asked
 * for: with all of them in sight at once the prover decides nothing.
 */
public final class Formula32 {

  private Formula32() {}

  /*+OPENJML@ public normal_behavior
    @   requires 0 <= beta && beta < 1 && 0 < o && o <= 1;
    @   ensures \result && Moment32.ema(beta, o, m, x) == beta * m + o * x;
    @ static pure helper heap_free model public boolean ema(float beta, float o, float m, float x) { return true; }
    @*/

  /*+OPENJML@ public normal_behavior
    @   requires true;
    @   ensures \result && Moment32.square(g) == g * g;
    @ static pure helper heap_free model public boolean square(float g) { return true; }
    @*/

  /*+OPENJML@ public normal_behavior
    @   requires v >= 0 && c1 > 0 && c2 > 0 && lr >= 0 && eps >= 0 && (eps > 0 || v > 0);
    @   ensures \result && AdamRule32.literal(theta, m, v, c1, c2, lr, eps) == theta - lr * (m / c1) / (Root32.sqrt(v / c2) + eps);
    @ static pure helper heap_free model public boolean literal(float theta, float m, float v, float c1, float c2, float lr, float eps) { return true; }
    @*/

  /*+OPENJML@ public normal_behavior
    @   requires v >= 0 && rate >= 0 && rootScale > 0 && eps >= 0 && (eps > 0 || v > 0);
    @   ensures \result && AdamRule32.scaled(theta, m, v, rate, rootScale, eps) == theta - (rate * m) / (Root32.sqrt(v) * rootScale + eps);
    @ static pure helper heap_free model public boolean scaled(float theta, float m, float v, float rate, float rootScale, float eps) { return true; }
    @*/
}
