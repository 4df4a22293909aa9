package adamant.peers;

import static java.lang.Math.abs;
import static java.lang.Math.max;
import static java.lang.Math.sqrt;

import java.util.Arrays;

/** What the libraries' AdaGrad, RMSProp and AdaDelta compute, from their sources, as {@link Formulas}. */
final class Squares {

  private static final double FOLD = 1e-6;
  private static final float SCALE = 100f;

  private Squares() {}

  static double[][] jsatAdaGrad(Inputs in) {
    double[] a = new double[in.parameters().length];
    Arrays.fill(a, 1);
    return Formulas.steps(in, (x, g, rate, t) -> {
      for (int i = 0; i < x.length; i++) {
        if (g[i] != 0) {
          x[i] = (-rate * g[i] / sqrt(a[i])) + x[i];
          a[i] = g[i] * g[i] + a[i];
        }
      }
    });
  }

  /** What it makes of a gradient that is a plain vector. */
  static double[][] jsatNAdaGrad(Inputs in) {
    double[] a = new double[in.parameters().length];
    return Formulas.steps(in, (x, g, rate, t) -> {
      for (int i = 0; i < x.length; i++) {
        if (g[i] != 0) {
          a[i] += g[i] * g[i];
          x[i] += -rate * g[i] / sqrt(a[i]);
        }
      }
    });
  }

  static double[][] jsatRmsProp(Inputs in) {
    double rho = in.beta2();
    Scaled a = new Scaled(in.parameters().length);
    return Formulas.steps(in, (x, g, rate, t) -> {
      a.multiply(rho);
      for (int i = 0; i < x.length; i++) {
        if (g[i] != 0) {
          a.increment(i, (1 - rho) * g[i] * g[i]);
          x[i] = (-rate * g[i] / max(sqrt(a.get(i)), abs(g[i]))) + x[i];
        }
      }
    });
  }

  static double[][] jsatAdaDelta(Inputs in) {
    double rho = in.beta2();
    Scaled a = new Scaled(in.parameters().length);
    Scaled d = new Scaled(in.parameters().length);
    return Formulas.steps(in, (x, g, rate, t) -> {
      a.multiply(rho);
      for (int i = 0; i < x.length; i++) {
        if (g[i] != 0) {
          a.increment(i, g[i] * g[i] * (1 - rho));
          double n = -sqrt((d.get(i) + 1e-4) / (a.get(i) + 1e-4)) * g[i];
          x[i] = rate * n + x[i];
          d.increment(i, (1 - rho) / rho * n * n);
        }
      }
      d.multiply(rho);
    });
  }

  /** Encog's AdaGrad; with a decay rate, its RMSProp. */
  static double[][] encog(Inputs in, boolean decays) {
    double rho = in.beta2();
    double[] a = new double[in.parameters().length];
    return Formulas.steps(in, (x, g, rate, t) -> {
      for (int i = 0; i < x.length; i++) {
        a[i] += g[i] * g[i];
        a[i] = decays ? rho * a[i] + (1 - rho) * -g[i] * -g[i] : a[i];
        x[i] += (rate * -g[i]) / (sqrt(a[i]) + in.eps());
      }
    });
  }

  static double[][] tribuoAdaGrad(Inputs in) {
    double[] a = new double[in.parameters().length];
    return Formulas.steps(in, (x, g, rate, t) -> {
      for (int i = 0; i < x.length; i++) {
        a[i] += g[i] * g[i];
        x[i] += -g[i] * (rate / (in.eps() + sqrt(a[i])));
      }
    });
  }

  static double[][] tribuoRmsProp(Inputs in) {
    double gain = 1.0 - in.beta2();
    double[] a = new double[in.parameters().length];
    double[] scale = {1};
    return Formulas.steps(in, (x, g, rate, t) -> {
      scale[0] *= 1.0 - gain;
      if (abs(scale[0]) < FOLD) {
        for (int i = 0; i < x.length; i++) {
          a[i] *= scale[0];
        }
        scale[0] = 1;
      }
      for (int i = 0; i < x.length; i++) {
        a[i] = (a[i] * scale[0] + gain * g[i] * g[i]) / scale[0];
        x[i] += -g[i] * (rate / (in.eps() + sqrt(a[i] * scale[0])));
      }
    });
  }

  static double[][] tribuoAdaDelta(Inputs in) {
    double rho = in.beta2();
    double[] a = new double[in.parameters().length];
    double[] d = new double[a.length];
    return Formulas.steps(in, (x, g, rate, t) -> {
      for (int i = 0; i < x.length; i++) {
        a[i] = a[i] * rho;
        a[i] += g[i] * g[i] * (1.0 - rho);
        double u = -g[i] * sqrt(d[i] + in.eps());
        u = u * (1.0 / sqrt(a[i] + in.eps()));
        d[i] = d[i] * rho;
        d[i] += u * u * (1.0 - rho);
        x[i] += u;
      }
    });
  }

  static double[][] hivemallAdaGrad(Inputs in) {
    float[] a = new float[in.parameters().length];
    float eps = (float) in.eps();
    return Formulas.steps(in, (x, gradient, rate, t) -> {
      for (int i = 0; i < x.length; i++) {
        float g = (float) gradient[i];
        float before = a[i];
        a[i] = before + g * (g / SCALE);
        float q = (float) (g / sqrt(eps + (double) before * SCALE));
        x[i] = (float) x[i] - (float) rate * q;
      }
    });
  }

  static double[][] hivemallAdaDelta(Inputs in) {
    float[] a = new float[in.parameters().length];
    float[] d = new float[a.length];
    float rho = (float) in.beta2();
    float eps = (float) in.eps();
    return Formulas.steps(in, (x, gradient, rate, t) -> {
      for (int i = 0; i < x.length; i++) {
        float g = (float) gradient[i];
        a[i] = (rho * a[i]) + ((1f - rho) * g * (g / SCALE));
        float q = (float) sqrt((d[i] + eps) / ((double) a[i] * SCALE + eps)) * g;
        d[i] = (rho * d[i]) + ((1f - rho) * q * q);
        x[i] = (float) x[i] - (float) rate * q;
      }
    });
  }
}
