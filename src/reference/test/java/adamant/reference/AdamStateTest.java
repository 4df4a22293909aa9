package adamant.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import adamant.support.Precision;
import adamant.support.Precision.AnyAdam;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdamStateTest {

  private static final AdamHyperparameters H = new AdamHyperparameters(0.001, 0.9, 0.999, 1e-8);

  @Test
  void arrays_given_to_Adam_are_copied_and_arrays_given_out_are_copies() {
    double[] theta = {1, 2};
    double[] m = {3, 4};
    double[] v = {5, 6};
    Adam adam = new Adam(H, theta, m, v, 7);
    Arrays.fill(theta, -1);
    Arrays.fill(m, -1);
    Arrays.fill(v, -1);
    Arrays.fill(adam.parameters(), -2);
    Arrays.fill(adam.firstMoment(), -2);
    Arrays.fill(adam.secondMoment(), -2);
    assertEquals("[1.0, 2.0][3.0, 4.0][5.0, 6.0]", Arrays.toString(adam.parameters())
        + Arrays.toString(adam.firstMoment()) + Arrays.toString(adam.secondMoment()));
    double[] fresh = {8};
    Adam started = new Adam(H, fresh);
    fresh[0] = 9;
    assertEquals(8, started.parameters()[0]);
    double[] g = {1};
    started.step(g);
    double after = started.parameters()[0];
    g[0] = 100;
    assertEquals(after, started.parameters()[0]);
  }

  @Test
  void arrays_given_to_Adam32_are_copied_and_arrays_given_out_are_copies() {
    float[] theta = {1, 2};
    float[] m = {3, 4};
    float[] v = {5, 6};
    Adam32 adam = new Adam32(H, theta, m, v, 7);
    Arrays.fill(theta, -1);
    Arrays.fill(m, -1);
    Arrays.fill(v, -1);
    Arrays.fill(adam.parameters(), -2);
    Arrays.fill(adam.firstMoment(), -2);
    Arrays.fill(adam.secondMoment(), -2);
    assertEquals("[1.0, 2.0][3.0, 4.0][5.0, 6.0]", Arrays.toString(adam.parameters())
        + Arrays.toString(adam.firstMoment()) + Arrays.toString(adam.secondMoment()));
    float[] fresh = {8};
    Adam32 started = new Adam32(H, fresh);
    fresh[0] = 9;
    assertEquals(8, started.parameters()[0]);
  }

  @ParameterizedTest
  @EnumSource
  void a_new_optimizer_has_taken_no_step_and_its_moments_are_zero(Precision precision) {
    AnyAdam adam = precision.adam(H, 1, -2);
    assertEquals(0, adam.steps());
    assertEquals("[[1.0, -2.0], [0.0, 0.0], [0.0, 0.0]]", Arrays.deepToString(adam.state()));
    assertSame(H, adam.hyperparameters());
  }

  @ParameterizedTest
  @EnumSource
  void an_overflowed_state_is_resumed_as_it_was_and_goes_on_as_if_never_stopped(Precision precision) {
    double huge = precision == Precision.BINARY64 ? 0x1p1000 : 0x1p120;
    AnyAdam adam = precision.adam(H, 1, 2, 3);
    adam.step(huge, 1, -huge);
    double[][] s = adam.state();
    assertEquals(Double.POSITIVE_INFINITY, s[2][0]);
    double[] m = {Double.POSITIVE_INFINITY, Double.NaN, s[1][2]};
    double[] v = {s[2][0], Double.NaN, Double.POSITIVE_INFINITY};
    double[] theta = {Double.NEGATIVE_INFINITY, Double.NaN, s[0][2]};
    AnyAdam resumed = precision.adam(H, theta, m, v, 1);
    assertEquals(Precision.bits(new double[][] {theta, m, v}), Precision.bits(resumed.state()));

    AnyAdam again = precision.adam(H, s[0], s[1], s[2], 1);
    adam.step(1, 1, 1);
    again.step(1, 1, 1);
    assertEquals(Precision.bits(adam.state()), Precision.bits(again.state()));
    assertEquals(2, again.steps());
  }

  @ParameterizedTest
  @EnumSource
  void a_negative_zero_second_moment_and_empty_tensors_are_taken(Precision precision) {
    AnyAdam signed = precision.adam(H, new double[1], new double[1], new double[] {-0.0}, 0);
    assertEquals("8000000000000000 ", Precision.bits(signed.state()[2]));
    AnyAdam empty = precision.adam(H);
    empty.step();
    assertEquals(1, empty.steps());
  }

  @ParameterizedTest
  @EnumSource
  void changed_hyperparameters_hold_from_the_next_step_and_leave_the_state(Precision precision) {
    AnyAdam adam = precision.adam(H, 1.0);
    AnyAdam other = precision.adam(H, 1.0);
    adam.step(1);
    other.step(1);
    AdamHyperparameters changed = new AdamHyperparameters(0.002, 0.8, 0.99, 1e-6);
    adam.hyperparameters(changed);
    assertEquals(Precision.bits(other.state()), Precision.bits(adam.state()));
    adam.step(1);
    other.step(1);
    assertNotEquals(Precision.bits(other.state()), Precision.bits(adam.state()));
    double[] theta = other.state()[0];
    AnyAdam fromSaved = precision.adam(H, 1.0);
    fromSaved.step(1);
    double[][] s = fromSaved.state();
    AnyAdam resumed = precision.adam(changed, s[0], s[1], s[2], 1);
    resumed.step(1);
    assertEquals(Precision.bits(resumed.state()), Precision.bits(adam.state()));
    assertNotEquals(theta[0], adam.state()[0][0]);
  }
}
