package adamant.exact;

import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * A rule's exact values and enclosures over the steps of a case. The parameter before each step is the one that the
 * subject returned, so that each step's displacement is judged alone; the moments are carried from the gradients, as
 * exact values and as enclosures of what rounding can have made of them.
 */
public final class ExactTrajectory {

  private static final Exact EXACT = new Exact();

  private final UpdateRule rule;
  private final Enclosing enclosing;
  private final IntFunction<Coefficients<BigDecimal>> exactScalars;
  private final IntFunction<Coefficients<Interval>> enclosedScalars;

  /**
   * Over the steps of one case.
   *
   * @param rule the formula
   * @param format the subject's format
   * @param h the hyperparameters
   * @param rates the learning rate of each step
   */
  public ExactTrajectory(UpdateRule rule, Format format, Hyperparameters h, double[] rates) {
    this(rule, format, Underflow.GRADUAL, h, rates, enclosedScalars(format, Underflow.GRADUAL));
  }

  /**
   * The same with scalars that other trajectories have formed already.
   *
   * @param underflow what may become of subnormal numbers
   * @param enclosed what encloses the scalars of a step, as {@link #enclosedScalars}
   */
  public ExactTrajectory(UpdateRule rule, Format format, Underflow underflow, Hyperparameters h, double[] rates,
      Function<Demand, Coefficients<Interval>> enclosed) {
    this.rule = rule;
    this.enclosing = new Enclosing(format, underflow);
    ExactFormer exact = new ExactFormer();
    exactScalars = remembered(rates.length, t -> Coefficients.form(exact, rule.demand(h, rates, t)));
    enclosedScalars = remembered(rates.length, t -> enclosed.apply(rule.demand(h, rates, t)));
  }

  /** Encloses the scalars of a step in a format, each that is asked for once. */
  public static Function<Demand, Coefficients<Interval>> enclosedScalars(Format format, Underflow underflow) {
    EnclosingFormer former = new EnclosingFormer(format, underflow);
    Map<Demand, Coefficients<Interval>> known = new ConcurrentHashMap<>();
    return demand -> known.computeIfAbsent(demand, d -> Coefficients.form(former, d));
  }

  private static <T> IntFunction<T> remembered(int steps, IntFunction<T> of) {
    Object[] known = new Object[steps + 1];
    return t -> {
      if (known[t] == null) {
        known[t] = of.apply(t);
      }
      @SuppressWarnings("unchecked")
      T value = (T) known[t];
      return value;
    };
  }

  /** One element, at the start of the case. */
  public Element element() {
    return new Element(rule.start(EXACT), rule.start(enclosing), 0);
  }

  /**
   * One element from a saved state, whose moments count as exact.
   *
   * @param first the first moment
   * @param second the second moment
   * @param steps how many steps were taken
   */
  public Element resumed(double first, double second, int steps) {
    BigDecimal m = new BigDecimal(first);
    BigDecimal v = new BigDecimal(second);
    return new Element(new ElementState<>(m, v), new ElementState<>(Interval.point(m), Interval.point(v)), steps);
  }

  /** A saved state of one element, in whatever arithmetic. */
  public interface Saved {

    /** The state; a new object each time. */
    <N> ElementState<N> in(Arithmetic<N> a);
  }

  /**
   * One element from a saved state, whose values count as exact.
   *
   * @param steps how many steps were taken
   */
  public Element resumed(Saved saved, int steps) {
    return new Element(saved.in(EXACT), saved.in(enclosing), steps);
  }

  /** One element's steps, in order. */
  public final class Element {

    private final ElementState<BigDecimal> exact;
    private final ElementState<Interval> enclosed;
    private int exactSteps;
    private int enclosedSteps;
    private boolean defined = true;

    private Element(ElementState<BigDecimal> exact, ElementState<Interval> enclosed, int steps) {
      this.exact = exact;
      this.enclosed = enclosed;
      exactSteps = steps;
      enclosedSteps = steps;
    }

    /**
     * The exact parameter after the next step.
     *
     * @param before the parameter before it, finite
     * @param gradient the gradient, finite
     * @return null from the first step on at which the formula has no value over the reals, as 0/0
     */
    public BigDecimal exact(double before, double gradient) {
      exactSteps++;
      if (!defined) {
        return null;
      }
      try {
        Coefficients<BigDecimal> c = exactScalars.apply(exactSteps);
        return rule.step(EXACT, c, exact, new BigDecimal(before), new BigDecimal(gradient));
      } catch (ArithmeticException | NullPointerException e) {
        defined = false;
        return null;
      }
    }

    /** The enclosure of the parameter after the next step; arguments as for {@link #exact}. */
    public Interval enclosure(double before, double gradient) {
      enclosedSteps++;
      return rule.step(enclosing, enclosedScalars.apply(enclosedSteps), enclosed, enclosing.input(before),
          enclosing.input(gradient));
    }

    /** The exact state after the steps taken. */
    public ElementState<BigDecimal> exactState() {
      return exact;
    }

    /** The enclosure of the state after the steps taken. */
    public ElementState<Interval> enclosedState() {
      return enclosed;
    }

    /** The exact first moment after the steps taken. */
    public BigDecimal firstMoment() {
      return exact.first;
    }

    /** The exact second moment after the steps taken. */
    public BigDecimal secondMoment() {
      return exact.second;
    }

    /** The enclosure of the first moment after the steps taken. */
    public Interval firstEnclosure() {
      return enclosed.first;
    }

    /** The enclosure of the second moment after the steps taken. */
    public Interval secondEnclosure() {
      return enclosed.second;
    }
  }
}
