package adamant.laws;

import adamant.reference.Adam;
import adamant.reference.Adam32;
import adamant.reference.AdamHyperparameters;

/** The reference in either format. */
final class Reference {

  private final Adam wide;
  private final Adam32 narrow;

  /** From step 0. */
  Reference(Precision precision, AdamHyperparameters h, double[] theta) {
    wide = precision == Precision.BINARY64 ? new Adam(h, theta) : null;
    narrow = precision == Precision.BINARY32 ? new Adam32(h, Precision.narrow(theta)) : null;
  }

  /** From a saved state: parameters, first and second moment. */
  Reference(Precision precision, AdamHyperparameters h, double[][] state, int steps) {
    wide = precision == Precision.BINARY64 ? new Adam(h, state[0], state[1], state[2], steps) : null;
    narrow = precision == Precision.BINARY32 ? new Adam32(h, Precision.narrow(state[0]), Precision.narrow(state[1]),
        Precision.narrow(state[2]), steps) : null;
  }

  void step(double[] gradient) {
    if (wide != null) {
      wide.step(gradient);
    } else {
      float[] g = Precision.narrow(gradient);
      narrow.step(g);
      System.arraycopy(Precision.widen(g), 0, gradient, 0, g.length);
    }
  }

  /** Parameters, first and second moment: copies. */
  double[][] state() {
    if (wide != null) {
      return new double[][] {wide.parameters(), wide.firstMoment(), wide.secondMoment()};
    }
    return new double[][] {Precision.widen(narrow.parameters()), Precision.widen(narrow.firstMoment()),
        Precision.widen(narrow.secondMoment())};
  }

  int steps() {
    return wide != null ? wide.steps() : narrow.steps();
  }

  AdamHyperparameters hyperparameters() {
    return wide != null ? wide.hyperparameters() : narrow.hyperparameters();
  }

  void hyperparameters(AdamHyperparameters h) {
    if (wide != null) {
      wide.hyperparameters(h);
    } else {
      narrow.hyperparameters(h);
    }
  }
}
