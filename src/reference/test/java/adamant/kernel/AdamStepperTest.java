package adamant.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.reference.AdamHyperparameters;
import adamant.support.Precision;
import adamant.support.Precision.AnyAdam;
import adamant.support.Precision.AnyStepper;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdamStepperTest {

  private static final AdamHyperparameters H = new AdamHyperparameters(0.01, 0.9, 0.999, 1e-8);

  private static double[][] random(Random random, int[] lengths, boolean positive) {
    return IntStream.of(lengths).mapToObj(n -> random.doubles(n, positive ? 0 : -2, 2).map(x -> (float) x).toArray())
        .toArray(double[][]::new);
  }

  private static final int LARGE = (int) Workers.WORTH_A_THREAD;

  @ParameterizedTest
  @EnumSource
  void the_literal_order_gives_the_bits_of_the_reference_tensor_by_tensor(Precision precision) {
    Random random = new Random(1);
    int[] lengths = {3, 0, 1, 70, 0};
    double[][] theta = random(random, lengths, false);
    double[][] m = random(random, lengths, false);
    double[][] v = random(random, lengths, true);
    AnyAdam[] references = IntStream.range(0, lengths.length)
        .mapToObj(k -> precision.adam(H, theta[k], m[k], v[k], 5)).toArray(AnyAdam[]::new);
    try (AnyStepper stepper = precision.stepper(H, EvaluationOrder.LITERAL, 3, theta, m, v, 5)) {
      for (int t = 0; t < 4; t++) {
        double[][] g = random(random, lengths, false);
        String given = Precision.bits(g);
        stepper.step(g);
        assertEquals(given, Precision.bits(g));
        for (int k = 0; k < lengths.length; k++) {
          references[k].step(g[k]);
          for (int part = 0; part < 3; part++) {
            assertEquals(Precision.bits(references[k].state()[part]), Precision.bits(stepper.state()[part][k]));
          }
        }
      }
      assertEquals(9, stepper.steps());
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_number_of_threads_changes_no_bit(Precision precision) {
    int[] lengths = {LARGE - 7, 0, 3, 2 * LARGE + 5, 1, 0};
    for (EvaluationOrder order : EvaluationOrder.values()) {
      String expected = null;
      for (int threads = 1; threads <= 5; threads++) {
        Random random = new Random(2);
        double[][] theta = random(random, lengths, false);
        double[][] m = random(random, lengths, false);
        double[][] v = random(random, lengths, true);
        try (AnyStepper stepper = precision.stepper(H, order, threads, theta, m, v, 0)) {
          stepper.step(random(random, lengths, false));
          stepper.step(random(random, lengths, false));
          int hash = Precision.bits(stepper.state()).hashCode();
          String found = hash + " " + Precision.bits(stepper.state()[0][4]);
          expected = expected == null ? found : expected;
          assertEquals(expected, found, order + " with " + threads + " threads");
        }
      }
    }
  }

  @Test
  void the_lists_of_arrays_are_the_steppers_own_the_arrays_the_callers() {
    double[][] theta = {{1}};
    double[] kept = theta[0];
    try (AdamStepper stepper = new AdamStepper(H, EvaluationOrder.SCALED, 1, theta, new double[1][1],
        new double[1][1], 0)) {
      theta[0] = new double[7];
      stepper.step(new double[][] {{1}});
      assertEquals(0.99, kept[0], 1e-9);
      assertEquals(0, theta[0][0]);
    }
  }

  @Test
  void the_hyperparameters_can_be_changed_between_steps() {
    double[][] theta = {{1}};
    try (AdamStepper stepper = new AdamStepper(H, EvaluationOrder.LITERAL, 1, theta, new double[1][1],
        new double[1][1], 0)) {
      stepper.step(new double[][] {{1}});
      double first = theta[0][0];
      AdamHyperparameters still = new AdamHyperparameters(0, 0.9, 0.999, 1e-8);
      stepper.hyperparameters(still);
      assertEquals(still, stepper.hyperparameters());
      stepper.step(new double[][] {{1}});
      assertEquals(first, theta[0][0]);
    }
  }

  @Test
  void small_tensors_start_no_thread_and_closing_ends_those_of_large_ones() {
    long before = steppers();
    int n = 3 * LARGE;
    double[][] state = {new double[n]};
    try (AdamStepper small = new AdamStepper(H, EvaluationOrder.SCALED, 3, new double[1][LARGE], new double[1][LARGE],
        new double[1][LARGE], 0)) {
      small.step(new double[1][LARGE]);
      assertEquals(before, steppers());
    }
    try (AdamStepper large = new AdamStepper(H, EvaluationOrder.SCALED, 3, state, new double[1][n], new double[1][n],
        0)) {
      large.step(new double[1][n]);
      assertTrue(steppers() > before);
      assertTrue(Thread.getAllStackTraces().keySet().stream().filter(AdamStepperTest::isOurs)
          .noneMatch(Thread::isDaemon));
    }
    assertEquals(before, steppers());
  }

  @Test
  void an_interrupted_caller_gets_a_whole_step_and_stays_interrupted() {
    int n = 4 * LARGE;
    double[][] theta = {new double[n]};
    double[][] g = {IntStream.range(0, n).mapToDouble(i -> 1).toArray()};
    try (AdamStepper s = new AdamStepper(H, EvaluationOrder.LITERAL, 4, theta, new double[1][n], new double[1][n], 0)) {
      Thread.currentThread().interrupt();
      s.step(g);
      assertTrue(Thread.interrupted());
      for (double x : theta[0]) {
        assertEquals(theta[0][0], x);
      }
      assertEquals(-0.01, theta[0][0], 1e-9);
    }
  }

  private static long steppers() {
    return Thread.getAllStackTraces().keySet().stream().filter(AdamStepperTest::isOurs).count();
  }

  private static boolean isOurs(Thread thread) {
    return thread.getName().equals("adamant-stepper") && thread.isAlive();
  }

  @Test
  void every_position_of_a_layout_belongs_to_the_tensor_and_element_that_cover_it() {
    int[] lengths = {0, 2, 0, 0, 3, 1, 0};
    Layout layout = new Layout(lengths);
    assertEquals(6, layout.total());
    for (long from = 0; from <= 6; from++) {
      for (long to = from; to <= 6; to++) {
        StringBuilder seen = new StringBuilder();
        StringBuilder expected = new StringBuilder();
        layout.forEach(from, to, (k, a, b) -> IntStream.range(a, b).forEach(i -> seen.append(k).append(i).append(' ')));
        for (int k = 0, p = 0; k < lengths.length; k++) {
          for (int i = 0; i < lengths[k]; i++, p++) {
            if (from <= p && p < to) {
              expected.append(k).append(i).append(' ');
              assertEquals(k, layout.tensor(p));
              assertEquals(i, layout.element(p));
              assertEquals(p, layout.position(k, i));
            }
          }
        }
        assertEquals(expected.toString(), seen.toString());
      }
    }
  }
}
