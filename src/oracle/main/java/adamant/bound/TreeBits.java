package adamant.bound;

import adamant.exact.Format;
import adamant.oracle.cases.SplitMix;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds an element function's tree to the compiled method, bit for bit. */
public final class TreeBits {

  private static final double[] SPECIAL = {0.0, -0.0, 1.0, -1.0, Double.MIN_VALUE, Double.POSITIVE_INFINITY,
      Double.NEGATIVE_INFINITY, Double.NaN, Double.MAX_VALUE};

  private TreeBits() {}

  /**
   * The first input on which the tree and the method have different bits; null where there is none. NaNs are equal.
   *
   * @param tries how many inputs: of random bits, of like magnitudes, and with special values among them
   */
  public static String difference(ElementFunction function, Format format, long tries, long seed) {
    Term tree = function.tree(format);
    CompiledFunction compiled = new CompiledFunction(function, format);
    List<String> names = function.parameters();
    SplitMix random = new SplitMix(seed);
    Map<String, Double> inputs = new HashMap<>();
    double[] values = new double[names.size()];
    for (long k = 0; k < tries; k++) {
      for (int i = 0; i < values.length; i++) {
        values[i] = drawn(random, format, (int) (k % 3), function.signed(i));
        inputs.put(names.get(i), values[i]);
      }
      double expected = compiled.of(values);
      double actual = Evaluation.rounded(tree, inputs);
      if (!format.same(expected, actual)) {
        StringBuilder s = new StringBuilder(function.method() + " in " + format.label() + ":");
        inputs.forEach((name, value) -> s.append(' ').append(name).append('=').append(format.hex(value)));
        return s + " gives " + format.hex(expected) + ", its tree " + format.hex(actual);
      }
    }
    return null;
  }

  private static double drawn(SplitMix random, Format format, int kind, boolean signed) {
    double x = switch (kind) {
      case 0 -> format == Format.BINARY64 ? Double.longBitsToDouble(random.next())
          : Float.intBitsToFloat((int) random.next());
      case 1 -> format.round(random.scaled(-8, 8));
      default -> random.below(4) == 0 ? format.round(SPECIAL[random.below(SPECIAL.length)])
          : format.round(random.scaled(format.minExponent(), format.maxExponent() - 1));
    };
    return signed ? x : Math.abs(x);
  }
}
