package adamant.oracle.variant;

import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Coefficients;
import adamant.exact.Demand;
import adamant.exact.ElementState;
import adamant.exact.Enclosing;
import adamant.exact.Format;
import adamant.exact.Former;
import adamant.exact.Hyperparameters;
import adamant.exact.Interval;
import adamant.exact.Slack;
import adamant.oracle.variant.MomentChoices.Direction;
import adamant.oracle.variant.MomentChoices.RatePlace;
import adamant.oracle.variant.MomentChoices.SecondUse;
import adamant.oracle.variant.MomentChoices.SecondWeights;
import adamant.oracle.variant.StepChoices.Decay;
import adamant.oracle.variant.StepChoices.Epsilon;
import adamant.oracle.variant.StepChoices.SecondCorrection;
import adamant.oracle.variant.StepChoices.Sign;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The count of roundings in {@link VariantRule}, checked in the worst case and not by sampling: the enclosures of one
 * step's moments and of its change in each order, from a state and scalars that are points, lie in those that are used
 * for all orders.
 */
@DisplayName("The enclosure of any order")
class OrdersEnclosedTest {

  /** Scalars that are points, rounded to the format; what is derived from them is widened operation by operation. */
  private record Points(Enclosing arithmetic, Format format) implements Former<Interval> {

    private Interval point(double x) {
      return Interval.point(new BigDecimal(format.round(x)));
    }

    @Override
    public Interval constant(double x) {
      return point(x);
    }

    @Override
    public Interval beta(double beta, double decay, int power) {
      return point(beta);
    }

    @Override
    public Interval complement(Interval beta) {
      return point(1 - beta.lo().doubleValue());
    }

    @Override
    public Interval correction(double beta, int steps) {
      return point(1 - Math.pow(format.round(beta), steps));
    }
  }

  private static boolean holds(Interval outer, Interval inner) {
    return inner.isNaN() ? outer.undefined() : outer.contains(inner.lo()) && outer.contains(inner.hi());
  }

  private static List<Order> orders() {
    return Format.JUDGED.stream().flatMap(f -> Implementation.all(f, Variant.CANONICAL).stream())
        .map(Implementation::order).distinct().toList();
  }

  @Test
  @DisplayName("holds the enclosure of every order")
  void holds_every_order() {
    SplittableRandom random = new SplittableRandom(61);
    List<Order> orders = orders();
    for (Format format : Format.JUDGED) {
      Enclosing enclosing = new Enclosing(format);
      for (int i = 0; i < 25; i++) {
        Hyperparameters h = new Hyperparameters(0.1, random.nextDouble(), 1 - Math.scalb(random.nextDouble(), -9),
            Math.scalb(1, -random.nextInt(20)));
        int t = 2 + random.nextInt(10);
        Coefficients<Interval> c =
            Coefficients.form(new Points(enclosing, format), Demand.adam(h, random.nextDouble(), t));
        double m = format.round(random.nextDouble() - 0.5);
        double v = format.round(random.nextDouble());
        double g = format.round((random.nextDouble() - 0.5) * Math.scalb(1, random.nextInt(12) - 6));
        ElementState<Interval> any = state(m, v);
        step(Order.ANY, enclosing, c, any, g);
        Interval change = enclosing.slack(change(Order.ANY, enclosing, c, m, v), Slack.STEP);
        for (Order order : orders) {
          ElementState<Interval> state = state(m, v);
          step(order, enclosing, c, state, g);
          Interval own = change(order, enclosing, c, m, v);
          String at = format + " " + order + " " + h + " t " + t + " g " + g + " m " + m + " v " + v;
          assertTrue(holds(any.first, state.first), () -> "first moment, " + at);
          assertTrue(holds(any.second, state.second), () -> "second moment, " + at);

          assertTrue(holds(change, own), () -> "step, " + at + ": " + own + " in " + change);
        }
      }
    }
    assertTrue(orders.size() > 1000, "orders: " + orders.size());
  }

  private static List<Variant> members() {
    List<Variant> members = new ArrayList<>();
    Variants.known().forEach(k -> members.add(k.variant()));
    Variant nesterov = Variants.byId("nesterov");
    members.add(nesterov.with(RatePlace.FIRST_MOMENT));
    members.add(nesterov.with(Sign.UP));
    members.add(Variants.byId("adadelta").with(Decay.TIMES_RATE));
    members.add(Variants.byId("adagrad-eps-inside").with(SecondUse.STALE));
    members.add(Variants.byId("nadam").with(Direction.NESTEROV_SAME));
    members.add(Variants.byId("nadam").with(Direction.NESTEROV_SAME, SecondCorrection.NONE));
    members.add(Variants.byId("rmsprop-centered").with(Epsilon.SUBTRACTED));
    members.add(Variants.byId("adamax").with(Epsilon.SAMPLE));
    members.add(Variants.byId("adamax").with(Epsilon.LEAST_FOLDED));
    members.add(Variants.byId("rmsprop-eps-outside").with(SecondWeights.UNSCALED));
    return members;
  }

  @Test
  @DisplayName("of each member of the family, and of what is often made of it, holds a whole step in every order")
  void holds_every_order_of_the_family() {
    SplittableRandom random = new SplittableRandom(62);
    int checked = 0;
    for (Format format : Format.JUDGED) {
      Enclosing enclosing = new Enclosing(format);
      for (Variant variant : members()) {
        List<Order> orders = Implementation.all(format, variant).stream().map(Implementation::order).distinct()
            .filter(order -> blends(order.first()) && blends(order.second())).toList();
        for (int i = 0; i < 120; i++) {
          Order order = orders.get(random.nextInt(orders.size()));
          Hyperparameters h = new Hyperparameters(0.1, random.nextDouble(), 1 - Math.scalb(random.nextDouble(), -9),
              Math.scalb(1, -random.nextInt(20)), random.nextDouble(), 2 * random.nextDouble());
          int t = 2 + random.nextInt(10);
          double[] rates = new double[t];
          rates[t - 1] = random.nextDouble();
          VariantRule any = new VariantRule(variant, Order.ANY);
          Coefficients<Interval> c = Coefficients.form(new Points(enclosing, format), any.demand(h, rates, t));
          double[] given = {random.nextDouble() - 0.5, 0.5 + random.nextDouble() / 2, (random.nextDouble() - 0.5) / 8,
              Math.scalb(random.nextDouble(), -10), random.nextDouble() - 0.5,
              (random.nextDouble() - 0.5) * Math.scalb(1, random.nextInt(12) - 6)};
          if (i % 2 == 0) {
            // what the first moment takes up nearly cancels what it keeps, or what the step looks ahead to
            double kept = i % 4 == 0 ? h.beta1() : h.beta1() * h.beta1() / (1 + h.beta1());
            double rate = variant.choice(RatePlace.class) == RatePlace.STEP ? 1 : rates[t - 1];
            given[5] = -kept * given[0] / rate * (1 + Math.scalb(random.nextDouble(), -random.nextInt(20)));
          }
          Interval own = step(new VariantRule(variant, order), enclosing, c, given, order);
          Interval all = step(any, enclosing, c, given, Order.ANY);
          assertTrue(holds(all, own), () -> format + " " + variant + " " + order + " " + h + " t " + t + " "
              + Arrays.toString(given) + ": " + own + " in " + all);
          checked++;
        }
      }
    }
    assertTrue(checked > 6000, "checked " + checked);
  }

  // The interpolating forms name their sample twice, so that an interval for one that is no point counts double; they are
  // held above, from points.
  private static boolean blends(Order.Blend blend) {
    return blend == Order.Blend.CONVEX || blend == Order.Blend.CONVEX_SAMPLE;
  }

  // From first and second moment, mean, average of squared changes, parameter and gradient, all of them points.
  private static Interval step(VariantRule rule, Enclosing enclosing, Coefficients<Interval> c, double[] given,
      Order order) {
    Interval[] points = new Interval[given.length];
    for (int i = 0; i < given.length; i++) {
      points[i] = Interval.point(new BigDecimal(enclosing.format().round(given[i])));
    }
    boolean hundredths = order.sample() == Order.Sample.HUNDREDTHS;
    ElementState<Interval> state = new ElementState<>(points[0],
        hundredths ? Interval.point(points[1].lo().movePointLeft(2)) : points[1]);
    state.maximum = points[1];
    state.mean = points[2];
    state.changes = points[3];
    return rule.step(enclosing, c, state, points[4], points[5]);
  }

  private static ElementState<Interval> state(double m, double v) {
    return new ElementState<>(Interval.point(new BigDecimal(m)), Interval.point(new BigDecimal(v)));
  }

  private static void step(Order order, Enclosing enclosing, Coefficients<Interval> c, ElementState<Interval> state,
      double g) {
    new VariantRule(Variant.CANONICAL, order).step(enclosing, c, state, Interval.point(BigDecimal.ZERO),
        Interval.point(new BigDecimal(g)));
  }

  // From moments that are points, so that the roundings of the step alone count.
  private static Interval change(Order order, Enclosing enclosing, Coefficients<Interval> c, double m, double v) {
    return new StepForm(Variant.CANONICAL, order).change(enclosing, c, Interval.point(new BigDecimal(m)),
        Interval.point(new BigDecimal(v)), Interval.point(BigDecimal.ZERO), true, true).value(enclosing);
  }
}
