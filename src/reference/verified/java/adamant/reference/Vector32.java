// Generated from Vector.java by Binary32Sources: change that file, not this one.
package adamant.reference;

import adamant.rule.Value32;

/** Copies and checks of whole arrays. */
final class Vector32 {

  private Vector32() {}

  // A copy of shape [n].
  /*@ normal_behavior
    @   requires true;
    @   ensures \fresh(\result) && \result.length == x.length;
    @   assignable \nothing;
    @*/
  //@ ensures (\forall int i; 0 <= i && i < x.length; Value32.same(\result[i], x[i]));
  static float[] copy(float[] x) {
    float[] y = new float[x.length];
    /*@ loop_invariant 0 <= i && i <= y.length && y.length == x.length;
      @*/
    //@ loop_invariant (\forall int k; 0 <= k && k < i; Value32.same(y[k], x[k]));
    //+OPENJML@ loop_modifies y[*];
    //+KEY@ assignable y[*];
    /*@ decreases y.length - i;
      @*/
    for (int i = 0; i < y.length; i++) {
      y[i] = x[i];
    }
    return y;
  }

  // Every element is finite.
  /*@ normal_behavior
    @   requires (\forall int i; 0 <= i && i < x.length; Value32.finite(x[i]));
    @   assignable \nothing;
    @ also exceptional_behavior
    @   requires (\exists int i; 0 <= i && i < x.length; !Value32.finite(x[i]));
    @   signals_only IllegalArgumentException;
    @   assignable \nothing;
    @*/
  static void finite(String name, float[] x) {
    /*@ loop_invariant 0 <= i && i <= x.length;
      @ loop_invariant (\forall int k; 0 <= k && k < i; Value32.finite(x[k]));
      @*/
    //+OPENJML@ loop_modifies \nothing;
    //+KEY@ assignable \nothing;
    /*@ decreases x.length - i;
      @*/
    for (int i = 0; i < x.length; i++) {
      if (!Value32.finite(x[i])) {
        throw new IllegalArgumentException(Message.element(name, i, "is not finite: every element must be"));
      }
    }
  }

  // No element is below zero; NaN, as of an overflowed state, is not below zero.
  /*@ normal_behavior
    @   requires (\forall int i; 0 <= i && i < x.length; !(x[i] < 0.0f));
    @   assignable \nothing;
    @ also exceptional_behavior
    @   requires (\exists int i; 0 <= i && i < x.length; x[i] < 0.0f);
    @   signals_only IllegalArgumentException;
    @   assignable \nothing;
    @*/
  static void notNegative(String name, float[] x) {
    /*@ loop_invariant 0 <= i && i <= x.length;
      @ loop_invariant (\forall int k; 0 <= k && k < i; !(x[k] < 0.0f));
      @*/
    //+OPENJML@ loop_modifies \nothing;
    //+KEY@ assignable \nothing;
    /*@ decreases x.length - i;
      @*/
    for (int i = 0; i < x.length; i++) {
      if (x[i] < 0.0f) {
        throw new IllegalArgumentException(Message.element(name, i, "is negative: no element may be"));
      }
    }
  }
}
