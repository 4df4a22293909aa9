package adamant.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the proofs take for granted about the square roots: correctly rounded in both formats. */
class RootTest {

  /** With {@code -Dadamant.root.all=true} every binary32 number that is not negative (about half a minute). */
  private static final boolean ALL = Boolean.getBoolean("adamant.root.all");

  @Test
  void the_binary64_root_is_correctly_rounded_on_random_and_edge_bit_patterns() {
    Random random = new Random(20260104);
    for (int i = 0; i < 100_000; i++) {
      checkRoot(Double.longBitsToDouble((random.nextLong() >>> 1) % Double.doubleToLongBits(Double.POSITIVE_INFINITY)));
    }
    for (int e = -1074; e < 1024; e++) {
      double power = Math.scalb(1.0, e);
      checkRoot(power);
      checkRoot(Math.nextUp(power));
      checkRoot(Math.nextDown(power));
      checkRoot(Math.scalb(1.5, e));
    }
    // Squares, and their neighbours, whose roots lie nearest to numbers of the format and to half-way between them.
    for (int i = 0; i < 20_000; i++) {
      double r = 1 + random.nextDouble();
      checkRoot(r * r);
      checkRoot(Math.nextUp(r * r));
      checkRoot(Math.nextDown(r * r));
    }
    checkRoot(Double.MAX_VALUE);
  }

  // Between the squares of the half-way points to its neighbours; a root never lies half-way.
  private static void checkRoot(double x) {
    double r = Root.sqrt(x);
    if (x == 0) {
      assertEquals(0.0, r);
      return;
    }
    BigDecimal two = BigDecimal.valueOf(2);
    BigDecimal low = new BigDecimal(r).add(new BigDecimal(Math.nextDown(r))).divide(two);
    BigDecimal high = new BigDecimal(r).add(new BigDecimal(Math.nextUp(r))).divide(two);
    BigDecimal exact = new BigDecimal(x);
    assertTrue(low.multiply(low).compareTo(exact) < 0 && exact.compareTo(high.multiply(high)) < 0,
        () -> "root of " + Double.toHexString(x) + " is not " + Double.toHexString(r));
  }

  @Test
  void the_binary32_root_is_correctly_rounded_on_all_subnormals_and_two_binades_which_scaling_carries_to_all() {
    int last = Float.floatToIntBits(Float.MAX_VALUE);
    checkRoots(1, ALL ? last : Float.floatToIntBits(Float.MIN_NORMAL));
    checkRoots(Float.floatToIntBits(1f), Float.floatToIntBits(4f));
    Random random = new Random(20260105);
    for (int i = 0; i < 1_000_000; i++) {
      int bits = 1 + random.nextInt(last);
      checkRoots(bits, bits);
    }
    checkRoots(last, last);
  }

  // Half-way points of binary32 have 25 bits, so that their squares are exact in binary64.
  private static void checkRoots(int first, int last) {
    for (int bits = first; bits <= last && bits > 0; bits++) {
      float x = Float.intBitsToFloat(bits);
      float r = Root32.sqrt(x);
      double low = ((double) r + Math.nextDown(r)) / 2;
      double high = ((double) r + Math.nextUp(r)) / 2;
      if (!(low * low < x && x < high * high)) {
        throw new AssertionError("root of " + Float.toHexString(x) + " is not " + Float.toHexString(r));
      }
    }
  }

  @Test
  void roots_of_zeros_infinity_nan_and_negative_numbers() {
    assertEquals(0.0, Root.sqrt(0.0));
    assertEquals(-0.0, Root.sqrt(-0.0));
    assertEquals(Double.POSITIVE_INFINITY, Root.sqrt(Double.POSITIVE_INFINITY));
    assertEquals(Double.NaN, Root.sqrt(Double.NaN));
    assertEquals(Double.NaN, Root.sqrt(-Double.MIN_VALUE));
    assertEquals(0f, Root32.sqrt(0f));
    assertEquals(-0f, Root32.sqrt(-0f));
    assertEquals(Float.POSITIVE_INFINITY, Root32.sqrt(Float.POSITIVE_INFINITY));
    assertEquals(Float.NaN, Root32.sqrt(Float.NaN));
    assertEquals(Float.NaN, Root32.sqrt(-Float.MIN_VALUE));
  }

  @Test
  void what_the_real_number_layer_assumes_holds_where_the_root_is_exact() {
    for (int k = 0; k < 1 << 12; k++) {
      assertEquals(k, Root.sqrt((double) k * k));
      assertEquals(k, Root32.sqrt((float) k * k));
    }
  }
}
