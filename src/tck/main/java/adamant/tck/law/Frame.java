package adamant.tck.law;

import adamant.exact.Hyperparameters;
import adamant.oracle.subject.RunRequest;
import java.util.Arrays;

/** What a step must not touch. */
final class Frame {

  static final String HERE = "the gradients stay as they are, and no element depends on the gradient of another.";

  private static final int STEPS = 4;
  private static final int LENGTH = 9;

  private Frame() {}

  /** A run leaves the gradients as they are, and no element depends on another's gradient. */
  static void nothingElseIsTouched(Lab lab) {
    double[] theta = lab.parameters(LENGTH);
    double[][] g = lab.gradients(STEPS, LENGTH);
    lab.each(lab.withDecay(), h -> {
      gradientsStay(lab, h, theta, g);
      elementsAreApart(lab, h, theta, g);
    });
  }

  private static void gradientsStay(Lab lab, Hyperparameters h, double[] theta, double[][] g) {
    RunRequest request = lab.request(h, theta, g, lab.offered().order());
    lab.run(request);
    for (int t = 0; t < STEPS; t++) {
      int i = lab.format().differs(g[t], request.gradients()[t]);
      if (i >= 0) {
        throw new AssertionError("step " + (t + 1) + " changes the gradient of element " + i + " from "
            + lab.format().hex(g[t][i]) + " to " + lab.format().hex(request.gradients()[t][i]));
      }
    }
  }

  private static void elementsAreApart(Lab lab, Hyperparameters h, double[] theta, double[][] g) {
    double[][] others = Arrays.stream(g).map(double[]::clone).toArray(double[][]::new);
    for (double[] step : others) {
      for (int i = 1; i < LENGTH; i += 2) {
        step[i] *= -16;
      }
    }
    double[][] one = lab.run(h, theta, g).after();
    double[][] two = lab.run(h, theta, others).after();
    for (int t = 0; t < STEPS; t++) {
      for (int i = 0; i < LENGTH; i += 2) {
        if (!lab.format().same(one[t][i], two[t][i])) {
          throw new AssertionError("step " + (t + 1) + ": element " + i + " is " + lab.format().hex(one[t][i])
              + ", and " + lab.format().hex(two[t][i]) + " where other elements have other gradients");
        }
      }
    }
  }
}
