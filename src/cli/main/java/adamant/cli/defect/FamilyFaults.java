package adamant.cli.defect;

import adamant.oracle.variant.MomentChoices.Direction;
import adamant.oracle.variant.MomentChoices.FirstWeights;
import adamant.oracle.variant.MomentChoices.RatePlace;
import adamant.oracle.variant.MomentChoices.SecondUse;
import adamant.oracle.variant.MomentChoices.SecondWeights;
import adamant.oracle.variant.MomentChoices.Start;
import adamant.oracle.variant.ScalarChoices.Betas;
import adamant.oracle.variant.ScalarChoices.Rate;
import adamant.oracle.variant.StepChoices.Denominator;
import adamant.oracle.variant.StepChoices.FirstCorrection;
import adamant.oracle.variant.StepChoices.SecondCorrection;
import java.util.ArrayList;
import java.util.List;

/** Faults of the other members of Adam's family. */
final class FamilyFaults {

  private FamilyFaults() {}

  static List<Fault> all() {
    List<Fault> all = new ArrayList<>();
    all.add(Fault.of("AMSGrad's maximum of v̂, documented as of v", "pytorch #142323; optax #1389", "amsgrad-max-v",
        Expected.other("amsgrad-max-vhat"), Others.AmsGradCorrected::new));
    all.add(Fault.of("AMSGrad's maximum of v, documented as of v̂",
        "pytorch #142323; optax #1389", "amsgrad-max-vhat", Expected.other("amsgrad-max-v"), Others.AmsGrad::new));
    all.add(Fault.of("AMSGrad without its maximum", Fault.MADE_UP, "amsgrad-max-v",
        Expected.other("adam"), Plain::new));
    all.add(Fault.of("AMSGrad's maximum kept in place of v", Fault.MADE_UP, "amsgrad-max-v",
        Expected.defect(SecondUse.MAX_KEPT), () -> new Plain() {
      @Override
      double second(double g) {
        return Math.max(v, super.second(g));
      }
    }));
    all.add(Fault.of("Adamax without correction", Fault.MADE_UP, "adamax",
        Expected.defect(FirstCorrection.NONE), () -> new Others.Adamax() {
      @Override
      double c1() {
        return 1;
      }
    }));
    all.add(Fault.of("Adamax with β₁ for both", Fault.MADE_UP, "adamax",
        Expected.defect(Betas.BOTH_FIRST), () -> new Others.Adamax() {
      @Override
      double beta2() {
        return h.beta1();
      }
    }));
    all.add(Fault.of("Nadam without looking ahead", Fault.MADE_UP, "nadam",
        Expected.other("adam"), Plain::new));
    all.add(Fault.of("Nadam corrected with t throughout", Fault.MADE_UP, "nadam",
        Expected.defect(Direction.NESTEROV_SAME), () -> new Others.Nadam() {
      @Override
      double along(double before, double g) {
        return (beta1() * m + gain1() * g) / c1();
      }
    }));
    all.add(Fault.of("Nadam with 1 − β₁ where β₁ belongs, ahead", "pytorch PR #106615", "nadam",
        Expected.defect(Direction.NESTEROV_GAIN), () -> new Others.Nadam() {
      @Override
      double along(double before, double g) {
        return gain1() * m / (1 - Math.pow(beta1(), t + 1)) + gain1() * g / c1();
      }
    }));
    all.add(Fault.of("RMSProp reads its average before the update", Fault.MADE_UP, "rmsprop-eps-outside",
        Expected.defect(SecondUse.STALE), () -> new Others.RmsProp() {
      @Override
      double second(double g) {
        kept = v;
        return super.second(g);
      }

      @Override
      double square() {
        return kept;
      }
    }));
    all.add(Fault.of("RMSProp with Adam's correction", Fault.MADE_UP, "rmsprop-eps-outside",
        Expected.defect(SecondCorrection.BY_T), () -> new Others.RmsProp() {
      @Override
      double c2() {
        return 1 - Math.pow(beta2(), t);
      }
    }));
    all.add(Fault.of("centred RMSProp that is not centred", Fault.MADE_UP, "rmsprop-centered",
        Expected.other("rmsprop-eps-outside"), Others.RmsProp::new));
    all.add(Fault.of("AdaGrad that starts at 0.1", Fault.MADE_UP, "adagrad-eps-outside",
        Expected.defect(Start.TENTH), () -> new Others.AdaGrad() {
      @Override
      double start() {
        return 0.1;
      }
    }));
    all.add(Fault.of("AdaGrad without a root", Fault.MADE_UP, "adagrad-eps-outside",
        Expected.defect(Denominator.NO_ROOT), () -> new Others.AdaGrad() {
      @Override
      double denominator(double g) {
        return v + eps();
      }
    }));
    all.add(Fault.of("AdaGrad whose sum decays", Fault.MADE_UP, "adagrad-eps-outside",
        Expected.defect(SecondWeights.UNSCALED), () -> new Others.AdaGrad() {
      @Override
      double second(double g) {
        return beta2() * v + g * g;
      }
    }));
    all.add(Fault.of("AdaDelta that averages the steps with η in them", Fault.MADE_UP, "adadelta",
        Expected.defect(RatePlace.FIRST_MOMENT), () -> new Others.AdaDelta() {
      @Override
      double change(double along, double g) {
        double change = rate() * Math.sqrt(kept + eps()) / Math.sqrt(v + eps()) * g;
        kept = beta2() * kept + gain2() * change * change;
        return change;
      }
    }));
    all.add(Fault.of("AdaDelta without its numerator", Fault.MADE_UP, "adadelta",
        Expected.other("rmsprop-eps-inside"), Others.RmsPropInside::new));
    all.add(Fault.of("momentum dampened: (1 − γ)·g", Fault.MADE_UP, "momentum-rate-outside",
        Expected.defect(FirstWeights.CONVEX), () -> new Others.Momentum() {
      @Override
      double first(double g) {
        return beta1() * m + gain1() * g;
      }
    }));
    all.add(Fault.of("momentum's rate inside of the velocity",
        "spec/names.md: what two frameworks call by one name", "momentum-rate-outside",
        Expected.other("momentum-rate-inside"),
        () -> new Others.Momentum() {
      @Override
      double first(double g) {
        return beta1() * m + rate() * g;
      }

      @Override
      double change(double along, double g) {
        return m;
      }
    }));
    all.add(Fault.of("Nesterov's momentum without looking ahead", Fault.MADE_UP, "nesterov",
        Expected.other("momentum-rate-outside"), Others.Momentum::new));
    all.add(Fault.of("plain descent whose rate falls as 1/t", Fault.MADE_UP, "sgd",
        Expected.defect(Rate.OVER_T), () -> new Others.Momentum() {
      @Override
      double first(double g) {
        return g;
      }

      @Override
      double rate() {
        return rates[t - 1] / t;
      }
    }));
    return all;
  }
}
