package adamant.cli.defect;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.exact.Underflow;
import adamant.oracle.cases.SplitMix;
import adamant.oracle.subject.NativeSubject;
import adamant.oracle.subject.ReferenceSubject;
import adamant.oracle.subject.RunRequest;
import adamant.oracle.subject.Subject;
import adamant.oracle.variant.Formats;
import adamant.oracle.variant.Implementation;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.Variants;
import java.util.Arrays;

/**
 * The tests that implementations usually come with, each with its usual inputs and its usual tolerance, against the
 * reference. Every one of them is right about what it catches; what it does not catch is the point.
 */
enum UsualTests {
  /** The norm of the parameters after ten steps, within 1 %. */
  NORM("norm within 1 %") {
    @Override
    boolean catches(Fault fault) {
      Runs runs = new Runs(fault, new Hyperparameters(1e-3, 0.9, 0.999, 1e-8, 0.01, 1), 10, 64);
      double expected = norm(runs.expected[9]);
      return !(Math.abs(norm(runs.actual[9]) - expected) <= 0.01 * expected);
    }
  },
  /**
   * Every element of each of ten steps at η = 10⁻⁵, each from the same parameters, within 10⁻³: the test of a fused
   * kernel that is re-synchronised at each step. The moments are the subject's own.
   */
  RESYNCHRONISED("atol 1e-3, η = 1e-5, re-synchronised") {
    @Override
    boolean catches(Fault fault) {
      Runs runs = new Runs(fault, new Hyperparameters(1e-5, 0.9, 0.999, 1e-8, 0.01, 1), 10, 64);
      for (int t = 0; t < 10; t++) {
        for (int i = 0; i < 64; i++) {
          double expected = runs.expected[t][i] - before(runs, runs.expected, t, i);
          double actual = runs.actual[t][i] - before(runs, runs.actual, t, i);
          if (!(Math.abs(actual - expected) <= 1e-3)) {
            return true;
          }
        }
      }
      return false;
    }
  },
  /** Golden values of three steps from [1, 2] along the gradient [0.1, 0.1], within 5·10⁻⁴. */
  GOLDEN("golden values, 5e-4") {
    @Override
    boolean catches(Fault fault) {
      double[][] gradients = {{0.1, 0.1}, {0.1, 0.1}, {0.1, 0.1}};
      Runs runs = new Runs(fault, new Hyperparameters(1e-3, 0.9, 0.999, 1e-8, 0, 1), new double[] {1, 2}, gradients);
      return differs(runs, 5e-4, 0);
    }
  },
  /** One step without weight decay, every element within 10⁻⁸ + 10⁻⁵·|θ|, the default of many a comparison. */
  ONE_STEP("one step at λ = 0") {
    @Override
    boolean catches(Fault fault) {
      return differs(new Runs(fault, new Hyperparameters(1e-3, 0.9, 0.999, 1e-8, 0, 1), 1, 64), 1e-8, 1e-5);
    }
  };

  private final String label;

  UsualTests(String label) {
    this.label = label;
  }

  /** Its name in a table. */
  String label() {
    return label;
  }

  /** Whether it fails for a fault. */
  abstract boolean catches(Fault fault);

  /** The reference's run and the fault's. */
  private static final class Runs {

    private final double[] parameters;
    private final double[][] expected;
    private final double[][] actual;

    // Normal gradients and parameters, as of a small layer.
    Runs(Fault fault, Hyperparameters h, int steps, int length) {
      this(fault, h, normal(new SplitMix(7), fault.format(), 1, length)[0],
          normal(new SplitMix(8), fault.format(), steps, length));
    }

    Runs(Fault fault, Hyperparameters h, double[] parameters, double[][] gradients) {
      double[] rounded = Arrays.stream(parameters).map(fault.format()::round).toArray();
      double[][] given = Arrays.stream(gradients)
          .map(g -> Arrays.stream(g).map(fault.format()::round).toArray()).toArray(double[][]::new);
      this.parameters = rounded;
      expected = run(right(fault), fault, h, rounded, given);
      actual = run(fault.subject(), fault, h, rounded, given);
    }

    // The reference; of tensors of two bytes what is right in the fault's own formats.
    private static Subject right(Fault fault) {
      Formats formats = fault.subject().capabilities().optimizers().get(0).formats();
      Variant variant = formats.stored(Variants.byId(fault.declared()));
      return fault.format().isHalf() ? new NativeSubject("right", fault.declared(), variant, Implementation.LITERAL,
          formats, formats.compute(), Underflow.GRADUAL, Underflow.GRADUAL) : new ReferenceSubject();
    }

    private static double[][] run(Subject subject, Fault fault, Hyperparameters h, double[] parameters,
        double[][] gradients) {
      double[] rates = new double[gradients.length];
      Arrays.fill(rates, h.lr());
      return subject.run(new RunRequest(0, fault.declared(), fault.format(), null, h, rates, parameters.clone(),
          Arrays.stream(gradients).map(double[]::clone).toArray(double[][]::new))).parameters();
    }
  }

  private static double before(Runs runs, double[][] after, int step, int element) {
    return step == 0 ? runs.parameters[element] : after[step - 1][element];
  }

  private static boolean differs(Runs runs, double absolute, double relative) {
    for (int t = 0; t < runs.expected.length; t++) {
      for (int i = 0; i < runs.parameters.length; i++) {
        double expected = runs.expected[t][i];
        if (!(Math.abs(runs.actual[t][i] - expected) <= absolute + relative * Math.abs(expected))) {
          return true;
        }
      }
    }
    return false;
  }

  private static double norm(double[] x) {
    return Math.sqrt(Arrays.stream(x).map(value -> value * value).sum());
  }

  // Sums of twelve uniform numbers less 6: near enough to normal, and the same on every machine.
  private static double[][] normal(SplitMix random, Format format, int rows, int columns) {
    double[][] values = new double[rows][columns];
    for (double[] row : values) {
      for (int i = 0; i < columns; i++) {
        double sum = -6;
        for (int k = 0; k < 12; k++) {
          sum += random.unit();
        }
        row[i] = format.round(sum);
      }
    }
    return values;
  }
}
