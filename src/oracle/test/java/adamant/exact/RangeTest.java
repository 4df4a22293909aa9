package adamant.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A range")
class RangeTest {

  private static final double INFINITY = Double.POSITIVE_INFINITY;
  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final Range ONE_TO_TWO = new Range(1, 2, false);
  private static final Range OR_NAN = new Range(1, 2, true);

  @Test
  @DisplayName("holds an interval whose ends are its own, and none that goes beyond either")
  void holds_intervals() {
    assertTrue(ONE_TO_TWO.contains(Interval.of(ONE, TWO)));
    BigDecimal little = Format.powerOfTwo(-200);
    assertFalse(ONE_TO_TWO.contains(Interval.of(ONE.subtract(little), TWO)));
    assertFalse(ONE_TO_TWO.contains(Interval.of(ONE, TWO.add(little))));
    assertTrue(ONE_TO_TWO.contains(Interval.of(ONE.add(little), TWO.subtract(little))));
  }

  @Test
  @DisplayName("holds an end at infinity where it has that end, and a finite one beside its own infinite one")
  void holds_infinite_ends() {
    assertFalse(ONE_TO_TWO.contains(Interval.of(null, TWO)) || ONE_TO_TWO.contains(Interval.of(ONE, null)));
    assertTrue(new Range(1, INFINITY, false).contains(Interval.of(ONE, null)));
    assertTrue(new Range(1, INFINITY, false).contains(Interval.of(ONE, TWO)));
    assertTrue(new Range(-INFINITY, 2, false).contains(Interval.of(null, TWO)));
    assertTrue(new Range(-INFINITY, 2, false).contains(Interval.of(ONE, TWO)));
    assertFalse(Range.point(INFINITY).contains(Interval.of(ONE, null)), "all of it are finite numbers");
    assertFalse(Range.point(-INFINITY).contains(Interval.of(null, ONE)), "all of it are finite numbers");
  }

  @Test
  @DisplayName("holds what can be NaN where it can, and the numbers beside it")
  void holds_nan() {
    Interval undefined = new Interval(ONE, TWO, true);
    assertTrue(OR_NAN.contains(undefined) && OR_NAN.contains(Interval.NAN) && OR_NAN.contains(Interval.of(ONE, TWO)));
    assertFalse(ONE_TO_TWO.contains(undefined) || ONE_TO_TWO.contains(Interval.NAN));
    assertFalse(OR_NAN.contains(new Interval(BigDecimal.ZERO, TWO, true)));
  }

  @Test
  @DisplayName("is bounded where both ends are finite and it cannot be NaN")
  void bounded() {
    assertTrue(ONE_TO_TWO.bounded() && ONE_TO_TWO.finite() && OR_NAN.finite());
    assertFalse(OR_NAN.bounded() || Range.ENTIRE.bounded());
    assertFalse(new Range(-INFINITY, 1, false).bounded() || new Range(-INFINITY, 1, false).finite());
    assertFalse(new Range(1, INFINITY, false).bounded() || new Range(1, INFINITY, false).finite());
  }

  @Test
  @DisplayName("holds zero between its ends, and as either of them")
  void zero() {
    assertTrue(new Range(-1, 1, false).containsZero() && Range.point(0).containsZero());
    assertTrue(new Range(0, 1, false).containsZero() && new Range(-1, 0, false).containsZero());
    assertFalse(ONE_TO_TWO.containsZero() || ONE_TO_TWO.negated().containsZero());
    assertEquals(new Range(-2, -1, true), OR_NAN.negated());
  }
}
