package adamant.cli.defect;

import adamant.exact.Format;
import adamant.oracle.Verdict;
import adamant.oracle.variant.Formats;
import adamant.oracle.variant.ScalarChoices.EpsilonValue;
import adamant.oracle.variant.ScalarChoices.Precision;
import adamant.oracle.variant.StateChoices.Kept;
import adamant.oracle.variant.Stored;
import java.util.ArrayList;
import java.util.List;

/** Faults of tensors of two bytes an element: what is kept, rounded or computed otherwise than declared. */
final class HalfFaults {

  private static final Formats BFLOAT16 = Formats.of(Format.BFLOAT16);
  private static final Formats BINARY16 = Formats.of(Format.BINARY16);
  private static final Formats EVERY = new Formats(Format.BFLOAT16, Format.BFLOAT16, Format.BFLOAT16, false);
  private static final Formats MASTER = new Formats(Format.BFLOAT16, Format.BINARY32, Format.BINARY32, true);
  private static final Formats MASTER16 = new Formats(Format.BINARY16, Format.BINARY32, Format.BINARY32, true);

  private HalfFaults() {}

  static List<Fault> all() {
    List<Fault> all = new ArrayList<>(scalars());
    all.addAll(stored());
    all.addAll(masters());
    for (Formats formats : List.of(BFLOAT16, BINARY16, EVERY, MASTER, MASTER16)) {
      all.add(Fault.half("no fault: " + formats.tensors().label() + ", " + formats.text(), Fault.MADE_UP, formats,
          Expected.says(Verdict.BIT_EXACT), () -> new HalfPlain(formats)));
    }
    return all;
  }

  private static List<Fault> scalars() {
    return List.of(
        Fault.half("scalars formed in bfloat16 beside bfloat16 tensors: β₂ = 0.999 is 1, 1 − β₂ is 0",
            "keras-hub #2629, keras PR #21238", BFLOAT16, Expected.defect(Precision.FORMED_BFLOAT16),
            () -> new Formed(BFLOAT16, Format.BFLOAT16)),
        Fault.half("ε rounded to binary16 beside binary16 tensors: 10⁻⁸ is 0, and 0/0 is NaN",
            "optax #1754, #1789; chainer #6299", BINARY16, Expected.defect(EpsilonValue.BINARY16),
            () -> new HalfPlain(BINARY16) {
              @Override
              double eps() {
                return Format.BINARY16.round(h.eps());
              }
            }));
  }

  private static List<Fault> stored() {
    return List.of(
        Fault.half("moments kept in binary32, declared to be bfloat16", Fault.MADE_UP, BFLOAT16,
            Expected.defect(Stored.PARAMETER_BFLOAT16), () -> new HalfPlain(BFLOAT16) {
              @Override
              double moment(double computed) {
                return computed;
              }
            }),
        Fault.half("moments rounded twice: to binary16, and then to bfloat16", Fault.MADE_UP, BFLOAT16,
            Expected.defect(Kept.MOMENTS_BINARY16), () -> new HalfPlain(BFLOAT16) {
              @Override
              double moment(double computed) {
                return super.moment(Format.BINARY16.round(computed));
              }
            }),
        Fault.half("the step rounded to binary16 before it is subtracted", Fault.MADE_UP, BINARY16,
            Expected.defect(Kept.STEP_BINARY16), () -> new HalfPlain(BINARY16) {
              @Override
              double parameter(double theta, double change) {
                return super.parameter(theta, Format.BINARY16.round(change));
              }
            }),
        Fault.half("a binary32 master that nobody declared, and bfloat16 moments", Fault.MADE_UP, BFLOAT16,
            Expected.defect(Stored.MASTER_BFLOAT16), () -> new Master(BFLOAT16, true)),
        Fault.half("a binary32 master that nobody declared, and binary32 moments", Fault.MADE_UP, BINARY16,
            Expected.defect(Stored.ANSWER_BINARY16), () -> new Master(BINARY16, false)),
        Fault.half("every operation rounded to bfloat16, declared to be rounded once", Fault.MADE_UP, BFLOAT16,
            Expected.says(Verdict.DEFECT, "every operation is rounded to bfloat16"), () -> new HalfPlain(EVERY)),
        Fault.half("rounded once, declared to be rounded at every operation", Fault.MADE_UP, EVERY,
            Expected.says(Verdict.DEFECT, "everything is computed in binary32, not rounded to bfloat16 at every operation"),
            () -> new HalfPlain(BFLOAT16)));
  }

  private static List<Fault> masters() {
    return List.of(
        Fault.half("the master dropped: the parameter is rounded to bfloat16 after every step", Fault.MADE_UP, MASTER,
            Expected.defect(Kept.PARAMETER_BFLOAT16), () -> new HalfPlain(MASTER) {
              @Override
              double parameter(double theta, double change) {
                return Format.BFLOAT16.round(super.parameter(theta, change));
              }
            }),
        Fault.half("the moments beside a master kept in bfloat16, declared to be binary32", Fault.MADE_UP, MASTER,
            Expected.defect(Kept.MOMENTS_BFLOAT16), () -> new HalfPlain(MASTER) {
              @Override
              double moment(double computed) {
                return Format.BFLOAT16.round(computed);
              }
            }),
        Fault.half("neither master nor binary32 moments: all of it stored in bfloat16", Fault.MADE_UP, MASTER,
            Expected.defect(Stored.BFLOAT16), () -> new HalfPlain(BFLOAT16)),
        Fault.half("gradients left multiplied by the loss scale", Fault.MADE_UP, MASTER16,
            Expected.says(Verdict.DEFECT, "loss scale of 65,536"), () -> new HalfPlain(MASTER16) {
              @Override
              double step(double theta, double gradient) {
                return super.step(theta, 65536 * gradient);
              }
            }));
  }

  /** A parameter of its own, of which it tells the rounding. */
  private static final class Master extends HalfPlain {

    private final boolean storesMoments;
    private double master;

    Master(Formats formats, boolean storesMoments) {
      super(formats);
      this.storesMoments = storesMoments;
    }

    @Override
    double moment(double computed) {
      return storesMoments ? super.moment(computed) : computed;
    }

    @Override
    double parameter(double theta, double change) {
      master = r((t == 1 ? theta : master) - change);
      return formats.parameters().round(master);
    }
  }

  /** Every scalar rounded to a narrower format when it is formed. */
  private static final class Formed extends HalfPlain {

    private final Format scalars;

    Formed(Formats formats, Format scalars) {
      super(formats);
      this.scalars = scalars;
    }

    @Override
    double beta1() {
      return scalars.round(h.beta1());
    }

    @Override
    double beta2() {
      return scalars.round(h.beta2());
    }

    @Override
    double gain1() {
      return scalars.round(1 - beta1());
    }

    @Override
    double gain2() {
      return scalars.round(1 - beta2());
    }

    @Override
    double c1() {
      return scalars.round(1 - scalars.round(Math.pow(beta1(), t)));
    }

    @Override
    double c2() {
      return scalars.round(1 - scalars.round(Math.pow(beta2(), t)));
    }
  }
}
