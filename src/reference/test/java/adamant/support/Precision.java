package adamant.support;

import adamant.kernel.AdamStepper;
import adamant.kernel.AdamStepper32;
import adamant.kernel.EvaluationOrder;
import adamant.reference.Adam;
import adamant.reference.Adam32;
import adamant.reference.AdamHyperparameters;
import java.util.IdentityHashMap;
import java.util.Map;

/** Both formats behind one face, so that a test is written once. Values travel as binary64, which holds both. */
public enum Precision {
  /** Adam and AdamStepper. */
  BINARY64,
  /** Adam32 and AdamStepper32. */
  BINARY32;

  /** An optimizer of either format. */
  public interface AnyAdam {
    /** One step. */
    void step(double... gradient);

    /** Parameters, first and second moment. */
    double[][] state();

    /** Steps taken. */
    int steps();

    /** Changes the hyperparameters. */
    void hyperparameters(AdamHyperparameters h);

    /** The hyperparameters. */
    AdamHyperparameters hyperparameters();
  }

  /** A stepper of either format, over arrays that the test sees as binary64. */
  public interface AnyStepper extends AutoCloseable {
    /** One step; an array of the state given as a gradient is passed on as that array. */
    void step(double[]... gradients);

    /** Parameters, first and second moments, as the caller's arrays hold them now. */
    double[][][] state();

    /** Puts a value into the caller's second moment. */
    void spoilSecondMoment(int tensor, int element, double value);

    /** Steps taken. */
    int steps();

    @Override
    void close();
  }

  /** A new optimizer. */
  public AnyAdam adam(AdamHyperparameters h, double... theta) {
    if (this == BINARY64) {
      return face(new Adam(h, theta));
    }
    return face(new Adam32(h, narrow(theta)));
  }

  /** A resumed optimizer; the same array given twice stays the same array. */
  public AnyAdam adam(AdamHyperparameters h, double[] theta, double[] m, double[] v, int steps) {
    if (this == BINARY64) {
      return face(new Adam(h, theta, m, v, steps));
    }
    Map<double[], float[]> known = new IdentityHashMap<>();
    return face(new Adam32(h, known.computeIfAbsent(theta, Precision::narrow),
        known.computeIfAbsent(m, Precision::narrow), known.computeIfAbsent(v, Precision::narrow), steps));
  }

  /** A stepper; the same array given twice stays the same array, null stays null. */
  public AnyStepper stepper(AdamHyperparameters h, EvaluationOrder order, int threads, double[][] theta, double[][] m,
      double[][] v, int steps) {
    if (this == BINARY64) {
      AdamStepper s = new AdamStepper(h, order, threads, theta, m, v, steps);
      return new AnyStepper() {
        public void step(double[]... gradients) {
          s.step(gradients);
        }

        public double[][][] state() {
          return new double[][][] {theta, m, v};
        }

        public void spoilSecondMoment(int tensor, int element, double value) {
          v[tensor][element] = value;
        }

        public int steps() {
          return s.steps();
        }

        public void close() {
          s.close();
        }
      };
    }
    Map<double[], float[]> known = new IdentityHashMap<>();
    float[][] theta32 = narrow(theta, known);
    float[][] m32 = narrow(m, known);
    float[][] v32 = narrow(v, known);
    AdamStepper32 s = new AdamStepper32(h, order, threads, theta32, m32, v32, steps);
    return new AnyStepper() {
      public void step(double[]... gradients) {
        s.step(narrow(gradients, new IdentityHashMap<>(known)));
      }

      public double[][][] state() {
        return new double[][][] {widen(theta32), widen(m32), widen(v32)};
      }

      public void spoilSecondMoment(int tensor, int element, double value) {
        v32[tensor][element] = (float) value;
      }

      public int steps() {
        return s.steps();
      }

      public void close() {
        s.close();
      }
    };
  }

  private static AnyAdam face(Adam adam) {
    return new AnyAdam() {
      public void step(double... gradient) {
        adam.step(gradient);
      }

      public double[][] state() {
        return new double[][] {adam.parameters(), adam.firstMoment(), adam.secondMoment()};
      }

      public int steps() {
        return adam.steps();
      }

      public void hyperparameters(AdamHyperparameters h) {
        adam.hyperparameters(h);
      }

      public AdamHyperparameters hyperparameters() {
        return adam.hyperparameters();
      }
    };
  }

  private static AnyAdam face(Adam32 adam) {
    return new AnyAdam() {
      public void step(double... gradient) {
        adam.step(narrow(gradient));
      }

      public double[][] state() {
        return new double[][] {widen(adam.parameters()), widen(adam.firstMoment()), widen(adam.secondMoment())};
      }

      public int steps() {
        return adam.steps();
      }

      public void hyperparameters(AdamHyperparameters h) {
        adam.hyperparameters(h);
      }

      public AdamHyperparameters hyperparameters() {
        return adam.hyperparameters();
      }
    };
  }

  /** Rounds to binary32. */
  public static float[] narrow(double[] x) {
    float[] y = new float[x.length];
    for (int i = 0; i < y.length; i++) {
      y[i] = (float) x[i];
    }
    return y;
  }

  private static float[][] narrow(double[][] x, Map<double[], float[]> known) {
    if (x == null) {
      return null;
    }
    float[][] y = new float[x.length][];
    for (int i = 0; i < y.length; i++) {
      y[i] = x[i] == null ? null : known.computeIfAbsent(x[i], Precision::narrow);
    }
    return y;
  }

  /** Reads as binary64. */
  public static double[] widen(float[] x) {
    double[] y = new double[x.length];
    for (int i = 0; i < y.length; i++) {
      y[i] = x[i];
    }
    return y;
  }

  private static double[][] widen(float[][] x) {
    double[][] y = new double[x.length][];
    for (int i = 0; i < y.length; i++) {
      y[i] = widen(x[i]);
    }
    return y;
  }

  /** The bits of every value, for comparisons that tell -0.0 from 0.0. */
  public static String bits(Object values) {
    StringBuilder text = new StringBuilder();
    if (values instanceof double[] row) {
      for (double x : row) {
        text.append(Long.toHexString(Double.doubleToRawLongBits(x))).append(' ');
      }
    } else {
      for (Object part : (Object[]) values) {
        text.append('[').append(bits(part)).append(']');
      }
    }
    return text.toString();
  }
}
