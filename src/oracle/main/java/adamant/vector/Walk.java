package adamant.vector;

import adamant.exact.Arithmetic;
import adamant.exact.Coefficients;
import adamant.exact.Demand;
import adamant.exact.ElementState;
import adamant.oracle.cases.Case;
import adamant.oracle.variant.VariantRule;
import adamant.oracle.verdict.Slots;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A formula followed through cases in one arithmetic, each parameter from what the arithmetic itself made of it before.
 *
 * @param <N> its numbers
 */
final class Walk<N> {

  private final Arithmetic<N> arithmetic;
  private final VariantRule rule;
  private final Slots slots;
  private final Function<Demand, Coefficients<N>> form;
  private final Map<Demand, Coefficients<N>> formed = new HashMap<>();

  /**
   * A formula in an arithmetic.
   *
   * @param form makes the scalars of a step
   */
  Walk(Arithmetic<N> arithmetic, VariantRule rule, Slots slots, Function<Demand, Coefficients<N>> form) {
    this.arithmetic = arithmetic;
    this.rule = rule;
    this.slots = slots;
    this.form = form;
  }

  /** One element, where its case starts; parameter and state are finite, unless the arithmetic has other numbers. */
  Element of(Case c, int element) {
    return new Element(c, element);
  }

  /** One element's steps, in order. */
  final class Element {

    private final Case given;
    private final int index;
    private final double[] rates;
    private final ElementState<N> state;
    private N theta;
    private int taken;

    private Element(Case given, int index) {
      this.given = given;
      this.index = index;
      this.rates = given.allRates();
      this.state = given.start() == null ? rule.start(arithmetic) : slots.element(arithmetic, given.start(), index);
      this.theta = arithmetic.constant(given.parameters()[index]);
    }

    /** The parameter after the next step. */
    N step() {
      double gradient = given.gradients()[taken][index];
      taken++;
      Demand demand = rule.demand(given.hyperparameters(), rates, given.before() + taken);
      Coefficients<N> scalars = formed.computeIfAbsent(demand, form);
      theta = rule.step(arithmetic, scalars, state, theta, arithmetic.constant(gradient));
      return theta;
    }

    /** What a slot that is kept holds. */
    N slot(int k) {
      return slots.at(state, k);
    }
  }
}
