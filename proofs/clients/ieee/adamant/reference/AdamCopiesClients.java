package adamant.reference;

import adamant.rule.Value;

/**
 * What a caller relies on of the moments that Adam gives out, of a step's frame and of refusals, for KeY alone: over the
 * reals nothing that a caller can see says how many elements a moment has, and what follows a call that always throws is
 * unreachable, which the feasibility check would refuse.
 */
public final class AdamCopiesClients {

  private AdamCopiesClients() {}

  // A new optimizer has a first moment of zero.
  /*@ public normal_behavior
    @   requires 0 <= k && k < parameters.length;
    @   ensures Value.same(\result, 0.0);
    @   assignable \nothing;
    @*/
  //+KEY@ requires \invariant_for(h);
  public static double startedFirstMoment(AdamHyperparameters h, double[] parameters, int k) {
    return new Adam(h, parameters).firstMoment()[k];
  }

  // A new optimizer has a second moment of zero.
  /*@ public normal_behavior
    @   requires 0 <= k && k < parameters.length;
    @   ensures Value.same(\result, 0.0);
    @   assignable \nothing;
    @*/
  //+KEY@ requires \invariant_for(h);
  public static double startedSecondMoment(AdamHyperparameters h, double[] parameters, int k) {
    return new Adam(h, parameters).secondMoment()[k];
  }

  // A resumed optimizer goes on from what was saved.
  /*@ public normal_behavior
    @   requires 0 <= k && k < parameters.length;
    @   requires first.length == parameters.length && second.length == parameters.length && 0 <= steps;
    @   requires parameters != first && parameters != second && first != second;
    @   requires (\forall int i; 0 <= i && i < second.length; !(second[i] < 0.0));
    @   ensures Value.same(\result, first[k]);
    @   assignable \nothing;
    @*/
  //+KEY@ requires \invariant_for(h);
  public static double resumedFirstMoment(AdamHyperparameters h, double[] parameters,
      double[] first, double[] second, int steps, int k) {
    return new Adam(h, parameters, first, second, steps).firstMoment()[k];
  }

  // A resumed optimizer goes on from what was saved.
  /*@ public normal_behavior
    @   requires 0 <= k && k < parameters.length;
    @   requires first.length == parameters.length && second.length == parameters.length && 0 <= steps;
    @   requires parameters != first && parameters != second && first != second;
    @   requires (\forall int i; 0 <= i && i < second.length; !(second[i] < 0.0));
    @   ensures Value.same(\result, second[k]);
    @   assignable \nothing;
    @*/
  //+KEY@ requires \invariant_for(h);
  public static double resumedSecondMoment(AdamHyperparameters h, double[] parameters,
      double[] first, double[] second, int steps, int k) {
    return new Adam(h, parameters, first, second, steps).secondMoment()[k];
  }

  // A new optimizer has a state of its own.
  /*@ public normal_behavior
    @   requires true;
    @   ensures \result.state != other.state;
    @   assignable \nothing;
    @*/
  //+KEY@ requires \invariant_for(h);
  public static Adam startedApart(Adam other, AdamHyperparameters h, double[] parameters) {
    return new Adam(h, parameters);
  }

  // A resumed optimizer has a state of its own.
  /*@ public normal_behavior
    @   requires first.length == parameters.length && second.length == parameters.length && 0 <= steps;
    @   requires parameters != first && parameters != second && first != second;
    @   requires (\forall int i; 0 <= i && i < second.length; !(second[i] < 0.0));
    @   ensures \result.state != other.state;
    @   assignable \nothing;
    @*/
  //+KEY@ requires \invariant_for(h);
  public static Adam resumedApart(Adam other, AdamHyperparameters h, double[] parameters,
      double[] first, double[] second, int steps) {
    return new Adam(h, parameters, first, second, steps);
  }

  // What is given out is a copy: writing to it changes nothing.
  /*@ public normal_behavior
    @   requires 0 <= k && k < adam.state.theta.length;
    @   ensures \fresh(\result) && \result.length == adam.state.theta.length;
    @   ensures Value.same(adam.state.theta[k], \old(adam.state.theta[k]));
    @   assignable \nothing;
    @*/
  //+KEY@ requires \invariant_for(adam);
  public static double[] parameterCopied(Adam adam, int k) {
    double[] copy = adam.parameters();
    copy[k] = 0.5;
    return copy;
  }

  // What is given out is a copy: writing to it changes nothing.
  /*@ public normal_behavior
    @   requires 0 <= k && k < adam.state.first.length;
    @   ensures \fresh(\result) && \result.length == adam.state.first.length;
    @   ensures Value.same(adam.state.first[k], \old(adam.state.first[k]));
    @   assignable \nothing;
    @*/
  //+KEY@ requires \invariant_for(adam);
  public static double[] firstMomentCopied(Adam adam, int k) {
    double[] copy = adam.firstMoment();
    copy[k] = 0.5;
    return copy;
  }

  // What is given out is a copy: writing to it changes nothing.
  /*@ public normal_behavior
    @   requires 0 <= k && k < adam.state.second.length;
    @   ensures \fresh(\result) && \result.length == adam.state.second.length;
    @   ensures Value.same(adam.state.second[k], \old(adam.state.second[k]));
    @   assignable \nothing;
    @*/
  //+KEY@ requires \invariant_for(adam);
  public static double[] secondMomentCopied(Adam adam, int k) {
    double[] copy = adam.secondMoment();
    copy[k] = 0.5;
    return copy;
  }

  // A step is counted, and changes neither the gradient nor the hyperparameters.
  /*@ public normal_behavior
    @   requires gradient.length == adam.state.theta.length && adam.state.steps < 2147483647;
    @   requires gradient != adam.state.theta && gradient != adam.state.first && gradient != adam.state.second;
    @   requires (\forall int i; 0 <= i && i < gradient.length; Value.finite(gradient[i]));
    @   requires 0 <= k && k < gradient.length;
    @   ensures adam.state.steps == \old(adam.state.steps) + 1 && adam.h == \old(adam.h);
    @   ensures adam.state == \old(adam.state) && adam.state.theta == \old(adam.state.theta);
    @   ensures Value.same(gradient[k], \old(gradient[k]));
    @   assignable adam.state.steps, adam.state.theta[*], adam.state.first[*], adam.state.second[*];
    @*/
  //+KEY@ requires \invariant_for(adam);
  public static void stepped(Adam adam, double[] gradient, int k) {
    adam.step(gradient);
  }

  // A state that is none is refused.
  /*@ public exceptional_behavior
    @   requires first.length != parameters.length || second.length != parameters.length || steps < 0
    @     || parameters == first || parameters == second || first == second
    @     || (\exists int i; 0 <= i && i < second.length; second[i] < 0.0);
    @   signals_only IllegalArgumentException;
    @   assignable \nothing;
    @*/
  //+KEY@ requires \invariant_for(h);
  public static Adam resumedFromNone(AdamHyperparameters h, double[] parameters,
      double[] first, double[] second, int steps) {
    return new Adam(h, parameters, first, second, steps);
  }

  // A gradient that is none is refused, and nothing changes.
  /*@ public exceptional_behavior
    @   requires gradient.length != adam.state.theta.length || adam.state.steps == 2147483647
    @     || (\exists int i; 0 <= i && i < gradient.length; !Value.finite(gradient[i]));
    @   signals_only IllegalArgumentException;
    @   assignable \nothing;
    @*/
  //+KEY@ requires \invariant_for(adam);
  public static void refused(Adam adam, double[] gradient) {
    adam.step(gradient);
  }
}
