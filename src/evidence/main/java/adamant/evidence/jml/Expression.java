package adamant.evidence.jml;

import java.util.List;

/** A JML expression. */
public sealed interface Expression {

  /** A number, a boolean or null. */
  record Literal(Object value) implements Expression {}

  /** A parameter, a field of the object itself, a bound variable, a type, {@code this}, {@code \result}. */
  record Name(String name) implements Expression {}

  /** A field, or an array's length. */
  record Field(Expression of, String name) implements Expression {}

  /** An element of an array. */
  record Element(Expression of, Expression at) implements Expression {}

  /** A method, or one of JML's own operators such as {@code \old}; {@code of} is null where nothing stands before. */
  record Call(Expression of, String name, List<Expression> arguments) implements Expression {}

  /** {@code -} or {@code !}. */
  record Unary(String operator, Expression of) implements Expression {}

  /** An operator between two. */
  record Binary(String operator, Expression left, Expression right) implements Expression {}

  /** {@code condition ? yes : no}. */
  record Conditional(Expression condition, Expression yes, Expression no) implements Expression {}

  /** A cast to a primitive type. */
  record Cast(String type, Expression of) implements Expression {}

  /** {@code (\forall int variable; range; body)}, or {@code \exists}. */
  record Quantified(boolean forAll, String variable, Expression range, Expression body) implements Expression {}
}
