package adamant.tck.law;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.oracle.cases.SplitMix;
import adamant.oracle.cases.State;
import adamant.oracle.subject.Ability;
import adamant.oracle.subject.Rejection;
import adamant.oracle.subject.RunRequest;
import adamant.oracle.subject.RunResult;
import adamant.oracle.subject.StepRequest;
import adamant.oracle.subject.StepResult;
import adamant.oracle.subject.Subject;
import adamant.oracle.variant.StepChoices.Decay;
import adamant.oracle.variant.StepChoices.Denominator;
import adamant.oracle.variant.Variant;
import adamant.oracle.verdict.Slots;
import adamant.tck.subject.Offered;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** Runs the cases of a law on one optimizer. */
final class Lab {

  private static final List<Hyperparameters> SETTINGS = List.of(new Hyperparameters(0.25, 0.875, 0.96875, 0.125),
      new Hyperparameters(0.001, 0.9, 0.999, 1e-8), new Hyperparameters(0.01, 0.8, 0.95, 0.1, 0, 0.5));

  private static final double DECAY = 0.25;

  private final Offered offered;

  Lab(Offered offered) {
    this.offered = offered;
  }

  String id() {
    return offered.id();
  }

  Variant variant() {
    return offered.variant();
  }

  Format format() {
    return offered.capability().format();
  }

  Offered offered() {
    return offered;
  }

  boolean keeps(int slot) {
    return Slots.of(variant()).keeps(slot);
  }

  boolean can(Ability ability) {
    return offered.capability().can(ability);
  }

  /** Skips the test where something cannot be asked. */
  void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new TestAbortedException("not tested: " + otherwise);
    }
  }

  boolean divides() {
    return variant().choice(Denominator.class) != Denominator.ABSENT;
  }

  boolean decays() {
    return variant().choice(Decay.class) != Decay.NONE;
  }

  /** Does something at each setting; skips the test where the optimizer refuses all of them. */
  void each(List<Hyperparameters> settings, Consumer<Hyperparameters> test) {
    Rejection refused = null;
    int tested = 0;
    for (Hyperparameters h : settings) {
      try {
        test.accept(h);
        tested++;
      } catch (Rejection e) {
        refused = e;
      }
    }
    require(tested > 0, refused == null ? "no setting" : "the optimizer refuses it: " + refused.getMessage());
  }

  /** Settings to test a law at: with unequal β and no decay, and what is fixed as it is. */
  List<Hyperparameters> settings() {
    return SETTINGS.stream().map(this::set).distinct().toList();
  }

  /** The same without decay; skips the test where there is one that cannot be set. */
  List<Hyperparameters> withoutDecay() {
    require(!decays() || settable("weight_decay", 0), "the weight decay cannot be set to 0");
    return settings();
  }

  /** The same with a decay, where the formula has one and it can be set. */
  List<Hyperparameters> withDecay() {
    return decays() && settable("weight_decay", DECAY)
        ? settings().stream().map(h -> h.withDecay(DECAY, h.schedule())).toList() : settings();
  }

  /** The same without ε; skips the test where it cannot be set to 0. */
  List<Hyperparameters> withoutEps() {
    require(!divides() || settable("eps", 0), "ε cannot be set to 0");
    return withoutDecay().stream().map(h -> h.withEps(0)).distinct().toList();
  }

  /** Whether a hyperparameter can have any value. */
  boolean free(String name) {
    return !offered.capability().fixed().containsKey(name);
  }

  /** Whether a hyperparameter can have a value. */
  boolean settable(String name, double value) {
    return offered.capability().fixed().getOrDefault(name, value) == value;
  }

  private Hyperparameters set(Hyperparameters h) {
    return new Hyperparameters(fixed("lr", h.lr()), fixed("beta1", h.beta1()), fixed("beta2", h.beta2()),
        fixed("eps", h.eps()), fixed("weight_decay", 0), fixed("schedule", h.schedule()));
  }

  private double fixed(String name, double otherwise) {
    return offered.capability().fixed().getOrDefault(name, otherwise);
  }

  /** Gradients of any sign and of sizes around 1, values of the format, [step][element]; none is 0. */
  double[][] gradients(int steps, int length) {
    SplitMix random = new SplitMix(offered.options().seed());
    return Stream.generate(() -> new double[length]).limit(steps).peek(g -> Arrays.setAll(g,
        i -> format().round(random.scaled(-6, 6)))).toArray(double[][]::new);
  }

  /** Parameters as weights are. */
  double[] parameters(int length) {
    SplitMix random = new SplitMix(~offered.options().seed());
    double[] theta = new double[length];
    Arrays.setAll(theta, i -> format().round(random.scaled(-3, 1)));
    return theta;
  }

  /** A run from zero at a constant rate. */
  Trial run(Hyperparameters h, double[] theta, double[][] gradients) {
    RunRequest request = request(h, theta, gradients, offered.order());
    return new Trial(this, h, request.rates().clone(), theta, gradients, run(request));
  }

  /** A question of which nothing is shared. */
  RunRequest request(Hyperparameters h, double[] theta, double[][] gradients, String order) {
    double[] rates = new double[gradients.length];
    Arrays.fill(rates, h.lr());
    return new RunRequest(0, offered.capability().optimizer(), format(), order, h, rates, theta.clone(),
        Arrays.stream(gradients).map(double[]::clone).toArray(double[][]::new));
  }

  /** The answer; of what takes single steps only, one after the other. */
  RunResult run(RunRequest request) {
    return can(Ability.RUN) ? offered.subject().run(request) : steps(request);
  }

  private RunResult steps(RunRequest q) {
    double[][] after = new double[q.gradients().length][];
    State[] states = new State[after.length];
    StepResult last = new StepResult(q.parameters(), Slots.of(variant()).zeros(q.parameters().length));
    for (int t = 0; t < after.length; t++) {
      last = offered.subject().step(new StepRequest(0, q.optimizer(), q.format(), q.order(), q.hyperparameters(), t + 1,
          last.parameters().clone(), last.state().copy(), q.gradients()[t]));
      after[t] = last.parameters();
      states[t] = last.state();
    }
    return RunResult.of(after, states);
  }

  /** Whether a run tells its state. */
  boolean tellsState() {
    return can(Ability.STATE) || !can(Ability.RUN);
  }

  Subject subject() {
    return offered.subject();
  }
}
