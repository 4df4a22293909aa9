package adamant.cli.defect;

import adamant.exact.Format;
import adamant.oracle.variant.ScalarChoices.Precision;
import java.util.ArrayList;
import java.util.List;

/** Faults of scalars that are formed, or passed, in a narrow format. */
final class NarrowFaults {

  private NarrowFaults() {}

  static List<Fault> all() {
    List<Fault> all = new ArrayList<>();
    all.add(Fault.narrow("β₂ cut to bfloat16: 0.999 becomes 0.996", "tenstorrent/tt-metal #55935", "adam",
        Expected.defect(Precision.SECOND_BFLOAT16_CUT), () -> new Plain() {
      @Override
      double beta2() {
        return cut(h.beta2());
      }
    }));
    all.add(Fault.narrow("β₂ rounded to bfloat16", Fault.MADE_UP, "adam",
        Expected.defect(Precision.SECOND_BFLOAT16), () -> new Plain() {
      @Override
      double beta2() {
        return Format.BFLOAT16.round(h.beta2());
      }
    }));
    all.add(Fault.narrow("both β rounded to bfloat16", Fault.MADE_UP, "adam",
        Expected.defect(Precision.BETAS_BFLOAT16), () -> new Plain() {
      @Override
      double beta1() {
        return Format.BFLOAT16.round(h.beta1());
      }

      @Override
      double beta2() {
        return Format.BFLOAT16.round(h.beta2());
      }
    }));
    all.add(Fault.narrow("scalars formed in bfloat16: 0.999 becomes 1, and nothing moves",
        "keras-hub #2629, keras PR #21238", "adam", Expected.defect(Precision.FORMED_BFLOAT16),
        () -> new Formed(Format.BFLOAT16, false)));
    all.add(Fault.narrow("βᵗ as a running product in bfloat16", Fault.MADE_UP, "adam",
        Expected.defect(Precision.PRODUCT_BFLOAT16), () -> new Formed(Format.BFLOAT16, true)));
    all.add(Fault.narrow("scalars formed in binary16", Fault.MADE_UP, "adam",
        Expected.defect(Precision.FORMED_BINARY16), () -> new Formed(Format.BINARY16, false)));
    all.add(Fault.of("βᵗ as a running product in binary32, for binary64 tensors", Fault.MADE_UP, "adam",
        Expected.defect(Precision.PRODUCT_BINARY32), () -> new Formed(Format.BINARY32, true)));
    all.add(Fault.of("hyperparameters passed as binary32, for binary64 tensors", Fault.MADE_UP, "adam",
        Expected.defect(Precision.BINARY32), () -> new Plain() {
      @Override
      double beta1() {
        return (float) h.beta1();
      }

      @Override
      double beta2() {
        return (float) h.beta2();
      }

      @Override
      double eps() {
        return (float) h.eps();
      }

      @Override
      double rate() {
        return (float) rates[t - 1];
      }
    }));
    all.add(Fault.narrow("hyperparameters passed as binary16", Fault.MADE_UP, "adam",
        Expected.defect(Precision.BINARY16), () -> new Plain() {
      @Override
      double beta1() {
        return Format.BINARY16.round(h.beta1());
      }

      @Override
      double beta2() {
        return Format.BINARY16.round(h.beta2());
      }

      @Override
      double eps() {
        return Format.BINARY16.round(h.eps());
      }

      @Override
      double rate() {
        return Format.BINARY16.round(rates[t - 1]);
      }
    }));
    return all;
  }

  // The bits of binary32 that bfloat16 does not have set to 0.
  private static double cut(double x) {
    return Float.intBitsToFloat(Float.floatToRawIntBits((float) x) & 0xffff0000);
  }

  /** Every scalar rounded to a format when it is formed. */
  private static final class Formed extends Plain {

    private final Format format;
    private final boolean product;

    Formed(Format format, boolean product) {
      this.format = format;
      this.product = product;
    }

    @Override
    double beta1() {
      return format.round(h.beta1());
    }

    @Override
    double beta2() {
      return format.round(h.beta2());
    }

    @Override
    double gain1() {
      return format.round(1 - beta1());
    }

    @Override
    double gain2() {
      return format.round(1 - beta2());
    }

    @Override
    double c1() {
      return format.round(1 - power(beta1()));
    }

    @Override
    double c2() {
      return format.round(1 - power(beta2()));
    }

    private double power(double beta) {
      if (!product) {
        return format.round(Math.pow(beta, t));
      }
      double power = 1;
      for (int i = 0; i < t; i++) {
        power = format.round(power * beta);
      }
      return power;
    }
  }
}
