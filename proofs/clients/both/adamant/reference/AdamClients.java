package adamant.reference;

import adamant.rule.AdamRule;
import adamant.rule.Moment;
import adamant.rule.Powers;
import adamant.rule.Value;

/**
 * What a caller of Adam relies on, from construction to refusal. Without a clause of its contracts one of these is not
 * to be proved. In this package because the contracts speak of Adam's state.
 */
public final class AdamClients {

  private AdamClients() {}

  // A new optimizer holds the parameters.
  /*@ public normal_behavior
    @   requires 0 <= k && k < parameters.length;
    @   ensures Value.same(\result, parameters[k]);
    @   assignable \nothing;
    @*/
  //+KEY@ requires \invariant_for(h);
  public static double startedParameter(AdamHyperparameters h, double[] parameters, int k) {
    return new Adam(h, parameters).parameters()[k];
  }

  // A new optimizer has taken no step, of as many elements as it was given.
  /*@ public normal_behavior
    @   requires true;
    @   ensures \result == parameters.length;
    @   assignable \nothing;
    @*/
  //+KEY@ requires \invariant_for(h);
  public static int started(AdamHyperparameters h, double[] parameters) {
    Adam adam = new Adam(h, parameters);
    return adam.length() + adam.steps();
  }

  // It has the hyperparameters that it was given.
  /*@ public normal_behavior
    @   requires true;
    @   ensures \result == h;
    @   assignable \nothing;
    @*/
  //+KEY@ requires \invariant_for(h);
  public static AdamHyperparameters startedHyperparameters(AdamHyperparameters h, double[] parameters) {
    return new Adam(h, parameters).hyperparameters();
  }

  // A resumed optimizer goes on from what was saved.
  /*@ public normal_behavior
    @   requires 0 <= k && k < parameters.length;
    @   requires first.length == parameters.length && second.length == parameters.length && 0 <= steps;
    @   requires parameters != first && parameters != second && first != second;
    @   requires (\forall int i; 0 <= i && i < second.length; !(second[i] < 0.0));
    @   ensures Value.same(\result, parameters[k]);
    @   assignable \nothing;
    @*/
  //+KEY@ requires \invariant_for(h);
  public static double resumedParameter(AdamHyperparameters h, double[] parameters,
      double[] first, double[] second, int steps, int k) {
    return new Adam(h, parameters, first, second, steps).parameters()[k];
  }

  // It has taken the steps that were saved, of as many elements.
  /*@ public normal_behavior
    @   requires first.length == parameters.length && second.length == parameters.length && 0 <= steps;
    @   requires parameters != first && parameters != second && first != second;
    @   requires (\forall int i; 0 <= i && i < second.length; !(second[i] < 0.0));
    @   requires steps < 1000 && parameters.length < 1000;
    @   ensures \result == parameters.length + steps;
    @   assignable \nothing;
    @*/
  //+KEY@ requires \invariant_for(h);
  public static int resumed(AdamHyperparameters h, double[] parameters,
      double[] first, double[] second, int steps) {
    Adam adam = new Adam(h, parameters, first, second, steps);
    return adam.length() + adam.steps();
  }

  // It has the hyperparameters that it was given.
  /*@ public normal_behavior
    @   requires first.length == parameters.length && second.length == parameters.length && 0 <= steps;
    @   requires parameters != first && parameters != second && first != second;
    @   requires (\forall int i; 0 <= i && i < second.length; !(second[i] < 0.0));
    @   ensures \result == h;
    @   assignable \nothing;
    @*/
  //+KEY@ requires \invariant_for(h);
  public static AdamHyperparameters resumedHyperparameters(AdamHyperparameters h, double[] parameters,
      double[] first, double[] second, int steps) {
    return new Adam(h, parameters, first, second, steps).hyperparameters();
  }

  // Other hyperparameters change nothing else.
  /*@ public normal_behavior
    @   requires 0 <= k && k < adam.state.theta.length;
    @   ensures \result == h && adam.state == \old(adam.state) && adam.state.steps == \old(adam.state.steps);
    @   ensures Value.same(adam.state.theta[k], \old(adam.state.theta[k]));
    @   assignable adam.h;
    @*/
  //+KEY@ requires \invariant_for(adam);
  //+KEY@ requires \invariant_for(h);
  public static AdamHyperparameters other(Adam adam, AdamHyperparameters h, int k) {
    adam.hyperparameters(h);
    return adam.hyperparameters();
  }

  // One step is the formula, over the reals.
  //+OPENJML@ public normal_behavior
  //+OPENJML@ requires adam.h.eps > 0 && gradient.length == adam.state.theta.length && adam.state.steps < 2147483647;
  //+OPENJML@ requires gradient != adam.state.theta && gradient != adam.state.first && gradient != adam.state.second;
  //+OPENJML@ requires (\forall int i; 0 <= i && i < gradient.length; Value.finite(gradient[i]));
  //+OPENJML@ requires 0 <= k && k < gradient.length && 0 <= adam.state.steps;
  //+OPENJML@ requires adam.state.first.length == gradient.length && adam.state.second.length == gradient.length;
  //+OPENJML@ requires 1 - Powers.power(adam.h.beta1, adam.state.steps + 1) > 0 && 1 - Powers.power(adam.h.beta2, adam.state.steps + 1) > 0;
  //+OPENJML@ ensures adam.state.steps == \old(adam.state.steps) + 1;
  //+OPENJML@ ensures adam.state.first[k] == Moment.ema((double) adam.h.beta1, (double) (1 - adam.h.beta1), \old(adam.state.first[k]), gradient[k]);
  //+OPENJML@ ensures adam.state.second[k] == Moment.ema((double) adam.h.beta2, (double) (1 - adam.h.beta2), \old(adam.state.second[k]), Moment.square(gradient[k]));
  //+OPENJML@ ensures adam.state.theta[k] == AdamRule.literal(\old(adam.state.theta[k]), adam.state.first[k], adam.state.second[k], (double) (1 - Powers.power(adam.h.beta1, adam.state.steps)), (double) (1 - Powers.power(adam.h.beta2, adam.state.steps)), (double) adam.h.lr, (double) adam.h.eps);
  //+OPENJML@ assignable adam.state.*, adam.state.theta[*], adam.state.first[*], adam.state.second[*];
  public static void step(Adam adam, double[] gradient, int k) {
    adam.step(gradient);
  }
}
