package adamant.stepper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.kernel.EvaluationOrder;
import adamant.optimizer.Optimizer;
import adamant.reference.AdamHyperparameters;
import adamant.reference.Slot;
import adamant.reference.WeightDecay;
import adamant.support.Precision;
import adamant.support.Precision.AnyAdam;
import adamant.support.Precision.AnyStepper;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StepperTest {

  private static final AdamHyperparameters H = new AdamHyperparameters(0.01, 0.9, 0.999, 1e-8);

  private static double[][] random(Random random, int[] lengths, boolean positive) {
    return IntStream.of(lengths).mapToObj(n -> random.doubles(n, positive ? 0 : -2, 2).map(x -> (float) x).toArray())
        .toArray(double[][]::new);
  }

  private static final WeightDecay NONE = new WeightDecay(0, 1);
  private static final int LARGE = (int) Workers.WORTH_A_THREAD;

  // Adam over one list of parameters of its own.
  private static Stepper stepper(EvaluationOrder order, int threads, double[][] theta) {
    return new Stepper(Optimizer.ADAM, order, H, NONE, threads, Stream.of(theta).map(Optimizer.ADAM::start).toList(), 0);
  }

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
  void every_optimizer_gives_the_bits_of_its_reference_while_rate_and_decay_change(Precision precision) {
    int[] lengths = {3, 0, 70};
    for (Optimizer optimizer : Optimizer.values()) {
      Random random = new Random(3);
      double[][][] lists = new double[4][][];
      lists[0] = random(random, lengths, false);
      for (Slot slot : optimizer.keeps()) {
        lists[slot.ordinal() + 1] = random(random, lengths, slot != Slot.FIRST);
      }
      AdamHyperparameters h = new AdamHyperparameters(0.01, 0.9, 0.99, 1e-8);
      AnyAdam[] references = IntStream.range(0, lengths.length).mapToObj(k -> precision.reference(optimizer, h,
          new WeightDecay(0.1, 0.5), state(lists, k), 5)).toArray(AnyAdam[]::new);
      try (AnyStepper stepper = precision.stepper(optimizer, EvaluationOrder.LITERAL, h, new WeightDecay(0.1, 0.5), 2,
          5, lists)) {
        for (int t = 0; t < 4; t++) {
          double[][] g = random(random, lengths, false);
          stepper.step(g);
          for (int k = 0; k < lengths.length; k++) {
            references[k].step(g[k]);
            assertEquals(Precision.bits(kept(optimizer, references[k].state())),
                Precision.bits(column(stepper.state(), k)), optimizer.id());
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_scaled_order_is_near_the_literal_one_and_has_bits_of_its_own(Precision precision) {
    for (Optimizer optimizer : Optimizer.values()) {
      if (!optimizer.orders().contains(EvaluationOrder.SCALED)) {
        continue;
      }
      double[][] literal = run(precision, optimizer, EvaluationOrder.LITERAL);
      double[][] scaled = run(precision, optimizer, EvaluationOrder.SCALED);
      int differ = 0;
      for (int i = 0; i < literal[0].length; i++) {
        // |θ| < 4: each of ten steps rounds θ by at most 2 u in either order, and a step of at most 10 η = 0.1 has fewer
        // than 20 roundings of relative size u in both; what a rounding of θ does to the next gradient is λ = 0.1 of it.
        double u = precision == Precision.BINARY64 ? 0x1p-53 : 0x1p-24;
        assertEquals(literal[0][i], scaled[0][i], 10 * (2 * 2 + 20 * 0.1) * 1.2 * u, optimizer.id());
        differ += literal[0][i] == scaled[0][i] ? 0 : 1;
      }
      assertTrue(differ > 0, optimizer.id());
    }
  }

  private static double[][] run(Precision precision, Optimizer optimizer, EvaluationOrder order) {
    Random random = new Random(4);
    int[] lengths = {1000};
    double[][][] lists = new double[4][][];
    lists[0] = random(random, lengths, false);
    for (Slot slot : optimizer.keeps()) {
      lists[slot.ordinal() + 1] = new double[1][1000];
    }
    try (AnyStepper stepper = precision.stepper(optimizer, order, H, new WeightDecay(0.1, 1), 1, 0, lists)) {
      for (int t = 0; t < 10; t++) {
        stepper.step(random(random, lengths, false));
      }
      return column(stepper.state(), 0);
    }
  }

  // All four arrays of tensor k, zeros for what is not there.
  private static double[][] state(double[][][] lists, int k) {
    double[][] state = new double[4][];
    for (int part = 0; part < 4; part++) {
      state[part] = lists[part] == null ? new double[lists[0][k].length] : lists[part][k];
    }
    return state;
  }

  private static double[][] kept(Optimizer optimizer, double[][] state) {
    return Stream.concat(Stream.of(state[0]), optimizer.keeps().stream().map(slot -> state[slot.ordinal() + 1]))
        .toArray(double[][]::new);
  }

  private static double[][] column(double[][][] lists, int k) {
    return Stream.of(lists).map(list -> list[k]).toArray(double[][]::new);
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
    try (Stepper stepper = stepper(EvaluationOrder.SCALED, 1, theta)) {
      theta[0] = new double[7];
      stepper.step(new double[][] {{1}});
      assertEquals(0.99, kept[0], 1e-9);
      assertEquals(0, theta[0][0]);
    }
  }

  @Test
  void the_hyperparameters_can_be_changed_between_steps() {
    double[][] theta = {{1}};
    try (Stepper stepper = stepper(EvaluationOrder.LITERAL, 1, theta)) {
      stepper.step(new double[][] {{1}});
      double first = theta[0][0];
      AdamHyperparameters still = new AdamHyperparameters(0, 0.9, 0.999, 1e-8);
      stepper.hyperparameters(still, NONE);
      assertEquals(still, stepper.hyperparameters());
      stepper.step(new double[][] {{1}});
      assertEquals(first, theta[0][0]);
    }
  }

  @Test
  void small_tensors_start_no_thread_and_closing_ends_those_of_large_ones() throws InterruptedException {
    noSteppersAreLeft();
    int n = 3 * LARGE;
    double[][] state = {new double[n]};
    try (Stepper small = stepper(EvaluationOrder.SCALED, 3, new double[1][LARGE])) {
      small.step(new double[1][LARGE]);
      assertEquals(0, steppers());
    }
    try (Stepper large = stepper(EvaluationOrder.SCALED, 3, state)) {
      large.step(new double[1][n]);
      assertTrue(steppers() > 0);
      assertTrue(Thread.getAllStackTraces().keySet().stream().filter(StepperTest::isOurs)
          .noneMatch(Thread::isDaemon));
    }
    noSteppersAreLeft();
  }

  // A thread that has nothing more to do is alive for a moment still.
  private static void noSteppersAreLeft() throws InterruptedException {
    for (int i = 0; i < 1000 && steppers() > 0; i++) {
      Thread.sleep(10);
    }
    assertEquals(0, steppers());
  }

  @Test
  void an_interrupted_caller_gets_a_whole_step_and_stays_interrupted() {
    int n = 4 * LARGE;
    double[][] theta = {new double[n]};
    double[][] g = {IntStream.range(0, n).mapToDouble(i -> 1).toArray()};
    try (Stepper s = stepper(EvaluationOrder.LITERAL, 4, theta)) {
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
    return Thread.getAllStackTraces().keySet().stream().filter(StepperTest::isOurs).count();
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
