package adamant.laws;

import adamant.rule.Powers;

/** The weights of an exponential moving average over the reals, whatever the format. */
public final class WeightLaws {

  private WeightLaws() {}

  // (1−b)·(b·s + 1) = 1 − b·p where (1−b)·s = 1 − p
  /*+OPENJML@ public normal_behavior
    @   requires (1 - b) * s == 1 - p;
    @   ensures \result && (1 - b) * (b * s + 1) == 1 - b * p;
    @ static pure helper heap_free model public boolean geometric(double b, double s, double p) { return true; }
    @*/

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

  // (1−β)·Σᵢ βᵗ⁻ⁱ = 1 − βᵗ: by induction over t.
  // law: ADAM-WEIGHTS-SUM
  /*+OPENJML@ public normal_behavior
    @   requires t >= 0;
    @   ensures \result && (1 - beta) * series(beta, t) == 1 - Powers.power(beta, t);
    @ measured_by t;
    @ static pure helper heap_free model public boolean weightsSum(double beta, int t) {
    @   return t == 0 || weightsSum(beta, t - 1) && Powers.step(beta, t) && Powers.meaning(beta, series(beta, t - 1))
    @     && Powers.meaning(beta, Powers.power(beta, t - 1)) && geometric(beta, series(beta, t - 1), Powers.power(beta, t - 1));
    @ }
    @*/
}
