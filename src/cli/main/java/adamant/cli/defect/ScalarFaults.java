package adamant.cli.defect;

import adamant.oracle.variant.ScalarChoices.Betas;
import adamant.oracle.variant.ScalarChoices.Rate;
import java.util.ArrayList;
import java.util.List;

/** Faults of the scalars: which decay rates and which learning rate. */
final class ScalarFaults {

  private ScalarFaults() {}

  static List<Fault> all() {
    List<Fault> all = new ArrayList<>();
    all.add(Fault.of("β₁ and β₂ swapped", Fault.MADE_UP, "adam",
        Expected.defect(Betas.SWAPPED), () -> new Plain() {
      @Override
      double beta1() {
        return h.beta2();
      }

      @Override
      double beta2() {
        return h.beta1();
      }
    }));
    all.add(Fault.of("β₁ used for both moments", Fault.MADE_UP, "adam",
        Expected.defect(Betas.BOTH_FIRST), () -> new Plain() {
      @Override
      double beta2() {
        return h.beta1();
      }
    }));
    all.add(Fault.of("β₂ used for both moments", Fault.MADE_UP, "adam",
        Expected.defect(Betas.BOTH_SECOND), () -> new Plain() {
      @Override
      double beta1() {
        return h.beta2();
      }
    }));
    all.add(Fault.of("β₁ and β₂ baked in as 0.9 and 0.999", Fault.MADE_UP, "adam",
        Expected.defect(Betas.DEFAULTS), () -> new Plain() {
      @Override
      double beta1() {
        return 0.9;
      }

      @Override
      double beta2() {
        return 0.999;
      }
    }));
    all.add(Fault.of("the learning rate comes a step late", Fault.MADE_UP, "adam",
        Expected.defect(Rate.PREVIOUS), () -> new Plain() {
      @Override
      double rate() {
        return rates[Math.max(t - 2, 0)];
      }
    }));
    all.add(Fault.of("the learning rate comes a step early", Fault.MADE_UP, "adam",
        Expected.defect(Rate.NEXT), () -> new Plain() {
      @Override
      double rate() {
        return rates[Math.min(t, rates.length - 1)];
      }
    }));
    all.add(Fault.of("the schedule is ignored: the first rate throughout", Fault.MADE_UP, "adam",
        Expected.defect(Rate.FIRST), () -> new Plain() {
      @Override
      double rate() {
        return rates[0];
      }
    }));
    all.add(Fault.of("the learning rate multiplied in twice", Fault.MADE_UP, "adam",
        Expected.defect(Rate.SQUARED), () -> new Plain() {
      @Override
      double rate() {
        return rates[t - 1] * rates[t - 1];
      }
    }));
    all.add(Fault.of("the learning rate divided by √t as well", Fault.MADE_UP, "adam",
        Expected.defect(Rate.OVER_ROOT), () -> new Plain() {
      @Override
      double rate() {
        return rates[t - 1] / Math.sqrt(t);
      }
    }));
    all.add(Fault.of("ε in place of a rate of 0, so that freezing by a rate of 0 moves the parameters",
        "nd4j 1.0.0-M2.1, AdamUpdater", "adam",
        Expected.defect(Rate.EPSILON_FOR_ZERO), () -> new Plain() {
      @Override
      double change(double along, double g) {
        double whole = rate() * Math.sqrt(c2()) / c1();
        return (whole == 0 ? eps() : whole) * m / (Math.sqrt(v) + eps());
      }
    }));
    return all;
  }
}
