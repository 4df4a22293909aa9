package adamant.tck.law;

import static adamant.tck.law.Reals.ONE;
import static adamant.tck.law.Reals.oneMinusPower;
import static adamant.tck.law.Reals.over;
import static adamant.tck.law.Reals.real;
import static adamant.tck.law.Reals.root;

import adamant.exact.Hyperparameters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How far one step can go, over a history from zero. */
final class StepBound {

  private static final int STEPS = 16;

  private StepBound() {}

  /**
   * The bound of step t without decay, over the reals: the table of spec/family.md.
   *
   * @param largest the largest |g| so far
   * @param third the third state before the step
   * @return empty where the page states none
   */
  static Optional<BigDecimal> of(String id, Hyperparameters h, int t, BigDecimal largest, BigDecimal third) {
    BigDecimal lr = real(h.lr());
    BigDecimal beta1 = real(h.beta1());
    BigDecimal rootOfGain2 = root(ONE.subtract(real(h.beta2())));
    return switch (id) {
      case "sgd" -> Optional.of(lr.multiply(largest));
      case "momentum-rate-inside", "momentum-rate-outside", "nesterov" ->
          Optional.of(over(lr.multiply(largest), ONE.subtract(beta1)));
      case "adagrad-eps-inside", "adagrad-eps-outside" -> Optional.of(lr);
      case "rmsprop-eps-inside", "rmsprop-eps-outside" -> Optional.of(over(lr, rootOfGain2));
      case "adadelta" -> Optional.of(over(lr.multiply(root(third.add(real(h.eps())))), rootOfGain2));
      case "adam-uncorrected" -> ratio(h).map(k -> k.multiply(lr));
      case "adam", "adam-l2", "adamw-rate", "adam-eps-inside", "adam-eps-hat", "amsgrad-max-v", "amsgrad-max-vhat" ->
          ratio(h).map(k -> k.multiply(over(lr.multiply(rootOfC2(h, t)), oneMinusPower(beta1, t))));
      case "adamw-schedule" -> of("adam", h, t, largest, third).map(real(h.schedule())::multiply);
      case "nadam" -> ratio(h).map(k -> lr.multiply(rootOfC2(h, t)).multiply(
          over(beta1.multiply(k), oneMinusPower(beta1, t + 1))
              .add(over(ONE.subtract(beta1), oneMinusPower(beta1, t).multiply(rootOfGain2)))));
      case "adamax" -> normRatio(h).map(k -> k.multiply(over(lr, oneMinusPower(beta1, t))));
      default -> Optional.empty();
    };
  }

  // √K of ADAM-STEP-BOUND-HISTORY, for β₁² < β₂.
  private static Optional<BigDecimal> ratio(Hyperparameters h) {
    BigDecimal beta1 = real(h.beta1());
    BigDecimal beta2 = real(h.beta2());
    return beta1.pow(2).compareTo(beta2) >= 0 ? Optional.empty() : Optional.of(over(ONE.subtract(beta1),
        root(ONE.subtract(beta2)).multiply(root(ONE.subtract(over(beta1.pow(2), beta2))))));
  }

  // (1−β₁)/(1−β₁/β₂) of ADAMAX-STEP-BOUND, for β₁ < β₂.
  private static Optional<BigDecimal> normRatio(Hyperparameters h) {
    BigDecimal beta1 = real(h.beta1());
    BigDecimal beta2 = real(h.beta2());
    return beta1.compareTo(beta2) >= 0 ? Optional.empty()
        : Optional.of(over(ONE.subtract(beta1), ONE.subtract(over(beta1, beta2))));
  }

  private static BigDecimal rootOfC2(Hyperparameters h, int t) {
    return root(oneMinusPower(real(h.beta2()), t));
  }

  /** Gradients that grow or shrink evenly, at some ratios of which a step nearly gets there. */
  static void holds(Lab lab) {
    lab.each(lab.withoutDecay(), h -> {
      double[] ratios = {1, h.beta1() / h.beta2(), 1 / h.beta2(), 1.5};
      double[][] g = new double[STEPS][ratios.length];
      for (int t = 0; t < STEPS; t++) {
        for (int i = 0; i < ratios.length; i++) {
          g[t][i] = lab.format().round(Math.pow(ratios[i], t));
        }
      }
      Trial trial = lab.run(h, new double[ratios.length], g);
      for (int i = 0; i < ratios.length; i++) {
        bounded(lab.id(), h, trial.element(i));
      }
    });
  }

  private static void bounded(String id, Hyperparameters h, List<Step> steps) {
    List<BigDecimal> thirds = changes(h, steps);
    BigDecimal largest = BigDecimal.ZERO;
    for (Step step : steps) {
      largest = largest.max(real(step.gradient()).abs());
      of(id, h, step.t(), largest, thirds.get(step.t() - 1)).ifPresent(step::goesAtMost);
    }
  }

  // The average of squared changes before each step of AdaDelta; other bounds do not use it.
  private static List<BigDecimal> changes(Hyperparameters h, List<Step> steps) {
    List<BigDecimal> before = new ArrayList<>();
    BigDecimal rho = real(h.beta2());
    BigDecimal gain = ONE.subtract(rho);
    BigDecimal eps = real(h.eps());
    BigDecimal a = BigDecimal.ZERO;
    BigDecimal d = BigDecimal.ZERO;
    for (Step step : steps) {
      before.add(d);
      BigDecimal g = real(step.gradient());
      a = rho.multiply(a).add(gain.multiply(g.pow(2)), Reals.DIGITS);
      BigDecimal square = over(d.add(eps).multiply(g.pow(2)), a.add(eps));
      d = rho.multiply(d).add(gain.multiply(square), Reals.DIGITS);
    }
    return before;
  }

  /** At one gradient m̂² = v̂, so that no step is longer than η. */
  static void holdsAtOneGradient(Lab lab) {
    lab.each(lab.withoutDecay(), h -> {
      Trial trial = atOneGradient(lab, h);
      for (int i = 0; i < trial.length(); i++) {
        trial.element(i).forEach(step -> step.goesAtMost(real(h.lr())));
      }
    });
  }

  /** At one gradient m̂ = g and v̂ = g² at every step, so that every step is the first one. */
  static void isUnbiased(Lab lab) {
    lab.each(lab.withoutDecay(), h -> {
      Trial trial = atOneGradient(lab, h);
      for (int i = 0; i < trial.length(); i++) {
        for (Step step : trial.element(i)) {
          BigDecimal g = real(step.gradient());
          step.changes(FirstStep.magnitude(lab.id(), h, g.abs()).multiply(BigDecimal.valueOf(-g.signum())));
        }
      }
    });
  }

  private static Trial atOneGradient(Lab lab, Hyperparameters h) {
    double[][] g = new double[STEPS][];
    Arrays.fill(g, new double[] {1, -0.375, 0x1p-12, 96});
    return lab.run(h, new double[g[0].length], g);
  }
}
