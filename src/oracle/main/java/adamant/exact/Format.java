package adamant.exact;

import java.math.BigDecimal;
import java.math.MathContext;

/** An IEEE 754 binary format. Values of either format are held in a {@code double}, which holds both exactly. */
public enum Format {
  /** Precision 53, exponents −1022 to 1023. */
  BINARY64("binary64", 53, -1022, 1023),
  /** Precision 24, exponents −126 to 127. */
  BINARY32("binary32", 24, -126, 127);

  private final String label;
  private final int precision;
  private final int minExponent;
  private final int maxExponent;
  private final BigDecimal unitRoundoff;
  private final BigDecimal underflowError;
  private final BigDecimal minNormal;
  private final BigDecimal overflow;

  Format(String label, int precision, int minExponent, int maxExponent) {
    this.label = label;
    this.precision = precision;
    this.minExponent = minExponent;
    this.maxExponent = maxExponent;
    this.unitRoundoff = powerOfTwo(-precision);
    this.underflowError = powerOfTwo(minExponent - precision);
    this.minNormal = powerOfTwo(minExponent);
    this.overflow = BigDecimal.valueOf(2).subtract(unitRoundoff).multiply(powerOfTwo(maxExponent));
  }

  /**
   * The format of a label.
   *
   * @throws IllegalArgumentException for a label other than binary64 and binary32
   */
  public static Format of(String label) {
    for (Format format : values()) {
      if (format.label.equals(label)) {
        return format;
      }
    }
    throw new IllegalArgumentException("unknown format '" + label + "': binary64 or binary32");
  }

  /** The name on the wire: binary64 or binary32. */
  public String label() {
    return label;
  }

  /** p: the number of significant bits. */
  public int precision() {
    return precision;
  }

  /** The exponent of the smallest normal number. */
  public int minExponent() {
    return minExponent;
  }

  /** The exponent of the largest finite number. */
  public int maxExponent() {
    return maxExponent;
  }

  /** u = 2⁻ᵖ: the largest relative error of one correctly rounded operation with a normal result. */
  public BigDecimal unitRoundoff() {
    return unitRoundoff;
  }

  /** Half the smallest subnormal: the largest absolute error of one correctly rounded operation that underflows. */
  public BigDecimal underflowError() {
    return underflowError;
  }

  /** The smallest normal number. */
  public BigDecimal minNormal() {
    return minNormal;
  }

  /** (2 − 2⁻ᵖ)·2ᵉᵐᵃˣ: from here on rounding to nearest gives infinity. */
  public BigDecimal overflow() {
    return overflow;
  }

  /** Whether a double is a value of this format (NaN and infinities are). */
  public boolean holds(double x) {
    return this == BINARY64 || Double.isNaN(x) || (double) (float) x == x;
  }

  /** x rounded to nearest, ties to even. */
  public double round(double x) {
    return this == BINARY64 ? x : (float) x;
  }

  /** x rounded to nearest, ties to even, in one rounding. */
  public double round(BigDecimal x) {
    return this == BINARY64 ? x.doubleValue() : x.floatValue();
  }

  /** The largest value of the format that is not above x. */
  public double roundDown(BigDecimal x) {
    double near = round(x);
    boolean above = near == Double.POSITIVE_INFINITY
        || near != Double.NEGATIVE_INFINITY && new BigDecimal(near).compareTo(x) > 0;
    return above ? nextDown(near) : near;
  }

  /** The smallest value of the format that is not below x. */
  public double roundUp(BigDecimal x) {
    return -roundDown(x.negate());
  }

  /** The next value below x. */
  public double nextDown(double x) {
    return this == BINARY64 ? Math.nextDown(x) : Math.nextDown((float) x);
  }

  /** The next value above x. */
  public double nextUp(double x) {
    return -nextDown(-x);
  }

  /** The distance of the values around x; the smallest subnormal at 0. */
  public double ulp(double x) {
    return this == BINARY64 ? Math.ulp(x) : Math.ulp((float) x);
  }

  /** |x − exact| in units of the last place of the exact value's rounding; infinite where x is not finite. */
  public double ulps(double x, BigDecimal exact) {
    double near = round(exact);
    if (!Double.isFinite(x) || !Double.isFinite(near)) {
      return x == near ? 0 : Double.POSITIVE_INFINITY;
    }
    BigDecimal distance = new BigDecimal(x).subtract(exact).abs();
    return distance.divide(new BigDecimal(ulp(near)), MathContext.DECIMAL64).doubleValue();
  }

  /** Whether two values have the same bits; every NaN counts as the same. */
  public boolean same(double x, double y) {
    return Double.doubleToLongBits(x) == Double.doubleToLongBits(y);
  }

  /** The value as a hexadecimal float. */
  public String hex(double x) {
    return this == BINARY64 ? Double.toHexString(x) : Float.toHexString((float) x);
  }

  /** 2ⁿ, exactly. */
  public static BigDecimal powerOfTwo(int n) {
    BigDecimal power = BigDecimal.valueOf(2).pow(Math.abs(n));
    return n >= 0 ? power : BigDecimal.ONE.divide(power);
  }
}
