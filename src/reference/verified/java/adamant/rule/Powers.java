package adamant.rule;

/**
 * βⁿ over the reals, for contracts; nothing here runs. The product is a function of its own whose meaning is given where
 * it is asked for, because the prover decides equations between opaque terms at once and nonlinear arithmetic rarely.
 */
public final class Powers {

  private Powers() {}

  /*+OPENJML@ public normal_behavior
    @   requires true;
    @   ensures true;
    @ also normal_behavior
    @   requires true;
    @   ensures \result == a * b;
    @ static pure helper heap_free model public double times(double a, double b) { return a * b; }
    @*/

  // What the product means.
  /*+OPENJML@ public normal_behavior
    @   requires true;
    @   ensures \result && times(a, b) == a * b;
    @ static pure helper heap_free model public boolean meaning(double a, double b) { return true; }
    @*/

  // a·(b·c) = (a·b)·c
  /*+OPENJML@ public normal_behavior
    @   requires true;
    @   ensures \result && times(a, times(b, c)) == times(times(a, b), c);
    @ static pure helper heap_free model public boolean associative(double a, double b, double c) { return true; }
    @*/

  // βⁿ = β·βⁿ⁻¹, β⁰ = 1
  /*+OPENJML@ public normal_behavior
    @   requires n >= 0;
    @   ensures n == 0 ==> \result == 1;
    @ also normal_behavior
    @   requires n >= 0;
    @   ensures n > 0 ==> \result == times(beta, power(beta, n - 1));
    @ measured_by n;
    @ static pure helper heap_free model public double power(double beta, int n) {
    @   return n == 0 ? 1.0 : times(beta, power(beta, n - 1));
    @ }
    @*/

  // The definition, where it is asked for.
  /*+OPENJML@ public normal_behavior
    @   requires n > 0;
    @   ensures \result && power(beta, n) == times(beta, power(beta, n - 1));
    @ static pure helper heap_free model public boolean step(double beta, int n) { return true; }
    @*/

  // βⁿ = (β²)ⁿᐟ² for an even n: by induction over n.
  /*+OPENJML@ public normal_behavior
    @   requires n >= 0 && n % 2 == 0;
    @   ensures \result && power(beta, n) == power(times(beta, beta), n / 2);
    @ measured_by n;
    @ static pure helper heap_free model public boolean halving(double beta, int n) {
    @   return n == 0 || halving(beta, n - 2) && step(beta, n) && step(beta, n - 1)
    @     && step(times(beta, beta), n / 2) && associative(beta, beta, power(beta, n - 2));
    @ }
    @*/

  // A power of a decay rate lies in [0, 1], and below 1 for n > 0: by induction over n.
  /*+OPENJML@ public normal_behavior
    @   requires n >= 0 && 0 <= beta && beta < 1;
    @   ensures \result && 0 <= power(beta, n) && power(beta, n) <= 1 && (n > 0 ==> power(beta, n) < 1);
    @ measured_by n;
    @ static pure helper heap_free model public boolean range(double beta, int n) {
    @   return n == 0 || range(beta, n - 1) && step(beta, n) && meaning(beta, power(beta, n - 1));
    @ }
    @*/
}
