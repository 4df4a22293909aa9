package adamant.cli.defect;

import adamant.exact.Format;
import adamant.oracle.Verdict;
import adamant.oracle.variant.MomentChoices.RatePlace;
import adamant.oracle.variant.ScalarChoices.CorrectionBetas;
import adamant.oracle.variant.ScalarChoices.Rate;
import adamant.oracle.variant.StateChoices.Count;
import adamant.oracle.variant.StateChoices.Kept;
import adamant.oracle.variant.StepChoices.Denominator;
import adamant.oracle.variant.StepChoices.FirstCorrection;
import adamant.oracle.variant.StepChoices.SecondCorrection;
import adamant.oracle.variant.StepChoices.Sign;
import java.util.ArrayList;
import java.util.List;

/** Faults of the corrections and of the step. */
final class CorrectionFaults {

  private CorrectionFaults() {}

  static List<Fault> all() {
    List<Fault> all = new ArrayList<>();
    all.add(Fault.of("the correction counts from 0: t − 1", Fault.MADE_UP, "adam",
        Expected.defect(Count.ONE_LESS), () -> new Plain() {
      @Override
      double c1() {
        return 1 - Math.pow(beta1(), t - 1);
      }

      @Override
      double c2() {
        return 1 - Math.pow(beta2(), t - 1);
      }
    }));
    all.add(Fault.of("the correction is a step ahead: t + 1", Fault.MADE_UP, "adam",
        Expected.defect(Count.ONE_MORE), () -> new Plain() {
      @Override
      double c1() {
        return 1 - Math.pow(beta1(), t + 1);
      }

      @Override
      double c2() {
        return 1 - Math.pow(beta2(), t + 1);
      }
    }));
    all.add(Fault.of("the step count baked in when the step was compiled", "pytorch #76368", "adam",
        Expected.defect(Count.FROZEN), () -> new Plain() {
      @Override
      double c1() {
        return 1 - beta1();
      }

      @Override
      double c2() {
        return 1 - beta2();
      }
    }));
    all.add(Fault.of("every step counted twice", Fault.MADE_UP, "adam",
        Expected.defect(Count.TWICE), () -> new Plain() {
      @Override
      double c1() {
        return 1 - Math.pow(beta1(), 2 * t);
      }

      @Override
      double c2() {
        return 1 - Math.pow(beta2(), 2 * t);
      }
    }));
    all.add(Fault.of("the first moment not corrected", Fault.MADE_UP, "adam",
        Expected.defect(FirstCorrection.NONE), () -> new Plain() {
      @Override
      double c1() {
        return 1;
      }
    }));
    all.add(Fault.of("the second moment not corrected", Fault.MADE_UP, "adam",
        Expected.defect(SecondCorrection.NONE), () -> new Plain() {
      @Override
      double c2() {
        return 1;
      }
    }));
    all.add(Fault.of("neither moment corrected", Fault.MADE_UP, "adam",
        Expected.other("adam-uncorrected"), Others.Uncorrected::new));
    all.add(Fault.of("the corrections crossed", Fault.MADE_UP, "adam",
        Expected.defect(CorrectionBetas.CROSSED), () -> new Plain() {
      @Override
      double c1() {
        return 1 - Math.pow(beta2(), t);
      }

      @Override
      double c2() {
        return 1 - Math.pow(beta1(), t);
      }
    }));
    all.add(Fault.of("1 − β₂ᵗ beside the root without a root of its own", Fault.MADE_UP, "adam",
        Expected.defect(SecondCorrection.OUTSIDE_ROOT), () -> new Plain() {
      @Override
      double denominator(double g) {
        return Math.sqrt(v) / c2() + eps();
      }
    }));
    all.add(Fault.of("uphill", Fault.MADE_UP, "adam",
        Expected.defect(Sign.UP), () -> new Plain() {
      @Override
      double update(double theta, double change) {
        return theta + change;
      }
    }));
    all.add(Fault.of("multiplied by √v̂ + ε, not divided", "Tribuo 4.3.2", "adam",
        Expected.defect(Denominator.MULTIPLIES), () -> new Plain() {
      @Override
      double change(double along, double g) {
        return rate() * along * denominator(g);
      }
    }));
    all.add(Fault.of("no root", Fault.MADE_UP, "adam",
        Expected.defect(Denominator.NO_ROOT), () -> new Plain() {
      @Override
      double denominator(double g) {
        return square() + eps();
      }
    }));
    all.add(Fault.of("nothing is updated at all", "Paddle PR #60565, whose test it would have passed", "adam",
        Expected.defect(Rate.NEVER), () -> new Plain() {
      @Override
      double update(double theta, double change) {
        return theta;
      }
    }));
    all.add(Fault.of("√v̂ and ε divided by η: with η = 0 and v = 0 that is NaN", "pytorch PR #186444", "adam",
        Expected.defect(RatePlace.DENOMINATOR), () -> new Plain() {
      @Override
      double change(double along, double g) {
        return along / (Math.sqrt(square()) / rate() + eps() / rate());
      }
    }));
    all.add(Fault.of("the root by the inverse-root trick with one Newton step", Fault.MADE_UP, "adam",
        Expected.says(Verdict.UNEXPLAINED, "times a factor from", "approximate root"), () -> new Plain() {
      @Override
      double denominator(double g) {
        return square() * inverseRoot(square()) + eps();
      }
    }));
    all.add(Fault.of("the quotient by two of Newton's steps from a binary32 reciprocal, 1 ulp off", Fault.MADE_UP, "adam",
        Expected.says(Verdict.CONFORMS, "if / (or what it divides) may be 1 ulp off"), () -> new Plain() {
      @Override
      double change(double along, double g) {
        return rate() * along * reciprocal(denominator(g));
      }
    }));
    all.add(Fault.of("every step a thousandth too long", Fault.MADE_UP, "adam",
        Expected.says(Verdict.UNEXPLAINED, "every step is 1.001 times adam"), () -> new Plain() {
      @Override
      double change(double along, double g) {
        return 1.001 * super.change(along, g);
      }
    }));
    all.add(Fault.narrow("the step rounded to bfloat16", Fault.MADE_UP, "adam",
        Expected.defect(Kept.STEP_BFLOAT16), () -> new Plain() {
      @Override
      double change(double along, double g) {
        return Format.BFLOAT16.round(super.change(along, g));
      }
    }));
    all.add(Fault.narrow("parameters kept in bfloat16", Fault.MADE_UP, "adam",
        Expected.defect(Kept.PARAMETER_BFLOAT16), () -> new Plain() {
      @Override
      double update(double theta, double change) {
        return Format.BFLOAT16.round(theta - change);
      }
    }));
    return all;
  }

  // 1/x without a division in binary64, for any normal x.
  private static double reciprocal(double x) {
    int exponent = Math.getExponent(x);
    double scaled = Math.scalb(x, -exponent);
    double guess = 1 / (float) scaled;
    guess *= 2 - scaled * guess;
    return Math.scalb(guess * (2 - scaled * guess), -exponent);
  }

  // 1/√x: a guess from the bits, and one Newton step; within some 2·10⁻³.
  private static double inverseRoot(double x) {
    double guess = Double.longBitsToDouble(0x5fe6eb50c7b537a9L - (Double.doubleToRawLongBits(x) >> 1));
    return guess * (1.5 - 0.5 * x * guess * guess);
  }
}
