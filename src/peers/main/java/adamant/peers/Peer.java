package adamant.peers;

import adamant.exact.Hyperparameters;
import adamant.oracle.Subnormals;
import adamant.oracle.subject.Capabilities;
import adamant.oracle.subject.Capability;
import adamant.oracle.subject.RunRequest;
import adamant.oracle.subject.RunResult;
import adamant.oracle.subject.Subject;
import adamant.oracle.subject.SubjectServer;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** A library as a subject: its optimizers, and one run of one of them after the other. */
public final class Peer implements Subject {

  private final String name;
  private final List<Offer> offers;

  /**
   * A library.
   *
   * @param name library and version, for people
   * @param offers its optimizers
   */
  public Peer(String name, Offer... offers) {
    this.name = name;
    this.offers = List.of(offers);
  }

  @Override
  public Capabilities capabilities() {
    return new Capabilities(name, offers.stream().map(Offer::capability).toList());
  }

  @Override
  public RunResult run(RunRequest request) {
    Offer offer = offer(request);
    double[] rates = request.rates();
    refuseOthers(offer.capability(), request);
    double[][] gradients = request.gradients();
    double[][] after = new double[gradients.length][];
    double[][] first = new double[gradients.length][];
    double[][] second = new double[gradients.length][];
    boolean readable = true;
    PeerRun run = offer.beginning().begin(request.hyperparameters(), request.parameters().clone(),
        rates.length == 0 ? 0 : rates[0]);
    for (int step = 0; step < gradients.length; step++) {
      run.step(gradients[step].clone(), rates[step]);
      after[step] = run.parameters().clone();
      first[step] = copy(run.firstMoment());
      second[step] = copy(run.secondMoment());
      readable &= first[step] != null && second[step] != null;
    }
    Subnormals.requireKept();
    return new RunResult(after, readable ? first : null, readable ? second : null);
  }

  // The one of the format, where a library has several by one name; another format is refused below.
  private Offer offer(RunRequest request) {
    return offers.stream().filter(o -> o.capability().optimizer().equals(request.optimizer()))
        .max(Comparator.comparing(o -> o.capability().format() == request.format()))
        .orElseThrow(() -> new IllegalArgumentException(name + " has no '" + request.optimizer() + "', only "
            + String.join(", ", offers.stream().map(o -> o.capability().optimizer()).toList())));
  }

  // What the library would not use is refused, and not passed over.
  private void refuseOthers(Capability capability, RunRequest request) {
    if (request.format() != capability.format()) {
      throw new IllegalArgumentException(name + " computes in " + capability.format().label() + " only");
    }
    capability.fixed().forEach((hyperparameter, value) -> {
      double asked = value(hyperparameter, request);
      if (asked != value) {
        throw new IllegalArgumentException(name + " " + capability.optimizer() + " has no way to set " + hyperparameter
            + " to " + asked + ": it is " + value);
      }
    });
    for (double rate : request.rates()) {
      if (!capability.rateChanges() && Double.compare(rate, request.rates()[0]) != 0) {
        throw new IllegalArgumentException(name + " " + capability.optimizer() + " keeps its learning rate");
      }
    }
  }

  private static double value(String hyperparameter, RunRequest request) {
    Hyperparameters h = request.hyperparameters();
    return switch (hyperparameter) {
      case "lr" -> request.rates()[0];
      case "beta1" -> h.beta1();
      case "beta2" -> h.beta2();
      case "eps" -> h.eps();
      default -> throw new IllegalStateException("no such hyperparameter: " + hyperparameter);
    };
  }

  private static double[] copy(double[] values) {
    return values == null ? null : values.clone();
  }

  /** −x, elementwise and exactly: for libraries that ascend. */
  public static double[] negated(double[] values) {
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
  public static void serve(Supplier<Subject> peer) throws IOException {
    PrintStream protocol = System.out;
    System.setOut(System.err);
    SubjectServer.serve(peer.get(), System.in, protocol);
  }
}
