package adamant.tck.law;

import adamant.oracle.cases.State;
import adamant.oracle.subject.Capabilities;
import adamant.oracle.subject.ReferenceSubject;
import adamant.oracle.subject.RunRequest;
import adamant.oracle.subject.RunResult;
import adamant.oracle.subject.Subject;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** Adamant's own kernels, with something wrong about every run. */
record Corrupted(Corruption corruption) implements Subject {

  private static final ReferenceSubject KERNELS = new ReferenceSubject();

  /** What is wrong. */
  enum Corruption {
    NOTHING, STEPS_TRIPLED, SCALED_ORDER_TRIPLED, GRADIENTS_CLIPPED, DRIFTS, ELEMENTS_MIXED, STATE_NEGATED,
    SAVED_STATE_FORGOTTEN, RATE_GROWS
  }

  @Override
  public Capabilities capabilities() {
    return KERNELS.capabilities();
  }

  @Override
  public RunResult run(RunRequest q) {
    return switch (corruption) {
      case NOTHING -> KERNELS.run(q);
      case STEPS_TRIPLED -> KERNELS.run(with(q, q.gradients(), times(q.rates(), 3), q.saved() != null));
      case SCALED_ORDER_TRIPLED -> KERNELS.run(with(q, q.gradients(),
          times(q.rates(), "scaled".equals(q.order()) ? 3 : 1), q.saved() != null));
      case GRADIENTS_CLIPPED -> KERNELS.run(with(q, each(q.gradients(), x -> Math.max(-1, Math.min(1, x))), q.rates(),
          q.saved() != null));
      case DRIFTS -> new RunResult(each(KERNELS.run(q).parameters(), x -> x + 0x1p-8), null, null);
      case ELEMENTS_MIXED -> KERNELS.run(with(q, Arrays.stream(q.gradients()).map(g -> Arrays.stream(g)
          .map(x -> g[g.length - 2]).toArray()).toArray(double[][]::new), q.rates(), q.saved() != null));
      case STATE_NEGATED -> negated(KERNELS.run(q));
      case SAVED_STATE_FORGOTTEN -> KERNELS.run(with(q, q.gradients(), q.rates(), false));
      case RATE_GROWS -> {
        double[] rates = q.rates().clone();
        Arrays.setAll(rates, t -> rates[t] * (t + 1) * (t + 1) * 16);
        yield KERNELS.run(with(q, q.gradients(), rates, q.saved() != null));
      }
    };
  }

  private static RunRequest with(RunRequest q, double[][] gradients, double[] rates, boolean goOn) {
    return new RunRequest(q.id(), q.optimizer(), q.format(), q.order(), q.hyperparameters(), rates, q.parameters(),
        gradients, q.save(), goOn ? q.saved() : null);
  }

  private static double[] times(double[] x, double c) {
    return Arrays.stream(x).map(y -> c * y).toArray();
  }

  private static double[][] each(double[][] values, DoubleUnaryOperator f) {
    return Arrays.stream(values).map(x -> Arrays.stream(x).map(f).toArray()).toArray(double[][]::new);
  }

  private static RunResult negated(RunResult result) {
    State[] states = Arrays.stream(result.states()).map(state -> new State(negated(state.first()),
        negated(state.second()), negated(state.third()))).toArray(State[]::new);
    return new RunResult(result.parameters(), null, null, states, result.saved());
  }

  private static double[] negated(double[] x) {
    return x == null ? null : times(x, -1);
  }
}
