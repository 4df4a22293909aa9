package adamant.oracle.verdict;

import adamant.exact.Coefficients;
import adamant.exact.Demand;
import adamant.exact.Format;
import adamant.oracle.cases.Case;
import adamant.oracle.variant.Formation;
import adamant.oracle.variant.Implementation;
import adamant.oracle.variant.Order;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.VariantRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * The scalars of the steps of cases, as the implementations of a variant form them. Each is formed once: what a step
 * demands is the same in every order.
 */
final class FormedScalars {

  private record Way(Formation formation, Format rounded) {}

  private record Key(Way way, Demand demand) {}

  private final VariantRule rule;
  private final Format format;
  private final Map<Case, Map<Way, IntFunction<Coefficients<Double>>>> cases = new IdentityHashMap<>();
  private final Map<Key, Coefficients<Double>> formed = new HashMap<>();

  /**
   * For a variant.
   *
   * @param format what is computed in
   */
  FormedScalars(Variant variant, Format format) {
    this.rule = new VariantRule(variant, Order.LITERAL);
    this.format = format;
  }

  /** Those of each step of a case, from 1, as an implementation forms them. */
  IntFunction<Coefficients<Double>> of(Implementation implementation, Case c) {
    Way way = new Way(implementation.formation(), implementation.scalarFormat(format));
    return cases.computeIfAbsent(c, k -> new HashMap<>()).computeIfAbsent(way, k -> of(k, c));
  }

  private IntFunction<Coefficients<Double>> of(Way way, Case c) {
    double[] rates = c.allRates();
    List<Coefficients<Double>> known = new ArrayList<>(Collections.nCopies(c.steps() + 1, null));
    return step -> {
      if (known.get(step) == null) {
        known.set(step, formed.computeIfAbsent(new Key(way, rule.demand(c.hyperparameters(), rates, c.before() + step)),
            key -> way.formation.form(key.demand, way.rounded)));
      }
      return known.get(step);
    };
  }
}
