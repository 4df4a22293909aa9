package adamant.oracle.verdict;

import adamant.exact.Hyperparameters;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.Start;
import java.util.Arrays;

/** Cases of few elements and steps. The rates and decay rates are powers of two, or nearly, so that sums are exact. */
final class Tiny {

  /** η = β₁ = 1/2, β₂ = 3/4, ε = 1/4. */
  static final Hyperparameters H = new Hyperparameters(0.5, 0.5, 0.75, 0.25);
  static final int INDEX = 3;
  static final String NOTE = "tiny";

  private Tiny() {}

  /** From a state of zero, with η = 1/2 at every step. */
  static Case given(double[] parameters, double[]... gradients) {
    return resumed(null, parameters, gradients);
  }

  /** The same with other hyperparameters. */
  static Case given(Hyperparameters h, double[] parameters, double[]... gradients) {
    return new Case(INDEX, NOTE, h, rates(h.lr(), gradients.length), parameters, gradients);
  }

  /** From another state. */
  static Case resumed(Start start, double[] parameters, double[]... gradients) {
    return new Case(INDEX, NOTE, H, rates(H.lr(), gradients.length), parameters, gradients, start);
  }

  /** So many rates. */
  static double[] rates(double rate, int steps) {
    double[] rates = new double[steps];
    Arrays.fill(rates, rate);
    return rates;
  }

  /** The numbers of one step. */
  static double[] step(double... elements) {
    return elements;
  }
}
