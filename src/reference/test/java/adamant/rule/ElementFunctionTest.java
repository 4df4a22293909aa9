package adamant.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The element functions on numbers for which no operation rounds, worked out by hand. */
class ElementFunctionTest {

  @Test
  void an_average_weighs_the_old_value_and_the_sample() {
    assertEquals(0.75 * 8 + 0.25 * 12, Moment.ema(0.75, 0.25, 8, 12));
    assertEquals(9, Moment.incremental(0.25, 8, 12));
    assertEquals(49, Moment.square(-7));
    assertEquals(5, Moment.sum(2, 3));
  }

  @Test
  void a_velocity_decays_and_takes_up_the_gradient_or_its_share() {
    assertEquals(10, Moment.velocity(0.5, 6, 7));
    assertEquals(6, Moment.weighted(0.5, 8, 0.25, 8));
    assertEquals(7, Moment.decayed(5, 0.25, 8));
    assertEquals(6, Moment.share(0.75, 8));
    assertEquals(32, Moment.corrected(8, 0.25));
  }

  @Test
  void the_look_ahead_corrects_the_moment_by_the_next_step_and_the_gradient_by_this_one() {
    // 0.5·6/0.75 + 0.5·8/0.5
    assertEquals(4 + 8, Moment.lookAhead(0.5, 6, 0.75, 0.5, 8, 0.5));
  }

  @Test
  void of_two_equal_values_the_first_is_the_larger_and_of_a_nan_the_second() {
    assertEquals(3, Moment.larger(3, 2));
    assertEquals(3, Moment.larger(2, 3));
    assertEquals(-0.0, Moment.larger(-0.0, 0.0));
    assertEquals(0.0, Moment.larger(0.0, -0.0));
    assertEquals(2, Moment.larger(Double.NaN, 2));
    assertEquals(Double.NaN, Moment.larger(2, Double.NaN));
  }

  @Test
  void a_magnitude_drops_the_sign_of_a_number_but_leaves_a_zero_as_it_is() {
    assertEquals(3, Moment.magnitude(-3));
    assertEquals(3, Moment.magnitude(3));
    assertEquals(0.0, Moment.magnitude(0.0));
    assertEquals(-0.0, Moment.magnitude(-0.0));
    assertEquals(Double.NaN, Moment.magnitude(Double.NaN));
  }

  @Test
  void the_infinity_norm_is_the_decayed_norm_or_the_gradient_whichever_is_larger() {
    assertEquals(6, Moment.infinityNorm(0.75, 8, -5));
    assertEquals(7, Moment.infinityNorm(0.75, 8, -7));
  }

  @Test
  void adams_steps() {
    // m̂ = 2/0.5 = 4, v̂ = 8/0.5 = 16: 10 − 3·4/(4 + 2)
    assertEquals(8, AdamRule.literal(10, 2, 8, 0.5, 0.5, 3, 2));
    // 10 − 3·4/(√16 + 2)
    assertEquals(8, AdamRule.scaled(10, 4, 16, 3, 2));
    // v̂ + ε = 12/0.5 + 1 = 25: 10 − 5/5·(3/0.5)
    assertEquals(4, AdamVariantRule.inside(10, 3, 12, 0.5, 0.5, 5, 1));
    // 10 − 0.5·(3·4/(4 + 2) + 0.25·10)
    assertEquals(7.75, AdamVariantRule.scheduled(10, 2, 8, 0.5, 0.5, 3, 2, 0.5, 0.25));
    // 10 − 3·4/(5 + 1)
    assertEquals(8, AdamVariantRule.adamax(10, 4, 5, 3, 1));
  }

  @Test
  void the_steps_of_descent() {
    assertEquals(7, DescentRule.along(10, 0.5, 6));
    assertEquals(4, DescentRule.by(10, 6));
    // 10 − 0.5·(4 + 0.25·8)
    assertEquals(7, DescentRule.ahead(10, 0.5, 0.25, 8, 4));
    // 10 − 6/√(8 + 1)·2
    assertEquals(6, DescentRule.inside(10, 2, 8, 6, 1));
    // √(25 − 3²) + 2 = 6: 10 − 4·3/6
    assertEquals(8, DescentRule.centered(10, 3, 25, 3, 4, 2));
    // √(15 + 1)/√(3 + 1)·3
    assertEquals(6, DescentRule.change(15, 3, 3, 1));
  }
}
