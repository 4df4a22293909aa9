package adamant.reference;

import adamant.kernel.AdamKernel;
import adamant.rule.AdamRule;
import adamant.rule.Moment;
import adamant.rule.Powers;
import adamant.rule.Value;

/**
 * Adam in binary64, canonical form and literal order: m ← β₁·m + (1−β₁)·g, v ← β₂·v + (1−β₂)·g²,
 * θ ← θ − η·(m/(1−β₁ᵗ)) / (√(v/(1−β₂ᵗ)) + ε). Kingma and Ba 2015, algorithm 1; spec/optimizers/adam.md.
 *
 * <p>One instance holds one tensor. It copies what it is given and gives out copies, so that nobody else can change its
 * state; a refused call changes nothing. Not safe for use by several threads at once.
 */
public final class Adam {

  private /*@ spec_public @*/ final TensorState state;
  private /*@ spec_public @*/ AdamHyperparameters h;

  //+KEY@ public invariant \invariant_for(state) && \invariant_for(h);
  //+OPENJML@ public invariant (\forall int i; 0 <= i && i < state.second.length; state.second[i] >= 0);

  /**
   * Starts at step 0 with both moments zero.
   *
   * @param hyperparameters η, β₁, β₂ and ε
   * @param parameters the initial θ, shape [n], copied
   */
  /*@ public normal_behavior
    @   requires true;
    @   ensures state.theta.length == parameters.length && state.steps == 0 && h == hyperparameters;
    @*/
  //@ ensures (\forall int i; 0 <= i && i < parameters.length; Value.same(state.theta[i], parameters[i]));
  //@ ensures (\forall int i; 0 <= i && i < parameters.length; Value.same(state.first[i], 0.0) && Value.same(state.second[i], 0.0));
  //+KEY@ requires \invariant_for(hyperparameters);
  //+KEY@ ensures \invariant_for(this) && \fresh(state);
  public /*@ pure helper @*/ Adam(AdamHyperparameters hyperparameters, double[] parameters) {
    Check.given(hyperparameters);
    this.h = hyperparameters;
    this.state = new TensorState(parameters);
  }

  /**
   * Goes on from a saved state. An overflowed state, with infinities or NaN, is taken as it is.
   *
   * @param hyperparameters η, β₁, β₂ and ε
   * @param parameters θ, shape [n], copied
   * @param firstMoment m, shape [n], copied
   * @param secondMoment v, shape [n], no element negative, copied
   * @param steps the number of steps taken, at least 0
   * @throws IllegalArgumentException where lengths differ, an array is given twice, an element of the second moment or
   *     the step count is negative
   */
  /*@ public normal_behavior
    @   requires firstMoment.length == parameters.length && secondMoment.length == parameters.length && 0 <= steps;
    @   requires parameters != firstMoment && parameters != secondMoment && firstMoment != secondMoment;
    @   requires (\forall int i; 0 <= i && i < secondMoment.length; !(secondMoment[i] < 0.0));
    @   ensures state.theta.length == parameters.length && state.steps == steps && h == hyperparameters;
    @*/
  //@ ensures (\forall int i; 0 <= i && i < parameters.length; Value.same(state.theta[i], parameters[i]));
  //@ ensures (\forall int i; 0 <= i && i < parameters.length; Value.same(state.first[i], firstMoment[i]));
  //@ ensures (\forall int i; 0 <= i && i < parameters.length; Value.same(state.second[i], secondMoment[i]));
  //+KEY@ requires \invariant_for(hyperparameters);
  //+KEY@ ensures \invariant_for(this) && \fresh(state);
  /*@ also public exceptional_behavior
    @   requires firstMoment.length != parameters.length || secondMoment.length != parameters.length || steps < 0
    @     || parameters == firstMoment || parameters == secondMoment || firstMoment == secondMoment
    @     || (\exists int i; 0 <= i && i < secondMoment.length; secondMoment[i] < 0.0);
    @   signals_only IllegalArgumentException;
    @*/
  public /*@ pure helper @*/ Adam(AdamHyperparameters hyperparameters, double[] parameters, double[] firstMoment,
      double[] secondMoment, int steps) {
    Check.given(hyperparameters);
    this.h = hyperparameters;
    this.state = new TensorState(parameters, firstMoment, secondMoment, steps);
  }

  /**
   * Changes the hyperparameters from the next step on; the state stays. The bias correction is a function of the
   * decay rates in force and of the step count alone.
   *
   * @param hyperparameters η, β₁, β₂ and ε
   */
  /*@ public normal_behavior
    @   requires true;
    @   ensures h == hyperparameters;
    @   assignable h;
    @*/
  //+KEY@ requires \invariant_for(hyperparameters);
  public void hyperparameters(AdamHyperparameters hyperparameters) {
    Check.given(hyperparameters);
    this.h = hyperparameters;
  }

  /**
   * Takes one step.
   *
   * @param gradient g, shape [n], finite; only read
   * @throws IllegalArgumentException where the length is not n, an element is not finite or the step count has no room;
   *     the state is then unchanged
   */
  // law: ADAM-MOMENTS-EMA by OpenJML, ADAM-V-NONNEGATIVE by OpenJML, ADAM-FRAME, ADAM-REJECT
  /*@ public normal_behavior
    @   requires gradient.length == state.theta.length && state.steps < 2147483647;
    @   requires gradient != state.theta && gradient != state.first && gradient != state.second;
    @   requires (\forall int i; 0 <= i && i < gradient.length; Value.finite(gradient[i]));
    @   ensures state.steps == \old(state.steps) + 1;
    @*/
  // OpenJML 0.21 takes a field of a field in a caller for unchanged, and all that follows the call for unreachable.
  //+OPENJML@ assignable state.*, state.theta[*], state.first[*], state.second[*];
  //+KEY@ assignable state.steps, state.theta[*], state.first[*], state.second[*];
  //+OPENJML@ requires h.eps > 0;
  //+OPENJML@ ensures (\forall int i; 0 <= i && i < gradient.length; state.first[i] == Moment.ema((double) h.beta1, (double) (1 - h.beta1), \old(state.first[i]), gradient[i]));
  //+OPENJML@ ensures (\forall int i; 0 <= i && i < gradient.length; state.second[i] == Moment.ema((double) h.beta2, (double) (1 - h.beta2), \old(state.second[i]), Moment.square(gradient[i])));
  //+OPENJML@ ensures (\forall int i; 0 <= i && i < gradient.length; state.theta[i] == AdamRule.literal(\old(state.theta[i]), state.first[i], state.second[i], (double) (1 - Powers.power(h.beta1, state.steps)), (double) (1 - Powers.power(h.beta2, state.steps)), (double) h.lr, (double) h.eps));
  /*@ also public exceptional_behavior
    @   requires gradient.length != state.theta.length || state.steps == 2147483647
    @     || (\exists int i; 0 <= i && i < gradient.length; !Value.finite(gradient[i]));
    @   signals_only IllegalArgumentException;
    @   assignable \nothing;
    @*/
  public void step(double[] gradient) {
    state.admit(gradient);
    AdamCoefficients c = new AdamCoefficients(h, state.steps);
    apply(gradient, c);
  }

  // The literal order with the coefficients of this step.
  /*@ private normal_behavior
    @   requires gradient.length == state.theta.length;
    @   requires gradient != state.theta && gradient != state.first && gradient != state.second;
    @   assignable state.theta[*], state.first[*], state.second[*];
    @*/
  //+OPENJML@ requires c.eps > 0;
  //@ ensures (\forall int i; 0 <= i && i < gradient.length; Value.same(state.first[i], Moment.ema(c.beta1, c.oneMinusBeta1, \old(state.first[i]), gradient[i])));
  //@ ensures (\forall int i; 0 <= i && i < gradient.length; Value.same(state.second[i], Moment.ema(c.beta2, c.oneMinusBeta2, \old(state.second[i]), Moment.square(gradient[i]))));
  //@ ensures (\forall int i; 0 <= i && i < gradient.length; Value.same(state.theta[i], AdamRule.literal(\old(state.theta[i]), state.first[i], state.second[i], c.c1, c.c2, c.lr, c.eps)));
  private void apply(double[] gradient, AdamCoefficients c) {
    AdamKernel.literal(state.theta, state.first, state.second, gradient, 0, gradient.length,
        c.beta1, c.oneMinusBeta1, c.beta2, c.oneMinusBeta2, c.c1, c.c2, c.lr, c.eps);
  }

  /**
   * The hyperparameters in force.
   *
   * @return η, β₁, β₂ and ε
   */
  /*@ public normal_behavior
    @   requires true;
    @   ensures \result == h;
    @*/
  public /*@ pure @*/ AdamHyperparameters hyperparameters() {
    return h;
  }

  /**
   * The number of elements.
   *
   * @return n
   */
  /*@ public normal_behavior
    @   requires true;
    @   ensures \result == state.theta.length;
    @*/
  public /*@ pure @*/ int length() {
    return state.theta.length;
  }

  /**
   * The number of steps taken.
   *
   * @return t, at least 0
   */
  /*@ public normal_behavior
    @   requires true;
    @   ensures \result == state.steps;
    @*/
  public /*@ pure @*/ int steps() {
    return state.steps;
  }

  /**
   * The parameters.
   *
   * @return a copy of θ, shape [n]
   */
  /*@ public normal_behavior
    @   requires true;
    @   ensures \fresh(\result) && \result.length == state.theta.length;
    @   assignable \nothing;
    @*/
  //@ ensures (\forall int i; 0 <= i && i < state.theta.length; Value.same(\result[i], state.theta[i]));
  public double[] parameters() {
    return Vector.copy(state.theta);
  }

  /**
   * The first moment.
   *
   * @return a copy of m, shape [n]
   */
  /*@ public normal_behavior
    @   requires true;
    @   ensures \fresh(\result) && \result.length == state.first.length;
    @   assignable \nothing;
    @*/
  //@ ensures (\forall int i; 0 <= i && i < state.first.length; Value.same(\result[i], state.first[i]));
  public double[] firstMoment() {
    return Vector.copy(state.first);
  }

  /**
   * The second moment.
   *
   * @return a copy of v, shape [n]
   */
  /*@ public normal_behavior
    @   requires true;
    @   ensures \fresh(\result) && \result.length == state.second.length;
    @   assignable \nothing;
    @*/
  //@ ensures (\forall int i; 0 <= i && i < state.second.length; Value.same(\result[i], state.second[i]));
  public double[] secondMoment() {
    return Vector.copy(state.second);
  }
}
