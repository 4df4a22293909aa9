package adamant.cli.defect;

import adamant.oracle.variant.StepChoices.Decay;
import java.util.ArrayList;
import java.util.List;

/** Faults of the weight decay. */
final class DecayFaults {

  private DecayFaults() {}

  static List<Fault> all() {
    List<Fault> all = new ArrayList<>();
    all.add(Fault.of("AdamW's rule in the Adam kernel", "FlagGems #4988", "adam-l2",
        Expected.other("adamw-rate"), Others.AdamW::new));
    all.add(Fault.of("Adam's λ·θ in the gradient under the name of AdamW",
        "keras #19051; apex #1849; tensorflow/addons #2282", "adamw-rate", Expected.other("adam-l2"),
        Others.L2::new));
    all.add(Fault.of("the decay is not times the rate",
        "keras #19051; apex #1849; tensorflow/addons #2282", "adamw-rate", Expected.defect(Decay.BARE),
        () -> new Plain() {
      @Override
      double update(double theta, double change) {
        return theta - h.weightDecay() * theta - change;
      }
    }));
    all.add(Fault.of("the decay is times the first rate, whatever the schedule", Fault.MADE_UP, "adamw-rate",
        Expected.defect(Decay.TIMES_FIRST_RATE), () -> new Plain() {
      @Override
      double update(double theta, double change) {
        return theta - rates[0] * h.weightDecay() * theta - change;
      }
    }));
    all.add(Fault.of("the decay after the step", Fault.MADE_UP, "adamw-rate",
        Expected.defect(Decay.AFTER), () -> new Plain() {
      @Override
      double update(double theta, double change) {
        double after = theta - change;
        return after - rate() * h.weightDecay() * after;
      }
    }));
    all.add(Fault.of("the parameters grow", Fault.MADE_UP, "adamw-rate",
        Expected.defect(Decay.GROWS), () -> new Plain() {
      @Override
      double update(double theta, double change) {
        return theta + rate() * h.weightDecay() * theta - change;
      }
    }));
    all.add(Fault.of("the decay forgotten", Fault.MADE_UP, "adamw-rate",
        Expected.other("adam"), Plain::new));
    all.add(Fault.of("the decay twice: in the gradient and decoupled", Fault.MADE_UP, "adamw-rate",
        Expected.defect(Decay.GRADIENT_AND_RATE), () -> new Others.L2() {
      @Override
      double update(double theta, double change) {
        return theta - rate() * h.weightDecay() * theta - change;
      }
    }));
    all.add(Fault.of("2·λ·θ in the gradient", Fault.MADE_UP, "adam-l2",
        Expected.defect(Decay.GRADIENT_TWICE), () -> new Plain() {
      @Override
      double gradient(double theta, double gradient) {
        return gradient + 2 * h.weightDecay() * theta;
      }
    }));
    all.add(Fault.of("λ·sign(θ) in the gradient", Fault.MADE_UP, "adam-l2",
        Expected.defect(Decay.SIGN), () -> new Plain() {
      @Override
      double gradient(double theta, double gradient) {
        return gradient + h.weightDecay() * Math.signum(theta);
      }
    }));
    all.add(Fault.of("the decay goes to the first moment alone", Fault.MADE_UP, "adam-l2",
        Expected.defect(Decay.FIRST_MOMENT), () -> new Others.L2() {
      @Override
      double gradient(double theta, double gradient) {
        kept = gradient;
        return super.gradient(theta, gradient);
      }

      @Override
      double second(double g) {
        return super.second(kept);
      }
    }));
    all.add(Fault.of("s·λ decays the parameter, and the step is not times s", Fault.MADE_UP, "adamw-schedule",
        Expected.other("adamw-rate"), Others.AdamW::new));
    return all;
  }
}
