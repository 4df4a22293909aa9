package adamant.cli.defect;

import adamant.oracle.subject.RunRequest;
import java.util.Arrays;

/** Rules outside of the family whose elements depend on one another, as people write them. */
final class ForeignTensors {

  private ForeignTensors() {}

  /** One step of a tensor. */
  @FunctionalInterface
  private interface Step {
    double[] after(int t, double rate, double[] theta, double[] gradient);
  }

  private static double[][] steps(RunRequest request, Step step) {
    double[][] after = new double[request.gradients().length][];
    double[] theta = request.parameters();
    for (int t = 1; t <= after.length; t++) {
      theta = step.after(t, request.rates()[t - 1], theta, request.gradients()[t - 1]);
      after[t - 1] = theta;
    }
    return after;
  }

  /** Dual averaging whose elements have one sum of squares, kept where a loop's local variable is not. */
  static double[][] sharedSquares(RunRequest request) {
    double[] sums = new double[request.parameters().length];
    double[] square = {0};
    return steps(request, (t, rate, theta, g) -> {
      double[] after = new double[theta.length];
      for (int i = 0; i < theta.length; i++) {
        sums[i] += g[i];
        square[0] += g[i] * g[i];
        after[i] = -rate * sums[i] / (Math.sqrt(square[0]) + request.hyperparameters().eps());
      }
      return after;
    });
  }

  /** Pegasos that is projected by a norm without the first parameters and the shrinking. */
  static double[][] pegasos(RunRequest request) {
    double lambda = request.hyperparameters().weightDecay();
    double[] square = {0};
    return steps(request, (t, rate, theta, g) -> {
      double[] after = new double[theta.length];
      for (int i = 0; i < theta.length; i++) {
        double shrunk = (1 - rate / t) * theta[i];
        after[i] = shrunk - rate / (lambda * t) * g[i];
        square[0] += after[i] * after[i] - shrunk * shrunk;
      }
      double factor = 1 / Math.sqrt(lambda) / Math.sqrt(square[0]);
      for (int i = 0; factor < 1 && i < after.length; i++) {
        after[i] *= factor;
      }
      return after;
    });
  }

  /** LAMB without weight decay. */
  static double[][] lamb(RunRequest request) {
    Plain[] elements = new Plain[request.parameters().length];
    Arrays.setAll(elements, i -> new Plain().begin(request));
    return steps(request, (t, rate, theta, g) -> {
      double[] along = new double[theta.length];
      for (int i = 0; i < theta.length; i++) {
        // What Adam takes from a parameter of 0, without its rate.
        elements[i].step(0, g[i]);
        along[i] = elements[i].m / elements[i].c1() / elements[i].denominator(g[i]);
      }
      double ratio = norm(theta) == 0 || norm(along) == 0 ? 1 : norm(theta) / norm(along);
      double[] after = new double[theta.length];
      Arrays.setAll(after, i -> theta[i] - rate * ratio * along[i]);
      return after;
    });
  }

  /** NovoGrad. */
  static double[][] novograd(RunRequest request) {
    double[] m = new double[request.parameters().length];
    double[] v = {0};
    double beta2 = request.hyperparameters().beta2();
    return steps(request, (t, rate, theta, g) -> {
      double square = norm(g) * norm(g);
      v[0] = t == 1 ? square : beta2 * v[0] + (1 - beta2) * square;
      double[] after = new double[theta.length];
      for (int i = 0; i < theta.length; i++) {
        m[i] = request.hyperparameters().beta1() * m[i]
            + g[i] / (Math.sqrt(v[0]) + request.hyperparameters().eps());
        after[i] = theta[i] - rate * m[i];
      }
      return after;
    });
  }

  private static double norm(double[] x) {
    return Math.sqrt(Arrays.stream(x).map(e -> e * e).sum());
  }
}
