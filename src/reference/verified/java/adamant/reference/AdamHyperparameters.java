package adamant.reference;

import adamant.rule.Value;

/**
 * Adam's hyperparameters, binary64 whatever the format of the tensors. The defaults of Kingma and Ba 2015 are
 * η 0.001, β₁ 0.9, β₂ 0.999, ε 1e-8.
 */
public final class AdamHyperparameters {

  /*@ spec_public @*/ final double lr;
  /*@ spec_public @*/ final double beta1;
  /*@ spec_public @*/ final double beta2;
  /*@ spec_public @*/ final double eps;

  //+OPENJML@ public invariant 0 <= lr && 0 <= beta1 && beta1 < 1 && 0 <= beta2 && beta2 < 1 && 0 <= eps;
  //+KEY@ public invariant 0.0 <= lr && 0.0 <= beta1 && beta1 < 1.0 && 0.0 <= beta2 && beta2 < 1.0 && 0.0 <= eps;
  //+KEY@ public invariant lr - lr == 0.0 && eps - eps == 0.0;

  /**
   * Takes hyperparameters over after checking them.
   *
   * @param lr the learning rate η, finite and at least 0
   * @param beta1 the decay rate β₁ of the first moment, in [0, 1)
   * @param beta2 the decay rate β₂ of the second moment, in [0, 1)
   * @param eps the stabiliser ε, finite and at least 0
   * @throws IllegalArgumentException where one of them is NaN or out of its range; the message names it
   */
  /*@ public normal_behavior
    @   requires 0.0 <= lr && 0.0 <= beta1 && beta1 < 1.0 && 0.0 <= beta2 && beta2 < 1.0 && 0.0 <= eps;
    @   requires Value.finite(lr) && Value.finite(eps);
    @*/
  //+OPENJML@ ensures this.lr == lr && this.beta1 == beta1 && this.beta2 == beta2 && this.eps == eps;
  //+KEY@ ensures \seq(this.lr) == \seq(lr) && \seq(this.beta1) == \seq(beta1);
  //+KEY@ ensures \seq(this.beta2) == \seq(beta2) && \seq(this.eps) == \seq(eps);
  //+KEY@ ensures \invariant_for(this);
  /*@ also public exceptional_behavior
    @   requires !(0.0 <= lr && 0.0 <= beta1 && beta1 < 1.0 && 0.0 <= beta2 && beta2 < 1.0 && 0.0 <= eps
    @     && Value.finite(lr) && Value.finite(eps));
    @   signals_only IllegalArgumentException;
    @   assignable \nothing;
    @*/
  public /*@ pure helper @*/ AdamHyperparameters(double lr, double beta1, double beta2, double eps) {
    Check.magnitude("the learning rate", lr);
    Check.decay("beta1", beta1);
    Check.decay("beta2", beta2);
    Check.magnitude("eps", eps);
    this.lr = lr;
    this.beta1 = beta1;
    this.beta2 = beta2;
    this.eps = eps;
  }

  /**
   * The learning rate η.
   *
   * @return η, finite and at least 0
   */
  /*@ public normal_behavior
    @   requires true;
    @*/
  //+OPENJML@ ensures \result == lr;
  //+KEY@ ensures \seq(\result) == \seq(lr);
  public /*@ pure @*/ double lr() {
    return lr;
  }

  /**
   * The decay rate β₁ of the first moment.
   *
   * @return β₁, in [0, 1)
   */
  /*@ public normal_behavior
    @   requires true;
    @*/
  //+OPENJML@ ensures \result == beta1;
  //+KEY@ ensures \seq(\result) == \seq(beta1);
  public /*@ pure @*/ double beta1() {
    return beta1;
  }

  /**
   * The decay rate β₂ of the second moment.
   *
   * @return β₂, in [0, 1)
   */
  /*@ public normal_behavior
    @   requires true;
    @*/
  //+OPENJML@ ensures \result == beta2;
  //+KEY@ ensures \seq(\result) == \seq(beta2);
  public /*@ pure @*/ double beta2() {
    return beta2;
  }

  /**
   * The stabiliser ε.
   *
   * @return ε, finite and at least 0
   */
  /*@ public normal_behavior
    @   requires true;
    @*/
  //+OPENJML@ ensures \result == eps;
  //+KEY@ ensures \seq(\result) == \seq(eps);
  public /*@ pure @*/ double eps() {
    return eps;
  }
}
