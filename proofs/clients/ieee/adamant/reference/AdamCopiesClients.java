package adamant.reference;

import adamant.rule.Value;

/**
 * What a caller relies on of the moments that Adam gives out, for KeY alone: over the reals nothing that a caller can see
 * says how many elements they have.
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
}
