package adamant.cli.vacuity;

/**
 * Java's operators on boxed numbers. As reals a quotient by zero has no value, and two numbers may count as equal where
 * they differ by no more than rounding.
 *
 * @param reals whether the values stand for reals
 * @param rounding the difference, relative to the larger of the two and 1, up to which reals count as equal; 0 where they must be equal
 */
record Numbers(boolean reals, double rounding) {

  /** An expression has no value over the reals. */
  static final class Undefined extends RuntimeException {

    private static final long serialVersionUID = 1;

    Undefined(String why) {
      super(why);
    }
  }

  Object apply(String operator, Object a, Object b) {
    if (!(a instanceof Number x) || !(b instanceof Number y)) {
      return switch (operator) {
        case "==" -> equal(a, b);
        case "!=" -> !equal(a, b);
        default -> throw new IllegalArgumentException(operator + " of " + a + " and " + b);
      };
    }
    boolean integers = x instanceof Integer && y instanceof Integer;
    if (operator.equals("/") && reals && !integers && y.doubleValue() == 0) {
      throw new Undefined("a quotient by 0");
    }
    if (integers) {
      return integers(operator, x.intValue(), y.intValue());
    }
    boolean single = !(x instanceof Double) && !(y instanceof Double);
    return single ? floats(operator, x.floatValue(), y.floatValue())
        : doubles(operator, x.doubleValue(), y.doubleValue());
  }

  private static boolean equal(Object a, Object b) {
    return a instanceof Boolean || a instanceof Evaluator.Bits ? a.equals(b) : a == b;
  }

  private static Object integers(String operator, int x, int y) {
    return switch (operator) {
      case "+" -> x + y;
      case "-" -> x - y;
      case "*" -> x * y;
      case "/" -> x / y;
      case "%" -> x % y;
      case "<" -> x < y;
      case "<=" -> x <= y;
      case ">" -> x > y;
      case ">=" -> x >= y;
      case "==" -> x == y;
      default -> x != y;
    };
  }

  private Object floats(String operator, float x, float y) {
    return switch (operator) {
      case "+" -> x + y;
      case "-" -> x - y;
      case "*" -> x * y;
      case "/" -> x / y;
      default -> doubles(operator, x, y);
    };
  }

  private Object doubles(String operator, double x, double y) {
    return switch (operator) {
      case "+" -> x + y;
      case "-" -> x - y;
      case "*" -> x * y;
      case "/" -> x / y;
      case "<" -> x < y;
      case "<=" -> x <= y;
      case ">" -> x > y;
      case ">=" -> x >= y;
      case "==" -> x == y || near(x, y);
      case "!=" -> !(x == y || near(x, y));
      default -> throw new IllegalArgumentException(operator);
    };
  }

  private boolean near(double x, double y) {
    return rounding > 0 && Math.abs(x - y) <= rounding * Math.max(1, Math.max(Math.abs(x), Math.abs(y)));
  }

  static Object negative(Object x) {
    return x instanceof Integer i ? (Object) (-i) : x instanceof Float f ? (Object) (-f) : (Object) (-(Double) x);
  }

  /** The number in the type of another. */
  static Object like(Class<?> type, Object x) {
    return cast(type == Integer.class || type == int.class ? "int" : type == Float.class || type == float.class ? "float"
        : "double", x);
  }

  static Object cast(String type, Object x) {
    Number n = (Number) x;
    return switch (type) {
      case "int" -> (Object) n.intValue();
      case "float" -> (Object) n.floatValue();
      default -> (Object) n.doubleValue();
    };
  }
}
