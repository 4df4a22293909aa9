package adamant.cli.defect;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.oracle.Verdict;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Faults of what is saved and of how it is read again. */
final class ResumptionFaults {

  private static final String DROPPED = "KempnerForge #114, #115";

  private ResumptionFaults() {}

  /** What an element is read into. */
  @FunctionalInterface
  private interface Loading {
    void load(Plain e, int t, double m, double v, double kept);
  }

  static List<Fault> all() {
    List<Fault> all = new ArrayList<>();
    all.add(loading("a checkpoint without the first moment", DROPPED, "resumed as if the first moment were 0",
        (e, t, m, v, kept) -> set(e, t, 0, v, kept)));
    all.add(loading("a checkpoint without the second moment", DROPPED, "resumed as if the second moment were 0",
        (e, t, m, v, kept) -> set(e, t, m, 0, kept)));
    all.add(loading("moments silently dropped, t kept", DROPPED, "resumed as if the whole state were 0, t apart",
        (e, t, m, v, kept) -> set(e, t, 0, 0, 0)));
    all.add(loading("nothing of the state is read", DROPPED,
        "resumed as if no step had been taken: the state is 0, and t begins anew",
        (e, t, m, v, kept) -> { }));
    all.add(Fault.trained("AMSGrad's maximum is not saved", Fault.MADE_UP, "amsgrad-max-v",
        says("resumed as if the largest second moment were 0"), () -> new Trainer(Others.AmsGrad::new) {
      @Override
      void load(Plain e, int t, double m, double v, double kept) {
        super.load(e, t, m, v, 0);
      }
    }));
    all.add(loading("t is not saved", "nntile PR #351", "resumed with t begun anew",
        (e, t, m, v, kept) -> set(e, 0, m, v, kept)));
    all.add(loading("t is saved before it goes up", Fault.MADE_UP, "resumed with t one behind",
        (e, t, m, v, kept) -> set(e, t - 1, m, v, kept)));
    all.add(loading("t goes up once more when it is read", Fault.MADE_UP, "resumed with t one ahead",
        (e, t, m, v, kept) -> set(e, t + 1, m, v, kept)));
    all.add(loading("the moments are read in the wrong order", Fault.MADE_UP,
        "resumed with first and second moment exchanged", (e, t, m, v, kept) -> set(e, t, v, m, kept)));
    all.add(loading("the corrected moments are saved in place of the moments", Fault.MADE_UP,
        "resumed with the corrected moments for the moments", (e, t, m, v, kept) -> set(e, t,
            m / (1 - Math.pow(e.beta1(), t)), v / (1 - Math.pow(e.beta2(), t)), kept)));
    all.add(loading("binary64 moments saved as binary32", DROPPED, "resumed with the state rounded to binary32",
        (e, t, m, v, kept) -> set(e, t, (float) m, (float) v, kept)));
    all.add(Fault.trained("binary32 moments saved as bfloat16", Fault.MADE_UP, "adam", Format.BINARY32,
        says("resumed with the state rounded to bfloat16"), () -> new Trainer() {
      @Override
      void load(Plain e, int t, double m, double v, double kept) {
        super.load(e, t, Format.BFLOAT16.round(m), Format.BFLOAT16.round(v), kept);
      }
    }));
    all.add(loading("moments saved as text of 8 digits", Fault.MADE_UP,
        "resumed with the state written in 8 decimal digits",
        (e, t, m, v, kept) -> set(e, t, text(m), text(v), kept)));
    all.add(loading("hyperparameters saved as binary32", Fault.MADE_UP,
        "resumed with hyperparameters rounded to binary32", (e, t, m, v, kept) -> {
          set(e, t, m, v, kept);
          e.h = new Hyperparameters(e.h.lr(), (float) e.h.beta1(), (float) e.h.beta2(), (float) e.h.eps(),
              (float) e.h.weightDecay(), (float) e.h.schedule());
        }));
    all.add(Fault.trained("the run goes on from the bfloat16 weights, not from the master weights", Fault.MADE_UP,
        "adam", Format.BINARY32, says("resumed with the parameters rounded to bfloat16"), () -> new Trainer() {
      @Override
      double parameter(double saved) {
        return Format.BFLOAT16.round(saved);
      }
    }));
    all.add(Fault.trained("the powers of β are formed before the saved β are read", "tenstorrent/tt-metal #53212",
        "adam", says("resumed with the powers of β of the steps before formed from β₁ = 0.9 and β₂ = 0.999"),
        () -> new Trainer(Powers::new) {
      @Override
      void load(Plain e, int t, double m, double v, double kept) {
        super.load(e, t, m, v, kept);
        ((Powers) e).formed(0.9, 0.999);
      }
    }));
    all.add(Fault.trained("the powers of β are running products, and formed by pow when they are read", DROPPED,
        "adam", says("resumed within rounding, but not with the same bits"), () -> new Trainer(Powers::new) {
      @Override
      void load(Plain e, int t, double m, double v, double kept) {
        super.load(e, t, m, v, kept);
        ((Powers) e).formed(e.beta1(), e.beta2());
      }
    }));
    all.add(Fault.trained("the saved rate comes back, whatever the schedule says", Fault.MADE_UP, "adam",
        says("resumed with the rate of the last step before at every step"), () -> new Trainer() {
      @Override
      void load(JsonNode saved, Plain e) {
        super.load(saved, e);
        e.rates = e.rates.clone();
        Arrays.fill(e.rates, saved.path("rate").asDouble());
      }
    }));
    all.add(Fault.trained("the state is saved while the step is taken: it is a step older than the parameters",
        Fault.MADE_UP, "adam", says("resumed with the state that was before the last step"),
        () -> new Trainer(Older::new) {
      @Override
      void save(ObjectNode saved, Plain e) {
        super.save(saved, e);
        saved.put("m", ((Older) e).oldFirst).put("v", ((Older) e).oldSecond);
      }
    }));
    return all;
  }

  private static Fault loading(String text, String seen, String words, Loading loading) {
    return Fault.trained(text, seen, "adam", says(words), () -> new Trainer() {
      @Override
      void load(Plain e, int t, double m, double v, double kept) {
        loading.load(e, t, m, v, kept);
      }
    });
  }

  private static void set(Plain e, int t, double m, double v, double kept) {
    e.t = t;
    e.m = m;
    e.v = v;
    e.kept = kept;
  }

  private static double text(double x) {
    return Double.parseDouble(String.format(Locale.ROOT, "%.7e", x));
  }

  private static Expected says(String words) {
    return Expected.says(Verdict.DEFECT, "but " + words + ": case ");
  }

  /** Adam with the powers of β as running products. */
  static class Powers extends Plain {

    double power1 = 1;
    double power2 = 1;

    /** The powers of the steps that were taken. */
    void formed(double first, double second) {
      power1 = Math.pow(first, t);
      power2 = Math.pow(second, t);
    }

    @Override
    double gradient(double theta, double gradient) {
      power1 *= beta1();
      power2 *= beta2();
      return gradient;
    }

    @Override
    double c1() {
      return 1 - power1;
    }

    @Override
    double c2() {
      return 1 - power2;
    }
  }

  private static final class Older extends Plain {

    private double oldFirst;
    private double oldSecond;

    @Override
    double gradient(double theta, double gradient) {
      oldFirst = m;
      oldSecond = v;
      return gradient;
    }
  }
}
