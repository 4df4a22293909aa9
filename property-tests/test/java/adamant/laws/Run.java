package adamant.laws;

/** What the reference makes of a history. */
final class Run {

  private Run() {}

  /** Parameters, first and second moment after each step: [step][part][element]. */
  static double[][][] states(History run) {
    Reference reference = new Reference(run.precision(), run.h(), run.theta());
    double[][][] states = new double[run.gradients().length][][];
    for (int t = 0; t < states.length; t++) {
      reference.step(run.gradients()[t].clone());
      states[t] = reference.state();
    }
    return states;
  }
}
