package adamant.oracle.support;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.oracle.cases.State;
import adamant.oracle.subject.Ability;
import adamant.oracle.subject.Capabilities;
import adamant.oracle.subject.Capability;
import adamant.oracle.subject.RunRequest;
import adamant.oracle.subject.RunResult;
import adamant.oracle.subject.StepRequest;
import adamant.oracle.subject.StepResult;
import adamant.oracle.subject.Subject;
import adamant.oracle.variant.Formats;
import java.util.List;
import java.util.Set;

/**
 * Optimizers with tensors of two bytes, written as a kernel would be: every operation on numbers of what is computed in,
 * and what is stored rounded. They share no formula with the oracle.
 *
 * @param id adam, adamw-rate or momentum-rate-outside
 * @param formats what it declares
 * @param does the formats that it has
 * @param readsStored whether the step uses the moments as they are stored
 */
public record HalfOptimizers(String id, Formats formats, Formats does, boolean readsStored) implements Subject {

  /** One that does what it declares. */
  public HalfOptimizers(String id, Formats formats, boolean readsStored) {
    this(id, formats, formats, readsStored);
  }

  @Override
  public Capabilities capabilities() {
    return new Capabilities("half", List.of(Capability.of(id, formats.tensors()).with(formats)
        .with(formats.equals(does) ? Set.of(Ability.RUN, Ability.STEP, Ability.STATE) : Set.of(Ability.RUN))));
  }

  @Override
  public RunResult run(RunRequest r) {
    int length = r.parameters().length;
    double[][] after = new double[r.gradients().length][];
    State[] states = new State[after.length];
    double[] theta = r.parameters();
    State state = new State(new double[length], id.startsWith("adam") ? new double[length] : null, null);
    for (int t = 0; t < after.length; t++) {
      StepResult step = step(new StepRequest(0, id, formats, null, r.hyperparameters().withLr(r.rates()[t]), t + 1, theta,
          state, r.gradients()[t]));
      after[t] = step.parameters();
      states[t] = step.state();
      theta = after[t];
      state = states[t];
    }
    return formats.equals(does) ? RunResult.of(after, states) : RunResult.of(after);
  }

  @Override
  public StepResult step(StepRequest r) {
    double[] theta = r.parameters().clone();
    State state = r.state().copy();
    for (int i = 0; i < theta.length; i++) {
      theta[i] = does.parameters().round(id.startsWith("adam") ? adam(r, theta[i], state, i)
          : momentum(r, theta[i], state.first(), i));
    }
    return new StepResult(theta, state);
  }

  // Of one operation on numbers of at most 25 bits: rounded to binary64 first is as rounded once.
  private double r(double x) {
    return does.compute().round(x);
  }

  private double adam(StepRequest q, double theta, State state, int i) {
    Hyperparameters h = q.hyperparameters();
    Format kept = does.moments();
    double g = q.gradient()[i];
    double m = r(r(r(h.beta1()) * state.first()[i]) + r(r(1 - h.beta1()) * g));
    double v = r(r(r(h.beta2()) * state.second()[i]) + r(r(1 - h.beta2()) * r(g * g)));
    state.first()[i] = kept.round(m);
    state.second()[i] = kept.round(v);
    m = readsStored ? state.first()[i] : m;
    v = readsStored ? state.second()[i] : v;
    double mHat = r(m / r(1 - Math.pow(h.beta1(), q.step())));
    double vHat = r(v / r(1 - Math.pow(h.beta2(), q.step())));
    double step = r(r(r(h.lr()) * mHat) / r(r(Math.sqrt(vHat)) + r(h.eps())));
    double from = id.equals("adam") ? theta : r(theta - r(r(h.lr() * h.weightDecay()) * theta));
    return r(from - step);
  }

  private double momentum(StepRequest q, double theta, double[] velocity, int i) {
    Hyperparameters h = q.hyperparameters();
    double u = r(r(r(h.beta1()) * velocity[i]) + q.gradient()[i]);
    velocity[i] = does.moments().round(u);
    return r(theta - r(r(h.lr()) * (readsStored ? velocity[i] : u)));
  }
}
