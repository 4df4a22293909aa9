package adamant.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Operations of the narrow formats against whole numbers: x = a·2ⁱ and y = b·2ʲ with significands a and b of p bits,
 * all of them, scaled so that results are normal, subnormal by every number of bits, or below all.
 */
@DisplayName("Binary64 and then rounding once more is one correct rounding, for all significands of a narrow format:")
class RoundedTest {

  // The nearest multiple of 2ᵖˡᵃᶜᵉ to (n/d)·2ˢᶜᵃˡᵉ, ties to even, its place being that of the format at that size.
  private static double nearest(Format format, BigInteger n, BigInteger d, int scale, boolean sticky) {
    int exponent = n.bitLength() - d.bitLength() + scale;
    if (shifted(n, d.bitLength() - n.bitLength()).compareTo(shifted(d, n.bitLength() - d.bitLength())) < 0) {
      exponent--;
    }
    int place = Math.max(exponent, format.minExponent()) - format.precision() + 1;
    BigInteger top = shifted(n, scale - place);
    BigInteger bottom = shifted(d, place - scale);
    BigInteger[] parts = top.divideAndRemainder(bottom);
    int half = parts[1].shiftLeft(1).compareTo(bottom);
    boolean up = half > 0 || half == 0 && (sticky || parts[0].testBit(0));
    double rounded = Math.scalb(parts[0].doubleValue() + (up ? 1 : 0), place);
    return rounded > format.largest() ? Double.POSITIVE_INFINITY : rounded;
  }

  private static BigInteger shifted(BigInteger x, int bits) {
    return bits > 0 ? x.shiftLeft(bits) : x;
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(names = {"BINARY16", "BFLOAT16"})
  @DisplayName("a constant is rounded")
  void constants(Format format) {
    assertEquals(1.5, new Rounded(format).constant(1.5));
    assertEquals(1 + format.ulp(1.0), new Rounded(format).constant(1 + 0.75 * format.ulp(1.0)));
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(names = {"BINARY16", "BFLOAT16"})
  @DisplayName("products and quotients")
  void products_and_quotients(Format format) {
    Rounded rounded = new Rounded(format);
    int p = format.precision();
    for (int a = 1 << p - 1; a < 1 << p; a++) {
      for (int b = 1 << p - 1; b < 1 << p; b++) {
        // One size a pair, in turn: normal, and the subnormal results of every width.
        int size = format.minExponent() + 3 - (a + b) % (p + 5);
        int i = size / 2;
        int j = size - i;
        BigInteger n = BigInteger.valueOf(a);
        BigInteger d = BigInteger.valueOf(b);
        double x = Math.scalb((double) a, i - p + 1);
        double y = Math.scalb((double) b, j - p + 1);
        check(nearest(format, n.multiply(d), BigInteger.ONE, size - 2 * p + 2, false), rounded.mul(x, y), x, y);
        double divisor = Math.scalb((double) b, -j - p + 1);
        check(nearest(format, n, d, size, false), rounded.div(x, divisor), x, divisor);
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(names = {"BINARY16", "BFLOAT16"})
  @DisplayName("sums and differences, at every distance of the exponents that matters")
  void sums(Format format) {
    Rounded rounded = new Rounded(format);
    int p = format.precision();
    for (int a = 1 << p - 1; a < 1 << p; a++) {
      for (int b = 1 << p - 1; b < 1 << p; b++) {
        // All distances for 8 bits, one in turn for 11: 2²⁰ pairs.
        for (int distance = p > 8 ? (a ^ b) % (p + 3) : 0; distance < p + 3; distance += p > 8 ? p + 3 : 1) {
          double x = Math.scalb((double) a, distance - 2 * p);
          double y = Math.scalb((double) b, -2 * p);
          BigInteger large = BigInteger.valueOf(a).shiftLeft(distance);
          BigInteger small = BigInteger.valueOf(b);
          check(nearest(format, large.add(small), BigInteger.ONE, -2 * p, false), rounded.add(x, y), x, y);
          int sign = large.compareTo(small);
          double difference = sign == 0 ? 0
              : sign * nearest(format, large.subtract(small).abs(), BigInteger.ONE, -2 * p, false);
          check(difference, rounded.sub(x, y), x, y);
        }
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(names = {"BINARY16", "BFLOAT16"})
  @DisplayName("roots, of every positive value")
  void roots(Format format) {
    Rounded rounded = new Rounded(format);
    int values = 0;
    for (double x = format.nextUp(0); x <= format.largest(); x = format.nextUp(x)) {
      int exponent = Math.getExponent(x) - 60 & ~1;
      BigInteger scaled = BigInteger.valueOf((long) Math.scalb(x, -exponent)).shiftLeft(60);
      BigInteger[] root = scaled.sqrtAndRemainder();
      check(nearest(format, root[0], BigInteger.ONE, (exponent - 60) / 2, root[1].signum() > 0), rounded.sqrt(x), x, 0);
      values++;
    }
    assertTrue(values > 30_000);
  }

  private static void check(double expected, double actual, double x, double y) {
    assertEquals(expected, actual, () -> Double.toHexString(x) + " and " + Double.toHexString(y));
  }
}
