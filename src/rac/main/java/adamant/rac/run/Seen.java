package adamant.rac.run;

/** What the clauses of the checked copy call. OpenJML compiles against this source; what runs is the ordinary class. */
public final class Seen {

  private Seen() {}

  /**
   * Notes that a clause was evaluated.
   *
   * @param clause its number
   * @param value what it gave
   * @param values what it is about
   * @return the value
   */
  //@ public normal_behavior
  //@ ensures \result == value;
  //@ pure helper
  public static boolean at(int clause, boolean value, /*@ nullable @*/ Object... values) {
    Recorder.saw(clause, value, values);
    return value;
  }

  /**
   * The root, without the contract that OpenJML's library gives it.
   *
   * @param x a value
   * @return √x
   */
  //@ public normal_behavior
  //@ ensures true;
  //@ pure helper
  public static double root(double x) {
    return Math.sqrt(x);
  }

  /**
   * A power, in the place of its recursive definition.
   *
   * @param beta the base
   * @param n the exponent
   * @return βⁿ
   */
  //@ public normal_behavior
  //@ ensures true;
  //@ pure helper
  public static double power(double beta, int n) {
    return Math.pow(beta, n);
  }
}
