package adamant.tck;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.reference.Slot;
import java.util.List;

/**
 * The suite over an optimizer in binary64. A subclass has {@link Declares} and overrides {@link #begin}; that is all.
 * What it offers besides, it says by overriding the other methods, each of which has a default.
 */
public abstract class OptimizerTck extends HostedTck {

  /** For subclasses. */
  protected OptimizerTck() {}

  /**
   * Begins a run: an optimizer with these hyperparameters, its state zero.
   *
   * @param h η of the first step, β₁ or the momentum γ, β₂ or ρ, ε, the weight decay λ and the schedule s; those that
   *     the formula does not have are to be passed over
   * @param theta the initial parameters, of any length; each step is to update this very array
   * @throws IllegalArgumentException where the optimizer refuses them; what it refuses is not judged
   */
  protected abstract OptimizerUnderTest begin(Hyperparameters h, double[] theta);

  /**
   * The same in an evaluation order; to be overridden where {@link #orders()} is.
   *
   * @param order one of those; null where there are none
   */
  protected OptimizerUnderTest begin(String order, Hyperparameters h, double[] theta) {
    return begin(h, theta);
  }

  /**
   * Begins a run of several tensors; to be overridden where LISTS, GROUPS or ABSENT is offered.
   *
   * @param order as for {@link #begin}
   * @param groups the hyperparameters of each group; only one unless GROUPS is offered
   * @param groupOf the group of each tensor, from 0
   * @param tensors the initial parameters, some of length 0; each step is to update these very arrays
   */
  protected ListUnderTest beginList(String order, List<Hyperparameters> groups, int[] groupOf, List<double[]> tensors) {
    throw new UnsupportedOperationException("override beginList(…), or offer neither LISTS nor GROUPS nor ABSENT");
  }

  @Override
  final Format format() {
    return Format.BINARY64;
  }

  @Override
  final Hosted host(String order, Hyperparameters h, double[] theta) {
    return new Run(begin(order, h, theta), theta);
  }

  @Override
  final HostedList hostList(String order, List<Hyperparameters> groups, int[] groupOf, List<double[]> tensors) {
    return new Tensors(beginList(order, groups, groupOf, tensors), tensors);
  }

  private record Run(OptimizerUnderTest run, double[] theta) implements Hosted {

    @Override
    public void step(double[] gradient, double rate) {
      run.step(gradient, rate);
    }

    @Override
    public double[] parameters() {
      return theta.clone();
    }

    @Override
    public double[] slot(Slot slot) {
      return run.slot(slot).clone();
    }

    @Override
    public void restore(int steps, double[] first, double[] second, double[] third) {
      run.restore(steps, first, second, third);
    }

    @Override
    public Object save() {
      return run.save();
    }

    @Override
    public void resume(Object saved) {
      run.resume(saved);
    }
  }

  private record Tensors(ListUnderTest run, List<double[]> tensors) implements HostedList {

    @Override
    public void step(List<double[]> gradients, double[] rates) {
      run.step(gradients, rates);
    }

    @Override
    public double[] parameters(int tensor) {
      return tensors.get(tensor).clone();
    }

    @Override
    public double[] slot(int tensor, Slot slot) {
      return run.slot(tensor, slot).clone();
    }
  }
}
