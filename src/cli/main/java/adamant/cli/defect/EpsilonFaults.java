package adamant.cli.defect;

import adamant.exact.Format;
import adamant.oracle.variant.ScalarChoices.EpsilonValue;
import adamant.oracle.variant.StepChoices.Epsilon;
import java.util.ArrayList;
import java.util.List;

/** Faults of ε: where it stands, and what it is. */
final class EpsilonFaults {

  private EpsilonFaults() {}

  static List<Fault> all() {
    List<Fault> all = new ArrayList<>();
    all.add(Fault.narrow("ε rounded to binary16, where 10⁻⁸ is 0", "optax #1754, #1789; chainer #6299", "adam",
        Expected.defect(EpsilonValue.BINARY16), () -> new Plain() {
      @Override
      double eps() {
        return Format.BINARY16.round(h.eps());
      }
    }));
    all.add(Fault.of("Kingma and Ba's ε̂ under the name of ε", "tensorflow #9047, #35102; keras #17391", "adam",
        Expected.other("adam-eps-hat"), () -> new Plain() {
      @Override
      double change(double along, double g) {
        return rate() * Math.sqrt(c2()) / c1() * m / (Math.sqrt(v) + eps());
      }
    }));
    all.add(Fault.of("ε under the name of ε̂", "tensorflow #9047, #35102; keras #17391", "adam-eps-hat",
        Expected.other("adam"), Plain::new));
    all.add(Fault.of("ε inside of the root", Fault.MADE_UP, "adam",
        Expected.other("adam-eps-inside"), () -> new Plain() {
      @Override
      double denominator(double g) {
        return Math.sqrt(square() + eps());
      }
    }));
    all.add(Fault.of("RMSProp's ε inside of the root, documented outside",
        "pytorch #23796; chainer #4754; optax #532", "rmsprop-eps-outside", Expected.other("rmsprop-eps-inside"),
        Others.RmsPropInside::new));
    all.add(Fault.of("RMSProp's ε outside of the root, documented inside",
        "pytorch #23796; chainer #4754; optax #532", "rmsprop-eps-inside", Expected.other("rmsprop-eps-outside"),
        Others.RmsProp::new));
    all.add(Fault.of("ε forgotten", Fault.MADE_UP, "adam",
        Expected.defect(Epsilon.ABSENT), () -> new Plain() {
      @Override
      double denominator(double g) {
        return Math.sqrt(square());
      }
    }));
    all.add(Fault.of("ε as a floor: max(√v̂, ε)", Fault.MADE_UP, "adam",
        Expected.defect(Epsilon.FLOOR), () -> new Plain() {
      @Override
      double denominator(double g) {
        return Math.max(Math.sqrt(square()), eps());
      }
    }));
    all.add(Fault.of("ε² inside of the root", Fault.MADE_UP, "adam",
        Expected.defect(Epsilon.SQUARED_INSIDE), () -> new Plain() {
      @Override
      double denominator(double g) {
        return Math.sqrt(square() + eps() * eps());
      }
    }));
    all.add(Fault.of("ε inside of the root and outside", Fault.MADE_UP, "adam",
        Expected.defect(Epsilon.BOTH), () -> new Plain() {
      @Override
      double denominator(double g) {
        return Math.sqrt(square() + eps()) + eps();
      }
    }));
    all.add(Fault.of("ε added to the second moment in place, at every step", Fault.MADE_UP, "adam",
        Expected.defect(Epsilon.FOLDED), () -> new Plain() {
      @Override
      double second(double g) {
        return super.second(g) + eps();
      }

      @Override
      double denominator(double g) {
        return Math.sqrt(square());
      }
    }));
    all.add(Fault.of("ε added to g² before it is averaged", Fault.MADE_UP, "rmsprop-eps-outside",
        Expected.defect(Epsilon.SAMPLE), () -> new Others.RmsProp() {
      @Override
      double second(double g) {
        return beta2() * v + gain2() * (g * g + eps());
      }

      @Override
      double denominator(double g) {
        return Math.sqrt(v);
      }
    }));
    all.add(Fault.of("ε added to g² before it is averaged: after correction that is ε inside", Fault.MADE_UP, "adam",
        Expected.other("adam-eps-inside"), () -> new Plain() {
      @Override
      double second(double g) {
        return beta2() * v + gain2() * (g * g + eps());
      }

      @Override
      double denominator(double g) {
        return Math.sqrt(square());
      }
    }));
    all.add(Fault.of("√ε where ε is meant", Fault.MADE_UP, "adam",
        Expected.defect(EpsilonValue.ROOT), () -> new Plain() {
      @Override
      double eps() {
        return Math.sqrt(h.eps());
      }
    }));
    all.add(Fault.of("ε baked in as 10⁻⁸", Fault.MADE_UP, "adam",
        Expected.defect(EpsilonValue.DEFAULT), () -> new Plain() {
      @Override
      double eps() {
        return 1e-8;
      }
    }));
    all.add(Fault.of("Adamax's ε inside of the maximum", "torch.optim.Adamax, documented so", "adamax",
        Expected.defect(Epsilon.SAMPLE), () -> new Others.Adamax() {
      @Override
      double second(double g) {
        return Math.max(beta2() * v, Math.abs(g) + eps());
      }

      @Override
      double denominator(double g) {
        return v;
      }
    }));
    all.add(Fault.of("Adamax's norm gains 10⁻³² at every step, and ε is never used", "nd4j 1.0.0-M2.1, AdaMaxUpdater",
        "adamax", Expected.defect(Epsilon.LEAST_FOLDED), () -> new Others.Adamax() {
      @Override
      double second(double g) {
        return super.second(g) + 1e-32;
      }

      @Override
      double denominator(double g) {
        return v;
      }
    }));
    return all;
  }
}
