package adamant.oracle.subject;

import adamant.exact.Format;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The elements of a tensor as little-endian bytes, both ways. */
final class Elements {

  private static final int SIGN = 0x8000;
  private static final int LOW = 16;

  private Elements() {}

  static byte[] bytes(Format format, double[] values) {
    ByteBuffer buffer = ByteBuffer.allocate(values.length * format.bytes()).order(ByteOrder.LITTLE_ENDIAN);
    for (double value : values) {
      switch (format) {
        case BINARY64 -> buffer.putDouble(value);
        case BINARY32 -> buffer.putFloat((float) value);
        case BINARY16 -> buffer.putShort((short) binary16(value));
        case BFLOAT16 -> buffer.putShort((short) (Float.floatToIntBits((float) value) >>> LOW));
      }
    }
    return buffer.array();
  }

  /** The elements of as many whole ones as there are. */
  static double[] values(Format format, byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    double[] values = new double[bytes.length / format.bytes()];
    for (int i = 0; i < values.length; i++) {
      values[i] = switch (format) {
        case BINARY64 -> buffer.getDouble();
        case BINARY32 -> buffer.getFloat();
        case BINARY16 -> fromBinary16(buffer.getShort());
        case BFLOAT16 -> Float.intBitsToFloat(buffer.getShort() << LOW);
      };
    }
    return values;
  }

  // Of a value that the format has: ten bits of fraction after five of exponent, whose bias is 15.
  private static int binary16(double x) {
    int sign = Double.doubleToRawLongBits(x) < 0 ? SIGN : 0;
    double size = Math.abs(x);
    if (Double.isNaN(x)) {
      return 0x7e00;
    }
    if (Double.isInfinite(x)) {
      return sign | 0x7c00;
    }
    int exponent = Math.max(Math.getExponent(size), Format.BINARY16.minExponent());
    int significand = (int) Math.scalb(size, 10 - exponent);
    // Of a normal number the leading bit counts as one more in the exponent.
    return sign | (exponent + 14 << 10) + significand;
  }

  private static double fromBinary16(int bits) {
    int exponent = bits >> 10 & 0x1f;
    int fraction = bits & 0x3ff;
    double size = exponent == 0x1f ? fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN
        : exponent == 0 ? Math.scalb((double) fraction, -24) : Math.scalb((double) (fraction | 0x400), exponent - 25);
    return (bits & SIGN) == 0 ? size : -size;
  }
}
