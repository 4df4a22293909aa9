package adamant.bound;

import adamant.exact.Coefficients;
import adamant.exact.ElementState;
import adamant.exact.Enclosing;
import adamant.exact.Exact;
import adamant.exact.ExactFormer;
import adamant.exact.ExactTrajectory;
import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.exact.Interval;
import adamant.exact.Underflow;
import adamant.oracle.cases.SplitMix;
import adamant.oracle.variant.Implementation;
import adamant.oracle.variant.Order;
import adamant.oracle.variant.VariantRule;
import adamant.oracle.variant.Variants;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Whole trajectories of one element beside the running bound: the enclosure of every order, carried from step to step
 * with parameter and state, never set right by what was computed.
 */
public final class TrajectoryTrial {

  /** Steps of a trajectory. */
  public static final int STEPS = 12;

  private static final Exact EXACT = new Exact();

  private final SplitMix random;
  private double worst;
  private String worstCase = "";
  private String outside;
  private long steps;
  private long unbounded;

  /** Random trajectories of a seed. */
  public TrajectoryTrial(long seed) {
    random = new SplitMix(seed);
  }

  /** One more trajectory: a random optimizer, order, style and formation, hyperparameters and gradients. */
  public void run() {
    List<Variants.Known> known = Variants.known();
    Variants.Known optimizer = known.get(random.below(known.size()));
    Format format = Format.JUDGED.get(random.below(Format.JUDGED.size()));
    List<Implementation> all = Implementation.all(format, optimizer.variant());
    Implementation implementation = all.get(random.below(all.size()));
    double[] rates = new double[STEPS];
    Arrays.fill(rates, format.round(Math.abs(random.scaled(-12, -3))));
    Hyperparameters h = new Hyperparameters(rates[0], 1 - Math.abs(random.scaled(-8, -2)),
        1 - Math.abs(random.scaled(-12, -3)), Math.abs(random.scaled(-40, -10)), Math.abs(random.scaled(-10, -4)), 1);
    int scale = random.between(-20, 20);
    double[] gradients = new double[STEPS];
    for (int t = 0; t < STEPS; t++) {
      gradients[t] = random.below(12) == 0 ? 0 : format.round(random.scaled(scale - 3, scale + 3));
    }
    double start = format.round(random.scaled(-3, 3));
    String name = optimizer.id() + " in " + format.label() + ", " + implementation.name();
    new Run(optimizer, format, implementation, h, rates, name).go(start, gradients);
  }

  /** The largest share of the bound that was used. */
  public double worst() {
    return worst;
  }

  /** Whose it was. */
  public String worstCase() {
    return worstCase;
  }

  /** The first step outside of the bound; null where none was. */
  public String outside() {
    return outside;
  }

  /** Steps held to a bound. */
  public long steps() {
    return steps;
  }

  /** Steps whose bound says nothing. */
  public long unbounded() {
    return unbounded;
  }

  private final class Run {

    private final VariantRule exactRule;
    private final VariantRule boundRule;
    private final IntFunction<Coefficients<BigDecimal>> exactScalars;
    private final IntFunction<Coefficients<Interval>> boundScalars;
    private final Implementation.Element element;
    private final Enclosing enclosing;
    private final Format format;
    private final String name;

    Run(Variants.Known optimizer, Format format, Implementation implementation, Hyperparameters h, double[] rates,
        String name) {
      this.format = format;
      this.name = name;
      enclosing = new Enclosing(format);
      exactRule = new VariantRule(optimizer.variant(), Order.LITERAL);
      boundRule = new VariantRule(optimizer.variant(), Order.ANY);
      VariantRule rule = new VariantRule(optimizer.variant(), implementation.order());
      ExactFormer former = new ExactFormer();
      var enclosed = ExactTrajectory.enclosedScalars(format, Underflow.GRADUAL);
      exactScalars = t -> Coefficients.form(former, exactRule.demand(h, rates, t));
      boundScalars = t -> enclosed.apply(boundRule.demand(h, rates, t));
      element = implementation.element(rule, format,
          t -> implementation.formation().form(rule.demand(h, rates, t), implementation.scalarFormat(format)));
    }

    void go(double start, double[] gradients) {
      double theta = start;
      BigDecimal exact = new BigDecimal(start);
      Interval bound = Interval.point(exact);
      ElementState<BigDecimal> exactState = exactRule.start(EXACT);
      ElementState<Interval> boundState = boundRule.start(enclosing);
      for (int t = 1; t <= gradients.length; t++) {
        BigDecimal g = new BigDecimal(gradients[t - 1]);
        theta = element.step(theta, gradients[t - 1]);
        bound = boundRule.step(enclosing, boundScalars.apply(t), boundState, bound, Interval.point(g));
        if (!bound.bounded()) {
          unbounded += gradients.length + 1 - t;
          return;
        }
        exact = exactRule.step(EXACT, exactScalars.apply(t), exactState, exact, g);
        steps++;
        hold(theta, exact, bound, t);
      }
    }

    private void hold(double theta, BigDecimal exact, Interval bound, int t) {
      if (!bound.contains(theta)) {
        outside = outside == null ? name + " at step " + t + ": " + format.hex(theta) : outside;
      }
      BigDecimal error = new BigDecimal(theta).subtract(exact);
      BigDecimal allowed = error.signum() >= 0 ? bound.hi().subtract(exact) : exact.subtract(bound.lo());
      double share = error.signum() == 0 ? 0 : error.abs().divide(allowed, MathContext.DECIMAL64).doubleValue();
      if (share > worst) {
        worst = share;
        worstCase = name + " at step " + t;
      }
    }
  }
}
