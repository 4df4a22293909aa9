package adamant.cli.sweep;

import adamant.exact.Hyperparameters;
import adamant.kernel.EvaluationOrder;
import adamant.optimizer.Optimizer32;
import adamant.oracle.variant.Order;
import adamant.oracle.variant.VariantRule;
import adamant.oracle.variant.Variants;
import adamant.reference.AdamHyperparameters;
import adamant.reference.Slot;
import adamant.reference.WeightDecay;
import adamant.vector.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** An optimizer in one of its evaluation orders, and what is swept of it. */
record Member(Optimizer32 optimizer, EvaluationOrder order) {

  static final AdamHyperparameters HYPERPARAMETERS = new AdamHyperparameters(0.001, 0.9, 0.999, 1e-8);
  static final WeightDecay DECAY = new WeightDecay(0.01, 1);
  /** The same, as the oracle has them. */
  static final Hyperparameters GIVEN = new Hyperparameters(0.001, 0.9, 0.999, 1e-8, 0.01, 1);

  /** The gradients of the history, in terms of one gradient g. */
  static final List<String> HISTORY = List.of("g", "g", "g", "−g", "0");

  /** All optimizers in all of their orders. */
  static List<Member> all() {
    List<Member> all = new ArrayList<>();
    for (Optimizer32 optimizer : Optimizer32.values()) {
      optimizer.orders().forEach(order -> all.add(new Member(optimizer, order)));
    }
    return all;
  }

  /** The gradient of a step of the history, counted from 0. */
  static double gradient(double g, int step) {
    return switch (HISTORY.get(step)) {
      case "g" -> g;
      case "−g" -> -g;
      default -> 0;
    };
  }

  /** The rates of the history's steps. */
  static double[] rates() {
    double[] rates = new double[HISTORY.size()];
    Arrays.fill(rates, GIVEN.lr());
    return rates;
  }

  /** Whether its formula has more than sums and products, through which what is not finite is always seen. */
  boolean divides() {
    return optimizer.keeps().contains(Slot.SECOND);
  }

  /** The oracle's formula, in the order of the optimizer's page. */
  VariantRule rule() {
    return new VariantRule(Variants.byId(optimizer.id()), formulaOrder());
  }

  private Order formulaOrder() {
    if (order == EvaluationOrder.SCALED) {
      return Order.SCALED;
    }
    return Literal.order(optimizer.id());
  }

  String orderName() {
    return order.name().toLowerCase(Locale.ROOT);
  }
}
