package adamant.exact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** A binary format as of IEEE 754. Values of all formats are held in a {@code double}, which holds them exactly. */
public enum Format {
  /** Precision 53, exponents −1022 to 1023. */
  BINARY64("binary64", 53, -1022, 1023),
  /** Precision 24, exponents −126 to 127. */
  BINARY32("binary32", 24, -126, 127),
  /** Precision 11, exponents −14 to 15. */
  BINARY16("binary16", 11, -14, 15),
  /** Precision 8, exponents −126 to 127: binary32 without its last 16 bits. */
  BFLOAT16("bfloat16", 8, -126, 127);

  /** The formats that the reference computes in, and that every bound is proved in. */
  public static final List<Format> JUDGED = List.of(BINARY64, BINARY32);

  /** The formats of two bytes, which other subjects keep their tensors in. */
  public static final List<Format> HALF = List.of(BINARY16, BFLOAT16);

  private final String label;
  private final int precision;
  private final int minExponent;
  private final int maxExponent;
  private final BigDecimal unitRoundoff;
  private final BigDecimal underflowError;
  private final BigDecimal minNormal;
  private final BigDecimal overflow;
  private final double largest;

  Format(String label, int precision, int minExponent, int maxExponent) {
    this.label = label;
    this.precision = precision;
    this.minExponent = minExponent;
    this.maxExponent = maxExponent;
    this.unitRoundoff = powerOfTwo(-precision);
    this.underflowError = powerOfTwo(minExponent - precision);
    this.minNormal = powerOfTwo(minExponent);
    this.largest = Math.scalb(2 - Math.scalb(1.0, 1 - precision), maxExponent);
    this.overflow = BigDecimal.valueOf(2).subtract(unitRoundoff).multiply(powerOfTwo(maxExponent));
  }

  /**
   * The format of a label.
   *
   * @throws IllegalArgumentException for a label of none
   */
  public static Format of(String label) {
    for (Format format : values()) {
      if (format.label.equals(label)) {
        return format;
      }
    }
    throw new IllegalArgumentException("unknown format '" + label + "': binary64, binary32, binary16 or bfloat16");
  }

  /** The name, which it has on the wire too. */
  public String label() {
    return label;
  }

  /** Whether a value has two bytes. */
  public boolean isHalf() {
    return HALF.contains(this);
  }

  /** How many bytes a value has. */
  public int bytes() {
    return switch (this) {
      case BINARY64 -> Double.BYTES;
      case BINARY32 -> Float.BYTES;
      case BINARY16, BFLOAT16 -> Short.BYTES;
    };
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

  /** The largest finite number. */
  public double largest() {
    return largest;
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
    return Double.isNaN(x) || round(x) == x;
  }

  /** x rounded to nearest, ties to even. */
  public double round(double x) {
    return switch (this) {
      case BINARY64 -> x;
      case BINARY32 -> (float) x;
      case BINARY16, BFLOAT16 -> narrowed(x);
    };
  }

  // Adding and taking away 3·2ⁿ, a number with an ulp at the place of the last bit that is kept, makes the processor
  // round there.
  private double narrowed(double x) {
    double size = Math.abs(x);
    if (Double.isNaN(x) || size >= largest + ulp(largest) / 2) {
      return x * Double.POSITIVE_INFINITY;
    }
    double shifter = Math.scalb(1.5, place(x) + 52);
    return Math.copySign(size + shifter - shifter, x);
  }

  // The exponent of the last bit that is kept of x.
  private int place(double x) {
    return Math.max(Math.getExponent(x), minExponent) - precision + 1;
  }

  /** x rounded to nearest, ties to even, in one rounding. */
  public double round(BigDecimal x) {
    return switch (this) {
      case BINARY64 -> x.doubleValue();
      case BINARY32 -> x.floatValue();
      case BINARY16, BFLOAT16 -> narrowed(odd(x));
    };
  }

  // x in binary64, rounded to odd: of the two neighbours of an inexact x the one whose last bit is 1. Rounding that
  // again, to a format with two bits less or fewer, is as rounding x.
  private static double odd(BigDecimal x) {
    double near = x.doubleValue();
    return odd(near, Double.isInfinite(near) ? 0 : x.compareTo(new BigDecimal(near)));
  }

  // The same of a number whose binary64 rounding is known, and on which side of it the number lies.
  private static double odd(double near, double side) {
    if (side == 0 || (Double.doubleToRawLongBits(near) & 1) == 1) {
      return near;
    }
    return side > 0 ? Math.nextUp(near) : Math.nextDown(near);
  }

  /** high + low, of which high is the binary64 rounding, rounded to nearest, ties to even, in one rounding. */
  double round(double high, double low) {
    return this == BINARY64 ? high : round(odd(high, low));
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
    return switch (this) {
      case BINARY64 -> Math.nextDown(x);
      case BINARY32 -> Math.nextDown((float) x);
      case BINARY16, BFLOAT16 -> x == Double.POSITIVE_INFINITY ? largest : narrowed(x - spaceBelow(x));
    };
  }

  // The distance of the next value below x.
  private double spaceBelow(double x) {
    return Math.scalb(1.0, place(x > 0 ? Math.nextDown(x) : x));
  }

  /** The next value above x. */
  public double nextUp(double x) {
    return -nextDown(-x);
  }

  /** The distance of the values around x; the smallest subnormal at 0. */
  public double ulp(double x) {
    return switch (this) {
      case BINARY64 -> Math.ulp(x);
      case BINARY32 -> Math.ulp((float) x);
      case BINARY16, BFLOAT16 -> Double.isFinite(x) ? Math.scalb(1.0, place(x)) : Math.abs(x);
    };
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

  /** The first place at which two tensors of one length have different bits; −1 where they have the same. */
  public int differs(double[] one, double[] other) {
    for (int i = 0; i < one.length; i++) {
      if (!same(one[i], other[i])) {
        return i;
      }
    }
    return -1;
  }

  /** The value as a hexadecimal float. */
  public String hex(double x) {
    return this == BINARY32 ? Float.toHexString((float) x) : Double.toHexString(x);
  }

  /** 2ⁿ, exactly. */
  public static BigDecimal powerOfTwo(int n) {
    BigDecimal power = BigDecimal.valueOf(2).pow(Math.abs(n));
    return n >= 0 ? power : BigDecimal.ONE.divide(power);
  }
}
