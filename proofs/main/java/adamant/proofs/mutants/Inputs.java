package adamant.proofs.mutants;

import java.util.Random;

/**
 * The fixed inputs on which original and mutants run: ordinary magnitudes, then each parameter in turn through all
 * exponent classes, then any bits, then special values; the same in every run, because {@link Random} is specified.
 */
final class Inputs {

  /** The seed of all of them. */
  static final long SEED = 20_140_412;

  private static final double[] SPECIAL = {0.0, -0.0, 1.0, -1.0, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY,
      Double.NaN, Double.MIN_VALUE, -Double.MIN_VALUE, Double.MIN_NORMAL, Double.MAX_VALUE, -Double.MAX_VALUE,
      0.5, 2.0};
  private static final float[] SPECIAL32 = {0.0f, -0.0f, 1.0f, -1.0f, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY,
      Float.NaN, Float.MIN_VALUE, -Float.MIN_VALUE, Float.MIN_NORMAL, Float.MAX_VALUE, -Float.MAX_VALUE, 0.5f, 2.0f};
  private static final int LENGTH = 6;

  private final Target target;
  private final Random random = new Random(SEED);
  private final boolean wide;
  private int count;

  Inputs(Target target) {
    this.target = target;
    this.wide = target.format().equals("double");
  }

  /** The next input: an array of the arguments, boxed. */
  Object[] next() {
    int kind = count % 4;
    int parameters = target.parameters().size();
    int chosen = count / 4 % parameters;
    int exponent = count / 4 / parameters;
    int length = target.loop() ? random.nextInt(LENGTH + 1) : 0;
    int from = random.nextInt(length + 1);
    int to = from + random.nextInt(length - from + 1);
    Object[] arguments = new Object[parameters];
    int ints = 0;
    for (int k = 0; k < parameters; k++) {
      boolean one = k == chosen;
      arguments[k] = switch (target.parameters().get(k).type()) {
        case "double" -> value(kind, one, exponent);
        case "float" -> (float) value(kind, one, exponent);
        case "double[]" -> {
          double[] array = new double[length];
          for (int j = 0; j < length; j++) {
            array[j] = value(kind, one, exponent + j);
          }
          yield array;
        }
        case "float[]" -> {
          float[] array = new float[length];
          for (int j = 0; j < length; j++) {
            array[j] = (float) value(kind, one, exponent + j);
          }
          yield array;
        }
        default -> ints++ == 0 ? from : to;
      };
    }
    count++;
    return arguments;
  }

  private double value(int kind, boolean chosen, int exponent) {
    return switch (kind) {
      case 0 -> ordinary();
      case 1 -> chosen ? ofClass(exponent) : ordinary();
      case 2 -> wide ? Double.longBitsToDouble(random.nextLong()) : Float.intBitsToFloat(random.nextInt());
      default -> random.nextBoolean() ? special() : ordinary();
    };
  }

  private double special() {
    int at = random.nextInt(SPECIAL.length);
    return wide ? SPECIAL[at] : SPECIAL32[at];
  }

  // Of magnitude 2⁻⁴ to 2⁴, positive three times of four, for roots take no others.
  private double ordinary() {
    double x = Math.scalb(1 + random.nextDouble(), random.nextInt(8) - 4);
    double signed = random.nextInt(4) == 0 ? -x : x;
    return wide ? signed : (float) signed;
  }

  // The classes in turn, subnormals among them; not the last, of infinities and NaN, which are special values.
  private double ofClass(int number) {
    if (wide) {
      long bits = random.nextLong() & 0x800F_FFFF_FFFF_FFFFL | (long) (number % 2047) << 52;
      return Double.longBitsToDouble(bits);
    }
    return Float.intBitsToFloat(random.nextInt() & 0x807F_FFFF | number % 255 << 23);
  }
}
