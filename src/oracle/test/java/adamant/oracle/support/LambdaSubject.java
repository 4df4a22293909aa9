package adamant.oracle.support;

import adamant.exact.Format;
import adamant.oracle.subject.Capabilities;
import adamant.oracle.subject.Capability;
import adamant.oracle.subject.RunRequest;
import adamant.oracle.subject.RunResult;
import adamant.oracle.subject.Subject;
import java.util.List;
import java.util.function.Function;

/** A subject from a function. */
public record LambdaSubject(String name, Capability capability, Function<RunRequest, double[][]> run)
    implements Subject {

  /** With nothing fixed, declaring adam. */
  public static LambdaSubject of(Format format, Function<RunRequest, double[][]> run) {
    return new LambdaSubject("lambda", Capability.of("adam", format), run);
  }

  /** With nothing fixed, from a step of one element. */
  public static LambdaSubject elementwise(Format format, ElementStep step) {
    return elementwise("adam", format, step);
  }

  /** The same, declaring a variant. */
  public static LambdaSubject elementwise(String declares, Format format, ElementStep step) {
    return new LambdaSubject("lambda", Capability.of(declares, format), request -> {
      double[][] after = new double[request.gradients().length][request.parameters().length];
      for (int i = 0; i < request.parameters().length; i++) {
        double[] state = new double[4];
        double theta = request.parameters()[i];
        for (int t = 1; t <= after.length; t++) {
          theta = step.step(request, t, state, theta, request.gradients()[t - 1][i]);
          after[t - 1][i] = theta;
        }
      }
      return after;
    });
  }

  /** One step of one element, written by hand. */
  @FunctionalInterface
  public interface ElementStep {

    /** The new parameter; the state is the element's own, 0 at first. */
    double step(RunRequest request, int t, double[] state, double theta, double gradient);
  }

  @Override
  public Capabilities capabilities() {
    return new Capabilities(name, List.of(capability));
  }

  @Override
  public RunResult run(RunRequest request) {
    return RunResult.of(run.apply(request));
  }
}
