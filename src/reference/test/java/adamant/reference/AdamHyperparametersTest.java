package adamant.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdamHyperparametersTest {

  private static final double MAX_BETA = Math.nextDown(1.0);

  private static void refused(String message, double lr, double beta1, double beta2, double eps) {
    assertEquals(message, assertThrows(IllegalArgumentException.class,
        () -> new AdamHyperparameters(lr, beta1, beta2, eps)).getMessage());
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0x1p-1074, -1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void a_learning_rate_or_stabiliser_below_zero_or_not_finite_is_refused(double bad) {
    refused("the learning rate is " + bad + ": it must be finite and at least 0", bad, 0.9, 0.999, 1e-8);
    refused("eps is " + bad + ": it must be finite and at least 0", 0.001, 0.9, 0.999, bad);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0x1p-1074, -1, 1, 1.5, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void a_decay_rate_outside_of_0_inclusive_to_1_exclusive_is_refused(double bad) {
    refused("beta1 is " + bad + ": it must be at least 0 and less than 1", 0.001, bad, 0.999, 1e-8);
    refused("beta2 is " + bad + ": it must be at least 0 and less than 1", 0.001, 0.9, bad, 1e-8);
  }

  @Test
  void the_first_of_several_wrong_ones_is_named() {
    refused("the learning rate is -1.0: it must be finite and at least 0", -1, 2, 2, -1);
    refused("beta1 is 2.0: it must be at least 0 and less than 1", 1, 2, 2, -1);
    refused("beta2 is 2.0: it must be at least 0 and less than 1", 1, 0, 2, -1);
  }

  @Test
  void the_ends_of_every_range_are_taken_and_given_back_as_they_are() {
    for (double magnitude : new double[] {0.0, -0.0, 0x1p-1074, Double.MAX_VALUE}) {
      for (double beta : new double[] {0.0, -0.0, 0x1p-1074, MAX_BETA}) {
        AdamHyperparameters h = new AdamHyperparameters(magnitude, beta, beta, magnitude);
        assertEquals(magnitude, h.lr());
        assertEquals(beta, h.beta1());
        assertEquals(beta, h.beta2());
        assertEquals(magnitude, h.eps());
      }
    }
  }

  @Test
  void each_is_given_back_in_its_own_place() {
    AdamHyperparameters h = new AdamHyperparameters(0.1, 0.2, 0.3, 0.4);
    assertEquals("0.1 0.2 0.3 0.4", h.lr() + " " + h.beta1() + " " + h.beta2() + " " + h.eps());
  }
}
