package adamant.bound;

import adamant.exact.Format;
import java.util.List;

/** An expression over the reals, with the operations marked whose results are rounded to a format. */
public sealed interface Term {

  /** An input, or a coefficient. */
  record Input(String name) implements Term {}

  /** A number that every format holds. */
  record Constant(double value) implements Term {}

  /** One operation over the reals. */
  record Operation(Operator operator, List<Term> operands) implements Term {

    /** The first operand. */
    public Term left() {
      return operands.get(0);
    }

    /** The last operand. */
    public Term right() {
      return operands.get(operands.size() - 1);
    }
  }

  /** A value rounded to nearest, ties to even. */
  record Rounded(Format format, Term of) implements Term {}

  /** The operations that formulas of the family use. */
  enum Operator {
    /** x + y. */
    ADD("+"),
    /** x − y. */
    SUB("-"),
    /** x · y. */
    MUL("*"),
    /** x / y. */
    DIV("/"),
    /** √x. */
    SQRT("sqrt"),
    /** The larger of x and y. */
    MAX("max"),
    /** |x|. */
    ABS("abs"),
    /** −x. */
    NEG("-");

    final String symbol;

    Operator(String symbol) {
      this.symbol = symbol;
    }
  }

  /** The same expression before it was rounded at last. */
  default Term unrounded() {
    return this instanceof Rounded r ? r.of().unrounded() : this;
  }
}
