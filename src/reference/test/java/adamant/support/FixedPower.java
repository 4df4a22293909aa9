package adamant.support;

/**
 * βᵗ for t = 1, 2, 3, … in 256-bit fixed point, for a β = k·2⁻⁵³ in [1/2, 1). Each step multiplies by k exactly and
 * cuts off below 2⁻²⁵⁶, so that the power lies between this and this + t·2⁻²⁵⁶: after 10⁷ steps, within 2⁻²³².
 */
public final class FixedPower {

  private final long k;
  // Limbs of 64 bits after the point, the most significant first.
  private long w0;
  private long w1;
  private long w2;
  private long w3;

  /** β¹. */
  public FixedPower(double beta) {
    if (!(0.5 <= beta && beta < 1)) {
      throw new IllegalArgumentException("not in [1/2, 1): " + beta);
    }
    k = (long) (beta * 0x1p53);
    w0 = k << 11;
  }

  /** One more factor β. */
  public void next() {
    long r4 = w3 * k;
    long carry = high(w3);
    long r3 = w2 * k + carry;
    carry = high(w2) + over(r3, carry);
    long r2 = w1 * k + carry;
    carry = high(w1) + over(r2, carry);
    long r1 = w0 * k + carry;
    long r0 = high(w0) + over(r1, carry);
    w0 = r0 << 11 | r1 >>> 53;
    w1 = r1 << 11 | r2 >>> 53;
    w2 = r2 << 11 | r3 >>> 53;
    w3 = r3 << 11 | r4 >>> 53;
  }

  // The upper half of the unsigned product with k, which is below 2⁵³.
  private long high(long w) {
    return Math.multiplyHigh(w, k) + (w >> 63 & k);
  }

  // The carry of a sum that had this summand.
  private static long over(long sum, long summand) {
    return Long.compareUnsigned(sum, summand) < 0 ? 1 : 0;
  }

  /** x − (1 − βᵗ) in ulps of x, for an x in [2⁻¹⁰, 1] near to it; within 2⁻⁴⁰. */
  public double ulpsFromOneMinus(double x) {
    // x and 1 modulo 1, so that x + βᵗ − 1 is a small signed number; x is a whole number of 2⁻⁶³.
    long top = x == 1 ? 0 : (long) (x * 0x1p63) << 1;
    double difference = (double) (top + w0) + (w1 >>> 11) * 0x1p-53;
    return difference * 0x1p-64 / Math.ulp(x);
  }
}
