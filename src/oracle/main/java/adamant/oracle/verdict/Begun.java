package adamant.oracle.verdict;

import adamant.exact.Arithmetic;
import adamant.exact.Coefficients;
import adamant.exact.Demand;
import adamant.exact.ElementState;
import adamant.exact.Hyperparameters;
import adamant.exact.UpdateRule;
import adamant.oracle.cases.Case;

/** A rule for one element of a case, begun where the case begins; its state can be looked at. */
final class Begun implements UpdateRule {

  private final UpdateRule rule;
  private final Slots slots;
  private final Case given;
  private final int element;
  private ElementState<?> state;

  Begun(UpdateRule rule, Slots slots, Case given, int element) {
    this.rule = rule;
    this.slots = slots;
    this.given = given;
    this.element = element;
  }

  @Override
  public Demand demand(Hyperparameters h, double[] rates, int step) {
    return rule.demand(h, rates, step);
  }

  @Override
  public <N> ElementState<N> start(Arithmetic<N> a) {
    ElementState<N> first = given.start() == null ? rule.start(a) : slots.element(a, given.start(), element);
    state = first;
    return first;
  }

  @Override
  public <N> N step(Arithmetic<N> a, Coefficients<N> c, ElementState<N> at, N theta, N gradient) {
    return rule.step(a, c, at, theta, gradient);
  }

  /** What a slot of the last started state has now, in an arithmetic of machine numbers. */
  double slot(int k) {
    return ((Number) slots.at(state, k)).doubleValue();
  }
}
