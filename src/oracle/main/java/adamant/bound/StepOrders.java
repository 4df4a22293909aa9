package adamant.bound;

import adamant.bound.Term.Input;
import adamant.bound.Term.Operation;
import adamant.bound.Term.Operator;
import adamant.bound.Term.Rounded;
import adamant.exact.Coefficients;
import adamant.exact.ElementState;
import adamant.exact.Format;
import adamant.oracle.variant.Formation;
import adamant.oracle.variant.Implementation;
import adamant.oracle.variant.Order;
import adamant.oracle.variant.StepChoices.Decay;
import adamant.oracle.variant.StepChoices.Numerator;
import adamant.oracle.variant.Style;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.VariantRule;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the oracle's orders take from the parameter, as expressions of the moments after their update. */
final class StepOrders {

  private static final Signs SIGNS = new Signs(Set.of("g", "m0", "b0"));

  private final Variant variant;
  private final Format format;

  /** The orders of a variant's step. A weight decay beside the step is another piece. */
  StepOrders(Variant variant, Format format) {
    this.variant = variant.with(Decay.NONE);
    this.format = format;
  }

  /** The change in the literal order, each operation rounded. */
  Term literal() {
    return change(Implementation.LITERAL, false);
  }

  /**
   * The change in every order and style, each expression once. The moments' orders and the formations play no part, and
   * how momentum looks ahead is a piece of its own; a contracted step is rounded once less than the same one. Where
   * operations round to the format, the moments are also read from what they are held as, with a rounding more.
   */
  Set<Term> all() {
    return Implementation.all(format, variant).stream()
        .filter(i -> i.formation() == Formation.ROUNDED_ONCE && i.order().sample() == Order.LITERAL.sample()
            && i.order().ahead() == Order.LITERAL.ahead() && i.order().first() == Order.LITERAL.first()
            && i.order().second() == Order.LITERAL.second() && i.order().changes() == Order.LITERAL.changes()
            && i.order().descent() == Order.LITERAL.descent())
        .flatMap(i -> i.style() == Style.PLAIN ? Stream.of(change(i, false), change(i, true))
            : Stream.of(change(i, false)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Term change(Implementation implementation, boolean read) {
    VariantRule rule = new VariantRule(variant, implementation.order());
    Coefficients<Term> c = NamedScalars.of(rule, implementation.scalarFormat(format));
    ElementState<Term> state = new ElementState<>(new Input("m0"), new Input("v0"));
    state.mean = new Input("b0");
    state.changes = new Input("d");
    Term theta = new Input("theta");
    Term after = rule.step(recording(implementation.style()), c, state, theta, new Input("g"));
    Operation difference = (Operation) after.unrounded();
    if (difference.operator() != Operator.SUB && difference.operator() != Operator.ADD
        || difference.left() != theta) {
      throw new IllegalStateException("no step from the parameter: " + after);
    }
    Term change = difference.right();
    if (variant.choice(Numerator.class) == Numerator.CHANGES) {
      change = ((Operation) change.unrounded()).right();
    }
    Map<Term, Term> names = new LinkedHashMap<>();
    Recording plain = Recording.plain(format);
    Term v = read ? plain.mul(new Input("v"), new Input(Product.SHARE)) : new Input("v");
    Term m = read ? plain.mul(new Input("m"), new Input(Product.SHARE)) : new Input("m");
    names.put(state.maximum, v);
    names.put(state.second, v);
    names.put(state.first, m);
    return named(change, names);
  }

  // The moments by their names. Sums that can cancel come before the step, and in all its orders are computed alike.
  private static Term named(Term term, Map<Term, Term> names) {
    Term name = names.get(term);
    if (name != null) {
      return name;
    }
    if (SIGNS.cancels(term)) {
      return new Input("sum");
    }
    if (term instanceof Rounded r) {
      return new Rounded(r.format(), named(r.of(), names));
    }
    return term instanceof Operation o
        ? new Operation(o.operator(), o.operands().stream().map(t -> named(t, names)).toList()) : term;
  }

  private Recording recording(Style style) {
    return switch (style) {
      case PLAIN -> Recording.plain(format);
      case FUSED -> new Recording(format, format, false, true);
      case NARROW_LOCALS -> new Recording(Format.BINARY64, format, true, false);
      case WIDE_LOCALS -> new Recording(Format.BINARY64, format, false, false);
    };
  }
}
