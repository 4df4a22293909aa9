package adamant.peers;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.oracle.subject.Capabilities;
import adamant.oracle.subject.Capability;
import adamant.oracle.subject.RunRequest;
import adamant.oracle.subject.RunResult;
import adamant.oracle.subject.Subject;
import adamant.oracle.subject.SubjectServer;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A library's Adam as a subject: what it offers, and how one run of it is begun. */
abstract class Peer implements Subject {

  /** What the library calls its optimizer; each of them says Adam, without naming a variant. */
  private static final String DECLARED = "adam";

  private final String name;
  private final Capability capability;

  /**
   * A peer with one optimizer.
   *
   * @param name library, version and class, for people
   * @param format the only format that the library computes in
   * @param fixed hyperparameters that its public API cannot set, with their values
   * @param rateChanges whether its public API can set another learning rate at each step
   * @param note how it is driven, in a sentence
   */
  Peer(String name, Format format, Map<String, Double> fixed, boolean rateChanges, String note) {
    this.name = name;
    this.capability = new Capability(DECLARED, format, List.of(), fixed, rateChanges, note);
  }

  /**
   * Begins a run: a new optimizer of the library, its state at zero.
   *
   * @param parameters the initial parameters; the run may keep and change them
   * @param firstRate the learning rate of the first step, for libraries that take it once
   * @throws IllegalArgumentException when the library refuses these hyperparameters
   */
  abstract PeerRun begin(Hyperparameters hyperparameters, double[] parameters, double firstRate);

  @Override
  public final Capabilities capabilities() {
    return new Capabilities(name, List.of(capability));
  }

  @Override
  public final RunResult run(RunRequest request) {
    if (request.format() != capability.format()) {
      throw new IllegalArgumentException(name + " computes in " + capability.format().label() + " only");
    }
    double[] rates = request.rates();
    double[][] gradients = request.gradients();
    double[][] after = new double[gradients.length][];
    double[][] first = new double[gradients.length][];
    double[][] second = new double[gradients.length][];
    boolean readable = true;
    PeerRun run = begin(request.hyperparameters(), request.parameters().clone(), rates.length == 0 ? 0 : rates[0]);
    for (int step = 0; step < gradients.length; step++) {
      run.step(gradients[step].clone(), rates[step]);
      after[step] = run.parameters().clone();
      first[step] = copy(run.firstMoment());
      second[step] = copy(run.secondMoment());
      readable &= first[step] != null && second[step] != null;
    }
    return new RunResult(after, readable ? first : null, readable ? second : null);
  }

  private static double[] copy(double[] values) {
    return values == null ? null : values.clone();
  }

  /** −x, elementwise and exactly: for libraries that ascend. */
  static double[] negated(double[] values) {
    double[] negated = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      negated[i] = -values[i];
    }
    return negated;
  }

  /**
   * Serves a peer on the standard streams of this process until its input ends. Whatever the library prints goes to
   * standard error.
   */
  static void serve(Supplier<Subject> peer) throws IOException {
    PrintStream protocol = System.out;
    System.setOut(System.err);
    SubjectServer.serve(peer.get(), System.in, protocol);
  }
}
