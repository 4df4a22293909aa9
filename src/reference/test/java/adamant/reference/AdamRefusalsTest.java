package adamant.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import adamant.support.Precision;
import adamant.support.Precision.AnyAdam;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each bad input is refused with one clear message, and changes nothing. */
class AdamRefusalsTest {

  private static final AdamHyperparameters H = new AdamHyperparameters(0.001, 0.9, 0.999, 1e-8);

  private static void refused(String message, Runnable call) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
  }

  // A refused step leaves parameters, moments and step count, bit for bit, and the next good step is as if nothing was.
  private static void stepRefused(String message, Precision precision, double... gradient) {
    AnyAdam adam = precision.adam(H, 1.0, -0.0, 3.0);
    AnyAdam untouched = precision.adam(H, 1.0, -0.0, 3.0);
    adam.step(0.5, -2, 0);
    untouched.step(0.5, -2, 0);
    double[] given = gradient.clone();
    refused(message, () -> adam.step(given));
    assertEquals(Precision.bits(untouched.state()), Precision.bits(adam.state()));
    assertEquals(1, adam.steps());
    assertEquals(Precision.bits(gradient), Precision.bits(given));
    adam.step(1, 2, 3);
    untouched.step(1, 2, 3);
    assertEquals(Precision.bits(untouched.state()), Precision.bits(adam.state()));
  }

  @ParameterizedTest
  @EnumSource
  void a_gradient_of_another_length(Precision precision) {
    stepRefused("the length of the gradient is 2: it must be the number of parameters", precision, 1, 2);
    stepRefused("the length of the gradient is 4: it must be the number of parameters", precision, 1, 2, 3, 4);
    stepRefused("the length of the gradient is 0: it must be the number of parameters", precision);
  }

  @ParameterizedTest
  @EnumSource
  void a_gradient_that_is_not_finite(Precision precision) {
    for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
      stepRefused("element 0 of the gradient is not finite: every element must be", precision, bad, 2, 3);
      stepRefused("element 2 of the gradient is not finite: every element must be", precision, 1, 2, bad);
      stepRefused("element 1 of the gradient is not finite: every element must be", precision, 1, bad, bad);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_step_beyond_the_largest_count(Precision precision) {
    AnyAdam adam = precision.adam(H, new double[] {1}, new double[] {2}, new double[] {3}, Integer.MAX_VALUE - 1);
    adam.step(1);
    assertEquals(Integer.MAX_VALUE, adam.steps());
    String before = Precision.bits(adam.state());
    refused("the step count is 2147483647: it must be less than that for another step", () -> adam.step(1));
    assertEquals(before, Precision.bits(adam.state()));
    assertEquals(Integer.MAX_VALUE, adam.steps());
  }

  @ParameterizedTest
  @EnumSource
  void hyperparameters_that_are_null(Precision precision) {
    String message = "the hyperparameters are null: give the learning rate, beta1, beta2 and eps";
    refused(message, () -> precision.adam(null, 1.0));
    refused(message, () -> precision.adam(null, new double[1], new double[1], new double[1], 0));
    AnyAdam adam = precision.adam(H, 1.0);
    refused(message, () -> adam.hyperparameters(null));
    assertSame(H, adam.hyperparameters());
  }

  @ParameterizedTest
  @EnumSource
  void resuming_with_moments_of_another_length(Precision precision) {
    refused("the length of the first moment is 1: it must be the number of parameters",
        () -> precision.adam(H, new double[2], new double[1], new double[2], 0));
    refused("the length of the second moment is 3: it must be the number of parameters",
        () -> precision.adam(H, new double[2], new double[2], new double[3], 0));
  }

  @ParameterizedTest
  @EnumSource
  void resuming_with_one_array_given_twice(Precision precision) {
    double[] a = {1, 2};
    double[] b = {3, 4};
    String message = "one array was given twice: parameters and moments must be arrays of their own";
    refused(message, () -> precision.adam(H, a, a, b, 0));
    refused(message, () -> precision.adam(H, a, b, a, 0));
    refused(message, () -> precision.adam(H, a, b, b, 0));
    assertEquals("[1.0, 2.0][3.0, 4.0]", java.util.Arrays.toString(a) + java.util.Arrays.toString(b));
  }

  @ParameterizedTest
  @EnumSource
  void resuming_with_a_negative_step_count(Precision precision) {
    refused("the step count is -1: it must be at least 0",
        () -> precision.adam(H, new double[1], new double[1], new double[1], -1));
    refused("the step count is -2147483648: it must be at least 0",
        () -> precision.adam(H, new double[1], new double[1], new double[1], Integer.MIN_VALUE));
  }

  @ParameterizedTest
  @EnumSource
  void resuming_with_a_negative_second_moment(Precision precision) {
    double least = precision == Precision.BINARY64 ? -Double.MIN_VALUE : -Float.MIN_VALUE;
    for (double bad : new double[] {least, -1, Double.NEGATIVE_INFINITY}) {
      refused("element 1 of the second moment is negative: no element may be",
          () -> precision.adam(H, new double[3], new double[3], new double[] {0, bad, bad}, 0));
    }
  }
}
