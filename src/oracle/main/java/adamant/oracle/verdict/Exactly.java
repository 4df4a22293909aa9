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
import java.util.List;

/** Whether two variants take the same exact steps on the observed cases, and so are one function there. */
final class Exactly {

  /** Far above the error of {@value Exact#DIGITS} digits, far below what any difference of formulas makes. */
  private static final BigDecimal SAME = new BigDecimal("1e-40");

  private final Format format;
  private final List<Observation> observations;

  Exactly(Format format, List<Observation> observations) {
    this.format = format;
    this.observations = observations;
  }

  boolean same(Variant one, Variant other) {
    Domain domain = Domain.of(format, one);
    for (Observation o : observations) {
      Case c = o.given();
      ExactTrajectory first = trajectory(one, c);
      ExactTrajectory second = trajectory(other, c);
      Kept kept = new Kept(format, Slots.of(one), o);
      Kept others = new Kept(format, Slots.of(other), o);
      int[] ends = domain.leaves(c);
      for (int i = 0; i < c.length(); i++) {
        ExactTrajectory.Element x = kept.begun(first, i);
        ExactTrajectory.Element y = others.begun(second, i);
        for (int t = 0; t < ends[i] && Double.isFinite(o.before(t, i)); t++) {
          double gradient = c.gradients()[t][i];
          if (!same(x.exact(o.before(t, i), gradient), y.exact(o.before(t, i), gradient))) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private ExactTrajectory trajectory(Variant variant, Case c) {
    return new ExactTrajectory(new VariantRule(variant, Order.LITERAL), format, c.hyperparameters(), c.allRates());
  }

  private static boolean same(BigDecimal x, BigDecimal y) {
    if (x == null || y == null) {
      return x == y;
    }
    BigDecimal bound = x.abs().max(y.abs()).multiply(SAME, Exact.CONTEXT);
    return x.subtract(y, Exact.CONTEXT).abs().compareTo(bound) <= 0;
  }
}
