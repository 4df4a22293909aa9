package adamant.tck;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.reference.Slot;
import java.util.ArrayList;
import java.util.List;

/**
 * The suite over an optimizer in binary32: {@link OptimizerTck} with {@code float}. Hyperparameters and rates are
 * binary64 in both; whether the optimizer computes with them so or rounds them first is its own affair.
 */
public abstract class OptimizerTck32 extends HostedTck {

  /** For subclasses. */
  protected OptimizerTck32() {}

  /**
   * Begins a run: an optimizer with these hyperparameters, its state zero.
   *
   * @param h η of the first step, β₁ or the momentum γ, β₂ or ρ, ε, the weight decay λ and the schedule s; those that
   *     the formula does not have are to be passed over
   * @param theta the initial parameters, of any length; each step is to update this very array
   * @throws IllegalArgumentException where the optimizer refuses them; what it refuses is not judged
   */
  protected abstract OptimizerUnderTest32 begin(Hyperparameters h, float[] theta);

  /**
   * The same in an evaluation order; to be overridden where {@link #orders()} is.
   *
   * @param order one of those; null where there are none
   */
  protected OptimizerUnderTest32 begin(String order, Hyperparameters h, float[] theta) {
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
  protected ListUnderTest32 beginList(String order, List<Hyperparameters> groups, int[] groupOf,
      List<float[]> tensors) {
    throw new UnsupportedOperationException("override beginList(…), or offer neither LISTS nor GROUPS nor ABSENT");
  }

  @Override
  final Format format() {
    return Format.BINARY32;
  }

  @Override
  final Hosted host(String order, Hyperparameters h, double[] theta) {
    float[] own = narrow(theta);
    return new Run(begin(order, h, own), own);
  }

  @Override
  final HostedList hostList(String order, List<Hyperparameters> groups, int[] groupOf, List<double[]> tensors) {
    List<float[]> own = tensors.stream().map(OptimizerTck32::narrow).toList();
    return new Tensors(beginList(order, groups, groupOf, own), own);
  }

  private static float[] narrow(double[] values) {
    if (values == null) {
      return null;
    }
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

  private record Run(OptimizerUnderTest32 run, float[] theta) implements Hosted {

    @Override
    public void step(double[] gradient, double rate) {
      float[] own = narrow(gradient);
      run.step(own, rate);
      System.arraycopy(wide(own), 0, gradient, 0, gradient.length);
    }

    @Override
    public double[] parameters() {
      return wide(theta);
    }

    @Override
    public double[] slot(Slot slot) {
      return wide(run.slot(slot));
    }

    @Override
    public void restore(int steps, double[] first, double[] second, double[] third) {
      run.restore(steps, narrow(first), narrow(second), narrow(third));
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

  private record Tensors(ListUnderTest32 run, List<float[]> tensors) implements HostedList {

    @Override
    public void step(List<double[]> gradients, double[] rates) {
      List<float[]> own = new ArrayList<>();
      gradients.forEach(gradient -> own.add(narrow(gradient)));
      run.step(own, rates);
    }

    @Override
    public double[] parameters(int tensor) {
      return wide(tensors.get(tensor));
    }

    @Override
    public double[] slot(int tensor, Slot slot) {
      return wide(run.slot(tensor, slot));
    }
  }
}
