package adamant.cli.defect;

import adamant.exact.Format;
import adamant.oracle.subject.Capabilities;
import adamant.oracle.subject.Capability;
import adamant.oracle.subject.RunRequest;
import adamant.oracle.subject.RunResult;
import adamant.oracle.subject.Subject;
import adamant.oracle.variant.Formats;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An implementation with a fault, or one that is right and often taken for wrong.
 *
 * @param text what is wrong, in a line
 * @param seen where it was seen in public, or how it was made up
 * @param declared the variant that it is said to be
 * @param format the format of its tensors
 * @param expected what the oracle has to say
 * @param made makes it, as something to judge
 */
record Fault(String text, String seen, String declared, Format format, Expected expected, Supplier<Subject> made) {

  /** Where a fault was not seen in public. */
  static final String MADE_UP = "made up";

  /** One of single tensors, from what it computes: the parameters after each step. */
  Fault(String text, String seen, String declared, Format format, Expected expected,
      Function<RunRequest, double[][]> run) {
    this(text, seen, declared, format, expected, () -> single(Capability.of(declared, format), run));
  }

  /** In binary64, from one element's steps. */
  static Fault of(String text, String seen, String declared, Expected expected, Supplier<Plain> element) {
    return new Fault(text, seen, declared, Format.BINARY64, expected, elementwise(element));
  }

  /** The same in binary32. */
  static Fault narrow(String text, String seen, String declared, Expected expected, Supplier<Plain> element) {
    return new Fault(text, seen, declared, Format.BINARY32, expected, elementwise(element));
  }

  /** In binary64, with lists, groups, missing gradients and resumption. */
  static Fault trained(String text, String seen, String declared, Expected expected, Supplier<Trainer> trainer) {
    return trained(text, seen, declared, Format.BINARY64, expected, trainer);
  }

  /** The same in any format. */
  static Fault trained(String text, String seen, String declared, Format format, Expected expected,
      Supplier<Trainer> trainer) {
    return new Fault(text, seen, declared, format, expected, () -> new TrainerSubject(declared, format, trainer));
  }

  /** Of Adam with tensors of two bytes, from one element's steps. */
  static Fault half(String text, String seen, Formats formats, Expected expected, Supplier<HalfPlain> element) {
    Capability capability = Capability.of("adam", formats.tensors()).with(formats);
    return new Fault(text, seen, "adam", formats.tensors(), expected, () -> single(capability, request -> {
      HalfPlain[] elements = new HalfPlain[request.parameters().length];
      for (int i = 0; i < elements.length; i++) {
        elements[i] = element.get().begin(request);
      }
      return tensor(request, (t, i, theta) -> elements[i].step(theta[i], request.gradients()[t][i]));
    }));
  }

  /** Each element by itself, from a state of its own. */
  static Function<RunRequest, double[][]> elementwise(Supplier<Plain> element) {
    return request -> {
      Plain[] elements = new Plain[request.parameters().length];
      for (int i = 0; i < elements.length; i++) {
        elements[i] = element.get().begin(request);
      }
      return tensor(request, (t, i, theta) -> elements[i].step(theta[i], request.gradients()[t][i]));
    };
  }

  /** One element of a tensor after a step from 0. */
  @FunctionalInterface
  interface At {
    double after(int step, int element, double[] before);
  }

  /** All steps of a tensor. */
  static double[][] tensor(RunRequest request, At at) {
    double[][] after = new double[request.gradients().length][request.parameters().length];
    double[] before = request.parameters();
    for (int t = 0; t < after.length; t++) {
      for (int i = 0; i < before.length; i++) {
        after[t][i] = at.after(t, i, before);
      }
      before = after[t];
    }
    return after;
  }

  /** Whether it is no fault. */
  boolean innocent() {
    return expected.verdict().passes() && expected.words().isEmpty();
  }

  /** As something to judge. */
  Subject subject() {
    return made.get();
  }

  private static Subject single(Capability capability, Function<RunRequest, double[][]> run) {
    return new Subject() {
      @Override
      public Capabilities capabilities() {
        return new Capabilities("subject", List.of(capability));
      }

      @Override
      public RunResult run(RunRequest request) {
        return RunResult.of(run.apply(request));
      }
    };
  }
}
