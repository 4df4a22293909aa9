package adamant.rule;

/** The conversions between the formats, which KeY cannot execute: their contracts are assumed there. */
public final class Narrow {

  private Narrow() {}

  // skipkey: a function without a body, known by its name alone
  /*+KEY@ public model_behavior
    @   requires true;
    @   accessible \nothing;
    @ static strictly_pure model float rounded(double x);
    @*/
  // skipkey: a function without a body, known by its name alone
  /*+KEY@ public model_behavior
    @   requires true;
    @   accessible \nothing;
    @ static strictly_pure model double exactly(float x);
    @*/

  /**
   * Rounds to binary32.
   *
   * @param x a binary64 value
   * @return the nearest binary32 value, ties to even; an infinity where it overflows
   */
  /*@ public normal_behavior
    @   requires true;
    @*/
  //+OPENJML@ ensures \result == x;
  //+OPENJML@ pure helper heap_free
  //+KEY@ ensures \seq(\result) == \seq(rounded(x));
  //+KEY@ assignable \strictly_nothing;
  //+KEY@ strictly_pure
  // skipkey: narrowing casts are outside of the operations that it knows
  public static float nearest(double x) {
    return (float) x;
  }

  /**
   * Reads a binary32 value as binary64.
   *
   * @param x a binary32 value
   * @return the same value
   */
  /*@ public normal_behavior
    @   requires true;
    @*/
  //+OPENJML@ ensures \result == x;
  //+OPENJML@ pure helper heap_free
  //+KEY@ ensures \seq(\result) == \seq(exactly(x));
  //+KEY@ assignable \strictly_nothing;
  //+KEY@ strictly_pure
  // skipkey: widening casts are outside of the operations that it knows
  public static double widen(float x) {
    return (double) x;
  }
}
