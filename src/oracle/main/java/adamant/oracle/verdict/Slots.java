package adamant.oracle.verdict;

import adamant.exact.Arithmetic;
import adamant.exact.ElementState;
import adamant.oracle.cases.Start;
import adamant.oracle.cases.State;
import adamant.oracle.variant.MomentChoices.Direction;
import adamant.oracle.variant.MomentChoices.SecondUse;
import adamant.oracle.variant.StepChoices.Denominator;
import adamant.oracle.variant.StepChoices.Numerator;
import adamant.oracle.variant.Variant;

/** Which slots of a {@link State} a variant keeps, and where it has them. */
public final class Slots {

  private final boolean[] kept;
  private final boolean mean;
  private final boolean changes;

  private Slots(boolean first, boolean second, boolean third, boolean mean, boolean changes) {
    this.kept = new boolean[] {first, second, third};
    this.mean = mean;
    this.changes = changes;
  }

  /** Those of a variant. */
  public static Slots of(Variant variant) {
    boolean moment = variant.choice(Direction.class) != Direction.GRADIENT;
    boolean divides = variant.choice(Denominator.class) != Denominator.ABSENT;
    SecondUse use = variant.choice(SecondUse.class);
    boolean mean = divides && use == SecondUse.LESS_SQUARED_MEAN && !moment;
    boolean changes = divides && variant.choice(Numerator.class) == Numerator.CHANGES;
    boolean maximum = divides && (use == SecondUse.MAX_V || use == SecondUse.MAX_VHAT);
    return new Slots(moment || mean, divides, maximum || changes, mean, changes);
  }

  /** Whether a slot, from 0, is kept. */
  public boolean keeps(int slot) {
    return kept[slot];
  }

  /** Zeros in the slots that are kept. */
  public State zeros(int length) {
    double[][] slots = new double[State.SLOTS][];
    for (int k = 0; k < slots.length; k++) {
      slots[k] = kept[k] ? new double[length] : null;
    }
    return State.of(slots);
  }

  /** One element where a case starts. */
  public <N> ElementState<N> element(Arithmetic<N> a, Start start, int i) {
    State given = start.state();
    ElementState<N> state = new ElementState<>(a);
    state.started = start.steps() > 0;
    if (given.first() != null) {
      N first = a.constant(given.first()[i]);
      state.first = mean ? state.first : first;
      state.mean = mean ? first : state.mean;
    }
    if (given.second() != null) {
      state.second = a.constant(given.second()[i]);
      state.maximum = state.second;
    }
    if (given.third() != null) {
      N third = a.constant(given.third()[i]);
      state.changes = changes ? third : state.changes;
      state.maximum = changes ? state.maximum : third;
    }
    return state;
  }

  /** What a slot is. */
  public String title(int slot) {
    return slot == 0 ? "first moment" : slot == 1 ? "second moment"
        : changes ? "average of squared changes" : "largest second moment";
  }

  /** Puts something into a slot of a state. */
  public <N> void put(ElementState<N> state, int slot, N value) {
    if (slot == 1) {
      state.second = value;
    } else if (slot == 0 && mean) {
      state.mean = value;
    } else if (slot == 0) {
      state.first = value;
    } else if (changes) {
      state.changes = value;
    } else {
      state.maximum = value;
    }
  }

  /** What a state has in a slot. */
  public <N> N at(ElementState<N> state, int slot) {
    return switch (slot) {
      case 0 -> mean ? state.mean : state.first;
      case 1 -> state.second;
      default -> changes ? state.changes : state.maximum;
    };
  }
}
