package adamant.vector;

import adamant.oracle.cases.SplitMix;

/** How the learning rate goes from step to step. */
enum Rates {
  CONSTANT(""),
  CHANGING("the rate changes"),
  WITH_A_ZERO("the rate is once 0"),
  WARMED_UP("the rate grows from step to step"),
  HALVED("the rate is halved at every step");

  private final String comment;

  Rates(String comment) {
    this.comment = comment;
  }

  String comment() {
    return comment;
  }

  /** So many rates. */
  double[] of(int steps, double lr, SplitMix random) {
    double[] rates = new double[steps];
    for (int t = 0; t < steps; t++) {
      rates[t] = switch (this) {
        case CONSTANT -> lr;
        case CHANGING -> lr * Math.scalb(1.0, random.between(-3, 2));
        case WITH_A_ZERO -> t == Math.min(1, steps - 1) ? 0 : lr;
        case WARMED_UP -> lr * (t + 1) / steps;
        case HALVED -> Math.scalb(lr, -t);
      };
    }
    return rates;
  }
}
