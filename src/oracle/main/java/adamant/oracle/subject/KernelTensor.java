package adamant.oracle.subject;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.kernel.EvaluationOrder;
import adamant.optimizer.Optimizer;
import adamant.optimizer.Optimizer32;
import adamant.oracle.cases.State;
import adamant.reference.AdamHyperparameters;
import adamant.reference.Slot;
import adamant.reference.StepCoefficients;
import adamant.reference.StepCoefficients32;
import adamant.reference.WeightDecay;

/** One tensor that Adamant's own kernels step, in either format; nothing that is given is kept. */
abstract class KernelTensor {

  private final Optimizer optimizer;

  private KernelTensor(Optimizer optimizer) {
    this.optimizer = optimizer;
  }

  /**
   * A tensor before a step.
   *
   * @param state its state; null for zero
   */
  static KernelTensor of(Optimizer optimizer, Format format, double[] parameters, State state) {
    double[][] slots = new double[State.SLOTS][];
    for (int k = 0; k < slots.length; k++) {
      double[] given = state == null ? null : state.slot(k);
      slots[k] = given == null ? new double[parameters.length] : given.clone();
    }
    return format == Format.BINARY64
        ? new Wide(optimizer, new Optimizer.State(parameters.clone(), slots[0], slots[1], slots[2]))
        : new Narrow(optimizer, new Optimizer32.State(narrow(parameters), narrow(slots[0]), narrow(slots[1]),
            narrow(slots[2])));
  }

  /** Step t, from 1. */
  final void step(EvaluationOrder order, Hyperparameters h, double rate, int t, double[] gradient) {
    step(order, new AdamHyperparameters(rate, h.beta1(), h.beta2(), h.eps()),
        new WeightDecay(h.weightDecay(), h.schedule()), t, gradient);
  }

  abstract void step(EvaluationOrder order, AdamHyperparameters h, WeightDecay decay, int t, double[] gradient);

  /** A copy of the parameters. */
  abstract double[] parameters();

  /** A copy of a slot. */
  abstract double[] slot(Slot slot);

  /** A copy of what the optimizer keeps. */
  final State state() {
    return new State(kept(Slot.FIRST), kept(Slot.SECOND), kept(Slot.THIRD));
  }

  private double[] kept(Slot slot) {
    return optimizer.keeps().contains(slot) ? slot(slot) : null;
  }

  private static final class Wide extends KernelTensor {

    private final Optimizer optimizer;
    private final Optimizer.State state;

    Wide(Optimizer optimizer, Optimizer.State state) {
      super(optimizer);
      this.optimizer = optimizer;
      this.state = state;
    }

    @Override
    void step(EvaluationOrder order, AdamHyperparameters h, WeightDecay decay, int t, double[] gradient) {
      optimizer.step(order, state, gradient.clone(), 0, gradient.length, new StepCoefficients(h, decay, t));
    }

    @Override
    double[] parameters() {
      return state.theta().clone();
    }

    @Override
    double[] slot(Slot slot) {
      return state.at(slot).clone();
    }
  }

  private static final class Narrow extends KernelTensor {

    private final Optimizer32 optimizer;
    private final Optimizer32.State state;

    Narrow(Optimizer optimizer, Optimizer32.State state) {
      super(optimizer);
      this.optimizer = Optimizer32.valueOf(optimizer.name());
      this.state = state;
    }

    @Override
    void step(EvaluationOrder order, AdamHyperparameters h, WeightDecay decay, int t, double[] gradient) {
      optimizer.step(order, state, narrow(gradient), 0, gradient.length, new StepCoefficients32(h, decay, t));
    }

    @Override
    double[] parameters() {
      return wide(state.theta());
    }

    @Override
    double[] slot(Slot slot) {
      return wide(state.at(slot));
    }
  }

  private static float[] narrow(double[] values) {
    float[] narrow = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      narrow[i] = (float) values[i];
    }
    return narrow;
  }

  private static double[] wide(float[] values) {
    double[] wide = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      wide[i] = values[i];
    }
    return wide;
  }
}
