package adamant.oracle.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.oracle.Check;
import adamant.oracle.CheckOptions;
import adamant.oracle.CheckResult;
import adamant.oracle.Verdict;
import adamant.oracle.variant.Variants;
import adamant.reference.Adam;
import adamant.reference.Adam32;
import adamant.reference.AdamHyperparameters;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Adamant's own kernels")
class ReferenceSubjectTest {

  private static final Set<String> SCALED = Set.of("adam", "adam-l2", "adamw-rate", "amsgrad-max-v");
  private static final Subject KERNEL = new ReferenceSubject();

  @Test
  @DisplayName("are bit-exact in every optimizer, format and order, over several seeds")
  void are_bit_exact() {
    for (long seed = 1; seed <= 3; seed++) {
      List<CheckResult> results = Check.run(KERNEL, CheckOptions.defaults().withSeed(seed));
      assertEquals(2 * Variants.ids().size() + 2 * SCALED.size(), results.size());
      for (CheckResult result : results) {
        assertEquals(Verdict.BIT_EXACT, result.verdict(), () -> result.toJson().toString());
        assertEquals(result.optimizer(), result.variant());
        if (result.requestedOrder() != null) {
          assertEquals(result.requestedOrder(), result.order());
        }
        assertTrue(result.findings().stream().allMatch(f -> f.text().contains("as the formula's own operations give")),
            () -> result.findings().toString());
      }
    }
  }

  @Test
  @DisplayName("can be asked for one format and one order")
  void options_select() {
    List<CheckResult> results =
        Check.run(KERNEL, CheckOptions.defaults().withCases(6).withFormat(Format.BINARY32).withOrder("scaled"));
    assertEquals(SCALED, results.stream().map(CheckResult::optimizer).collect(Collectors.toSet()));
    assertTrue(results.stream().allMatch(result -> result.order().equals("scaled")), results.toString());
    assertEquals("the subject offers nothing that was asked for, order fused", assertThrows(SubjectFailure.class,
        () -> Check.run(KERNEL, CheckOptions.defaults().withOrder("fused"))).getMessage());
  }

  @Test
  @DisplayName("are not adam-eps-hat when it is declared, and are named adam")
  void another_declaration() {
    Subject adamAlone = new Subject() {
      @Override
      public Capabilities capabilities() {
        return new Capabilities("adam alone", List.of(Capability.of("adam", Format.BINARY64)));
      }

      @Override
      public RunResult run(RunRequest request) {
        return KERNEL.run(request);
      }
    };
    CheckOptions options = CheckOptions.defaults().withOptimizer("adam-eps-hat");
    for (CheckResult result : Check.run(adamAlone, options)) {
      assertEquals(Verdict.OTHER_VARIANT, result.verdict());
      assertEquals("adam", result.variant());
    }
  }

  @Test
  @DisplayName("give the reference's bits in the literal order")
  void literal_is_the_reference() {
    double[] parameters = {0.5, -0.25, 3};
    double[][] gradients = {{1, -2, 1e-4}, {0, 0.5, 0.125}, {3, 1e5, -1}};
    double[] rates = {0.1, 0.05, 0.2};
    for (Format format : Format.JUDGED) {
      for (double[] g : gradients) {
        g[2] = format.round(g[2]);
      }
      RunResult result = KERNEL.run(new RunRequest(0, "adam", format, "literal",
          new Hyperparameters(0.1, 0.8, 0.95, 1e-3), rates, parameters, gradients));
      Adam adam = new Adam(new AdamHyperparameters(0.1, 0.8, 0.95, 1e-3), parameters.clone());
      Adam32 adam32 = new Adam32(new AdamHyperparameters(0.1, 0.8, 0.95, 1e-3), new float[] {0.5f, -0.25f, 3});
      for (int t = 0; t < 3; t++) {
        AdamHyperparameters h = new AdamHyperparameters(rates[t], 0.8, 0.95, 1e-3);
        adam.hyperparameters(h);
        adam32.hyperparameters(h);
        adam.step(gradients[t].clone());
        adam32.step(new float[] {(float) gradients[t][0], (float) gradients[t][1], (float) gradients[t][2]});
        for (int i = 0; i < 3; i++) {
          boolean wide = format == Format.BINARY64;
          assertEquals(wide ? adam.parameters()[i] : adam32.parameters()[i], result.parameters()[t][i]);
          assertEquals(wide ? adam.firstMoment()[i] : adam32.firstMoment()[i], result.states()[t].first()[i]);
          assertEquals(wide ? adam.secondMoment()[i] : adam32.secondMoment()[i], result.states()[t].second()[i]);
        }
      }
    }
  }
}
