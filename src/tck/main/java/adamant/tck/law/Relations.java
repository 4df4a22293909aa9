package adamant.tck.law;

import static adamant.tck.law.Reals.ONE;
import static adamant.tck.law.Reals.oneMinusPower;
import static adamant.tck.law.Reals.over;
import static adamant.tck.law.Reals.real;

import adamant.exact.Hyperparameters;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** What the members of the family are to one another. */
final class Relations {

  private static final int STEPS = 8;
  private static final int LENGTH = 6;

  private Relations() {}

  /** Without decay and schedule it is adam. */
  static void withoutDecayIsAdam(Lab lab) {
    lab.require(lab.settable("schedule", 1), "the schedule cannot be set to 1");
    lab.each(lab.withoutDecay(), h -> is(lab, "adam", h.withDecay(0, 1), h.withDecay(0, 1),
        lab.gradients(STEPS, LENGTH)));
  }

  /** Without momentum and correction adam is rmsprop, and rmsprop is that. */
  static void withoutMomentumIsTheOther(Lab lab) {
    lab.require(lab.settable("beta1", 0), "β₁ cannot be set to 0");
    String other = lab.id().equals("adam-uncorrected") ? "rmsprop-eps-outside" : "adam-uncorrected";
    lab.each(lab.settings(), h -> is(lab, other, h.withBetas(0, h.beta2()), h.withBetas(0, h.beta2()),
        lab.gradients(STEPS, LENGTH)));
  }

  /** At a constant rate both forms of momentum are one. */
  static void bothMomentaAreOne(Lab lab) {
    String other = lab.id().equals("momentum-rate-inside") ? "momentum-rate-outside" : "momentum-rate-inside";
    lab.each(lab.settings(), h -> is(lab, other, h, h, lab.gradients(STEPS, LENGTH)));
  }

  /** While the gradients grow, so do v and v̂, and AMSGrad is adam. */
  static void isAdamWhileGradientsGrow(Lab lab) {
    double[][] g = lab.gradients(STEPS, LENGTH);
    for (int t = 1; t < STEPS; t++) {
      double[] last = g[t - 1];
      double[] now = g[t];
      Arrays.setAll(now, i -> lab.format().round(Math.copySign(1.5 * last[i], now[i])));
    }
    lab.each(lab.settings(), h -> is(lab, "adam", h, h, g));
  }

  /** At β₂ = ¾ the first step of adam is that of adam-eps-hat with half the ε, for √(1−β₂) = ½. */
  static void epsHatIsAdam(Lab lab) {
    lab.require(lab.settable("beta2", 0.75) && lab.settable("eps", 0.25) && lab.settable("eps", 0.125),
        "β₂ or ε cannot be set");
    boolean hat = lab.id().equals("adam-eps-hat");
    double own = hat ? 0.125 : 0.25;
    lab.each(lab.settings(), h -> {
      Hyperparameters at = h.withBetas(h.beta1(), 0.75);
      is(lab, hat ? "adam" : "adam-eps-hat", at.withEps(own), at.withEps(0.375 - own), lab.gradients(1, LENGTH));
    });
  }

  // Each step is what another formula makes of the same parameters, within the own one's rounding.
  private static void is(Lab lab, String other, Hyperparameters h, Hyperparameters others, double[][] g) {
    Trial trial = lab.run(h, lab.parameters(g[0].length), g);
    for (int i = 0; i < trial.length(); i++) {
      List<Step> own = trial.element(i);
      List<Step> same = trial.element(i, other, others);
      for (int t = 0; t < own.size(); t++) {
        Step step = own.get(t);
        step.changes(same.get(t).exact().subtract(real(step.before())));
      }
    }
  }

  /** Where |g| stays the same v̂ = g², and adam is momentum at a rate that changes with t. */
  static void withConstantSquaresIsMomentum(Lab lab) {
    double c = 0.75;
    int[] signs = {1, -1, -1, 1, 1, 1, -1, 1, -1, -1};
    double[][] g = Arrays.stream(signs).mapToObj(sign -> new double[] {c * sign}).toArray(double[][]::new);
    lab.each(lab.settings(), h -> {
      BigDecimal beta1 = real(h.beta1());
      BigDecimal velocity = BigDecimal.ZERO;
      for (Step step : lab.run(h, new double[1], g).element(0)) {
        velocity = beta1.multiply(velocity).add(real(step.gradient()), Reals.DIGITS);
        BigDecimal rate = over(real(h.lr()).multiply(ONE.subtract(beta1)),
            oneMinusPower(beta1, step.t()).multiply(real(c).add(real(h.eps()))));
        step.changes(rate.multiply(velocity).negate());
      }
    });
  }

  /** |Δθ|/|g|, which is AdaGrad's effective rate, never grows. */
  static void effectiveRateNeverGrows(Lab lab) {
    double[][] g = lab.gradients(STEPS, LENGTH);
    lab.each(lab.settings(), h -> {
      Trial trial = lab.run(h, new double[LENGTH], g);
      for (int i = 0; i < LENGTH; i++) {
        Step last = null;
        for (Step step : trial.element(i)) {
          if (last != null) {
            BigDecimal growth = effective(step.change(), step).subtract(effective(last.change(), last));
            step.within(growth.max(BigDecimal.ZERO), effective(step.doubt(), step).add(effective(last.doubt(), last)),
                "has a larger |Δθ|/|g| than the step before");
          }
          last = step;
        }
      }
    });
  }

  private static BigDecimal effective(BigDecimal change, Step step) {
    return over(change, real(step.gradient())).abs();
  }

  /** All orders that are offered compute one function. */
  static void ordersAreEqual(Lab lab) {
    List<String> orders = lab.offered().capability().orders();
    lab.require(orders.size() > 1, "there is one evaluation order");
    double[] theta = lab.parameters(LENGTH);
    double[][] g = lab.gradients(1, LENGTH);
    lab.each(lab.withDecay(), h -> {
      Trial one = lab.run(h, theta, g);
      for (String order : orders) {
        Trial two = new Trial(lab, h, new double[] {h.lr()}, theta, g, lab.run(lab.request(h, theta, g, order)));
        for (int i = 0; i < LENGTH; i++) {
          Step step = two.element(i).get(0);
          Step same = one.element(i).get(0);
          step.within(step.change().subtract(same.change()), step.doubt().add(same.doubt()),
              "goes elsewhere in the order " + order);
        }
      }
    });
  }
}
