package adamant.tck.support;

import adamant.exact.Hyperparameters;
import adamant.kernel.EvaluationOrder;
import adamant.optimizer.Optimizer;
import adamant.oracle.CheckOptions;
import adamant.oracle.subject.Ability;
import adamant.reference.AdamHyperparameters;
import adamant.reference.Slot;
import adamant.reference.StepCoefficients;
import adamant.reference.WeightDecay;
import adamant.tck.Declares;
import adamant.tck.ListUnderTest;
import adamant.tck.OptimizerTck;
import adamant.tck.OptimizerUnderTest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Adam over the reference's kernels that offers everything, and whose lists or saved runs can have something wrong. */
@Declares("adam")
public abstract class FullAdam extends OptimizerTck {

  /** What is wrong. */
  public enum Fault {
    NOTHING, FIRST_GROUP_FOR_ALL, ABSENT_IS_ZERO, LAST_TENSOR_LEFT_OUT, COUNT_NOT_SAVED, SECOND_IS_FIRST
  }

  private final Fault fault;

  protected FullAdam(Fault fault) {
    this.fault = fault;
  }

  @Override
  protected CheckOptions options() {
    return CheckOptions.defaults().withCases(8);
  }

  @Override
  protected Set<Ability> offers() {
    return EnumSet.of(Ability.STATE, Ability.STEP, Ability.LISTS, Ability.GROUPS, Ability.ABSENT, Ability.RESUME);
  }

  @Override
  protected OptimizerUnderTest begin(Hyperparameters h, double[] theta) {
    return begin(EvaluationOrder.LITERAL.name(), h, theta);
  }

  @Override
  protected OptimizerUnderTest begin(String order, Hyperparameters h, double[] theta) {
    return order == null ? begin(h, theta) : new Run(EvaluationOrder.valueOf(order), h, theta, fault);
  }

  @Override
  protected ListUnderTest beginList(String order, List<Hyperparameters> groups, int[] groupOf, List<double[]> tensors) {
    List<OptimizerUnderTest> runs = new ArrayList<>();
    for (int k = 0; k < groupOf.length; k++) {
      runs.add(begin(order, groups.get(group(groupOf[k])), tensors.get(k)));
    }
    return new ListUnderTest() {
      @Override
      public void step(List<double[]> gradients, double[] rates) {
        for (int k = 0; k < runs.size() - (fault == Fault.LAST_TENSOR_LEFT_OUT ? 1 : 0); k++) {
          double[] g = gradients.get(k);
          if (g == null && fault == Fault.ABSENT_IS_ZERO) {
            g = new double[tensors.get(k).length];
          }
          if (g != null) {
            runs.get(k).step(g, rates[group(groupOf[k])]);
          }
        }
      }

      @Override
      public double[] slot(int tensor, Slot slot) {
        return runs.get(tensor).slot(slot);
      }
    };
  }

  private int group(int group) {
    return fault == Fault.FIRST_GROUP_FOR_ALL ? 0 : group;
  }

  private record Saved(double[] first, double[] second, int steps) {}

  private static final class Run implements OptimizerUnderTest {

    private final EvaluationOrder order;
    private final Hyperparameters h;
    private final Optimizer.State state;
    private final Fault fault;
    private int steps;

    Run(EvaluationOrder order, Hyperparameters h, double[] theta, Fault fault) {
      this.order = order;
      this.h = h;
      this.fault = fault;
      this.state = new Optimizer.State(theta, new double[theta.length], new double[theta.length], new double[0]);
    }

    @Override
    public void step(double[] gradient, double rate) {
      Optimizer.ADAM.step(order, state, gradient, 0, gradient.length, new StepCoefficients(
          new AdamHyperparameters(rate, h.beta1(), h.beta2(), h.eps()), new WeightDecay(0, 1), ++steps));
    }

    @Override
    public double[] slot(Slot slot) {
      return state.at(fault == Fault.SECOND_IS_FIRST ? Slot.FIRST : slot);
    }

    @Override
    public void restore(int taken, double[] first, double[] second, double[] third) {
      steps = taken;
      System.arraycopy(first, 0, state.first(), 0, first.length);
      System.arraycopy(second, 0, state.second(), 0, second.length);
    }

    @Override
    public Object save() {
      return new Saved(state.first().clone(), state.second().clone(), fault == Fault.COUNT_NOT_SAVED ? 0 : steps);
    }

    @Override
    public void resume(Object saved) {
      Saved from = (Saved) saved;
      restore(from.steps(), from.first(), from.second(), null);
    }
  }
}
