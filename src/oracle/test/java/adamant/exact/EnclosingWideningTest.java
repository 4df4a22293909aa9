package adamant.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Enclosing.Widening;
import adamant.exact.Enclosing.Widenings;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What an enclosure is widened by")
class EnclosingWideningTest {

  private static final BigDecimal U = Format.powerOfTwo(-24);
  private static final BigDecimal LEAST = Format.powerOfTwo(-150);

  // No less, and only by the outward rounding to 28 digits more.
  private static void just(BigDecimal expected, BigDecimal found) {
    BigDecimal above = found.subtract(expected);
    assertTrue(above.signum() >= 0 && above.compareTo(expected.movePointLeft(18)) <= 0,
        () -> found + ", not " + expected);
  }

  @Test
  @DisplayName("is (1 + u)ᵏ − 1 for k roundings, and that power of k halves of the least number; one half for one")
  void roundings() {
    Widening one = Widening.of(Format.BINARY32, 1, LEAST);
    assertEquals(0, U.compareTo(one.relative()));
    assertEquals(0, LEAST.compareTo(one.absolute()), "one rounding to a subnormal errs by half of one at most");
    Widening three = Widening.of(Format.BINARY32, 3, LEAST);
    BigDecimal power = BigDecimal.ONE.add(U).pow(3);
    just(power.subtract(BigDecimal.ONE), three.relative());
    just(LEAST.multiply(BigDecimal.valueOf(3)).multiply(power), three.absolute());
  }

  @Test
  @DisplayName("is the units of a slack, and the halves of as many roundings as cover it")
  void slacks() {
    for (Slack slack : Slack.values()) {
      Widening widening = Widening.of(Format.BINARY32, slack, LEAST);
      just(slack.units(Format.BINARY32).multiply(U), widening.relative());
      assertEquals(Widening.of(Format.BINARY32, slack.roundings(Format.BINARY32), LEAST).absolute(),
          widening.absolute());
    }
  }

  @Test
  @DisplayName("is there for every number of roundings, and for the slacks that are known of a format")
  void all() {
    Widenings all = Widenings.of(Format.BINARY32, LEAST);
    for (int k = 0; k < all.roundings().length; k++) {
      assertEquals(Widening.of(Format.BINARY32, k, LEAST), all.roundings()[k]);
    }
    for (Format format : Format.values()) {
      Widening[] slacks = Widenings.of(format, LEAST).slacks();
      assertEquals(Slack.values().length, slacks.length);
      for (Slack slack : Slack.values()) {
        if (slack.known(format)) {
          assertEquals(Widening.of(format, slack, LEAST), slacks[slack.ordinal()]);
        } else {
          assertNull(slacks[slack.ordinal()]);
        }
      }
    }
  }
}
