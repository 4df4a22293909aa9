package adamant.oracle.variant;

import adamant.exact.Arithmetic;
import adamant.exact.Coefficients;
import adamant.exact.ElementState;
import adamant.exact.Slack;
import adamant.oracle.variant.MomentChoices.Direction;
import adamant.oracle.variant.MomentChoices.FirstWeights;
import adamant.oracle.variant.MomentChoices.SecondSample;
import adamant.oracle.variant.MomentChoices.SecondUse;
import adamant.oracle.variant.MomentChoices.SecondWeights;
import adamant.oracle.variant.MomentChoices.Start;
import adamant.oracle.variant.StateChoices.FirstStart;
import adamant.oracle.variant.StepChoices.Epsilon;

/** The averages that a variant keeps, and what its step uses of them, in an evaluation order. */
final class MomentForm {

  private static final double HUNDRED = 100;
  private static final double LEAST = 1e-32;

  private final Order order;
  private final FirstWeights firstWeights;
  private final SecondWeights secondWeights;
  private final SecondSample sample;
  private final SecondUse use;
  private final Direction direction;
  private final Start start;
  private final boolean firstStartsWhole;
  private final boolean epsInSample;
  private final boolean epsFolded;
  private final boolean leastFolded;
  private final boolean epsSubtracted;
  private final boolean hundredths;
  private final boolean any;
  private final StateForm states;

  MomentForm(Variant variant, Order order) {
    this(variant, order, new StateForm(variant, order));
  }

  MomentForm(Variant variant, Order order, StateForm states) {
    this.order = order;
    this.states = states;
    firstWeights = variant.choice(FirstWeights.class);
    secondWeights = variant.choice(SecondWeights.class);
    sample = variant.choice(SecondSample.class);
    use = variant.choice(SecondUse.class);
    direction = variant.choice(Direction.class);
    start = variant.choice(Start.class);
    firstStartsWhole = variant.choice(FirstStart.class) == FirstStart.GRADIENT;
    epsInSample = variant.choice(Epsilon.class) == Epsilon.SAMPLE;
    epsFolded = variant.choice(Epsilon.class).folds();
    leastFolded = variant.choice(Epsilon.class) == Epsilon.LEAST_FOLDED;
    epsSubtracted = variant.choice(Epsilon.class) == Epsilon.SUBTRACTED;
    hundredths = order.sample() == Order.Sample.HUNDREDTHS;
    any = order.first() == Order.Blend.ANY;
  }

  /** What the second moment is before the first step, as it is kept. */
  <N> N start(Arithmetic<N> a) {
    double value = switch (start) {
      case ZERO, SAMPLE, EPSILON -> 0;
      case ONE -> 1;
      case TENTH -> 0.1;
      case MILLIONTH -> 1e-6;
    };
    return held(a, a.constant(value));
  }

  /** Puts into a state at its start what only the first step's scalars say. */
  <N> void begin(Arithmetic<N> a, Coefficients<N> c, ElementState<N> state) {
    if (state.fresh && start == Start.EPSILON) {
      state.second = held(a, c.eps());
      state.maximum = state.second;
    }
    state.fresh = false;
  }

  private <N> N held(Arithmetic<N> a, N second) {
    return hundredths ? a.store(a.div(second, a.constant(HUNDRED))) : second;
  }

  /** The first moment m after it took up x, at the first step or later. */
  <N> N first(Arithmetic<N> a, Coefficients<N> c, N m, N x, boolean begins) {
    return begins && firstStartsWhole ? x
        : firstWeights == FirstWeights.CONVEX ? Blending.blend(a, order.first(), c.beta1(), c.gain1(), m, x, null)
        : firstWeights == FirstWeights.FORGETFUL ? a.store(a.mul(c.gain1(), x))
        : order.first() == Order.Blend.CONTRACTED ? a.store(a.mulAdd(decay(c), m, x))
        : weighted(a, decay(c), m, gain(a, c), x);
  }

  // The weight of the old first moment; null for 1.
  private <N> N decay(Coefficients<N> c) {
    return switch (firstWeights) {
      case CONVEX, UNSCALED, GAIN_TIMES_DECAY, GAIN_SQUARED, FORGETFUL -> c.beta1();
      case SWAPPED -> c.gain1();
      case SUM, UNDECAYED -> null;
    };
  }

  // The weight of what the first moment takes up; null for 1.
  private <N> N gain(Arithmetic<N> a, Coefficients<N> c) {
    return switch (firstWeights) {
      case CONVEX, FORGETFUL, UNDECAYED -> c.gain1();
      case UNSCALED, SUM -> null;
      case SWAPPED -> c.beta1();
      case GAIN_TIMES_DECAY -> a.local(a.mul(c.beta1(), c.gain1()));
      case GAIN_SQUARED -> a.local(a.mul(c.gain1(), c.gain1()));
    };
  }

  /** The second moment v, as it is kept, after it took up the gradient g, at the first step or later. */
  <N> N second(Arithmetic<N> a, Coefficients<N> c, N v, N g, N first, boolean begins) {
    boolean norm = use == SecondUse.INFINITY_NORM;
    N plain = norm ? a.abs(g) : sample(a, g, first);
    N x = epsInSample ? a.local(a.add(plain, c.eps())) : plain;
    N taken = norm ? a.store(a.max(a.mul(c.beta2(), v), x)) : begins && start == Start.SAMPLE ? a.store(x)
        : weighed(a, c, v, g, x);
    return epsFolded ? a.store(a.add(taken, leastFolded ? a.constant(LEAST) : c.eps())) : taken;
  }

  private <N> N weighed(Arithmetic<N> a, Coefficients<N> c, N v, N g, N x) {
    N beta = c.beta2();
    N gain = c.gain2();
    return switch (secondWeights) {
      case CONVEX -> hundredths ? weighted(a, beta, v, a.local(a.mul(gain, g)), a.local(a.div(g, a.constant(HUNDRED))))
          : average(a, order.second(), beta, gain, v, x, sample == SecondSample.SQUARE && !epsInSample ? g : null);
      case UNSCALED -> order.sample() == Order.Sample.TWICE
          ? a.store(a.mulAdd(beta, a.store(a.add(v, x)), Blending.weighted(a, gain, x, g)))
          : weighted(a, beta, v, null, x);
      case SWAPPED -> weighted(a, gain, v, beta, x);
      case GAIN_TIMES_DECAY -> weighted(a, beta, v, a.local(a.mul(beta, gain)), x);
      case GAIN_SQUARED -> weighted(a, beta, v, a.local(a.mul(gain, gain)), x);
      case GAIN_TWICE -> weighted(a, beta, v, a.local(a.add(gain, gain)), x);
      case SUM -> {
        N factor = hundredths ? a.local(a.div(g, a.constant(HUNDRED))) : g;
        yield order.second() == Order.Blend.CONTRACTED ? a.store(a.mulAdd(g, factor, v))
            : weighted(a, null, v, null, hundredths ? a.local(a.mul(g, factor)) : x);
      }
      case FORGETFUL -> a.store(a.mul(gain, x));
      case UNDECAYED -> weighted(a, null, v, gain, x);
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

  // An average of squares after it took up x, which is root² where root is given.
  private <N> N average(Arithmetic<N> a, Order.Blend blend, N beta, N gain, N average, N x, N root) {
    boolean factorFirst = order.sample() == Order.Sample.FACTOR_FIRST || hundredths;
    return Blending.blend(a, blend, beta, gain, average, x, factorFirst ? root : null);
  }

  /** The average of squared changes after it took up a change. */
  <N> N changes(Arithmetic<N> a, Coefficients<N> c, N average, N change) {
    return average(a, order.changes(), c.beta2(), c.gain2(), average, a.mul(change, change), change);
  }

  // decay·average + gain·x, a null weight being 1.
  private <N> N weighted(Arithmetic<N> a, N decay, N average, N gain, N x) {
    N kept = decay == null ? average : a.local(a.mul(decay, average));
    N taken = gain == null ? x : a.local(a.mul(gain, x));
    return any ? a.slack(a.add(a.slack(kept, Slack.OLD), a.slack(taken, Slack.SAMPLE)), Slack.MOMENT)
        : a.store(a.add(kept, taken));
  }

  /** The second moment that the step uses. */
  <N> N used(Arithmetic<N> a, Coefficients<N> c, ElementState<N> state, N old, N g) {
    N v = read(a, use == SecondUse.STALE ? old : state.second);
    return switch (use) {
      case AVERAGE, INFINITY_NORM, STALE -> v;
      case MAX_KEPT -> {
        state.second = a.max(old, state.second);
        yield read(a, state.second);
      }
      case MAX_V -> {
        state.maximum = a.max(state.maximum, v);
        yield state.maximum;
      }
      case MAX_VHAT -> {
        N divided = StepForm.corrected(a, order, v, c.c2());
        N corrected = any && c.c2() != null ? a.slack(divided, Slack.SAMPLE) : divided;
        state.maximum = states.stored(a, a.store(a.max(state.maximum, corrected)));
        yield state.maximum;
      }
      case LESS_SQUARED_MEAN -> {
        state.mean = states.stored(a, Blending.blend(a, order.first(), c.beta2(), c.gain2(), state.mean, g, null));
        if (epsSubtracted && c.c2() == null) {
          N square = a.local(a.mulAdd(state.mean, state.mean, c.eps()));
          N less = a.local(a.sub(v, square));
          yield any ? a.strayed(less, a.add(v, c.eps()), Slack.MEAN) : less;
        }
        N less = a.local(a.mulAdd(a.neg(state.mean), state.mean, v));
        yield any ? a.strayed(less, v, Slack.MEAN) : less;
      }
    };
  }

  private <N> N read(Arithmetic<N> a, N kept) {
    return hundredths ? a.mul(kept, a.constant(HUNDRED)) : kept;
  }

  /** What the step goes along; x is what the first moment took up. */
  <N> N along(Arithmetic<N> a, Coefficients<N> c, N first, N old, N x) {
    return switch (direction) {
      case FIRST_MOMENT -> first;
      case GRADIENT -> x;
      case STALE -> old;
      case NESTEROV, NESTEROV_SAME, NESTEROV_GAIN, SCHEDULED, SCHEDULED_SLOWLY -> ahead(a, c, first, old, x);
    };
  }

  private <N> N ahead(Arithmetic<N> a, Coefficients<N> c, N first, N old, N x) {
    if (order.ahead() == Order.Ahead.DIFFERENCE) {
      return a.local(a.sub(a.local(a.mul(c.ahead(), first)), a.local(a.mul(c.beta1(), old))));
    }
    N decay = c.scheduled() != null ? c.scheduled().kept()
        : direction == Direction.NESTEROV_GAIN ? c.gain1() : decay(c);
    if (order.ahead() == Order.Ahead.CORRECTED_FIRST) {
      N corrected = StepForm.corrected(a, order, first, c.c1Next());
      N now = taken(a, c, StepForm.corrected(a, order, x, c.c1()));
      return a.local(decay == null ? a.add(corrected, now) : a.mulAdd(decay, corrected, now));
    }
    N next = correctsSum() ? null : c.c1Next();
    N now = correctsSum() ? taken(a, c, x) : now(a, c, x);
    if (order.ahead() == Order.Ahead.SUM_CONTRACTED && decay != null && next == null) {
      return a.local(a.mulAdd(decay, first, now));
    }
    N kept = correctedPart(a, decay == null ? first : a.local(a.mul(decay, first)), next);
    N sum = a.local(a.add(kept, now));
    return any && c.c1() == null
        ? a.strayed(sum, a.add(a.abs(first), a.abs(old)), Slack.AHEAD) : sum;
  }

  /** Whether what looks ahead is left to the step to correct: where both of its parts have the same correction. */
  boolean correctsSum() {
    return direction == Direction.NESTEROV_SAME && !any && order.ahead() != Order.Ahead.CORRECTED_FIRST;
  }

  /** The part of what looks ahead that takes up x once more, corrected. */
  <N> N now(Arithmetic<N> a, Coefficients<N> c, N x) {
    return correctedPart(a, taken(a, c, x), c.c1());
  }

  private <N> N taken(Arithmetic<N> a, Coefficients<N> c, N x) {
    N gain = c.scheduled() == null ? gain(a, c) : c.scheduled().gain();
    return gain == null ? x : a.local(a.mul(gain, x));
  }

  private <N> N correctedPart(Arithmetic<N> a, N part, N correction) {
    N corrected = StepForm.corrected(a, order, part, correction);
    return any && correction != null ? a.slack(corrected, Slack.SAMPLE) : corrected;
  }
}
