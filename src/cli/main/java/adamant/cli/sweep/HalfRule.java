package adamant.cli.sweep;

import adamant.exact.Arithmetic;
import adamant.exact.Coefficients;
import adamant.exact.ElementState;
import adamant.exact.Format;
import adamant.oracle.variant.Formation;
import adamant.oracle.variant.VariantRule;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Steps of one element, whose operations are those of an arithmetic and whose results are rounded to a format when the
 * step is done.
 *
 * @param <N> the numbers of the arithmetic
 */
final class HalfRule<N extends Number> {

  /** What is kept from step to step. */
  record Kept(double theta, double first, double second, double maximum) {}

  private final Arithmetic<N> arithmetic;
  private final Format scalars;
  private final Format stored;
  private final VariantRule rule;
  private final Map<Integer, Coefficients<N>> coefficients = new HashMap<>();

  /**
   * A way to take steps.
   *
   * @param arithmetic of the operations
   * @param scalars the format that the step's scalars are rounded to
   * @param stored the format that results are rounded to
   * @param rule the formula in an order
   */
  HalfRule(Arithmetic<N> arithmetic, Format scalars, Format stored, VariantRule rule) {
    this.arithmetic = arithmetic;
    this.scalars = scalars;
    this.stored = stored;
    this.rule = rule;
  }

  /** Step t. */
  Kept step(Kept kept, int t, double gradient) {
    Coefficients<N> c = coefficients.computeIfAbsent(t, this::form);
    ElementState<N> state = new ElementState<>(arithmetic.constant(kept.first()), arithmetic.constant(kept.second()));
    state.maximum = arithmetic.constant(kept.maximum());
    N theta = rule.step(arithmetic, c, state, arithmetic.constant(kept.theta()), arithmetic.constant(gradient));
    return new Kept(stored.round(theta.doubleValue()), stored.round(state.first.doubleValue()),
        stored.round(state.second.doubleValue()), stored.round(state.maximum.doubleValue()));
  }

  private Coefficients<N> form(int t) {
    double[] rates = new double[t];
    Arrays.fill(rates, Member.GIVEN.lr());
    return Formation.ROUNDED_ONCE.form(rule.demand(Member.GIVEN, rates, t), scalars).map(arithmetic::constant);
  }
}
