package adamant.oracle.variant;

import adamant.exact.Arithmetic;
import adamant.exact.Coefficients;
import adamant.exact.ElementState;
import adamant.exact.Format;
import adamant.oracle.variant.StateChoices.Feedback;
import adamant.oracle.variant.StateChoices.Given;
import adamant.oracle.variant.StateChoices.Kept;
import java.util.function.UnaryOperator;

/** What a variant makes of the gradient at first, and of its state and its step before they are kept. */
final class StateForm {

  private static final double LOSS_SCALE = 65536;

  private final Given given;
  private final Kept kept;
  private final Feedback feedback;
  private final Stored stored;
  private final Format half;
  private final boolean any;
  private final boolean usedAsStored;

  StateForm(Variant variant) {
    this(variant, Order.LITERAL);
  }

  StateForm(Variant variant, Order order) {
    stored = variant.choice(Stored.class);
    half = stored.narrowMoments();
    any = order.first() == Order.Blend.ANY;
    usedAsStored = order.reading() == Order.Reading.AS_STORED;
    given = variant.choice(Given.class);
    kept = variant.choice(Kept.class);
    feedback = variant.choice(Feedback.class);
  }

  /** The gradient that everything else is made of. */
  <N> N given(Arithmetic<N> a, N gradient) {
    return switch (given) {
      case AS_IS -> gradient;
      case CLIPPED_ONE -> clipped(a, gradient, 1);
      case CLIPPED_FIVE -> clipped(a, gradient, 5);
      case SIGN -> sign(a, gradient);
      case LOSS_SCALED -> a.mul(a.constant(LOSS_SCALE), gradient);
      case BINARY32 -> a.narrowed(gradient, Format.BINARY32);
      case BFLOAT16 -> a.narrowed(gradient, Format.BFLOAT16);
      case BINARY16 -> a.narrowed(gradient, Format.BINARY16);
    };
  }

  private static <N> N clipped(Arithmetic<N> a, N x, double most) {
    N low = a.max(x, a.constant(-most));
    return a.neg(a.max(a.neg(low), a.constant(-most)));
  }

  /** −1, 0 or 1. Of what is not known to have a sign it is 0, which for a number is right. */
  static <N> N sign(Arithmetic<N> a, N x) {
    N zero = a.constant(0);
    return a.constant(a.less(x, zero) ? -1 : a.less(zero, x) ? 1 : 0);
  }

  /** A moment that the step uses as it is kept. */
  <N> N moment(Arithmetic<N> a, N moment) {
    return stored(a, switch (kept) {
      case MOMENTS_BINARY32 -> a.narrowed(moment, Format.BINARY32);
      case MOMENTS_BFLOAT16 -> a.narrowed(moment, Format.BFLOAT16);
      case MOMENTS_BINARY16 -> a.narrowed(moment, Format.BINARY16);
      default -> moment;
    });
  }

  /** What is stored narrower than it is computed, as the step uses it. */
  <N> N stored(Arithmetic<N> a, N computed) {
    return half == null ? computed : any ? a.stored(computed, half) : usedAsStored ? a.narrowed(computed, half)
        : computed;
  }

  Format parameters(Format computed) {
    return stored.parameters(computed);
  }

  Format moments(Format computed) {
    return stored.moments(computed);
  }

  /** The parameter that a step begins from. */
  <N> N from(ElementState<N> state, N told) {
    return state.master == null ? told : state.master;
  }

  /** The whole state, after the step used it. */
  <N> void keep(Arithmetic<N> a, Coefficients<N> c, ElementState<N> state) {
    if ((feedback == Feedback.FIRST || feedback == Feedback.BOTH) && c.c1() != null) {
      state.first = a.store(a.div(state.first, c.c1()));
    }
    if ((feedback == Feedback.SECOND || feedback == Feedback.BOTH) && c.c2() != null) {
      state.second = a.store(a.div(state.second, c.c2()));
    }
    switch (kept) {
      case MOMENTS_BINARY32 -> each(state, x -> a.narrowed(x, Format.BINARY32));
      case MOMENTS_BFLOAT16, LATER_BFLOAT16 -> each(state, x -> a.narrowed(x, Format.BFLOAT16));
      case MOMENTS_BINARY16, LATER_BINARY16 -> each(state, x -> a.narrowed(x, Format.BINARY16));
      default -> { }
    }
    if (half != null) {
      each(state, x -> a.narrowed(x, half));
    }
  }

  private static <N> void each(ElementState<N> state, UnaryOperator<N> of) {
    state.first = of.apply(state.first);
    state.second = of.apply(state.second);
    state.maximum = of.apply(state.maximum);
    state.mean = state.mean == null ? null : of.apply(state.mean);
    state.changes = state.changes == null ? null : of.apply(state.changes);
  }

  /** The step, before it is subtracted. */
  <N> N step(Arithmetic<N> a, N change) {
    return switch (kept) {
      case STEP_BFLOAT16 -> a.narrowed(change, Format.BFLOAT16);
      case STEP_BINARY16 -> a.narrowed(change, Format.BINARY16);
      default -> change;
    };
  }

  /** The parameter after the step, as it is told. */
  <N> N parameter(Arithmetic<N> a, ElementState<N> state, N theta) {
    N after = switch (kept) {
      case PARAMETER_BINARY32 -> a.narrowed(theta, Format.BINARY32);
      case PARAMETER_BFLOAT16 -> a.narrowed(theta, Format.BFLOAT16);
      case PARAMETER_BINARY16 -> a.narrowed(theta, Format.BINARY16);
      default -> theta;
    };
    return switch (stored.parameter()) {
      case AS_COMPUTED -> after;
      case STORED -> a.narrowed(after, stored.half());
      case MASTER -> {
        state.master = after;
        yield a.narrowed(after, stored.half());
      }
    };
  }
}
