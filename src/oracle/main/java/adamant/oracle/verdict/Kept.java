package adamant.oracle.verdict;

import adamant.exact.Arithmetic;
import adamant.exact.ElementState;
import adamant.exact.ExactTrajectory;
import adamant.exact.Format;
import adamant.exact.Interval;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.State;
import java.math.BigDecimal;

/** The state of one observation, held against a variant's. */
final class Kept {

  private static final String[] TITLES = {"first moment", "second moment", "third state"};

  private final Format format;
  private final Slots slots;
  private final Observation observation;

  Kept(Format format, Slots slots, Observation observation) {
    this.format = format;
    this.slots = slots;
    this.observation = observation;
  }

  /** An element where its case begins. */
  ExactTrajectory.Element begun(ExactTrajectory trajectory, int element) {
    Case c = observation.given();
    // A state that is not finite is outside the domain, where nothing is judged.
    if (c.start() == null || !finite(c.start().state(), element)) {
      return trajectory.element();
    }
    return trajectory.resumed(new ExactTrajectory.Saved() {
      @Override
      public <N> ElementState<N> in(Arithmetic<N> a) {
        return slots.element(a, c.start(), element);
      }
    }, c.before());
  }

  private static boolean finite(State state, int element) {
    for (int k = 0; k < State.SLOTS; k++) {
      if (state.slot(k) != null && !Double.isFinite(state.slot(k)[element])) {
        return false;
      }
    }
    return true;
  }

  /** Whether every slot that was told is where rounding can take the formula's. */
  boolean holds(ExactTrajectory.Element element, int step, int i) {
    if (observation.states() == null) {
      return true;
    }
    for (int k = 0; k < State.SLOTS; k++) {
      if (slots.keeps(k) && !enclosure(element, k).contains(observation.slot(step, k, i))) {
        return false;
      }
    }
    return true;
  }

  /** The slot farthest from the formula's, outside of its enclosure if any is; null where no state was told. */
  Worst worst(ExactTrajectory.Element element, int step, int i) {
    Worst worst = null;
    for (int k = 0; observation.states() != null && k < State.SLOTS; k++) {
      Interval enclosure = slots.keeps(k) ? enclosure(element, k) : null;
      if (enclosure != null && enclosure.bounded()) {
        Worst other = worst(slots.at(element.exactState(), k), enclosure, step, k, i);
        worst = worst == null || worst.inside() && !other.inside()
            || worst.inside() == other.inside() && other.ulp() > worst.ulp() ? other : worst;
      }
    }
    return worst;
  }

  private Interval enclosure(ExactTrajectory.Element element, int k) {
    return slots.at(element.enclosedState(), k);
  }

  private Worst worst(BigDecimal exact, Interval enclosure, int step, int k, int i) {
    Case c = observation.given();
    double actual = observation.slot(step, k, i);
    State before = observation.stateBefore(step);
    double old = before == null || before.slot(k) == null ? 0 : before.slot(k)[i];
    return new Worst(c.index(), observation.note(i), c.before() + step + 1, observation.index(i),
        format.hex(c.gradients()[step][i]), format.hex(old), format.hex(format.round(exact)), format.hex(actual),
        format.hex(format.roundDown(enclosure.lo())), format.hex(format.roundUp(enclosure.hi())),
        format.ulps(actual, exact), enclosure.contains(actual), TITLES[k]);
  }
}
