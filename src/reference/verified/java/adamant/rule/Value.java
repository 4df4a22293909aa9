package adamant.rule;

/** What contracts say about single binary64 values. */
public final class Value {

  private Value() {}

  // The same value: equal reals for OpenJML, the same IEEE value (NaN and signed zeros told apart) for KeY.
  /*+KEY@ public model_behavior
    @   requires true;
    @   accessible \nothing;
    @ static strictly_pure model boolean same(double a, double b) { return \seq(a) == \seq(b); }
    @*/
  /*+OPENJML@ public normal_behavior
    @   ensures \result == (a == b);
    @ static pure helper heap_free model public boolean same(double a, double b) { return a == b; }
    @*/

  /**
   * Whether a value is neither infinite nor NaN.
   *
   * @param x any binary64 value
   * @return false for NaN and the infinities, true otherwise
   */
  /*@ public normal_behavior
    @   requires true;
    @*/
  //+KEY@ ensures \result == (x - x == 0.0);
  //+OPENJML@ pure helper heap_free
  //+KEY@ assignable \strictly_nothing;
  //+KEY@ strictly_pure
  public static boolean finite(double x) {
    return x - x == 0.0;
  }
}
