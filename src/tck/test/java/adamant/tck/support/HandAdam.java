package adamant.tck.support;

import adamant.exact.Hyperparameters;

/** Adam as somebody writes it who has not seen Adamant, or with something wrong. */
public final class HandAdam {

  /** What is wrong with it. */
  public enum Fault {
    NOTHING, EPS_HAT, COUNTS_FROM_TWO, L2, GRADIENT_IN_PLACE
  }

  private final Hyperparameters h;
  private final Fault fault;
  private final double[] m;
  private final double[] v;
  private int t;

  /** One for a tensor of a length. */
  public HandAdam(Hyperparameters h, int length, Fault fault) {
    this.h = h;
    this.fault = fault;
    this.m = new double[length];
    this.v = new double[length];
  }

  /** One step, in place. */
  public void step(double[] theta, double[] g, double rate) {
    t++;
    int count = fault == Fault.COUNTS_FROM_TWO ? t + 1 : t;
    double c1 = 1 - Math.pow(h.beta1(), count);
    double c2 = 1 - Math.pow(h.beta2(), count);
    for (int i = 0; i < theta.length; i++) {
      double x = fault == Fault.L2 ? g[i] + h.weightDecay() * theta[i] : g[i];
      if (fault == Fault.GRADIENT_IN_PLACE) {
        g[i] = -x;
      }
      m[i] = h.beta1() * m[i] + (1 - h.beta1()) * x;
      v[i] = h.beta2() * v[i] + (1 - h.beta2()) * x * x;
      double root = fault == Fault.EPS_HAT ? (Math.sqrt(v[i]) + h.eps()) / Math.sqrt(c2)
          : Math.sqrt(v[i] / c2) + h.eps();
      theta[i] -= rate * (m[i] / c1) / root;
    }
  }
}
