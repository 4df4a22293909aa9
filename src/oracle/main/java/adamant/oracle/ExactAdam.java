package adamant.oracle;

import adamant.exact.ExactTrajectory;
import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.exact.Interval;
import adamant.oracle.variant.Order;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.VariantRule;
import java.math.BigDecimal;

/** Canonical Adam (Kingma and Ba 2015, algorithm 1), exactly and as the enclosure of what rounding can make of it. */
public final class ExactAdam {

  private static final VariantRule RULE = new VariantRule(Variant.CANONICAL, Order.ANY);

  private ExactAdam() {}

  /**
   * One step.
   *
   * @param parameter the exact parameter after it; null where it is 0/0
   * @param enclosure what rounding to the format can make of it, in any evaluation order
   */
  public record Step(BigDecimal parameter, Interval enclosure) {}

  /**
   * The steps of a case, element by element.
   *
   * @param rates the learning rate of each step
   */
  public static ExactTrajectory trajectory(Format format, Hyperparameters h, double[] rates) {
    return new ExactTrajectory(RULE, format, h, rates);
  }

  /**
   * One element from its first step on, each step from the parameter that is given before it.
   *
   * @param rates the learning rate of each step
   * @param before the parameter before each step
   * @param gradients the gradient of each step
   */
  public static Step[] steps(Format format, Hyperparameters h, double[] rates, double[] before, double[] gradients) {
    ExactTrajectory.Element element = trajectory(format, h, rates).element();
    Step[] steps = new Step[rates.length];
    for (int t = 0; t < steps.length; t++) {
      steps[t] = new Step(element.exact(before[t], gradients[t]), element.enclosure(before[t], gradients[t]));
    }
    return steps;
  }

  /**
   * One step from a saved state, whose moments count as exact.
   *
   * @param t the step, from 1
   * @param first the first moment before it
   * @param second the second moment before it
   */
  public static Step step(Format format, Hyperparameters h, double rate, int t, double first, double second,
      double before, double gradient) {
    double[] rates = new double[t];
    rates[t - 1] = rate;
    ExactTrajectory.Element element = trajectory(format, h, rates).resumed(first, second, t - 1);
    return new Step(element.exact(before, gradient), element.enclosure(before, gradient));
  }
}
