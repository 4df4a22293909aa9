package adamant.bound;

import adamant.bound.Term.Input;
import adamant.bound.Term.Operation;
import adamant.bound.Term.Operator;
import adamant.bound.Term.Rounded;
import java.util.Set;

/** Which values of a tree can be negative, and where terms can cancel. */
final class Signs {

  private final Set<String> signed;
  private final Set<Term> positive;

  /** For trees whose inputs of these names can have either sign, and all others are not negative. */
  Signs(Set<String> signed) {
    this(signed, Set.of());
  }

  private Signs(Set<String> signed, Set<Term> positive) {
    this.signed = signed;
    this.positive = positive;
  }

  /** The same with some terms that stand for positive inputs. */
  Signs taking(Set<Term> terms) {
    return new Signs(signed, terms);
  }

  /** Whether a value can be negative. */
  boolean signed(Term term) {
    if (positive.contains(term)) {
      return false;
    }
    if (term instanceof Rounded r) {
      return signed(r.of());
    }
    if (term instanceof Input i) {
      return signed.contains(i.name());
    }
    if (!(term instanceof Operation o)) {
      return false;
    }
    return switch (o.operator()) {
      case SUB, NEG -> true;
      case ABS, SQRT -> false;
      case MUL, DIV -> !o.left().equals(o.right()) && (signed(o.left()) || signed(o.right()));
      case ADD, MAX -> signed(o.left()) || signed(o.right());
    };
  }

  /** Whether the value is a sum or a difference whose terms can cancel. */
  boolean cancels(Term term) {
    return !positive.contains(term) && term.unrounded() instanceof Operation o && (o.operator() == Operator.SUB
        || o.operator() == Operator.ADD && (signed(o.left()) || signed(o.right())));
  }

  /** Whether terms can cancel anywhere in it. */
  boolean cancelsWithin(Term term) {
    return cancels(term) || !positive.contains(term) && term.unrounded() instanceof Operation o
        && o.operands().stream().anyMatch(this::cancelsWithin);
  }
}
