package adamant.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is given to an enclosure")
class EnclosingInputsTest {

  private static final double LEAST = 0x1p-126;

  private static Interval of(double lo, double hi) {
    return Interval.of(new BigDecimal(lo), new BigDecimal(hi));
  }

  @Test
  @DisplayName("is the number, or 0 as well where it is subnormal and may be flushed")
  void inputs() {
    Enclosing kept = new Enclosing(Format.BINARY32);
    Enclosing flushed = new Enclosing(Format.BINARY32, Underflow.BOTH);
    assertEquals(of(LEAST / 2, LEAST / 2), kept.input(LEAST / 2));
    assertEquals(0, flushed.input(LEAST / 2).lo().signum());
    assertEquals(new BigDecimal(LEAST / 2), flushed.input(LEAST / 2).hi());
    assertEquals(0, flushed.input(-LEAST / 2).hi().signum());
    assertEquals(of(LEAST, LEAST), flushed.input(LEAST));
    assertEquals(of(-LEAST, -LEAST), flushed.input(-LEAST));
    assertTrue(flushed.input(0).isZero() && flushed.constant(0).isZero());
  }

  @Test
  @DisplayName("is wider by the least normal number where a result that is subnormal may be flushed")
  void results() {
    Enclosing flushed = new Enclosing(Format.BINARY32, Underflow.BOTH);
    Interval half = flushed.mul(of(LEAST, LEAST), of(0.5, 0.5));
    assertEquals(0, half.lo().signum());
    assertTrue(half.contains(1.5 * LEAST) && !half.contains(Math.nextUp(1.5 * LEAST)));
    assertEquals(new BigDecimal(LEAST), flushed.underflowError());
    assertEquals(new BigDecimal(0x1p-150), new Enclosing(Format.BINARY32).underflowError());
  }
}
