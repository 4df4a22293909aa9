package adamant.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Hyperparameters;
import adamant.oracle.Verdict;
import adamant.tck.Declares;
import adamant.tck.OptimizerTck;
import adamant.tck.OptimizerUnderTest;
import java.util.Map;
import java.util.TreeMap;
import jsat.linear.DenseVector;
import jsat.math.optimization.stochastic.Adam;
import jsat.math.optimization.stochastic.GradientUpdater;
import jsat.math.optimization.stochastic.SimpleSGD;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

@DisplayName("The JUnit kit, as JSAT's authors would use it,")
class KitTest {

  abstract static class Jsat extends OptimizerTck {

    abstract GradientUpdater updater(Hyperparameters h);

    @Override
    protected OptimizerUnderTest begin(Hyperparameters h, double[] theta) {
      GradientUpdater updater = updater(h);
      updater.setup(theta.length);
      DenseVector x = new DenseVector(theta);
      return (gradient, rate) -> updater.update(x, new DenseVector(gradient), rate);
    }
  }

  @Declares("sgd")
  static class PlainDescent extends Jsat {
    @Override
    GradientUpdater updater(Hyperparameters h) {
      return new SimpleSGD();
    }

    @Override
    protected Verdict required() {
      return Verdict.BIT_EXACT;
    }
  }

  @Declares("adam")
  static class ItsAdam extends Jsat {
    @Override
    GradientUpdater updater(Hyperparameters h) {
      return new Adam(1.0, 1 - h.beta1(), 1 - h.beta2(), h.eps(), Adam.DEFAULT_LAMBDA);
    }
  }

  private static Events run(Class<?> type) {
    return EngineTestKit.engine("junit-jupiter").selectors(DiscoverySelectors.selectClass(type)).execute().allEvents();
  }

  private static Map<String, String> failures(Events events) {
    Map<String, String> failures = new TreeMap<>();
    events.failed().stream().forEach(event -> failures.put(event.getTestDescriptor().getDisplayName(),
        event.getRequiredPayload(TestExecutionResult.class).getThrowable().orElseThrow().getMessage()));
    return failures;
  }

  @Test
  @DisplayName("passes its plain descent")
  void sgd() {
    Events events = run(PlainDescent.class);
    assertEquals(Map.of(), failures(events));
    assertTrue(events.succeeded().stream().map(event -> event.getTestDescriptor().getDisplayName())
        .anyMatch("whole runs from zero compute sgd: θ ← θ − η·g"::equals), "the verdict ran");
  }

  @Test
  @DisplayName("fails its Adam with the verdict that README.md confirms by hand, and by the laws that it breaks")
  void adam() {
    Map<String, String> failures = failures(run(ItsAdam.class));
    String verdict = failures.get("whole runs from zero compute adam: θ ← θ − η·m̂/(√v̂ + ε)");
    assertTrue(verdict.startsWith("defect: computes adam-eps-hat, but β₁ decays as β₁·λᵗ⁻¹ with λ = 10⁻⁸"), verdict);
    assertTrue(failures.values().stream().anyMatch(message -> message.startsWith("FAMILY-FIRST-STEP does not hold: ")),
        failures::toString);
  }
}
