package adamant.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Hyperparameters;
import adamant.oracle.CheckOptions;
import adamant.oracle.Verdict;
import adamant.tck.support.HandAdam;
import adamant.tck.support.HandAdam.Fault;
import adamant.tck.support.Suite;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
@DisplayName("An Adam written by hand")
class FormulaFaultsTest {

  abstract static class Hand extends OptimizerTck {

    private final Fault fault;

    Hand(Fault fault) {
      this.fault = fault;
    }

    @Override
    protected CheckOptions options() {
      return CheckOptions.defaults().withCases(16);
    }

    @Override
    protected OptimizerUnderTest begin(Hyperparameters h, double[] theta) {
      HandAdam adam = new HandAdam(h, theta.length, fault);
      return (gradient, rate) -> adam.step(theta, gradient, rate);
    }
  }

  @Declares("adam")
  static class Right extends Hand {
    Right() {
      super(Fault.NOTHING);
    }
  }

  @Declares("adam")
  static class EpsHat extends Hand {
    EpsHat() {
      super(Fault.EPS_HAT);
    }
  }

  @Declares("adam")
  static class CountsFromTwo extends Hand {
    CountsFromTwo() {
      super(Fault.COUNTS_FROM_TWO);
    }
  }

  @Declares("adamw-rate")
  static class CoupledDecay extends Hand {
    CoupledDecay() {
      super(Fault.L2);
    }
  }

  @Declares("adam")
  static class WritesTheGradient extends Hand {
    WritesTheGradient() {
      super(Fault.GRADIENT_IN_PLACE);
    }
  }

  @Declares("adam")
  static class WithFixedSettings extends Hand {
    WithFixedSettings() {
      super(Fault.NOTHING);
    }

    @Override
    protected Map<String, Double> fixed() {
      return Map.of("eps", 1e-7, "beta1", 0.9);
    }

    @Override
    protected boolean rateChanges() {
      return false;
    }
  }

  @Declares("adam")
  static class InSingleNumbers extends OptimizerTck32 {
    @Override
    protected OptimizerUnderTest32 begin(Hyperparameters h, float[] theta) {
      return single(h, theta, false);
    }
  }

  @Declares("adam")
  static class EpsHatInSingleNumbers extends OptimizerTck32 {
    @Override
    protected OptimizerUnderTest32 begin(Hyperparameters h, float[] theta) {
      return single(h, theta, true);
    }
  }

  @Declares("adam")
  static class NearlyBits extends InSingleNumbers {
    @Override
    protected Verdict required() {
      return Verdict.BIT_EXACT;
    }

    @Override
    protected OptimizerUnderTest32 begin(Hyperparameters h, float[] theta) {
      OptimizerUnderTest32 right = super.begin(h, theta);
      return (gradient, rate) -> {
        right.step(gradient, rate);
        // An ulp of the ninth element, which no order has.
        if (theta.length > 8 && theta[8] > 1) {
          theta[8] = Math.nextDown(theta[8]);
        }
      };
    }
  }

  // As float code does it: hyperparameters and scalars rounded, everything else in float.
  private static OptimizerUnderTest32 single(Hyperparameters h, float[] theta, boolean hat) {
    float[] m = new float[theta.length];
    float[] v = new float[theta.length];
    int[] t = {0};
    float beta1 = (float) h.beta1();
    float beta2 = (float) h.beta2();
    float eps = (float) h.eps();
    return (g, rate) -> {
      t[0]++;
      float c1 = (float) (1 - Math.pow(h.beta1(), t[0]));
      float c2 = (float) (1 - Math.pow(h.beta2(), t[0]));
      for (int i = 0; i < theta.length; i++) {
        m[i] = beta1 * m[i] + (float) (1 - h.beta1()) * g[i];
        v[i] = beta2 * v[i] + (float) (1 - h.beta2()) * (g[i] * g[i]);
        float root = hat ? ((float) Math.sqrt(v[i]) + eps) / (float) Math.sqrt(c2)
            : (float) Math.sqrt(v[i] / c2) + eps;
        theta[i] -= (float) rate * (m[i] / c1) / root;
      }
    };
  }

  @Test
  @DisplayName("passes; what it does not offer is skipped and said")
  void right() {
    Suite suite = Suite.run(Right.class);
    assertEquals(Map.of(), suite.failed());
    assertTrue(suite.succeeded().contains("whole runs from zero compute adam: θ ← θ − η·m̂/(√v̂ + ε)"),
        () -> suite.succeeded().toString());
    assertEquals("not tested: the state is not told: offer STATE", suite.skip("ADAM-MOMENTS-EMA"));
    assertEquals("not tested: a run cannot be saved: offer RESUME", suite.skip("ADAM-RESUME"));
    assertTrue(suite.succeeded().stream().filter(name -> name.matches("\\d+: .*")).count() > 60, "the vectors from zero");
    assertTrue(suite.skipped().containsValue("not tested: it starts after step 1, and single steps are not offered"),
        () -> suite.skipped().toString());
  }

  @Test
  @DisplayName("with ε in the wrong place fails with the variant's name and a case to paste, and breaks the laws")
  void eps_hat() {
    Suite suite = Suite.run(EpsHat.class);
    String message = suite.failure("whole runs from zero compute adam");
    assertTrue(message.startsWith("other-variant: computes adam-eps-hat, not adam: ε added to the uncorrected root"),
        message);
    assertTrue(message.contains("\n  rates 0.001, parameter 0x0.0p0\n  gradients 0x1.0p0\n  parameter after step 1: "
        + "expected -0x1.0624dd031fap-10\n  actual -0x1.0624d7c051ecap-10"), message);
    String vector = suite.failure("1: ");
    assertTrue(vector.startsWith("vector 1 of adam.binary64.json, step 1: parameter of element 0 is not adam's\n"), vector);
    String law = suite.failure("FAMILY-FIRST-STEP: The first step from zero, at g ≠ 0 and λ = 0, has the magnitude");
    assertTrue(law.startsWith("FAMILY-FIRST-STEP does not hold: step 1 at gradient 0x1.0p0, from parameter 0x0.0p0 to "
        + "-0x1.2bec33301886"), law);
    assertTrue(law.contains("it changes by -0.146446609406726") && law.contains(", not -0.2222222222222222"), law);
    assertTrue(suite.succeeded().stream().anyMatch(name -> name.startsWith("ADAM-FIRST-STEP: ")),
        "without ε it is adam");
  }

  @Test
  @DisplayName("that counts from 2 fails by what it computes instead")
  void counts_from_two() {
    String message = Suite.run(CountsFromTwo.class).failure("whole runs from zero compute adam");
    assertTrue(message.startsWith("defect: computes adam, but both moments corrected with t+1 in place of t"), message);
  }

  @Test
  @DisplayName("with the decay in the gradient, declared as AdamW, fails as adam-l2")
  void coupled_decay() {
    Suite suite = Suite.run(CoupledDecay.class);
    String message = suite.failure("whole runs from zero compute adamw-rate");
    assertTrue(message.startsWith("other-variant: computes adam-l2, not adamw-rate"), message);
    assertTrue(suite.failure("FAMILY-DECOUPLED-DECAY").contains("takes another share of θ"), "another share");
    assertTrue(suite.succeeded().stream().anyMatch(name -> name.startsWith("FAMILY-DECAY-ZERO")), "adam at λ = 0");
  }

  @Test
  @DisplayName("that writes into the gradient fails by ADAM-FRAME alone")
  void writes_the_gradient() {
    Suite suite = Suite.run(WritesTheGradient.class);
    assertEquals(1, suite.failed().size(), () -> suite.failed().toString());
    assertTrue(suite.failure("ADAM-FRAME").startsWith(
        "ADAM-FRAME does not hold: step 1 changes the gradient of element 0 from 0x1."), "frame");
  }

  @Test
  @DisplayName("whose ε, β₁ and rate are fixed is tested at those, and a law that needs others is skipped")
  void fixed_settings() {
    Suite suite = Suite.run(WithFixedSettings.class);
    assertEquals(Map.of(), suite.failed());
    assertEquals("not tested: ε cannot be set to 0", suite.skip("ADAM-FIRST-STEP"));
    assertEquals("not tested: ε cannot be set", suite.skip("FAMILY-SCALE"));
  }

  @Test
  @DisplayName("in binary32 passes, and with ε in the wrong place does not")
  void in_binary32() {
    assertEquals(Map.of(), Suite.run(InSingleNumbers.class).failed());
    String message = Suite.run(EpsHatInSingleNumbers.class).failure("whole runs from zero compute adam");
    assertTrue(message.startsWith("other-variant: computes adam-eps-hat, not adam"), message);
  }

  @Test
  @DisplayName("of which bits are required fails where they are those of no order, and says that it conforms")
  void bits_required() {
    String message = Suite.run(NearlyBits.class).failure("whole runs from zero compute adam");
    assertTrue(message.startsWith("conforms: every element is within what rounding can make of adam"), message);
    assertTrue(message.contains("\nrequired: bit-exact, which conforms is not\n"), message);
  }
}
