package adamant.vector;

import adamant.exact.Format;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Values of a format as text: the hexadecimal digits of their IEEE bits, the sign's first, as many as the format has.
 * Every NaN is written as the quiet one without sign and payload.
 */
public final class Bits {

  private static final Pattern DIGITS = Pattern.compile("[0-9a-f]*");
  private static final HexFormat HEX = HexFormat.of();

  private Bits() {}

  /** How many digits a value of the format has. */
  public static int digits(Format format) {
    return switch (format) {
      case BINARY64 -> 16;
      case BINARY32 -> 8;
      case BINARY16, BFLOAT16 -> 4;
    };
  }

  /** The digits of a value of the format. */
  public static String text(Format format, double value) {
    long bits = switch (format) {
      case BINARY64 -> Double.doubleToLongBits(value);
      case BINARY32 -> Float.floatToIntBits((float) value);
      case BFLOAT16 -> Float.floatToIntBits((float) value) >>> 16;
      case BINARY16 -> half(value);
    };
    return HEX.toHexDigits(bits, digits(format));
  }

  /**
   * The value of digits.
   *
   * @throws IllegalArgumentException where they are none of the format, or another NaN than the one that is written
   */
  public static double value(Format format, String text) {
    if (text.length() != digits(format) || !DIGITS.matcher(text).matches()) {
      throw new IllegalArgumentException("'" + text + "' is not " + digits(format) + " hexadecimal digits (0-9, a-f)");
    }
    long bits = HexFormat.fromHexDigitsToLong(text);
    double value = switch (format) {
      case BINARY64 -> Double.longBitsToDouble(bits);
      case BINARY32 -> Float.intBitsToFloat((int) bits);
      case BFLOAT16 -> Float.intBitsToFloat((int) bits << 16);
      case BINARY16 -> half((int) bits);
    };
    if (Double.isNaN(value) && !text.equals(text(format, value))) {
      throw new IllegalArgumentException("'" + text + "' is NaN, which is written " + text(format, value));
    }
    return value;
  }

  // Java 17 has no conversion: exponent and fraction are taken apart.
  private static long half(double value) {
    long sign = Double.doubleToRawLongBits(value) < 0 ? 0x8000 : 0;
    double size = Math.abs(value);
    if (Double.isNaN(value)) {
      return 0x7e00;
    }
    if (Double.isInfinite(value)) {
      return sign | 0x7c00;
    }
    int exponent = Math.max(Math.getExponent(size), Format.BINARY16.minExponent());
    long significand = (long) Math.scalb(size, 10 - exponent);
    // A normal number's leading bit carries into the exponent, which counts from 0 for subnormal ones.
    return sign | ((long) (exponent - Format.BINARY16.minExponent()) << 10) + significand;
  }

  private static double half(int bits) {
    double sign = (bits & 0x8000) == 0 ? 1 : -1;
    int exponent = bits >>> 10 & 0x1f;
    int fraction = bits & 0x3ff;
    if (exponent == 0x1f) {
      return fraction == 0 ? sign * Double.POSITIVE_INFINITY : Double.NaN;
    }
    int least = Format.BINARY16.minExponent() - 10;
    return sign * (exponent == 0 ? Math.scalb((double) fraction, least)
        : Math.scalb((double) (0x400 | fraction), exponent - 1 + least));
  }
}
