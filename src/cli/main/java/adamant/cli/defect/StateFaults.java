package adamant.cli.defect;

import adamant.exact.Format;
import adamant.oracle.Verdict;
import adamant.oracle.variant.StateChoices.Feedback;
import adamant.oracle.variant.StateChoices.Given;
import adamant.oracle.variant.StateChoices.Kept;
import java.util.ArrayList;
import java.util.List;

/** Faults of what comes in and of what is kept: the gradient, and the formats of the state. */
final class StateFaults {

  private StateFaults() {}

  static List<Fault> all() {
    List<Fault> all = new ArrayList<>();
    all.add(Fault.of("the corrected first moment written back", Fault.MADE_UP, "adam",
        Expected.defect(Feedback.FIRST), () -> new Plain() {
      @Override
      double along(double before, double g) {
        m = m / c1();
        return m;
      }
    }));
    all.add(Fault.of("both corrected moments written back", Fault.MADE_UP, "adam",
        Expected.defect(Feedback.BOTH), () -> new Plain() {
      @Override
      double along(double before, double g) {
        m = m / c1();
        return m;
      }

      @Override
      double square() {
        v = v / c2();
        return v;
      }
    }));
    all.add(Fault.of("binary32 accumulators for binary64 tensors", Fault.MADE_UP, "adam",
        Expected.defect(Kept.MOMENTS_BINARY32), () -> new Plain() {
      @Override
      double first(double g) {
        return (float) super.first(g);
      }

      @Override
      double second(double g) {
        return (float) super.second(g);
      }
    }));
    all.add(Fault.narrow("moments kept in bfloat16 for binary32 tensors", Fault.MADE_UP, "adam",
        Expected.defect(Kept.MOMENTS_BFLOAT16), () -> new Plain() {
      @Override
      double first(double g) {
        return Format.BFLOAT16.round(super.first(g));
      }

      @Override
      double second(double g) {
        return Format.BFLOAT16.round(super.second(g));
      }
    }));
    all.add(Fault.narrow("moments rounded to bfloat16 after the step used them", Fault.MADE_UP, "adam",
        Expected.defect(Kept.LATER_BFLOAT16), () -> new Plain() {
      @Override
      double update(double theta, double change) {
        m = Format.BFLOAT16.round(m);
        v = Format.BFLOAT16.round(v);
        return theta - change;
      }
    }));
    all.add(Fault.of("gradients clipped to [−1, 1] silently", Fault.MADE_UP, "adam",
        Expected.defect(Given.CLIPPED_ONE), () -> new Plain() {
      @Override
      double gradient(double theta, double gradient) {
        return Math.max(-1, Math.min(1, gradient));
      }
    }));
    all.add(Fault.of("the sign of the gradient in its place", Fault.MADE_UP, "adam",
        Expected.defect(Given.SIGN), () -> new Plain() {
      @Override
      double gradient(double theta, double gradient) {
        return Math.signum(gradient);
      }
    }));
    all.add(Fault.of("the loss scale is left in the gradient",
        "pytorch #88258, #95781, #96755, which were of mixed precision", "adamw-rate",
        Expected.defect(Given.LOSS_SCALED),
        () -> new Others.AdamW() {
      @Override
      double gradient(double theta, double gradient) {
        return 65536 * gradient;
      }
    }));
    all.add(Fault.narrow("gradients rounded to bfloat16 on their way", Fault.MADE_UP, "adam",
        Expected.defect(Given.BFLOAT16), () -> new Plain() {
      @Override
      double gradient(double theta, double gradient) {
        return Format.BFLOAT16.round(gradient);
      }
    }));
    all.add(Fault.of("subnormal gradients are flushed to 0, undeclared", Fault.MADE_UP, "adam",
        Expected.says(Verdict.BIT_EXACT, "subnormal gradients are taken for 0"), () -> new Plain() {
      @Override
      double gradient(double theta, double gradient) {
        return Math.abs(gradient) < Double.MIN_NORMAL ? 0 : gradient;
      }
    }));
    return all;
  }
}
