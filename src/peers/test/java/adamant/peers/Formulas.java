package adamant.peers;

import static java.lang.Math.pow;
import static java.lang.Math.sqrt;

/**
 * What the libraries compute, written again in plain Java from their sources, operation by operation (README.md). Each
 * method returns the parameters after each step.
 */
final class Formulas {

  private Formulas() {}

  /** One step of all parameters, in place. */
  @FunctionalInterface
  interface Step {
    void step(double[] x, double[] gradient, double rate, int t);
  }

  static double[][] steps(Inputs in, Step step) {
    double[] x = in.parameters().clone();
    double[][] after = new double[in.gradients().length][];
    for (int t = 1; t <= after.length; t++) {
      step.step(x, in.gradients()[t - 1], in.rates()[t - 1], t);
      after[t - 1] = x.clone();
    }
    return after;
  }

  /** What an optimizer of a subject computes. */
  static double[][] of(String subject, String optimizer, Inputs in) {
    return switch (subject + " " + optimizer) {
      case "jsat Adam" -> jsat(in, 1e-8);
      case "jsat-lambda-one Adam" -> jsat(in, Math.nextDown(1.0));
      case "jsat SimpleSGD", "tribuo SGD(NONE)", "tribuo ParameterAveraging(SGD(NONE))", "hivemall sgd" -> sgd(in);
      case "jsat SGDMomentum(classic)" -> Momentum.jsat(in, false);
      case "jsat SGDMomentum(Nesterov)" -> Momentum.jsat(in, true);
      case "jsat AdaGrad" -> Squares.jsatAdaGrad(in);
      case "jsat RMSProp" -> Squares.jsatRmsProp(in);
      case "jsat AdaDelta" -> Squares.jsatAdaDelta(in);
      case "jsat NAdaGrad" -> Squares.jsatNAdaGrad(in);
      case "jsat Rprop" -> Foreign.jsatRprop(in);
      case "encog AdamUpdate" -> encog(in, 1);
      case "encog-trainer AdamUpdate" -> encog(in, 2);
      case "encog MomentumUpdate" -> Momentum.encog(in);
      case "encog NesterovUpdate", "encog-trainer NesterovUpdate" -> Momentum.encogNesterov(in);
      case "encog AdaGradUpdate" -> Squares.encog(in, false);
      case "encog RMSPropUpdate" -> Squares.encog(in, true);
      case "tribuo Adam" -> tribuo(in)[0];
      case "tribuo SGD(STANDARD)" -> Momentum.tribuo(in, false);
      case "tribuo SGD(NESTEROV)" -> Momentum.tribuo(in, true);
      case "tribuo LinearDecaySGD(NONE)" -> sgd(in.withRates(t -> in.rates()[0] / t));
      case "tribuo LinearDecaySGD(STANDARD)" -> Momentum.tribuo(in.withRates(t -> in.rates()[0] / t), false);
      case "tribuo LinearDecaySGD(NESTEROV)" -> Momentum.tribuo(in.withRates(t -> in.rates()[0] / t), true);
      case "tribuo SqrtDecaySGD(NONE)" -> sgd(in.withRates(t -> in.rates()[0] / sqrt(t)));
      case "tribuo SqrtDecaySGD(STANDARD)" -> Momentum.tribuo(in.withRates(t -> in.rates()[0] / sqrt(t)), false);
      case "tribuo SqrtDecaySGD(NESTEROV)" -> Momentum.tribuo(in.withRates(t -> in.rates()[0] / sqrt(t)), true);
      case "tribuo AdaGrad" -> Squares.tribuoAdaGrad(in);
      case "tribuo RMSProp" -> Squares.tribuoRmsProp(in);
      case "tribuo AdaDelta" -> Squares.tribuoAdaDelta(in);
      case "tribuo AdaGradRDA" -> Foreign.tribuoRda(in);
      case "tribuo Pegasos" -> Foreign.tribuoPegasos(in);
      case "hivemall adam" -> hivemall(in, 0);
      case "hivemall adam -reg l2" -> hivemall(in, (float) in.weightDecay());
      case "hivemall adagrad" -> Squares.hivemallAdaGrad(in);
      case "hivemall adadelta" -> Squares.hivemallAdaDelta(in);
      case "hivemall adagrad -reg rda" -> Foreign.hivemallRda(in);
      default -> throw new IllegalArgumentException("no formula for " + optimizer + " of " + subject);
    };
  }

  private static double[][] sgd(Inputs in) {
    boolean narrow = in.format().equals("binary32");
    return steps(in, (x, g, rate, t) -> {
      for (int i = 0; i < x.length; i++) {
        x[i] = narrow ? (float) x[i] - (float) rate * (float) g[i] : x[i] - rate * g[i];
      }
    });
  }

  static double[][] jsat(Inputs in, double lambda) {
    double b1 = 1 - in.beta1();
    double b2 = 1 - in.beta2();
    double[] x = in.parameters().clone();
    Scaled m = new Scaled(x.length);
    Scaled v = new Scaled(x.length);
    double[][] after = new double[in.gradients().length][];
    for (int t = 1; t <= after.length; t++) {
      double[] g = in.gradients()[t - 1];
      double b1t = 1 - (1 - b1) * pow(lambda, t - 1);
      m.multiply(1 - b1t);
      m.add(b1t, g);
      v.multiply(1 - b2);
      double c = in.rates()[t - 1] * sqrt(1 - pow(1 - b2, t)) / (1 - pow(1 - b1, t));
      for (int i = 0; i < x.length; i++) {
        if (g[i] != 0) {
          v.increment(i, b2 * (g[i] * g[i]));
        }
        x[i] = (-c * m.get(i) / (sqrt(v.get(i)) + in.eps())) + x[i];
      }
      after[t - 1] = x.clone();
    }
    return after;
  }

  /** Encog's rule; its trainer counts two steps for one. */
  static double[][] encog(Inputs in, int countedPerStep) {
    double b1 = 0.9;
    double b2 = 0.999;
    double[] x = in.parameters().clone();
    double[] m = new double[x.length];
    double[] v = new double[x.length];
    double[][] after = new double[in.gradients().length][];
    for (int t = 1; t <= after.length; t++) {
      int counted = countedPerStep * t;
      for (int i = 0; i < x.length; i++) {
        double g = -in.gradients()[t - 1][i];
        m[i] = (b1 * m[i]) + (1 - b1) * g;
        v[i] = (b2 * v[i]) + ((1 - b2) * g) * g;
        double mh = m[i] / (1 - pow(b1, counted));
        double vh = v[i] / (1 - pow(b2, counted));
        x[i] = x[i] + (in.rates()[t - 1] * mh) / (sqrt(vh) + 1e-8);
      }
      after[t - 1] = x.clone();
    }
    return after;
  }

  /** Parameters, first moments (of −g) and second moments. */
  static double[][][] tribuo(Inputs in) {
    double[] x = in.parameters().clone();
    double[] m = new double[x.length];
    double[] v = new double[x.length];
    double[][][] after = new double[3][in.gradients().length][];
    for (int t = 1; t <= in.gradients().length; t++) {
      double c = in.rates()[0] * sqrt(1.0 - pow(in.beta2(), t)) / (1.0 - pow(in.beta1(), t));
      for (int i = 0; i < x.length; i++) {
        double g = -in.gradients()[t - 1][i];
        m[i] = m[i] * in.beta1();
        m[i] = m[i] + g * (1.0 - in.beta1());
        v[i] = v[i] * in.beta2();
        v[i] = v[i] + g * g * (1.0 - in.beta2());
        double u = g * 0.0;
        u = u + m[i] * c;
        u = u * (sqrt(v[i]) + in.eps());
        x[i] = x[i] + u;
      }
      after[0][t - 1] = x.clone();
      after[1][t - 1] = m.clone();
      after[2][t - 1] = v.clone();
    }
    return after;
  }

  /** With a decay λ, its regularization l2. */
  static double[][] hivemall(Inputs in, float lambda) {
    float beta = (float) in.beta1();
    float gamma = (float) in.beta2();
    float eps = (float) in.eps();
    float eta = (float) in.rates()[0];
    float[] m = new float[in.parameters().length];
    float[] v = new float[m.length];
    double[] x = in.parameters().clone();
    double[][] after = new double[in.gradients().length][];
    for (int t = 1; t <= after.length; t++) {
      for (int i = 0; i < x.length; i++) {
        float g = (float) in.gradients()[t - 1][i];
        m[i] = beta * m[i] + (1f - beta) * g;
        v[i] = gamma * v[i] + (float) ((double) (1f - gamma) * pow(g, 2.0));
        float mh = m[i] / (float) (1.0 - pow(beta, t));
        float vh = v[i] / (float) (1.0 - pow(gamma, t));
        float delta = mh / (float) (sqrt((double) vh) + (double) eps);
        float w = (float) x[i];
        x[i] = w - eta * (lambda == 0 ? delta : delta + lambda * w);
      }
      after[t - 1] = x.clone();
    }
    return after;
  }
}
