package adamant.proofs.mutants;

import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An input on which a mutant's result has other bits than the original's. NaN is one value, as it is to the provers.
 *
 * @param number the input's number among the fixed ones, from 0
 * @param input the arguments
 * @param original the original's result
 * @param mutant the mutant's result
 */
record Difference(int number, String input, String original, String mutant) {

  /** How many inputs a mutant must pass to be held for equivalent. */
  static final int INPUTS = 1_000_000;

  private static final int ROUNDS = 100;

  /** The first of so many fixed inputs on which they differ. */
  static Optional<Difference> first(Compiled code, Target target, String mutant, int inputs) {
    MethodHandle one = code.method(target, target.name());
    MethodHandle other = code.method(target, mutant);
    Inputs given = new Inputs(target);
    for (int k = 0; k < inputs; k++) {
      Object[] arguments = given.next();
      Object[] copy = copy(arguments);
      Object[] shown = copy(arguments);
      Object expected = call(code, one, arguments);
      Object found = call(code, other, copy);
      if (!same(expected, found) || !Arrays.deepEquals(bits(arguments), bits(copy))) {
        return Optional.of(new Difference(k, hex(target, shown), result(target, expected, arguments),
            result(target, found, copy)));
      }
    }
    return Optional.empty();
  }

  private static Object call(Compiled code, MethodHandle method, Object[] arguments) {
    code.fuel(ROUNDS);
    try {
      return method.invokeExact(arguments);
    } catch (ArrayIndexOutOfBoundsException e) {
      return "an index out of bounds";
    } catch (Throwable e) {
      return e.getMessage();
    }
  }

  private static boolean same(Object a, Object b) {
    return a == null || b == null ? a == b : a.equals(b);
  }

  private static Object[] copy(Object[] arguments) {
    Object[] copy = arguments.clone();
    for (int k = 0; k < copy.length; k++) {
      if (copy[k] instanceof double[] a) {
        copy[k] = a.clone();
      } else if (copy[k] instanceof float[] a) {
        copy[k] = a.clone();
      }
    }
    return copy;
  }

  // Arrays.equals on doubles compares bits, and takes NaN for one value, as Double.equals does.
  private static Object[] bits(Object[] arguments) {
    return Arrays.stream(arguments).filter(a -> a.getClass().isArray()).toArray();
  }

  private static String result(Target target, Object returned, Object[] arguments) {
    if (returned != null) {
      return hex(returned);
    }
    return hex(target, arguments);
  }

  private static String hex(Target target, Object[] arguments) {
    List<String> shown = new ArrayList<>();
    for (int k = 0; k < arguments.length; k++) {
      shown.add(target.parameters().get(k).name() + "=" + hex(arguments[k]));
    }
    return String.join(" ", shown);
  }

  private static String hex(Object value) {
    if (value instanceof Double d) {
      return Double.toHexString(d);
    } else if (value instanceof Float f) {
      return Float.toHexString(f);
    } else if (value instanceof double[] a) {
      return "[" + String.join(" ", Arrays.stream(a).mapToObj(Double::toHexString).toList()) + "]";
    } else if (value instanceof float[] a) {
      List<String> all = new ArrayList<>();
      for (float x : a) {
        all.add(Float.toHexString(x));
      }
      return "[" + String.join(" ", all) + "]";
    }
    return String.valueOf(value);
  }
}
