package adamant.oracle.verdict;

import adamant.exact.Exact;
import adamant.exact.ExactTrajectory;
import adamant.exact.Format;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.Domain;
import adamant.oracle.variant.Order;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.VariantRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The exact steps that a variant takes on the observed cases; what has the same ones is the same function there. */
final class Exactly {

  /** Far above the error of {@value Exact#DIGITS} digits, far below what any difference of formulas makes. */
  private static final BigDecimal SAME = new BigDecimal("1e-40");

  private final List<BigDecimal> steps = new ArrayList<>();

  Exactly(Format format, List<Observation> observations, Variant variant) {
    Domain domain = new Domain(format);
    VariantRule rule = new VariantRule(variant, Order.LITERAL);
    for (Observation o : observations) {
      Case c = o.given();
      ExactTrajectory trajectory = new ExactTrajectory(rule, format, c.hyperparameters(), c.rates());
      for (int i = 0; i < c.length(); i++) {
        ExactTrajectory.Element element = trajectory.element();
        for (int t = 0; t < domain.leaves(c, i); t++) {
          steps.add(element.exact(0, c.gradients()[t][i]));
        }
      }
    }
  }

  boolean same(Exactly other) {
    for (int i = 0; i < steps.size(); i++) {
      if (!same(steps.get(i), other.steps.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(BigDecimal x, BigDecimal y) {
    if (x == null || y == null) {
      return x == y;
    }
    BigDecimal bound = x.abs().max(y.abs()).multiply(SAME, Exact.CONTEXT);
    return x.subtract(y, Exact.CONTEXT).abs().compareTo(bound) <= 0;
  }
}
