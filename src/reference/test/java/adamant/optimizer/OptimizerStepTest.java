package adamant.optimizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.kernel.EvaluationOrder;
import adamant.reference.AdamHyperparameters;
import adamant.reference.Slot;
import adamant.reference.StepCoefficients;
import adamant.reference.WeightDecay;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every optimizer's step in binary64 against its page of spec/optimizers, bit for bit, and what else it promises. */
class OptimizerStepTest {

  private static final int N = 9;
  private static final int FROM = 2;
  private static final int TO = 7;
  // Every term of every formula counts: no ε that vanishes, no decay that is 0.
  private static final AdamHyperparameters H = new AdamHyperparameters(0.3, 0.7, 0.6, 0.2);
  private static final WeightDecay DECAY = new WeightDecay(0.4, 0.75);

  private static double[] random(Random random, double least) {
    return random.doubles(N, least, 2).toArray();
  }

  // The average of the squares is at least the square of the average: the centred formula needs its root.
  private static double[][] started(Random random) {
    double[][] state = {random(random, -2), random(random, -1), random(random, 0), random(random, 0)};
    for (int i = 0; i < N; i++) {
      state[2][i] += state[1][i] * state[1][i];
    }
    return state;
  }

  private static Optimizer.State over(double[][] s) {
    return new Optimizer.State(s[0], s[1], s[2], s[3]);
  }

  private static void same(String at, double[] expected, double[] actual) {
    for (int i = 0; i < expected.length; i++) {
      int element = i;
      assertEquals(Double.doubleToLongBits(expected[i]), Double.doubleToLongBits(actual[i]), () -> at + ", element "
          + element + ": " + Double.toHexString(expected[element]) + " and " + Double.toHexString(actual[element]));
    }
  }

  // One step of the page on elements FROM, …, TO − 1; the others stay.
  private static void page(Optimizer optimizer, double[][] s, double[] g, StepCoefficients c) {
    for (int i = FROM; i < TO; i++) {
      double[] element = {s[0][i], s[1][i], s[2][i], s[3][i]};
      Page.ALL.get(optimizer).step(element, g[i], c);
      for (int part = 0; part < 4; part++) {
        s[part][i] = element[part];
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_literal_step_has_the_bits_of_its_page_within_the_range_and_touches_nothing_outside(Optimizer optimizer) {
    Random random = new Random(20260401);
    for (int run = 0; run < 20; run++) {
      double[][] actual = started(random);
      double[][] expected = Arrays.stream(actual).map(double[]::clone).toArray(double[][]::new);
      for (int t = 1; t <= 3; t++) {
        double[] g = random(random, -2);
        double[] given = g.clone();
        StepCoefficients c = new StepCoefficients(H, DECAY, t);
        optimizer.step(over(actual), g, FROM, TO, c);
        page(optimizer, expected, g, c);
        for (int part = 0; part < 4; part++) {
          same(optimizer.id() + ", run " + run + ", step " + t + ", part " + part, expected[part], actual[part]);
        }
        same("the gradient", given, g);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void as_a_rule_of_the_reference_it_steps_all_elements_in_the_literal_order(Optimizer optimizer) {
    Random random = new Random(20260402);
    double[][] ranged = started(random);
    double[][] whole = Arrays.stream(ranged).map(double[]::clone).toArray(double[][]::new);
    double[] g = random(random, -2);
    StepCoefficients c = new StepCoefficients(H, DECAY, 2);
    optimizer.step(EvaluationOrder.LITERAL, over(ranged), g, 0, N, c);
    optimizer.step(whole[0], whole[1], whole[2], whole[3], g, c);
    for (int part = 0; part < 4; part++) {
      same(optimizer.id() + ", part " + part, ranged[part], whole[part]);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"ADAM", "ADAM_L2", "ADAMW_RATE", "AMSGRAD_MAX_V"})
  void the_scaled_step_has_one_quotient_and_is_the_literal_one_but_for_rounding(Optimizer optimizer) {
    Random random = new Random(20260403);
    int differ = 0;
    for (int run = 0; run < 20; run++) {
      double[][] s = started(random);
      double[] start = s[0].clone();
      double[][] literal = Arrays.stream(s).map(double[]::clone).toArray(double[][]::new);
      double[] g = random(random, -2);
      StepCoefficients c = new StepCoefficients(H, DECAY, 3);
      optimizer.step(EvaluationOrder.SCALED, over(s), g, FROM, TO, c);
      page(optimizer, literal, g, c);
      for (int part = 1; part < 4; part++) {
        same(optimizer.id() + ", part " + part, literal[part], s[part]);
      }
      double[] scaled = start.clone();
      for (int i = FROM; i < TO; i++) {
        double theta = start[i] - (optimizer == Optimizer.ADAMW_RATE ? c.decay().decayRate * start[i] : 0);
        double v = optimizer == Optimizer.AMSGRAD_MAX_V ? s[3][i] : s[2][i];
        scaled[i] = theta - c.adam().rate * s[1][i] / (Math.sqrt(v) + c.adam().scaledEps);
        assertEquals(literal[0][i], s[0][i], 8 * Math.ulp(4.0), optimizer.id());
        differ += literal[0][i] == s[0][i] ? 0 : 1;
      }
      same(optimizer.id(), scaled, s[0]);
    }
    assertTrue(differ > 0, "the two orders are the same: nothing was tested");
  }

  @Test
  void a_scaled_order_is_had_where_the_step_ends_as_adams() {
    Set<Optimizer> scaled =
        EnumSet.of(Optimizer.ADAM, Optimizer.ADAM_L2, Optimizer.ADAMW_RATE, Optimizer.AMSGRAD_MAX_V);
    Set<EvaluationOrder> literal = EnumSet.of(EvaluationOrder.LITERAL);
    for (Optimizer optimizer : Optimizer.values()) {
      assertEquals(scaled.contains(optimizer) ? EnumSet.allOf(EvaluationOrder.class) : literal, optimizer.orders(),
          optimizer.id());
    }
  }

  @ParameterizedTest
  @EnumSource
  void it_is_found_by_its_identifier_and_starts_with_zeros_for_what_it_keeps(Optimizer optimizer) {
    assertEquals(Optional.of(optimizer), Optimizer.of(optimizer.id()));
    double[] theta = {1, 2, 3};
    Optimizer.State start = optimizer.start(theta);
    assertTrue(start.theta() == theta, "the caller's own array");
    for (Slot slot : Slot.values()) {
      assertEquals(optimizer.keeps().contains(slot), start.at(slot) != null, optimizer.id() + " " + slot);
      if (start.at(slot) != null) {
        same("zeros", new double[3], start.at(slot));
      }
    }
  }

  @Test
  void an_unknown_identifier_finds_nothing_and_what_is_kept_cannot_be_changed() {
    assertEquals(Optional.empty(), Optimizer.of("adam "));
    assertThrows(UnsupportedOperationException.class, () -> Optimizer.SGD.keeps().add(Slot.FIRST));
  }

  @Test
  void a_state_of_parameters_copies_them_and_has_zeros_of_their_length_in_every_slot() {
    double[] theta = {1, 2};
    Optimizer.State state = Optimizer.State.of(theta);
    theta[0] = 5;
    same("θ", new double[] {1, 2}, state.theta());
    for (Slot slot : Slot.values()) {
      same(slot.title(), new double[2], state.at(slot));
    }
    assertTrue(state.at(Slot.FIRST) == state.first() && state.at(Slot.SECOND) == state.second()
        && state.at(Slot.THIRD) == state.third());
  }
}
