package adamant.oracle.variant;

import adamant.exact.Arithmetic;
import adamant.exact.Coefficients;
import adamant.exact.Demand;
import adamant.exact.ElementState;
import adamant.exact.Hyperparameters;
import adamant.exact.UpdateRule;
import adamant.oracle.variant.MomentChoices.Direction;
import adamant.oracle.variant.MomentChoices.FirstWeights;
import adamant.oracle.variant.MomentChoices.SecondSample;
import adamant.oracle.variant.MomentChoices.SecondUse;
import adamant.oracle.variant.MomentChoices.SecondWeights;

/**
 * A variant's formula in an evaluation order, over any arithmetic.
 *
 * <p>With {@link Order#ANY} an enclosure covers every order. It evaluates the literal one and widens by the roundings
 * that another order can have more, counted along the path of each term:
 * <ul>
 *   <li>a moment (here and below u is one rounding): the convex form spends u on β·m, u on (1−β)·x and u on the sum.
 *       An average held as scale·base (the product with β deferred to the scale) spends 2u on its sample, (1−β)/scale
 *       and times x, so one more; and on its old value u on the scale, u on reading it, u on the sum, u on the division
 *       by the scale and, rarely, u on embedding the scale, so three more. The incremental form m + (1−β)·(x−m) and the
 *       backward one x − β·(x−m) subtract first: u on the difference and u on its product, each of at most |x| + |m|;
 *       and where the convex form weighs with β and 1 − β, they take one from the other, which are apart by at most
 *       2u: at most 4u·(|x| + |m|) in all;
 *   <li>the step: literal spends u on m/c₁, u on its product with η, u/2 on v/c₂ (through the root), u on the root, u
 *       on the sum with ε and u on the quotient. The worst of the others spends 3u on forming η·√c₂/c₁, u on its
 *       product with m, u on reading a scaled m and u/2 on v, u on the root, u on its product with 1/√c₂ and 2u on
 *       forming that, u on the sum and 2u on a reciprocal and its product: at most seven more.
 * </ul>
 */
public final class VariantRule implements UpdateRule {

  private static final int SAMPLE_SLACK = 1;
  private static final int MOMENT_SLACK = 3;
  private static final int INTERPOLATION_ERRORS = 4;
  static final int STEP_SLACK = 7;

  private final Scalars scalars;
  private final StepForm step;
  private final Order order;
  private final FirstWeights firstWeights;
  private final SecondWeights secondWeights;
  private final SecondSample sample;
  private final SecondUse use;
  private final Direction direction;

  /** A variant's formula in an order. */
  public VariantRule(Variant variant, Order order) {
    this.order = order;
    scalars = new Scalars(variant);
    step = new StepForm(variant, order);
    firstWeights = variant.choice(FirstWeights.class);
    secondWeights = variant.choice(SecondWeights.class);
    sample = variant.choice(SecondSample.class);
    use = variant.choice(SecondUse.class);
    direction = variant.choice(Direction.class);
  }

  @Override
  public Demand demand(Hyperparameters h, double[] rates, int t) {
    return scalars.demand(h, rates, t);
  }

  @Override
  public <N> N step(Arithmetic<N> a, Coefficients<N> c, ElementState<N> state, N theta, N gradient) {
    N oldFirst = state.first;
    N oldSecond = state.second;
    state.first = first(a, c, oldFirst, gradient);
    state.second = second(a, c, oldSecond, gradient, state.first);
    N second = second(a, c, state, oldSecond);
    N along = direction(a, c, state.first, oldFirst, gradient);
    boolean stepCorrects = direction != Direction.NESTEROV;
    boolean rootCorrects = use != SecondUse.MAX_VHAT;
    N change = a.slack(step.change(a, c, along, second, stepCorrects, rootCorrects), STEP_SLACK);
    return a.store(direction == Direction.SIGN_TURNED ? a.add(theta, change) : a.sub(theta, change));
  }

  private <N> N first(Arithmetic<N> a, Coefficients<N> c, N m, N g) {
    N beta = c.beta1();
    N gain = c.gain1();
    return switch (firstWeights) {
      case CONVEX -> blend(a, order.first(), beta, gain, m, g, null);
      case UNSCALED -> weighted(a, beta, m, null, g);
      case SWAPPED -> weighted(a, gain, m, beta, g);
      case GAIN_TIMES_DECAY -> weighted(a, beta, m, a.local(a.mul(beta, gain)), g);
      case GAIN_SQUARED -> weighted(a, beta, m, a.local(a.mul(gain, gain)), g);
      case SUM -> weighted(a, null, m, null, g);
      case FORGETFUL -> a.store(a.mul(gain, g));
    };
  }

  private <N> N second(Arithmetic<N> a, Coefficients<N> c, N v, N g, N first) {
    N beta = c.beta2();
    N gain = c.gain2();
    if (use == SecondUse.INFINITY_NORM) {
      return a.store(a.max(a.mul(beta, v), a.abs(g)));
    }
    N x = sample(a, g, first);
    N factor = sample == SecondSample.SQUARE && order.sample() == Order.Sample.FACTOR_FIRST ? g : null;
    return switch (secondWeights) {
      case CONVEX -> blend(a, order.second(), beta, gain, v, x, factor);
      case UNSCALED -> weighted(a, beta, v, null, x);
      case SWAPPED -> weighted(a, gain, v, beta, x);
      case GAIN_TIMES_DECAY -> weighted(a, beta, v, a.local(a.mul(beta, gain)), x);
      case GAIN_SQUARED -> weighted(a, beta, v, a.local(a.mul(gain, gain)), x);
      case GAIN_TWICE -> weighted(a, beta, v, a.local(a.add(gain, gain)), x);
      case SUM -> weighted(a, null, v, null, x);
      case FORGETFUL -> a.store(a.mul(gain, x));
    };
  }

  private <N> N sample(Arithmetic<N> a, N g, N first) {
    return switch (sample) {
      case SQUARE -> a.mul(g, g);
      case UNSQUARED -> g;
      case ABSOLUTE -> a.abs(g);
      case MOMENT_SQUARE -> a.mul(first, first);
      case CENTERED -> {
        N distance = a.local(a.sub(g, first));
        yield a.mul(distance, distance);
      }
    };
  }

  // factor: where not null, the sample is factor², and is multiplied as (gain·factor)·factor.
  private static <N> N blend(Arithmetic<N> a, Order.Blend blend, N beta, N gain, N average, N x, N factor) {
    return switch (blend) {
      case CONVEX -> a.store(a.mulAdd(beta, average, weighted(a, gain, x, factor)));
      case CONVEX_SAMPLE -> {
        N left = factor == null ? gain : a.local(a.mul(gain, factor));
        yield a.store(a.mulAdd(left, factor == null ? x : factor, a.local(a.mul(beta, average))));
      }
      case INCREMENTAL -> incremental(a, gain, average, x);
      case BACKWARD -> backward(a, beta, average, x);
      case LERP -> a.less(gain, a.constant(0.5)) ? incremental(a, gain, average, x) : backward(a, beta, average, x);
      case ANY -> {
        N sample = a.slack(weighted(a, gain, x, factor), SAMPLE_SLACK);
        N convex = a.slack(a.add(a.mul(beta, average), sample), MOMENT_SLACK);
        yield a.strayed(convex, a.add(a.abs(x), a.abs(average)), INTERPOLATION_ERRORS);
      }
    };
  }

  private static <N> N backward(Arithmetic<N> a, N beta, N average, N x) {
    return a.store(a.mulAdd(a.neg(beta), a.local(a.sub(x, average)), x));
  }

  private static <N> N incremental(Arithmetic<N> a, N gain, N average, N x) {
    return a.store(a.mulAdd(gain, a.local(a.sub(x, average)), average));
  }

  private static <N> N weighted(Arithmetic<N> a, N gain, N x, N factor) {
    return a.local(factor == null ? a.mul(gain, x) : a.mul(a.local(a.mul(gain, factor)), factor));
  }

  // decay·average + gain·x, a null weight being 1.
  private static <N> N weighted(Arithmetic<N> a, N decay, N average, N gain, N x) {
    N kept = decay == null ? average : a.local(a.mul(decay, average));
    N taken = gain == null ? x : a.slack(a.local(a.mul(gain, x)), SAMPLE_SLACK);
    return a.slack(a.store(a.add(kept, taken)), MOMENT_SLACK);
  }

  private <N> N second(Arithmetic<N> a, Coefficients<N> c, ElementState<N> state, N old) {
    return switch (use) {
      case AVERAGE, INFINITY_NORM -> state.second;
      case STALE -> old;
      case MAX_V -> {
        state.maximum = a.max(state.maximum, state.second);
        yield state.maximum;
      }
      case MAX_VHAT -> {
        N corrected = c.c2() == null ? state.second : a.local(a.div(state.second, c.c2()));
        state.maximum = a.store(a.max(state.maximum, corrected));
        yield state.maximum;
      }
    };
  }

  private <N> N direction(Arithmetic<N> a, Coefficients<N> c, N first, N old, N g) {
    return switch (direction) {
      case FIRST_MOMENT, SIGN_TURNED -> first;
      case GRADIENT -> g;
      case STALE -> old;
      case NESTEROV -> {
        N ahead = a.local(a.mul(c.beta1(), first));
        N now = a.local(a.mul(c.gain1(), g));
        yield a.local(a.add(c.c1Next() == null ? ahead : a.local(a.div(ahead, c.c1Next())),
            c.c1() == null ? now : a.local(a.div(now, c.c1()))));
      }
    };
  }
}
