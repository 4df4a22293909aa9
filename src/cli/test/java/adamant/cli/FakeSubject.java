package adamant.cli;

import adamant.exact.Format;
import adamant.oracle.subject.Capabilities;
import adamant.oracle.subject.Capability;
import adamant.oracle.subject.ReferenceSubject;
import adamant.oracle.subject.RunRequest;
import adamant.oracle.subject.RunResult;
import adamant.oracle.subject.Subject;
import adamant.oracle.subject.SubjectServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A subject process for tests: Adam in plain Java, or something that goes wrong. Arguments: its kind, its own name. */
public final class FakeSubject implements Subject {

  private final String kind;
  private final String name;
  private int runs;

  private FakeSubject(String kind, String name) {
    this.kind = kind;
    this.name = name;
  }

  /** Serves it. */
  public static void main(String[] arguments) throws IOException {
    String kind = arguments[0];
    switch (kind) {
      case "dies-at-once" -> {
        System.err.println("no such device");
        System.exit(7);
      }
      case "kernel" -> {
        SubjectServer.serve(new ReferenceSubject(), System.in, System.out);
        return;
      }
      case "talks" -> System.out.println("Welcome!");
      default -> { }
    }
    SubjectServer.serve(new FakeSubject(kind, arguments.length > 1 ? arguments[1] : "fake"), System.in, wire(kind));
  }

  /** Standard output, or what spoils the answers on their way. */
  private static OutputStream wire(String kind) {
    Function<String, String> spoilt = switch (kind) {
      case "garbles" -> answer -> answer.replaceFirst("\"bits\":\"", "\"bits\":\"*");
      case "narrows" -> answer -> answer.replace("binary64", "binary32");
      case "misnumbers" -> answer -> answer.replaceFirst("\"id\":\\d+", "\"id\":99");
      case "chatters" -> answer -> answer + "step 1 done\n".repeat(100);
      default -> null;
    };
    return spoilt == null ? System.out : new ByteArrayOutputStream() {
      @Override
      public void flush() {
        String text = toString(StandardCharsets.UTF_8);
        reset();
        System.out.print(text.startsWith("{\"id\"") ? spoilt.apply(text) : text);
        System.out.flush();
      }
    };
  }

  @Override
  public Capabilities capabilities() {
    if (kind.equals("several")) {
      return new Capabilities(name, List.of(
          new Capability("Adam", "adam", Format.BINARY64, List.of(), Map.of(), true, "as ever"),
          new Capability("Descent", "sgd", Format.BINARY64, List.of(), Map.of(), true, ""),
          new Capability("Heavy", "nesterov", Format.BINARY64, List.of(), Map.of(), true, "")));
    }
    if (kind.equals("undecided")) {
      return new Capabilities(name, List.of(
          new Capability("adam", Format.BINARY32, List.of(), Map.of("eps", 1e-30), true, "")));
    }
    return new Capabilities(name, List.of(
        new Capability(kind.equals("declares-eps-hat") ? "adam-eps-hat" : "adam", Format.BINARY64, List.of(), Map.of(),
            true, "")));
  }

  @Override
  public RunResult run(RunRequest request) {
    runs++;
    switch (kind) {
      case "dies" -> System.exit(7);
      case "hangs" -> sleep(600_000);
      case "late" -> sleep(runs == 1 ? 2500 : 0);
      case "floods" -> flood();
      case "rejects" -> throw new IllegalArgumentException("not today");
      case "nonsense" -> {
        System.out.println("{\"id\":" + request.id() + ",\"parameters\":[]}");
        System.out.flush();
      }
      case "undecided" -> {
        return literalButOnce(request);
      }
      default -> { }
    }
    return new RunResult(trajectory(request), null, null);
  }

  // So small an ε is nowhere to be seen in binary32; an ulp, in both runs of the first case, is no order's.
  private RunResult literalButOnce(RunRequest request) {
    RunResult result = new ReferenceSubject().run(new RunRequest(request.id(), "adam", request.format(), "literal",
        request.hyperparameters(), request.rates(), request.parameters(), request.gradients()));
    double[] last = result.parameters()[result.parameters().length - 1];
    last[0] = runs <= 2 ? request.format().nextUp(last[0]) : last[0];
    return result;
  }

  private static void sleep(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void flood() {
    String much = "x".repeat(1 << 20);
    while (!System.out.checkError()) {
      System.out.print(much);
    }
  }

  private double[][] trajectory(RunRequest request) {
    double[] x = request.parameters().clone();
    double[] m = new double[x.length];
    double[] v = new double[x.length];
    double[][] after = new double[request.gradients().length][];
    for (int t = 1; t <= after.length; t++) {
      for (int i = 0; i < x.length; i++) {
        x[i] -= step(request, t, i, m, v);
      }
      after[t - 1] = x.clone();
    }
    return after;
  }

  private double step(RunRequest request, int t, int i, double[] m, double[] v) {
    double b1 = request.hyperparameters().beta1();
    double b2 = request.hyperparameters().beta2();
    double eps = request.hyperparameters().eps();
    double lr = request.rates()[t - 1];
    double g = request.gradients()[t - 1][i];
    m[i] = b1 * m[i] + (1 - b1) * g;
    v[i] = b2 * v[i] + (1 - b2) * (g * g);
    double c1 = 1 - Math.pow(b1, t);
    double c2 = 1 - Math.pow(b2, t);
    if (request.optimizer().equals("Descent")) {
      return lr * g;
    }
    return switch (kind) {
      case "eps-hat", "declares-eps-hat" -> lr * Math.sqrt(c2) / c1 * m[i] / (Math.sqrt(v[i]) + eps);
      case "defect" -> lr * (m[i] / c1) * (Math.sqrt(v[i] / c2) + eps);
      case "unexplained" -> lr * Math.atan(m[i]) * t;
      case "nondeterministic" -> lr * (m[i] / c1) / (Math.sqrt(v[i] / c2) + eps) * (1 + runs * 0x1p-40);
      // Another association than any known order has.
      case "rounds-otherwise" -> m[i] * (lr / (Math.sqrt(v[i] * (1 / c2)) + eps)) * (1 / c1);
      default -> lr * (m[i] / c1) / (Math.sqrt(v[i] / c2) + eps);
    };
  }
}
