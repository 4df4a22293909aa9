package adamant.cli.defect;

import adamant.exact.Format;
import adamant.oracle.Verdict;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** No faults, though bits differ from the textbook's: other evaluation orders, contraction, wider intermediates. */
final class Innocents {

  private static final String FUSED = "pytorch #122040, PR #153097, whose kernels differ in 21 of 64 elements";

  private static final String DROPPED = "KempnerForge #114, #115, which dropped moments";

  private Innocents() {}

  static List<Fault> all() {
    return List.of(
        Fault.of("no fault: products and sums contracted (FMA)", FUSED, "adam", exact(), () -> new Plain() {
          @Override
          double first(double g) {
            return Math.fma(beta1(), m, gain1() * g);
          }

          @Override
          double second(double g) {
            return Math.fma(beta2(), v, gain2() * g * g);
          }
        }),
        Fault.of("no fault: √v·(1/√c₂), and the rate divided by c₁ first", FUSED, "adam", exact(), () -> new Plain() {
          @Override
          double change(double along, double g) {
            double scale = 1 / Math.sqrt(c2());
            return rate() / c1() * m / (Math.sqrt(v) * scale + eps());
          }
        }),
        Fault.of("no fault: the averages as m + (1 − β)·(x − m)", FUSED, "adam", exact(), () -> new Plain() {
          @Override
          double first(double g) {
            return m + gain1() * (g - m);
          }

          @Override
          double second(double g) {
            return v + gain2() * (g * g - v);
          }
        }),
        new Fault("no fault: the corrections by expm1, and the parameter contracted too", FUSED, "adam",
            Format.BINARY64, Expected.says(Verdict.CONFORMS), Fault.elementwise(() -> new Plain() {
              @Override
              double c1() {
                return -Math.expm1(t * Math.log(beta1()));
              }

              @Override
              double c2() {
                return -Math.expm1(t * Math.log(beta2()));
              }

              @Override
              double step(double theta, double gradient) {
                t++;
                now++;
                m = first(gradient);
                v = second(gradient);
                return Math.fma(-rate() / c1(), m / denominator(gradient), theta);
              }
            })),
        Fault.narrow("no fault: binary32 tensors, binary64 between loads and stores", FUSED, "adam", exact(),
            Plain::new),
        Fault.trained("no fault: Adam in lists, groups, without gradients, and resumed", DROPPED, "adam", exact(),
            Trainer::new),
        Fault.trained("no fault: AdamW in binary32, in all of these", DROPPED, "adamw-rate", Format.BINARY32, exact(),
            () -> new Trainer(Others.AdamW::new)),
        Fault.trained("no fault: AMSGrad in all of these", DROPPED, "amsgrad-max-v", exact(),
            () -> new Trainer(Others.AmsGrad::new)),
        Fault.trained("no fault: the powers of β as running products, saved with the state",
            "tenstorrent/tt-metal #53212", "adam", exact(),
            () -> new Trainer(ResumptionFaults.Powers::new) {
              @Override
              void save(ObjectNode saved, Plain e) {
                super.save(saved, e);
                ResumptionFaults.Powers powers = (ResumptionFaults.Powers) e;
                saved.put("power1", powers.power1).put("power2", powers.power2);
              }

              @Override
              void load(JsonNode saved, Plain e) {
                super.load(saved, e);
                ResumptionFaults.Powers powers = (ResumptionFaults.Powers) e;
                powers.power1 = saved.path("power1").asDouble();
                powers.power2 = saved.path("power2").asDouble();
              }
            }));
  }

  private static Expected exact() {
    return Expected.says(Verdict.BIT_EXACT);
  }
}
