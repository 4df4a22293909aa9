package adamant.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.oracle.variant.Order;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.VariantRule;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A saved state")
class ExactStatesTest {

  private static final Hyperparameters H = new Hyperparameters(0, 0.5, 0.75, 1);

  @Test
  @DisplayName("in whatever arithmetic is taken up as exact, and is there after the steps")
  void resumed() {
    ExactTrajectory trajectory = new ExactTrajectory(new VariantRule(Variant.CANONICAL, Order.ANY), Format.BINARY64, H,
        new double[] {0.5, 0.25});
    ExactTrajectory.Element element = trajectory.resumed(new ExactTrajectory.Saved() {
      @Override
      public <N> ElementState<N> in(Arithmetic<N> a) {
        return new ElementState<>(a.constant(1), a.constant(2));
      }
    }, 1);
    assertEquals(BigDecimal.ONE, element.exactState().first);
    assertEquals(Interval.point(BigDecimal.valueOf(2)), element.enclosedState().second);
    ExactTrajectory.Element other = trajectory.resumed(1, 2, 1);
    assertEquals(0, other.exact(1, 3).compareTo(element.exact(1, 3)));
    // m = ½·1 + ½·3 and v = ¾·2 + ¼·9.
    assertEquals(0, element.exactState().first.compareTo(BigDecimal.valueOf(2)));
    assertEquals(0, element.exactState().second.compareTo(new BigDecimal("3.75")));
    element.enclosure(1, 3);
    assertTrue(element.enclosedState().first.contains(2) && element.enclosedState().second.contains(3.75));
  }

  @Test
  @DisplayName("is copied with all that it keeps, and goes its own way from there")
  void copied() {
    for (boolean yes : new boolean[] {true, false}) {
      ElementState<Double> state = new ElementState<>(1.0, 2.0);
      state.maximum = 3.0;
      state.mean = 4.0;
      state.changes = 5.0;
      state.started = yes;
      state.fresh = !yes;
      ElementState<Double> copy = state.copy();
      state.first = 9.0;
      assertEquals(List.of(1.0, 2.0, 3.0, 4.0, 5.0),
          List.of(copy.first, copy.second, copy.maximum, copy.mean, copy.changes));
      assertEquals(List.of(yes, !yes), List.of(copy.started, copy.fresh));
    }
  }
}
