// Generated from Moments.java by Binary32Sources: change that file, not this one.
package adamant.reference;

import adamant.rule.Value32;

/**
 * The state of an optimizer with two moments, for one tensor of n elements: parameters θ, first moment m, second moment
 * v, each of shape [n], and the number of steps taken. The arrays are copies and never leave the package.
 */
final class Moments32 {

  /*@ spec_public @*/ final float[] theta;
  /*@ spec_public @*/ final float[] m;
  /*@ spec_public @*/ final float[] v;
  /*@ spec_public @*/ int steps;

  /*@ public invariant theta.length == m.length && theta.length == v.length;
    @ public invariant theta != m && theta != v && m != v;
    @ public invariant 0 <= steps && steps <= 2147483647;
    @*/

  // The state before the first step: both moments zero.
  /*@ normal_behavior
    @   requires true;
    @   ensures theta.length == parameters.length && steps == 0;
    @   ensures \fresh(theta) && \fresh(m) && \fresh(v);
    @*/
  //@ ensures (\forall int i; 0 <= i && i < parameters.length; Value32.same(theta[i], parameters[i]));
  //@ ensures (\forall int i; 0 <= i && i < parameters.length; Value32.same(m[i], 0.0f) && Value32.same(v[i], 0.0f));
  //+KEY@ ensures \invariant_for(this);
  /*@ pure helper @*/ Moments32(float[] parameters) {
    this.theta = Vector32.copy(parameters);
    this.m = new float[parameters.length];
    this.v = new float[parameters.length];
    this.steps = 0;
  }

  // A saved state, copied as it is: infinities and NaN of an overflowed run included.
  /*@ normal_behavior
    @   requires first.length == parameters.length && second.length == parameters.length && 0 <= steps;
    @   requires parameters != first && parameters != second && first != second;
    @   requires (\forall int i; 0 <= i && i < second.length; !(second[i] < 0.0f));
    @   ensures theta.length == parameters.length && this.steps == steps;
    @   ensures \fresh(theta) && \fresh(m) && \fresh(v);
    @*/
  //@ ensures (\forall int i; 0 <= i && i < parameters.length; Value32.same(theta[i], parameters[i]));
  //@ ensures (\forall int i; 0 <= i && i < parameters.length; Value32.same(m[i], first[i]));
  //@ ensures (\forall int i; 0 <= i && i < parameters.length; Value32.same(v[i], second[i]));
  //+KEY@ ensures \invariant_for(this);
  /*@ also exceptional_behavior
    @   requires first.length != parameters.length || second.length != parameters.length || steps < 0
    @     || parameters == first || parameters == second || first == second
    @     || (\exists int i; 0 <= i && i < second.length; second[i] < 0.0f);
    @   signals_only IllegalArgumentException;
    @   assignable \nothing;
    @*/
  /*@ pure helper @*/ Moments32(float[] parameters, float[] first, float[] second, int steps) {
    Check.length("the length of the first moment", first.length, parameters.length);
    Check.length("the length of the second moment", second.length, parameters.length);
    Check.distinct(parameters != first && parameters != second && first != second);
    Check.steps(steps);
    Vector32.notNegative("the second moment", second);
    this.theta = Vector32.copy(parameters);
    this.m = Vector32.copy(first);
    this.v = Vector32.copy(second);
    this.steps = steps;
  }

  // Admits a gradient and counts the step, or refuses it and changes nothing.
  /*@ normal_behavior
    @   requires gradient.length == theta.length && steps < 2147483647;
    @   requires (\forall int i; 0 <= i && i < gradient.length; Value32.finite(gradient[i]));
    @   ensures steps == \old(steps) + 1;
    @   assignable steps;
    @ also exceptional_behavior
    @   requires gradient.length != theta.length || steps == 2147483647
    @     || (\exists int i; 0 <= i && i < gradient.length; !Value32.finite(gradient[i]));
    @   signals_only IllegalArgumentException;
    @   assignable \nothing;
    @*/
  void admit(float[] gradient) {
    Check.length("the length of the gradient", gradient.length, theta.length);
    Check.another(steps);
    Vector32.finite("the gradient", gradient);
    steps = steps + 1;
  }
}
