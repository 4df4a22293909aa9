// Generated from Value.java by Binary32Sources: change that file, not this one.
package adamant.rule;

/** What contracts say about single binary32 values. */
public final class Value32 {

  private Value32() {}

  // The same value: equal reals for OpenJML, the same IEEE value (NaN and signed zeros told apart) for KeY.
  /*+KEY@ public model_behavior
    @   requires true;
    @   accessible \nothing;
    @ static strictly_pure model boolean same(float a, float b) { return \seq(a) == \seq(b); }
    @*/
  /*+OPENJML@ public normal_behavior
    @   ensures \result == (a == b);
    @ static pure helper heap_free model public boolean same(float a, float b) { return a == b; }
    @*/

  /**
   * Whether a value is neither infinite nor NaN.
   *
   * @param x any binary32 value
   * @return false for NaN and the infinities, true otherwise
   */
  /*@ public normal_behavior
    @   requires true;
    @*/
  //+KEY@ ensures \result == (x - x == 0.0f);
  //+OPENJML@ pure helper heap_free
  //+KEY@ assignable \strictly_nothing;
  //+KEY@ strictly_pure
  public static boolean finite(float x) {
    return x - x == 0.0f;
  }
}
