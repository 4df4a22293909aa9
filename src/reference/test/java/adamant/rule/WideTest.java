package adamant.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The wide arithmetic against exact values: each operation's relative error, and its one rounding to either format. */
class WideTest {

  private static final MathContext DIGITS = new MathContext(120);
  // A few units of 2⁻¹⁰⁴, as Wide says.
  private static final BigDecimal CLOSE = new BigDecimal(0x1p-101);

  // hi + lo, where lo is what remains when hi is taken away.
  private static BigDecimal value(Wide w) {
    return new BigDecimal(w.toDouble()).add(new BigDecimal(w.minus(Wide.of(w.toDouble())).toDouble()));
  }

  // A number of about 106 bits, whose second half is not zero.
  private static Wide random(Random random) {
    double top = Math.scalb(1 + random.nextDouble(), random.nextInt(40) - 20);
    double rest = Math.scalb(random.nextDouble() - 0.5, Math.getExponent(top) - 53);
    return Wide.of(random.nextBoolean() ? top : -top).plus(Wide.of(rest));
  }

  private static void near(String at, BigDecimal exact, Wide found, BigDecimal scale) {
    BigDecimal off = value(found).subtract(exact).abs();
    assertTrue(off.compareTo(scale.abs().multiply(CLOSE)) <= 0, () -> at + ": off by " + off.doubleValue());
    assertEquals(value(found).doubleValue(), found.toDouble(), () -> at + " is not rounded to binary64");
  }

  @Test
  void operations_are_within_some_units_of_2_to_the_minus_104() {
    Random random = new Random(20260411);
    for (int i = 0; i < 500; i++) {
      Wide x = random(random);
      Wide y = random(random);
      BigDecimal a = value(x);
      BigDecimal b = value(y);
      // A sum that cancels is as exact as its terms.
      near("sum " + i, a.add(b), x.plus(y), a.add(b));
      near("difference " + i, a.subtract(b), x.minus(y), a.subtract(b));
    }
    for (int i = 0; i < 500; i++) {
      Wide x = positive(random);
      Wide y = positive(random);
      BigDecimal a = value(x);
      BigDecimal b = value(y);
      near("product " + i, a.multiply(b), x.times(y), a.multiply(b));
      near("quotient " + i, a.divide(b, DIGITS), x.over(y), a.divide(b, DIGITS));
      near("root " + i, a.sqrt(DIGITS), x.sqrt(), a.sqrt(DIGITS));
    }
  }

  private static Wide positive(Random random) {
    Wide w = random(random);
    return w.toDouble() > 0 ? w : Wide.of(0).minus(w);
  }

  @Test
  void sums_of_numbers_far_apart_keep_both() {
    for (int e = 40; e <= 100; e += 4) {
      Wide sum = Wide.of(1).plus(Wide.of(Math.scalb(1.0, -e)));
      assertEquals(0, value(sum).compareTo(BigDecimal.ONE.add(new BigDecimal(Math.scalb(1.0, -e)))), "2^-" + e);
    }
  }

  @Test
  void products_and_quotients_are_wide_from_1e_minus_270_to_1e270_and_plain_beyond() {
    for (double x : new double[] {1e-270, 1e270}) {
      boolean least = x < 1;
      double inner = least ? Math.nextUp(1.5) : Math.nextUp(0.5);
      assertTrue(lo(Wide.of(x).times(Wide.of(inner))) != 0, "wide at " + x);
      assertTrue(lo(Wide.of(inner).times(Wide.of(x))) != 0, "wide at " + x);
      assertTrue(lo(Wide.of(x).over(Wide.of(least ? 0.7 : 1.3))) != 0, "wide at " + x);
      double beyond = least ? Math.nextDown(x) : Math.nextUp(x);
      assertEquals(0, lo(Wide.of(beyond).times(Wide.of(inner))), "plain beyond " + x);
      assertEquals(0, lo(Wide.of(inner).times(Wide.of(beyond))), "plain beyond " + x);
      assertEquals(0, lo(Wide.of(beyond).over(Wide.of(least ? 0.7 : 1.3))), "plain beyond " + x);
      assertEquals(beyond * inner, Wide.of(beyond).times(Wide.of(inner)).toDouble());
      assertEquals(beyond / 0.7, Wide.of(beyond).over(Wide.of(0.7)).toDouble());
    }
    // A result out of the range, of operands within it.
    assertEquals(0, lo(Wide.of(1e-200).times(Wide.of(1.1e-100))));
    assertEquals(0, lo(Wide.of(1e-200).over(Wide.of(1.1e100))));
    assertEquals(1e-200 * 1.1e-100, Wide.of(1e-200).times(Wide.of(1.1e-100)).toDouble());
    assertEquals(Double.POSITIVE_INFINITY, Wide.of(1e200).over(Wide.of(1e-200)).toDouble());
    // A product or quotient that just reaches the edge is still wide: a power of two over has the same digits.
    double edge = 1e-270 * 0x1p100;
    assertTrue(lo(Wide.of(edge).times(Wide.of(Math.nextUp(0x1p-100)))) != 0);
  }

  private static double lo(Wide w) {
    return w.minus(Wide.of(w.toDouble())).toDouble();
  }

  @Test
  void half_way_between_two_binary32_numbers_the_rest_decides() {
    double half = 1 + 0x1p-24;
    float below = 1;
    float above = Math.nextUp(1f);
    assertEquals(below, Wide.of(half).toFloat(), "a tie goes to the even one");
    assertEquals(above, Wide.of(half).plus(Wide.of(0x1p-80)).toFloat());
    assertEquals(below, Wide.of(half).minus(Wide.of(0x1p-80)).toFloat());
    double odd = 1 + 3 * 0x1p-24;
    assertEquals(Math.nextUp(above), Wide.of(odd).toFloat(), "a tie goes to the even one");
    assertEquals(above, Wide.of(odd).minus(Wide.of(0x1p-80)).toFloat());
    assertEquals(Math.nextUp(above), Wide.of(odd).plus(Wide.of(0x1p-80)).toFloat());
    assertEquals(-below, Wide.of(-half).plus(Wide.of(0x1p-80)).toFloat());
    assertEquals(-above, Wide.of(-half).minus(Wide.of(0x1p-80)).toFloat());
    assertEquals(-above, Wide.of(-odd).plus(Wide.of(0x1p-80)).toFloat());
    // Not half-way: the rest changes nothing.
    assertEquals(1.5f, Wide.of(1.5).plus(Wide.of(0x1p-80)).toFloat());
    assertEquals(above, Wide.of(1 + 0x1.8p-24).plus(Wide.of(0x1p-80)).toFloat());
    assertEquals(below, Wide.of(1 + 0x0.8p-24).minus(Wide.of(0x1p-80)).toFloat());
    assertEquals(Float.POSITIVE_INFINITY, Wide.of(1e300).toFloat());
  }
}
