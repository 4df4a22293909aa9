package adamant.bound;

import adamant.bound.Term.Constant;
import adamant.bound.Term.Operation;
import adamant.bound.Term.Operator;
import adamant.bound.Term.Rounded;
import adamant.exact.Arithmetic;
import adamant.exact.Format;
import java.util.List;

/** Writes down what a formula does, in place of doing it: the expression tree of a formula in a style of arithmetic. */
public final class Recording implements Arithmetic<Term> {

  private final Format operations;
  private final Format stored;
  private final boolean narrowLocals;
  private final boolean fused;

  /**
   * A style of arithmetic.
   *
   * @param operations the format that each operation rounds to
   * @param stored the format of the tensors
   * @param narrowLocals whether local variables have the tensors' format
   * @param fused whether a product and a sum are one operation (FMA)
   */
  public Recording(Format operations, Format stored, boolean narrowLocals, boolean fused) {
    this.operations = operations;
    this.stored = stored;
    this.narrowLocals = narrowLocals;
    this.fused = fused;
  }

  /** Each operation rounded once to a format. */
  public static Recording plain(Format format) {
    return new Recording(format, format, false, false);
  }

  @Override
  public Term constant(double x) {
    if (!Format.BINARY32.holds(x)) {
      throw new IllegalArgumentException("no number of every format: " + x);
    }
    return new Constant(x);
  }

  @Override
  public Term add(Term x, Term y) {
    return rounded(Operator.ADD, x, y);
  }

  @Override
  public Term sub(Term x, Term y) {
    return rounded(Operator.SUB, x, y);
  }

  @Override
  public Term mul(Term x, Term y) {
    return rounded(Operator.MUL, x, y);
  }

  @Override
  public Term div(Term x, Term y) {
    return rounded(Operator.DIV, x, y);
  }

  @Override
  public Term sqrt(Term x) {
    return rounded(Operator.SQRT, x);
  }

  @Override
  public Term max(Term x, Term y) {
    return new Operation(Operator.MAX, List.of(x, y));
  }

  @Override
  public Term abs(Term x) {
    return new Operation(Operator.ABS, List.of(x));
  }

  @Override
  public Term neg(Term x) {
    return new Operation(Operator.NEG, List.of(x));
  }

  @Override
  public Term mulAdd(Term x, Term y, Term z) {
    return fused ? rounded(Operator.ADD, new Operation(Operator.MUL, List.of(x, y)), z)
        : add(local(mul(x, y)), z);
  }

  @Override
  public Term store(Term x) {
    return stored == operations ? x : narrowed(x);
  }

  @Override
  public Term local(Term x) {
    return narrowLocals && stored != operations ? narrowed(x) : x;
  }

  /** Refused: which of two branches is taken is a question of numbers. Record each branch by itself. */
  @Override
  public boolean less(Term x, Term y) {
    throw new UnsupportedOperationException("a comparison has no expression");
  }

  private Term narrowed(Term x) {
    return x instanceof Term.Input || x instanceof Constant || x instanceof Rounded r && r.format() == stored ? x
        : new Rounded(stored, x);
  }

  private Term rounded(Operator operator, Term... operands) {
    return new Rounded(operations, new Operation(operator, List.of(operands)));
  }
}
