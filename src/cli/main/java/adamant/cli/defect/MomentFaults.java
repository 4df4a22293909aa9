package adamant.cli.defect;

import adamant.oracle.variant.MomentChoices.Direction;
import adamant.oracle.variant.MomentChoices.FirstWeights;
import adamant.oracle.variant.MomentChoices.SecondSample;
import adamant.oracle.variant.MomentChoices.SecondUse;
import adamant.oracle.variant.MomentChoices.SecondWeights;
import adamant.oracle.variant.MomentChoices.Start;
import adamant.oracle.variant.StateChoices.FirstStart;
import java.util.ArrayList;
import java.util.List;

/** Faults of the moments: what they average, with which weights, and from where on. */
final class MomentFaults {

  private MomentFaults() {}

  static List<Fault> all() {
    List<Fault> all = new ArrayList<>();
    all.add(Fault.of("the square forgotten: v averages g", Fault.MADE_UP, "adam",
        Expected.defect(SecondSample.UNSQUARED), () -> new Plain() {
      @Override
      double second(double g) {
        return beta2() * v + gain2() * g;
      }
    }));
    all.add(Fault.of("v averages |g|", Fault.MADE_UP, "adam",
        Expected.defect(SecondSample.ABSOLUTE), () -> new Plain() {
      @Override
      double second(double g) {
        return beta2() * v + gain2() * Math.abs(g);
      }
    }));
    all.add(Fault.of("v averages m²", Fault.MADE_UP, "adam",
        Expected.defect(SecondSample.MOMENT_SQUARE), () -> new Plain() {
      @Override
      double second(double g) {
        return beta2() * v + gain2() * m * m;
      }
    }));
    all.add(Fault.of("v averages (g − m)²", Fault.MADE_UP, "adam",
        Expected.defect(SecondSample.CENTERED), () -> new Plain() {
      @Override
      double second(double g) {
        return beta2() * v + gain2() * (g - m) * (g - m);
      }
    }));
    all.add(Fault.of("v is read before its update", Fault.MADE_UP, "adam",
        Expected.defect(SecondUse.STALE), () -> new Plain() {
      @Override
      double second(double g) {
        kept = v;
        return super.second(g);
      }

      @Override
      double square() {
        return kept / c2();
      }
    }));
    all.add(Fault.of("m is read before its update", Fault.MADE_UP, "adam",
        Expected.defect(Direction.STALE), () -> new Plain() {
      @Override
      double along(double before, double g) {
        return before / c1();
      }
    }));
    all.add(Fault.of("the step goes along g, not m", Fault.MADE_UP, "adam",
        Expected.defect(Direction.GRADIENT), () -> new Plain() {
      @Override
      double along(double before, double g) {
        return g / c1();
      }
    }));
    all.add(Fault.of("1 − β₁ forgotten", Fault.MADE_UP, "adam",
        Expected.defect(FirstWeights.UNSCALED), () -> new Plain() {
      @Override
      double gain1() {
        return 1;
      }
    }));
    all.add(Fault.of("1 − β₂ forgotten", Fault.MADE_UP, "adam",
        Expected.defect(SecondWeights.UNSCALED), () -> new Plain() {
      @Override
      double gain2() {
        return 1;
      }
    }));
    all.add(Fault.of("the first moment's weights swapped", Fault.MADE_UP, "adam",
        Expected.defect(FirstWeights.SWAPPED), () -> new Plain() {
      @Override
      double first(double g) {
        return (1 - beta1()) * m + beta1() * g;
      }
    }));
    all.add(Fault.of("β₂ forgotten: v + (1 − β₂)·g²", Fault.MADE_UP, "adam",
        Expected.defect(SecondWeights.UNDECAYED), () -> new Plain() {
      @Override
      double second(double g) {
        return v + gain2() * g * g;
      }
    }));
    all.add(Fault.of("v is decayed after it took up g²", Fault.MADE_UP, "adam",
        Expected.defect(SecondWeights.GAIN_TIMES_DECAY), () -> new Plain() {
      @Override
      double second(double g) {
        return beta2() * (v + gain2() * g * g);
      }
    }));
    all.add(Fault.of("both moments dropped between steps", "KempnerForge #114, #115", "adam",
        Expected.defect(FirstWeights.FORGETFUL, SecondWeights.FORGETFUL), () -> new Plain() {
      @Override
      double first(double g) {
        return gain1() * g;
      }

      @Override
      double second(double g) {
        return gain2() * g * g;
      }
    }));
    all.add(Fault.of("the second moment starts at 1", Fault.MADE_UP, "adam",
        Expected.defect(Start.ONE), () -> new Plain() {
      @Override
      double start() {
        return 1;
      }
    }));
    all.add(Fault.of("the first moment starts as the first gradient, whole", Fault.MADE_UP, "adam",
        Expected.defect(FirstStart.GRADIENT), () -> new Plain() {
      @Override
      double first(double g) {
        return t == 1 ? g : super.first(g);
      }
    }));
    all.add(Fault.of("the second moment starts as the first square, whole", Fault.MADE_UP, "adam",
        Expected.defect(Start.SAMPLE), () -> new Plain() {
      @Override
      double second(double g) {
        return t == 1 ? g * g : super.second(g);
      }
    }));
    return all;
  }
}
