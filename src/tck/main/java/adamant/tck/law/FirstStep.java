package adamant.tck.law;

import static adamant.tck.law.Reals.ONE;
import static adamant.tck.law.Reals.over;
import static adamant.tck.law.Reals.real;
import static adamant.tck.law.Reals.root;

import adamant.exact.Hyperparameters;
import adamant.oracle.variant.StepChoices.Decay;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** The first step from zero. */
final class FirstStep {

  private static final double[] GRADIENTS = {1, -0.5, 0x1.8p-10, -1024, 3, -0x1p-20};
  private static final int ZEROS = 5;

  private FirstStep() {}

  /** Its magnitude without decay, for |g|, over the reals: the table of spec/family.md. */
  static BigDecimal magnitude(String id, Hyperparameters h, BigDecimal g) {
    BigDecimal beta1 = real(h.beta1());
    BigDecimal gain1 = ONE.subtract(beta1);
    BigDecimal gain2 = ONE.subtract(real(h.beta2()));
    BigDecimal eps = real(h.eps());
    BigDecimal step = real(h.lr()).multiply(g);
    BigDecimal square = g.multiply(g);
    return switch (id) {
      case "sgd", "momentum-rate-inside", "momentum-rate-outside" -> step;
      case "nesterov" -> step.multiply(ONE.add(beta1));
      case "adagrad-eps-outside", "adam", "adam-l2", "adamw-rate", "amsgrad-max-v", "amsgrad-max-vhat", "adamax" ->
          over(step, g.add(eps));
      case "adamw-schedule" -> real(h.schedule()).multiply(over(step, g.add(eps)));
      case "adagrad-eps-inside", "adam-eps-inside" -> over(step, root(square.add(eps)));
      case "rmsprop-eps-outside" -> over(step, root(gain2).multiply(g).add(eps));
      case "rmsprop-eps-inside" -> over(step, root(gain2.multiply(square).add(eps)));
      case "rmsprop-centered" -> over(step, root(real(h.beta2()).multiply(gain2)).multiply(g).add(eps));
      case "adadelta" -> over(step.multiply(root(eps)), root(gain2.multiply(square).add(eps)));
      case "adam-eps-hat" -> over(step.multiply(root(gain2)), root(gain2).multiply(g).add(eps));
      case "adam-uncorrected" -> over(step.multiply(gain1), root(gain2).multiply(g).add(eps));
      case "nadam" -> over(step, g.add(eps)).multiply(ONE.add(over(beta1, ONE.add(beta1))));
      default -> throw new IllegalStateException("spec/family.md does not say how far " + id + " goes first");
    };
  }

  static void isAsStated(Lab lab) {
    lab.each(lab.withoutDecay(), h -> hasMagnitude(lab, h));
  }

  /** At ε = 0, where its size does not depend on the gradient. */
  static void isAsStatedWithoutEps(Lab lab) {
    lab.each(lab.withoutEps(), h -> hasMagnitude(lab, h));
  }

  private static void hasMagnitude(Lab lab, Hyperparameters h) {
    Trial trial = lab.run(h, new double[GRADIENTS.length], new double[][] {GRADIENTS});
    for (int i = 0; i < GRADIENTS.length; i++) {
      BigDecimal size = magnitude(lab.id(), h, real(Math.abs(GRADIENTS[i])));
      trial.element(i).get(0).changes(GRADIENTS[i] > 0 ? size.negate() : size);
    }
  }

  /** Zero gradients leave everything as it is, but for decay. */
  static void isNoneWithoutGradient(Lab lab) {
    lab.require(!lab.divides() || lab.settings().stream().allMatch(h -> h.eps() > 0), "ε is 0");
    double[] theta = lab.parameters(4);
    if (!lab.decays() || lab.settable("weight_decay", 0)) {
      lab.each(lab.settings(), h -> stays(lab.run(h, theta, new double[ZEROS][theta.length])));
    }
    if (lab.decays()) {
      lab.each(lab.withDecay(), h -> decays(lab, h, theta));
    }
  }

  private static void stays(Trial trial) {
    for (int i = 0; i < trial.length(); i++) {
      for (Step step : trial.element(i)) {
        step.within(step.change(), BigDecimal.ZERO, "moves without a gradient");
      }
    }
  }

  private static void decays(Lab lab, Hyperparameters h, double[] theta) {
    Trial trial = lab.run(h, theta, new double[1][theta.length]);
    for (int i = 0; i < theta.length; i++) {
      BigDecimal share = real(h.weightDecay()).multiply(real(theta[i]));
      BigDecimal expected = switch (lab.variant().choice(Decay.class)) {
        case TIMES_RATE -> share.multiply(real(h.lr()));
        case TIMES_SCHEDULE -> share.multiply(real(h.schedule()));
        case GRADIENT -> over(real(h.lr()).multiply(share), share.abs().add(real(h.eps())));
        default -> throw new IllegalStateException("spec/family.md does not say how " + lab.id() + " decays");
      };
      trial.element(i).get(0).changes(expected.negate());
    }
  }

  /** The share that a decay takes does not depend on the gradient. */
  static void decayIsApart(Lab lab) {
    lab.require(lab.settable("weight_decay", 0), "the weight decay cannot be set to 0");
    double[] theta = new double[GRADIENTS.length];
    Arrays.fill(theta, 0.75);
    lab.each(lab.withDecay(), h -> {
      Trial with = lab.run(h, theta, new double[][] {GRADIENTS});
      Trial without = lab.run(h.withDecay(0, h.schedule()), theta, new double[][] {GRADIENTS});
      for (int i = 0; i < theta.length; i++) {
        Step step = with.element(i).get(0);
        List<Step> other = without.element(i);
        BigDecimal share = real(h.lr()).multiply(real(h.weightDecay())).multiply(real(theta[i])).negate();
        BigDecimal difference = step.change().subtract(other.get(0).change());
        step.within(difference.subtract(share), step.doubt().add(other.get(0).doubt()), "takes another share of θ");
      }
    });
  }
}
