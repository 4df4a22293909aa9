package adamant.oracle.variant;

import adamant.exact.Arithmetic;
import adamant.exact.Coefficients;
import adamant.exact.Demand;
import adamant.exact.ElementState;
import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.exact.Slack;
import adamant.exact.UpdateRule;
import adamant.oracle.variant.MomentChoices.Direction;
import adamant.oracle.variant.MomentChoices.SecondUse;
import adamant.oracle.variant.StepChoices.Decay;
import adamant.oracle.variant.StepChoices.Denominator;
import adamant.oracle.variant.StepChoices.Numerator;
import adamant.oracle.variant.StepChoices.Sign;
import java.util.EnumSet;
import java.util.Set;

/**
 * A variant's formula in an evaluation order, over any arithmetic.
 *
 * <p>With {@link Order#ANY} an enclosure covers every order, FMA, wider intermediates, and the ways to hold an average
 * or to look ahead that no order names: it evaluates the literal order and widens where another one can be farther from
 * the exact value, by the numbers of {@link adamant.exact.Slack}. {@code adamant.bound.Piece} says which ways each
 * number is for; that each stays within it is proved by Gappa, see spec/bounds.md.
 */
public final class VariantRule implements UpdateRule {

  private static final Set<Decay> SHRINKING = EnumSet.of(Decay.TIMES_RATE, Decay.TIMES_SCHEDULE, Decay.AFTER,
      Decay.BARE, Decay.TIMES_FIRST_RATE, Decay.GROWS, Decay.GRADIENT_AND_RATE);

  private final Scalars scalars;
  private final MomentForm moments;
  private final StepForm step;
  private final boolean any;
  private final boolean together;
  private final boolean factored;
  private final boolean stepCorrects;
  private final boolean rootCorrects;
  private final boolean splits;
  private final boolean splitsAhead;
  private final boolean inChanges;
  private final boolean up;
  private final boolean rateApart;
  private final boolean rateApartLast;
  private final boolean contracted;
  private final Decay decay;
  private final boolean shrinks;
  private final StateForm states;

  /** A variant's formula in an order. */
  public VariantRule(Variant variant, Order order) {
    scalars = new Scalars(variant);
    states = new StateForm(variant, order);
    moments = new MomentForm(variant, order, states);
    step = new StepForm(variant, order);
    any = order.first() == Order.Blend.ANY;
    together = order.shrinking() == Order.Shrinking.TOGETHER;
    factored = order.shrinking() == Order.Shrinking.FACTOR;
    rateApartLast = order.ahead() == Order.Ahead.RATE_APART_LAST;
    rateApart = rateApartLast || order.ahead() == Order.Ahead.RATE_APART;
    contracted = order.descent() == Order.Descent.CONTRACTED;
    Direction direction = variant.choice(Direction.class);
    boolean divides = variant.choice(Denominator.class) != Denominator.ABSENT;
    stepCorrects = !direction.looksAhead() || moments.correctsSum();
    rootCorrects = variant.choice(SecondUse.class) != SecondUse.MAX_VHAT;
    splits = any && !divides && direction != Direction.GRADIENT;
    splitsAhead = any && divides && direction.looksAhead() && variant.choice(Numerator.class) != Numerator.CHANGES;
    inChanges = divides && variant.choice(Numerator.class) == Numerator.CHANGES;
    up = variant.choice(Sign.class) == Sign.UP;
    decay = variant.choice(Decay.class);
    shrinks = SHRINKING.contains(decay);
  }

  /** The format of the parameters that it tells. @param computed what they are computed in */
  public Format parameters(Format computed) {
    return states.parameters(computed);
  }

  /** The format of the moments that it keeps. @param computed what they are computed in */
  public Format moments(Format computed) {
    return states.moments(computed);
  }

  @Override
  public Demand demand(Hyperparameters h, double[] rates, int t) {
    return scalars.demand(h, rates, t);
  }

  @Override
  public <N> ElementState<N> start(Arithmetic<N> a) {
    ElementState<N> state = new ElementState<>(a, moments.start(a));
    state.fresh = true;
    return state;
  }

  @Override
  public <N> N step(Arithmetic<N> a, Coefficients<N> c, ElementState<N> state, N told, N gradient) {
    N theta = states.from(state, told);
    boolean begins = !state.started;
    state.started = true;
    moments.begin(a, c, state);
    N given = states.given(a, gradient);
    N g = decayed(a, c, theta, given);
    N x = c.inner() == null ? g : slack(a, a.local(a.mul(c.inner(), g)), Slack.RATE);
    N sampled = decay == Decay.FIRST_MOMENT ? given : g;
    N oldFirst = state.first;
    N oldSecond = state.second;
    state.first = states.moment(a, moments.first(a, c, oldFirst, x, begins));
    state.second = states.moment(a, moments.second(a, c, oldSecond, sampled, state.first, begins));
    N second = moments.used(a, c, state, oldSecond, sampled);
    N along = moments.along(a, c, state.first, oldFirst, x);
    Change<N> change = rateApart ? Change.of(apart(a, c, state.first, x))
        : change(a, together ? c.withUnitRate(a.constant(1)) : c, state, along, second, sampled);
    Change<N> step = contracted ? change : Change.of(states.step(a, change.value(a)));
    N after = a.store(shrunk(a, c, theta, up ? step.negated(a) : step));
    N reached = splits ? a.strayed(after, a.add(a.abs(theta), a.mul(c.lr(), a.abs(oldFirst))), Slack.SPLIT)
        : splitsAhead ? a.strayed(after, a.add(a.abs(theta), a.abs(now(a, c, x, second, sampled))), Slack.SPLIT)
        : after;
    states.keep(a, c, state);
    return states.parameter(a, state, reached);
  }

  // The gradient with a decay that goes through the moments.
  private <N> N decayed(Arithmetic<N> a, Coefficients<N> c, N theta, N gradient) {
    return switch (decay) {
      case GRADIENT, GRADIENT_TWICE, FIRST_MOMENT, GRADIENT_AND_RATE ->
          a.local(a.mulAdd(c.decay().lambda(), theta, gradient));
      case SIGN -> a.local(a.mulAdd(c.decay().lambda(), StateForm.sign(a, theta), gradient));
      case NONE, TIMES_RATE, TIMES_SCHEDULE, AFTER, BARE, TIMES_FIRST_RATE, GROWS -> gradient;
    };
  }

  // Momentum and what it takes up, each multiplied by η by itself.
  private <N> N apart(Arithmetic<N> a, Coefficients<N> c, N velocity, N x) {
    N kept = rateApartLast ? a.mul(a.local(a.mul(velocity, c.beta1())), c.lr())
        : a.mul(a.local(a.mul(c.lr(), velocity)), c.beta1());
    return a.local(a.add(a.local(a.mul(c.lr(), x)), a.local(kept)));
  }

  private <N> Change<N> change(Arithmetic<N> a, Coefficients<N> c, ElementState<N> state, N along, N second, N g) {
    if (!inChanges) {
      Change<N> change = step.change(a, c, along, second, g, stepCorrects, rootCorrects);
      return any ? Change.of(a.slack(change.value(a), Slack.STEP)) : change;
    }
    N change = slack(a, step.inChanges(a, c, along, second, g, state.changes, stepCorrects, rootCorrects), Slack.STEP);
    state.changes = states.stored(a, moments.changes(a, c, state.changes, change));
    return new Change<>(c.lr(), change);
  }

  // The part of a step that looks ahead which some take by itself: that of this gradient.
  private <N> N now(Arithmetic<N> a, Coefficients<N> c, N x, N second, N g) {
    return step.change(a, c, moments.now(a, c, x), second, g, false, rootCorrects).value(a);
  }

  private <N> N slack(Arithmetic<N> a, N x, Slack slack) {
    return any ? a.slack(x, slack) : x;
  }

  // θ less the step, and less a decoupled decay.
  private <N> N shrunk(Arithmetic<N> a, Coefficients<N> c, N theta, Change<N> change) {
    if (!shrinks) {
      return change.from(a, theta, contracted);
    }
    N shrinkage = c.decay().shrinkage();
    if (decay == Decay.AFTER) {
      N stepped = a.local(change.from(a, theta, contracted));
      N shrunk = a.mulAdd(a.neg(shrinkage), stepped, stepped);
      return any ? a.strayed(shrunk, a.add(a.abs(theta), a.add(a.abs(change.value(a)),
          a.abs(a.mul(shrinkage, stepped)))), Slack.DECAY) : shrunk;
    }
    boolean scheduled = decay == Decay.TIMES_SCHEDULE;
    Change<N> whole = scheduled ? new Change<>(c.decay().schedule(), change.value(a)) : change;
    N after;
    if (factored) {
      after = whole.from(a, a.local(a.mul(c.decay().kept(), theta)), contracted);
    } else if (scheduled || together) {
      N sum = a.local(a.mulAdd(c.decay().lambda(), theta, change.value(a)));
      after = new Change<>(together ? c.lr() : c.decay().schedule(), sum).from(a, theta, contracted);
    } else {
      after = change.from(a, a.local(a.mulAdd(a.neg(shrinkage), theta, theta)), contracted);
    }
    return any ? a.strayed(after, a.add(a.add(a.abs(theta), a.abs(a.mul(shrinkage, theta))), a.abs(whole.value(a))),
        Slack.DECAY) : after;
  }
}
