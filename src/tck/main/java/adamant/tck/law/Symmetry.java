package adamant.tck.law;

import adamant.exact.Hyperparameters;
import adamant.oracle.variant.MomentChoices.SecondUse;
import adamant.oracle.variant.StepChoices.Epsilon;
import adamant.oracle.variant.StepChoices.Numerator;
import adamant.oracle.variant.Variant;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** What gradients times a constant do: −1 turns the run round, c > 0 scales its steps or does nothing. */
final class Symmetry {

  private static final int STEPS = 8;
  private static final int LENGTH = 6;

  private Symmetry() {}

  /** All negated, the parameters are negated: bit for bit, because rounding to nearest is symmetric. */
  static void turnsRound(Lab lab) {
    double[] theta = lab.parameters(LENGTH);
    double[][] g = lab.gradients(STEPS, LENGTH);
    lab.each(lab.withDecay(), h -> {
      double[][] one = lab.run(h, theta, g).after();
      double[][] two = lab.run(h, times(theta, -1), times(g, -1)).after();
      for (int t = 0; t < STEPS; t++) {
        for (int i = 0; i < LENGTH; i++) {
          // Not −0.0, which == takes for 0 as the law does.
          if (one[t][i] != -two[t][i]) {
            throw new AssertionError("step " + (t + 1) + ", element " + i + ": " + lab.format().hex(one[t][i])
                + ", and with all negated " + lab.format().hex(two[t][i]));
          }
        }
      }
    });
  }

  /** Gradients times 4, with ε and the parameters as spec/family.md's table says. */
  static void scales(Lab lab) {
    Variant variant = lab.variant();
    boolean inside = variant.choice(Epsilon.class) == Epsilon.INSIDE;
    boolean withStep = !lab.divides() || variant.choice(Numerator.class) == Numerator.CHANGES;
    lab.require(!lab.divides() || lab.settings().stream().allMatch(h -> h.eps() == 0 || lab.free("eps")),
        "ε cannot be set");
    double[][] g = lab.gradients(STEPS, LENGTH);
    lab.each(lab.withoutDecay(), h -> compare(lab, h, h.withEps(h.eps() * (inside ? 16 : 4)), g, 4, withStep ? 4 : 1));
  }

  /** Gradients times 3 at ε = 0. */
  static void doesNotScale(Lab lab) {
    double[][] g = lab.gradients(STEPS, LENGTH);
    for (double[] step : g) {
      // So few bits that three times as much is exact.
      Arrays.setAll(step, i -> {
        int exponent = Math.getExponent(step[i]) - 8;
        return Math.scalb(Math.rint(Math.scalb(step[i], -exponent)), exponent);
      });
    }
    lab.each(lab.withoutEps(), h -> compare(lab, h, h, g, 3, 1));
  }

  private static void compare(Lab lab, Hyperparameters h, Hyperparameters scaled, double[][] g, double c, int by) {
    double[] theta = lab.parameters(LENGTH);
    Trial one = lab.run(h, theta, g);
    Trial two = lab.run(scaled, times(theta, by), times(g, c));
    BigDecimal factor = BigDecimal.valueOf(by);
    for (int i = 0; i < LENGTH; i++) {
      List<Step> plain = one.element(i);
      List<Step> other = two.element(i);
      for (int t = 0; t < STEPS; t++) {
        BigDecimal expected = plain.get(t).change().multiply(factor);
        other.get(t).within(other.get(t).change().subtract(expected),
            other.get(t).doubt().add(plain.get(t).doubt().multiply(factor)),
            "changes not " + by + " times as much as without gradients times " + (int) c);
      }
    }
  }

  private static double[][] times(double[][] x, double c) {
    return Arrays.stream(x).map(y -> times(y, c)).toArray(double[][]::new);
  }

  private static double[] times(double[] x, double c) {
    return Arrays.stream(x).map(y -> c * y).toArray();
  }
}
