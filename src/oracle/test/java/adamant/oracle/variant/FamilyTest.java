package adamant.oracle.variant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Format;
import adamant.oracle.Check;
import adamant.oracle.CheckOptions;
import adamant.oracle.CheckResult;
import adamant.oracle.Verdict;
import adamant.oracle.subject.Capability;
import adamant.oracle.subject.NativeSubject;
import adamant.oracle.subject.Subject;
import adamant.oracle.support.LambdaSubject.ElementStep;
import adamant.oracle.support.LambdaSubject;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Each member of the family")
class FamilyTest {

  private static final CheckOptions FEW = CheckOptions.defaults().withCases(12);

  static List<String> ids() {
    return Variants.ids();
  }

  private static CheckResult check(String declared, Variant variant, Implementation implementation, Format format,
      CheckOptions options) {
    return Check.run(new NativeSubject("x", declared, variant, implementation, format), options).get(0);
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("computed natively is recognized as itself, bit for bit, in both formats")
  @MethodSource("ids")
  void is_itself(String id) {
    for (Format format : Format.JUDGED) {
      CheckResult result = check(id, Variants.byId(id), Implementation.LITERAL, format, CheckOptions.defaults());
      assertEquals(Verdict.BIT_EXACT, result.verdict(), result::sentence);
      assertEquals("literal", result.order());
      assertTrue(result.elements() > 1500, () -> result.elements() + " judged");
    }
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("is told from every other by the default cases, in both formats, also where no bits say which it is")
  @MethodSource("ids")
  void is_told_from_every_other(String id) {
    Implementation another = new Implementation(Order.LITERAL, Formation.PRODUCT, Style.FUSED);
    String declared = id.equals("adam") ? "sgd" : "adam";
    for (Format format : Format.JUDGED) {
      CheckResult result = check(declared, Variants.byId(id), another, format, CheckOptions.defaults());
      assertEquals(Verdict.OTHER_VARIANT, result.verdict(), result::sentence);
      // Every other known variant was tried, and explains some element not.
      assertEquals(List.of(id), result.survivors());
    }
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("lies in its enclosure in every one of its evaluation orders")
  @MethodSource("ids")
  void orders_are_enclosed(String id) {
    SplittableRandom random = new SplittableRandom(71);
    for (Format format : Format.JUDGED) {
      List<Implementation> all = Implementation.all(format, Variants.byId(id));
      for (int i = 0; i < 10; i++) {
        Implementation one = all.get(random.nextInt(all.size()));
        CheckResult result = check(id, Variants.byId(id), one, format, FEW.withCases(6).withSeed(random.nextInt()));
        assertEquals(Verdict.BIT_EXACT, result.verdict(), () -> one.name() + ": " + result.sentence());
        assertTrue(result.worst().inside(), () -> one.name() + ": " + result.worst());
      }
    }
  }

  @Test
  @DisplayName("has a rule of its own in words, and as many orders as its formula can tell apart")
  void has_its_orders() {
    Map<String, Integer> orders = new TreeMap<>();
    Variants.ids().forEach(id -> orders.put(id, Implementation.all(Format.BINARY64, Variants.byId(id)).size()));
    assertTrue(orders.get("adam") > 5000 && orders.get("sgd") < 10, orders::toString);
    assertEquals(Variants.ids().size(), Variants.ids().stream().map(Variants::sentence).distinct().count());
    assertNotEquals(Variants.byId("nesterov"), Variants.byId("nadam"));
  }

  private static CheckResult byHand(String declared, Format format, ElementStep step) {
    return Check.run(LambdaSubject.elementwise(format, step), FEW.withOptimizer(declared)).get(0);
  }

  private static void isDefect(String name, CheckResult result) {
    assertEquals(Verdict.DEFECT, result.verdict(), result::sentence);
    assertEquals(name, result.variant());
    assertEquals(1, result.survivors().size(), () -> result.survivors().toString());
  }

  @Test
  @DisplayName("AdaGrad that reads its sum before this gradient, from 1 on, is named, bit for bit")
  void stale_sum_from_one() {
    isDefect("adagrad-eps-outside, but the step uses v from before this gradient; second moment starts at 1",
        byHand("adagrad-eps-outside", Format.BINARY64, (r, t, state, theta, g) -> {
          double sum = t == 1 ? 1 : state[0];
          state[0] = sum + g * g;
          return theta - r.rates()[t - 1] * g / (Math.sqrt(sum) + r.hyperparameters().eps());
        }));
  }

  @Test
  @DisplayName("RMSProp that adds g² twice is named, bit for bit")
  void adds_twice() {
    CheckResult result = byHand("rmsprop-eps-outside", Format.BINARY64, (r, t, state, theta, g) -> {
      double rho = r.hyperparameters().beta2();
      state[0] = state[0] + g * g;
      state[0] = rho * state[0] + (1 - rho) * g * g;
      return theta - r.rates()[t - 1] * g / (Math.sqrt(state[0]) + r.hyperparameters().eps());
    });
    isDefect("rmsprop-eps-outside, but second moment gains g² instead of (1−β₂)·g²", result);
    assertTrue(result.order().contains("v + g² first"), result.order());
  }

  @Test
  @DisplayName("RMSProp with a floor of |g| in its denominator is named, bit for bit")
  void floor() {
    Subject floored = LambdaSubject.elementwise(Format.BINARY64, (r, t, state, theta, g) -> {
      double rho = r.hyperparameters().beta2();
      state[0] = rho * state[0] + (1 - rho) * (g * g);
      double root = Math.max(Math.sqrt(state[0]), Math.abs(g));
      return root == 0 ? theta : theta - r.rates()[t - 1] * g / root;
    });
    Capability capability =
        new Capability("rmsprop-eps-outside", Format.BINARY64, List.of(), Map.of("eps", 0.0), true, "");
    isDefect("rmsprop-eps-outside, but a floor of |g| in place of ε: max(√v̂, |g|)",
        Check.run(new LambdaSubject("x", capability, r -> floored.run(r).parameters()), FEW).get(0));
  }

  @Test
  @DisplayName("Nesterov's momentum that climbs, with the rate inside, is named, bit for bit")
  void climbs() {
    CheckResult result = byHand("nesterov", Format.BINARY64, (r, t, state, theta, g) -> {
      double mu = r.hyperparameters().beta1();
      double before = state[0];
      state[0] = mu * before + g * r.rates()[t - 1];
      return theta - (mu * before - (1 + mu) * state[0]);
    });
    isDefect("nesterov, but the step goes uphill: it is added, not subtracted; the first moment takes up η·g, and the "
        + "step is not multiplied by η", result);
    assertTrue(result.order().contains("(1+β₁)·u − β₁·(u before)"), result.order());
  }

  @Test
  @DisplayName("momentum held as a scaled base and added to θ in two parts conforms, for every seed tried")
  void scaled_momentum_conforms() {
    for (String id : List.of("momentum-rate-inside", "nesterov")) {
      boolean ahead = id.equals("nesterov");
      // Nesterov's rate stands outside of u, so that it is the same only where the rate is.
      Capability capability = new Capability(id, Format.BINARY64, List.of(), Map.of(), !ahead, "");
      Subject parts = LambdaSubject.elementwise(Format.BINARY64, (r, t, state, theta, g) -> {
        double mu = r.hyperparameters().beta1();
        double rate = r.rates()[t - 1];
        double scale = t == 1 ? 1 : state[1];
        double x = theta + (ahead ? mu * mu : mu) * -(state[0] * scale);
        x = x + -((ahead ? 1 + mu : 1) * rate) * g;
        scale *= mu;
        if (scale < 1e-10) {
          state[0] *= scale;
          scale = 1;
        }
        state[0] += rate / scale * g;
        state[1] = scale;
        return x;
      });
      for (long seed = 1; seed <= 40; seed++) {
        CheckResult result = Check.run(new LambdaSubject("x", capability, r -> parts.run(r).parameters()),
            FEW.withCases(8).withSeed(seed)).get(0);
        assertEquals(Verdict.CONFORMS, result.verdict(), result::sentence);
      }
    }
  }

  @Test
  @DisplayName("PyTorch's AdamW, which shrinks θ by 1 − η·λ first, is bit-exact, and adding λ·θ to g is not")
  void weight_decays() {
    ElementStep adamw = (r, t, state, theta, g) -> {
      double b1 = r.hyperparameters().beta1();
      double b2 = r.hyperparameters().beta2();
      double lr = r.rates()[t - 1];
      state[0] = state[0] + (1 - b1) * (g - state[0]);
      state[1] = b2 * state[1] + (1 - b2) * g * g;
      double denominator = Math.sqrt(state[1]) / Math.sqrt(1 - Math.pow(b2, t)) + r.hyperparameters().eps();
      return theta * (1 - lr * r.hyperparameters().weightDecay())
          - lr / (1 - Math.pow(b1, t)) * (state[0] / denominator);
    };
    CheckResult declared = byHand("adamw-rate", Format.BINARY64, adamw);
    assertEquals(Verdict.BIT_EXACT, declared.verdict(), declared::sentence);
    assertTrue(declared.order().contains("(1−c)·θ"), declared.order());
    CheckResult other = byHand("adam-l2", Format.BINARY64, adamw);
    assertEquals(Verdict.OTHER_VARIANT, other.verdict(), other::sentence);
    assertEquals("adamw-rate", other.variant());
  }
}
