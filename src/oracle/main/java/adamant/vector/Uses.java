package adamant.vector;

import adamant.exact.Binary64;
import adamant.exact.Coefficients;
import adamant.exact.ElementState;
import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.oracle.variant.Formation;
import adamant.oracle.variant.Order;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.VariantRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/** Which hyperparameters a formula has, found by changing each. */
final class Uses {

  private static final Map<String, ToDoubleFunction<Hyperparameters>> ALL = Map.of("beta1", Hyperparameters::beta1,
      "beta2", Hyperparameters::beta2, "eps", Hyperparameters::eps, "weight_decay", Hyperparameters::weightDecay,
      "schedule", Hyperparameters::schedule);
  private static final Hyperparameters SOME = new Hyperparameters(0, 0.5, 0.75, 0.125, 0.25, 0.5);
  private static final int STEPS = 3;

  private Uses() {}

  /** Their names, as in a question of the protocol. */
  static List<String> of(Variant variant) {
    double usual = last(variant, SOME);
    List<String> names = new ArrayList<>();
    changed("beta1", usual, variant, h -> h.withBetas(0.75, h.beta2()), names);
    changed("beta2", usual, variant, h -> h.withBetas(h.beta1(), 0.5), names);
    changed("eps", usual, variant, h -> h.withEps(0.25), names);
    changed("weight_decay", usual, variant, h -> h.withDecay(0.125, h.schedule()), names);
    changed("schedule", usual, variant, h -> h.withDecay(h.weightDecay(), 0.25), names);
    return names;
  }

  /** The values of those that have these names. */
  static List<Double> values(List<String> names, Hyperparameters h) {
    return names.stream().map(name -> ALL.get(name).applyAsDouble(h)).toList();
  }

  private static void changed(String name, double usual, Variant variant, UnaryOperator<Hyperparameters> change,
      List<String> names) {
    if (last(variant, change.apply(SOME)) != usual) {
      names.add(name);
    }
  }

  private static double last(Variant variant, Hyperparameters h) {
    VariantRule rule = new VariantRule(variant, Order.LITERAL);
    Binary64 a = new Binary64();
    ElementState<Double> state = rule.start(a);
    double[] rates = {0.5, 0.25, 0.5};
    double theta = 1;
    for (int t = 1; t <= STEPS; t++) {
      Coefficients<Double> c = Formation.ROUNDED_ONCE.form(rule.demand(h, rates, t), Format.BINARY64);
      theta = rule.step(a, c, state, theta, 1.0 / t);
    }
    return theta;
  }
}
