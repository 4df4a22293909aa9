package adamant.oracle.verdict;

import adamant.exact.ExactTrajectory;
import adamant.exact.Format;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.Domain;
import adamant.oracle.variant.Order;
import adamant.oracle.variant.Stored;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.VariantRule;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;

/** How long the steps are, beside those of a formula: for steps that are nearly right, as by an approximate root. */
final class Factors {

  /** Farther off than that no approximation explains a step. */
  private static final double MOST = 1 + 1.0 / 16;

  private double least = Double.POSITIVE_INFINITY;
  private double most = Double.NEGATIVE_INFINITY;

  /** The factors between the observed steps and the formula's exact ones. */
  Factors(Format format, List<Observation> observations, Variant variant) {
    Domain domain = Domain.of(format, variant);
    for (Observation o : observations) {
      Case c = o.given();
      ExactTrajectory trajectory =
          new ExactTrajectory(new VariantRule(variant, Order.LITERAL), format, c.hyperparameters(), c.allRates());
      Format told = variant.choice(Stored.class).parameters(format);
      Kept kept = new Kept(format, Slots.of(variant), o);
      int[] ends = domain.leaves(c);
      for (int i = 0; i < c.length(); i++) {
        ExactTrajectory.Element element = kept.begun(trajectory, i);
        for (int t = 0; t < ends[i] && Double.isFinite(o.before(t, i)); t++) {
          BigDecimal exact = element.exact(o.before(t, i), c.gradients()[t][i]);
          if (exact != null) {
            add(told, o.before(t, i), o.after()[t][i], exact);
          }
        }
      }
    }
  }

  private void add(Format format, double before, double after, BigDecimal exact) {
    BigDecimal step = exact.subtract(new BigDecimal(before));
    double unit = Math.max(format.ulp(before), format.ulp(format.round(exact)));
    // A step has to be many units of the parameter's last place long for its length to be told.
    if (step.abs().compareTo(new BigDecimal(Math.scalb(unit, format.precision() / 2))) < 0) {
      return;
    }
    double factor = Double.isFinite(after)
        ? new BigDecimal(after).subtract(new BigDecimal(before)).divide(step, MathContext.DECIMAL64).doubleValue()
        : Double.POSITIVE_INFINITY;
    least = Math.min(least, factor);
    most = Math.max(most, factor);
  }

  /** What they say, as the end of a sentence; empty where the steps are not nearly the formula's, or there are none. */
  String sentence(String name) {
    if (!(1 / MOST <= least && least <= most && most <= MOST)) {
      return "";
    }
    boolean constant = most - least < 1e-3 * Math.abs(most - 1);
    return constant
        ? String.format(Locale.ROOT, "; every step is %.4g times %s's, a constant factor", (least + most) / 2, name)
        : String.format(Locale.ROOT, "; every step is %s's times a factor from %.4g to %.4g, as an approximate root, "
            + "quotient or constant makes", name, least, most);
  }
}
