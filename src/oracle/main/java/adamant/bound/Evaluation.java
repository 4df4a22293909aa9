package adamant.bound;

import adamant.bound.Term.Constant;
import adamant.bound.Term.Input;
import adamant.bound.Term.Operation;
import adamant.bound.Term.Operator;
import adamant.bound.Term.Rounded;
import adamant.exact.Arithmetic;
import adamant.exact.Binary32;
import adamant.exact.Binary64;
import adamant.exact.Exact;
import adamant.exact.Format;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The value of a tree: with its roundings, natively, or over the reals. */
public final class Evaluation {

  private static final Exact EXACT = new Exact();
  private static final Binary64 BINARY64 = new Binary64();
  private static final Binary32 BINARY32 = new Binary32();

  private Evaluation() {}

  /** The value with every rounding. @param inputs a value for each input's name */
  public static double rounded(Term term, Map<String, Double> inputs) {
    if (term instanceof Rounded r) {
      return r.of() instanceof Operation o ? operation(o, r.format(), inputs)
          : r.format().round(rounded(r.of(), inputs));
    }
    if (term instanceof Input i) {
      return inputs.get(i.name());
    }
    if (term instanceof Constant c) {
      return c.value();
    }
    Operation exact = (Operation) term;
    return switch (exact.operator()) {
      case MAX, ABS, NEG -> operation(exact, Format.BINARY64, inputs);
      case ADD, SUB, MUL, DIV, SQRT -> throw new IllegalArgumentException("not rounded: " + term);
    };
  }

  private static double operation(Operation o, Format format, Map<String, Double> inputs) {
    if (o.operator() == Operator.ADD && o.left() instanceof Operation product
        && product.operator() == Operator.MUL) {
      double x = rounded(product.left(), inputs);
      double y = rounded(product.right(), inputs);
      double z = rounded(o.right(), inputs);
      return format == Format.BINARY64 ? Math.fma(x, y, z) : Math.fma((float) x, (float) y, (float) z);
    }
    // As the reference selects: the first of two unless it is less or one of them is no number.
    if (o.operator() == Operator.MAX) {
      double a = rounded(o.left(), inputs);
      double b = rounded(o.right(), inputs);
      return a >= b ? a : b;
    }
    if (o.operator() == Operator.ABS) {
      double a = rounded(o.left(), inputs);
      return a < 0 ? -a : a;
    }
    double[] x = o.operands().stream().mapToDouble(t -> rounded(t, inputs)).toArray();
    if (format == Format.BINARY64) {
      return apply(BINARY64, o.operator(), x[0], x[x.length - 1]);
    }
    return apply(BINARY32, o.operator(), (float) x[0], (float) x[x.length - 1]);
  }

  /**
   * The value over the reals, to {@value Exact#DIGITS} digits.
   *
   * @param given values of terms that stand for themselves
   * @throws ArithmeticException where there is none
   */
  public static BigDecimal exact(Term term, Map<String, BigDecimal> inputs, Map<Term, BigDecimal> given) {
    BigDecimal known = given.get(term);
    if (known != null) {
      return known;
    }
    if (term instanceof Rounded r) {
      return exact(r.of(), inputs, given);
    }
    if (term instanceof Input i) {
      return inputs.get(i.name());
    }
    if (term instanceof Constant c) {
      return new BigDecimal(c.value());
    }
    Operation o = (Operation) term;
    List<BigDecimal> x = o.operands().stream().map(t -> exact(t, inputs, given)).toList();
    return apply(EXACT, o.operator(), x.get(0), x.get(x.size() - 1));
  }

  private static <N> N apply(Arithmetic<N> a, Operator operator, N x, N y) {
    return switch (operator) {
      case ADD -> a.add(x, y);
      case SUB -> a.sub(x, y);
      case MUL -> a.mul(x, y);
      case DIV -> a.div(x, y);
      case SQRT -> a.sqrt(x);
      case MAX -> a.max(x, y);
      case ABS -> a.abs(x);
      case NEG -> a.neg(x);
    };
  }
}
