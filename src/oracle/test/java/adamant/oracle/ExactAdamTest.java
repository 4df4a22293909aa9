package adamant.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.ExactTrajectory;
import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Exact Adam")
class ExactAdamTest {

  private static final Hyperparameters H = new Hyperparameters(0, 0.75, 0.875, 0.5);

  @Test
  @DisplayName("a step from a saved state is the trajectory's own step where the state is exact")
  void resumes() {
    double[] rates = {0.5, 0.25, 0.125};
    double[] gradients = {1, -2, 4};
    ExactAdam.Step[] steps = ExactAdam.steps(Format.BINARY64, H, rates, new double[3], gradients);
    ExactTrajectory.Element element = ExactAdam.trajectory(Format.BINARY64, H, rates).element();
    element.exact(0, 1);
    element.exact(0, -2);
    double m = element.firstMoment().doubleValue(); // powers of two: exact
    double v = element.secondMoment().doubleValue();
    ExactAdam.Step resumed = ExactAdam.step(Format.BINARY64, H, 0.125, 3, m, v, 0, 4);
    assertEquals(0, resumed.parameter().compareTo(steps[2].parameter()));
    assertTrue(resumed.enclosure().contains(steps[2].parameter()));
  }

  @Test
  @DisplayName("a worked step: g = 2, η = 1, ε = 0.5 moves by 2/(2 + 0.5)")
  void worked_step() {
    ExactAdam.Step step = ExactAdam.step(Format.BINARY32, H, 1, 1, 0, 0, 1, 2);
    assertEquals(0, step.parameter().setScale(30, java.math.RoundingMode.HALF_EVEN).compareTo(new BigDecimal("0.2")));
    assertTrue(step.enclosure().contains(0.2f));
    assertFalse(step.enclosure().contains(0.2f * (1 + 1e-4f)));
  }
}
