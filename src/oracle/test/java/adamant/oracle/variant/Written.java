package adamant.oracle.variant;

import adamant.exact.Arithmetic;
import adamant.exact.Coefficients;
import adamant.exact.Demand;
import adamant.exact.ElementState;
import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.exact.Slack;
import java.util.Set;

/**
 * Writes a formula's operations down, widenings and narrowings too, in place of doing them. An operation has brackets,
 * so that its order can be read; {@code (x·y + z)} is a product and a sum that may be contracted. Where a comparison
 * decides, those that hold are given. What only {@code Recording} in adamant.bound tells apart is not written: which
 * values are stored, and which are local.
 */
final class Written implements Arithmetic<String> {

  private static final Hyperparameters H = new Hyperparameters(0.25, 0.5, 0.75, 0.125, 0.375, 0.625);
  private static final double[] RATES = {0.25, 0.25, 0.25};

  private final Set<String> holds;

  Written(String... holds) {
    this.holds = Set.of(holds);
  }

  /**
   * The scalars that a variant uses, by their names: γ for 1 − β, c₁⁺ for 1 − β₁ᵗ⁺¹, β₁⁺ for 1 + β₁, r for η/c₁, r̂ for
   * η·√c₂/c₁, w for √c₂, w⁻¹ for 1/√c₂, ε̂ for ε·√c₂; of a weight decay λ, s, κ for what θ shrinks by and κ̄ for 1 less
   * that; of a schedule μ⁺ for the next μ and ν for 1 − μ.
   */
  static Coefficients<String> scalars(Variant variant) {
    Demand demand = new VariantRule(variant, Order.LITERAL).demand(H, RATES, 3);
    String c1 = demand.first().present() ? "c₁" : null;
    String c2 = demand.second().present() ? "c₂" : null;
    String lr = demand.rateInside() ? "1" : "η";
    String rate = c1 == null ? lr : "r";
    return new Coefficients<>("β₁", "γ₁", "β₂", "γ₂", c1, c2, demand.next().present() ? "c₁⁺" : null, lr,
        demand.rateInside() ? "η" : null, "β₁⁺", "ε", rate, c2 == null ? rate : "r̂", c2 == null ? null : "w",
        c2 == null ? null : "w⁻¹", c2 == null ? "ε" : "ε̂",
        demand.decay() == null ? null : new Coefficients.Decay<>("λ", "s", "κ", "κ̄"),
        demand.schedule() == null ? null : new Coefficients.Scheduled<>("μ⁺", "ν"));
  }

  /** A state after some steps: m, v, their maximum, the mean b and the average d of squared changes. */
  static ElementState<String> state() {
    ElementState<String> state = new ElementState<>("m", "v");
    state.maximum = "V";
    state.mean = "b";
    state.changes = "d";
    return state;
  }

  /** The parameter after a step from θ by the gradient g, in an order; the state is updated. */
  static String step(Variant variant, Order order, ElementState<String> state, String... holds) {
    return new VariantRule(variant, order).step(new Written(holds), scalars(variant), state, "θ", "g");
  }

  /** The parameter after a step from some state. */
  static String step(Variant variant, Order order, String... holds) {
    return step(variant, order, state(), holds);
  }

  @Override
  public String constant(double x) {
    return x == Math.rint(x) ? Long.toString((long) x) : Double.toString(x);
  }

  @Override
  public String add(String x, String y) {
    return "(" + x + " + " + y + ")";
  }

  @Override
  public String sub(String x, String y) {
    return "(" + x + " − " + y + ")";
  }

  @Override
  public String mul(String x, String y) {
    return "(" + x + "·" + y + ")";
  }

  @Override
  public String div(String x, String y) {
    return "(" + x + "/" + y + ")";
  }

  @Override
  public String sqrt(String x) {
    return "√" + x;
  }

  @Override
  public String max(String x, String y) {
    return "max(" + x + ", " + y + ")";
  }

  @Override
  public String abs(String x) {
    return "|" + x + "|";
  }

  @Override
  public String neg(String x) {
    return "−" + x;
  }

  @Override
  public String mulAdd(String x, String y, String z) {
    return "(" + x + "·" + y + " + " + z + ")";
  }

  @Override
  public String slack(String x, Slack slack) {
    return slack + "[" + x + "]";
  }

  @Override
  public String strayed(String x, String magnitude, Slack slack) {
    return slack + "[" + x + " by " + magnitude + "]";
  }

  @Override
  public String narrowed(String x, Format narrow) {
    return narrow.label() + "[" + x + "]";
  }

  @Override
  public String stored(String x, Format narrow) {
    return "stored " + narrowed(x, narrow);
  }

  @Override
  public boolean less(String x, String y) {
    return holds.contains(x + " < " + y);
  }
}
