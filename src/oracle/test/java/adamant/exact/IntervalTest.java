package adamant.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A set of results")
class IntervalTest {

  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final Interval ONE_TO_TWO = Interval.of(ONE, TWO);
  private static final Interval UPWARDS = Interval.of(ONE, null);
  private static final Interval DOWNWARDS = Interval.of(null, ONE);
  private static final Interval OR_NAN = new Interval(ONE, TWO, true);

  @Test
  @DisplayName("holds its ends and what is between them, and nothing beside")
  void holds_its_ends() {
    assertTrue(ONE_TO_TWO.contains(1) && ONE_TO_TWO.contains(1.5) && ONE_TO_TWO.contains(2));
    assertFalse(ONE_TO_TWO.contains(Math.nextDown(1.0)) || ONE_TO_TWO.contains(Math.nextUp(2.0)));
    assertTrue(Interval.point(ONE).contains(ONE) && !Interval.point(ONE).contains(TWO));
  }

  @Test
  @DisplayName("holds infinity on the side that has no end, and NaN where it can be undefined")
  void holds_infinities_and_nan() {
    assertTrue(UPWARDS.contains(Double.POSITIVE_INFINITY) && UPWARDS.contains(Double.MAX_VALUE));
    assertFalse(UPWARDS.contains(Double.NEGATIVE_INFINITY) || UPWARDS.contains(0));
    assertTrue(DOWNWARDS.contains(Double.NEGATIVE_INFINITY) && DOWNWARDS.contains(-Double.MAX_VALUE));
    assertFalse(DOWNWARDS.contains(Double.POSITIVE_INFINITY) || DOWNWARDS.contains(2));
    assertTrue(OR_NAN.contains(Double.NaN) && !ONE_TO_TWO.contains(Double.NaN));
    assertTrue(Interval.ENTIRE.contains(Double.NaN) && Interval.ENTIRE.contains(Double.NEGATIVE_INFINITY));
    assertTrue(Interval.NAN.contains(Double.NaN));
    assertFalse(Interval.NAN.contains(0.5) || Interval.NAN.contains(Double.POSITIVE_INFINITY));
  }

  @Test
  @DisplayName("is bounded where both ends are finite and it cannot be NaN")
  void bounded() {
    assertTrue(ONE_TO_TWO.bounded());
    assertFalse(UPWARDS.bounded() || DOWNWARDS.bounded() || OR_NAN.bounded() || Interval.NAN.bounded());
    assertTrue(Interval.NAN.isNaN() && !ONE_TO_TWO.isNaN() && !Interval.ENTIRE.isNaN());
  }

  @Test
  @DisplayName("knows whether it is zero and whether zero is in it")
  void zero() {
    Interval zero = Interval.point(BigDecimal.ZERO);
    assertTrue(zero.isZero() && zero.containsZero());
    assertFalse(Interval.of(BigDecimal.ZERO, ONE).isZero() || Interval.of(ONE.negate(), BigDecimal.ZERO).isZero());
    assertFalse(Interval.of(BigDecimal.ZERO, null).isZero() || Interval.of(null, BigDecimal.ZERO).isZero());
    assertTrue(Interval.of(BigDecimal.ZERO, ONE).containsZero());
    assertTrue(Interval.of(ONE.negate(), BigDecimal.ZERO).containsZero());
    assertTrue(Interval.of(ONE.negate(), ONE).containsZero() && Interval.ENTIRE.containsZero());
    assertTrue(DOWNWARDS.containsZero() && Interval.of(ONE.negate(), null).containsZero());
    assertFalse(ONE_TO_TWO.containsZero() || ONE_TO_TWO.negated().containsZero() || UPWARDS.containsZero());
    assertFalse(UPWARDS.negated().containsZero() || Interval.NAN.containsZero());
  }

  @Test
  @DisplayName("negated has its ends swapped, and stays what it is as NaN")
  void negated() {
    assertEquals(Interval.of(TWO.negate(), ONE.negate()), ONE_TO_TWO.negated());
    assertEquals(Interval.of(null, ONE.negate()), UPWARDS.negated());
    assertEquals(Interval.of(ONE.negate(), null), DOWNWARDS.negated());
    assertTrue(OR_NAN.negated().undefined());
    assertSame(Interval.NAN, Interval.NAN.negated());
  }

  @Test
  @DisplayName("the hull holds both, an end that either lacks is lacking, and NaN makes it undefined")
  void hull() {
    Interval three = Interval.point(BigDecimal.valueOf(3));
    assertEquals(Interval.of(ONE, BigDecimal.valueOf(3)), ONE_TO_TWO.hull(three));
    assertEquals(Interval.of(ONE, BigDecimal.valueOf(3)), three.hull(ONE_TO_TWO));
    assertEquals(Interval.of(ONE, null), three.hull(UPWARDS));
    assertEquals(Interval.of(ONE, null), UPWARDS.hull(three));
    assertEquals(Interval.of(null, BigDecimal.valueOf(3)), three.hull(DOWNWARDS));
    assertEquals(Interval.of(null, BigDecimal.valueOf(3)), DOWNWARDS.hull(three));
    assertTrue(ONE_TO_TWO.hull(OR_NAN).undefined() && OR_NAN.hull(three).undefined());
    assertEquals(OR_NAN, ONE_TO_TWO.hull(Interval.NAN));
    assertEquals(OR_NAN, Interval.NAN.hull(ONE_TO_TWO));
    assertSame(Interval.NAN, Interval.NAN.hull(Interval.NAN));
  }
}
