package adamant.peers;

import static java.lang.Math.abs;
import static java.lang.Math.max;
import static java.lang.Math.min;
import static java.lang.Math.signum;
import static java.lang.Math.sqrt;

import java.util.Arrays;

/** What the libraries' optimizers outside of the family compute, from their sources, as {@link Formulas}. */
final class Foreign {

  private static final float SCALE = 100f;
  private static final double FOLD = 1e-6;

  private Foreign() {}

  /** The parameter of before the last step where a step should be undone; zeros are not looked at. */
  static double[][] jsatRprop(Inputs in) {
    int n = in.parameters().length;
    double[] delta = new double[n];
    Arrays.fill(delta, 0.1);
    double[] remembered = new double[n];
    double[] before = new double[n];
    return Formulas.steps(in, (x, g, rate, t) -> {
      for (int i = 0; i < n; i++) {
        if (g[i] == 0) {
          continue;
        }
        double turn = signum(g[i]) * signum(remembered[i]);
        double now = x[i];
        remembered[i] = turn < 0 ? 0 : g[i];
        delta[i] = turn > 0 ? min(delta[i] * 1.2, 50) : turn < 0 ? max(delta[i] * 0.5, 1e-6) : delta[i];
        x[i] += (turn < 0 ? -before[i] * delta[i] : -signum(g[i]) * delta[i]) * rate;
        before[i] = now;
      }
    });
  }

  /** The sums are those of −g, and start with the parameters. */
  static double[][] tribuoRda(Inputs in) {
    double[] sums = in.parameters().clone();
    double[] squares = new double[sums.length];
    return Formulas.steps(in, (x, g, rate, t) -> {
      for (int i = 0; i < x.length; i++) {
        sums[i] += -g[i];
        squares[i] += -g[i] * -g[i];
        x[i] = squares[i] == 0 ? sums[i] : 1.0 / ((sqrt(squares[i]) + in.eps()) / rate + t * 0.0) * sums[i];
      }
    });
  }

  /** A square of the norm that neither the first parameters nor what the factors take away are in. */
  static double[][] tribuoPegasos(Inputs in) {
    double[] base = in.parameters().clone();
    double[] scale = {1};
    double[] square = {0};
    return Formulas.steps(in, (x, g, rate, t) -> {
      multiply(base, scale, 1.0 - rate / t);
      double size = rate / (in.weightDecay() * t);
      for (int i = 0; i < x.length; i++) {
        double old = base[i] * scale[0];
        double reached = old + -g[i] * size;
        square[0] -= old * old;
        square[0] += reached * reached;
        base[i] = reached / scale[0];
      }
      double factor = 1.0 / sqrt(in.weightDecay()) / sqrt(square[0]);
      if (factor < 1.0) {
        multiply(base, scale, factor);
      }
      for (int i = 0; i < x.length; i++) {
        x[i] = base[i] * scale[0];
      }
    });
  }

  private static void multiply(double[] base, double[] scale, double factor) {
    scale[0] *= factor;
    if (abs(scale[0]) < FOLD) {
      for (int i = 0; i < base.length; i++) {
        base[i] *= scale[0];
      }
      scale[0] = 1;
    }
  }

  /** One sum of squares for all features, of the means of their gradients less λ. */
  static double[][] hivemallRda(Inputs in) {
    float[] sums = new float[in.parameters().length];
    float[] squares = new float[1];
    float eps = (float) in.eps();
    return Formulas.steps(in, (x, gradient, rate, t) -> {
      for (int i = 0; i < x.length; i++) {
        float sum = sums[i] + (float) gradient[i];
        float sign = sum > 0 ? 1f : -1f;
        float mean = (sign * sum / (long) t) - 1e-6f;
        if (mean < 0) {
          x[i] = 0;
          squares[0] = 0;
          sums[i] = 0;
        } else {
          float before = squares[0];
          squares[0] = before + mean * (mean / SCALE);
          float q = (float) (mean / sqrt(eps + (double) before * SCALE));
          x[i] = -1f * sign * (float) rate * (long) t * q;
          sums[i] = sum;
        }
      }
    });
  }
}
