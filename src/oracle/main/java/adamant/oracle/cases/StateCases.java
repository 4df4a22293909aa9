package adamant.oracle.cases;

import adamant.exact.Format;
import adamant.oracle.variant.Formats;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Single steps from states that no trajectory of a few steps comes to: any t, moments of any size inside the domain.
 */
public final class StateCases {

  /** The largest t. */
  public static final int LARGEST_STEP = 10_000;

  /** How many steps were taken before, in turn. */
  private static final int[] STEPS = {LARGEST_STEP - 1, 1, 99, 0, 9, 999, 2, 4};
  private static final int LENGTH = 12;
  private static final int MOST = 6;
  private static final long STREAM = 0x5bd1e9955bd1e995L;

  private final Format format;
  private final int reach;
  private final Cases cases;

  /** With the hyperparameters, parameters and gradients of ordinary cases. */
  public StateCases(Formats formats, Cases cases) {
    this.format = formats.moments();
    // A first moment of 2ʳ, its square times 2ʳ: far from overflow.
    this.reach = Math.min(MOST, format.maxExponent() / 6);
    this.cases = cases;
  }

  /**
   * So many cases of one step, the same for the same seed.
   *
   * @param from the number of the first one
   * @param zeros a state of zeros in the slots that are kept, of any length
   */
  public List<Case> generate(long seed, int from, int count, State zeros) {
    List<Case> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      SplitMix random = new SplitMix(seed * STREAM + i);
      Case c = cases.steps(from + i, "from an arbitrary state", 1, LENGTH, random);
      double[] rates = new double[STEPS[i % STEPS.length]];
      Arrays.fill(rates, c.rates()[0]);
      all.add(new Case(c.index(), c.note(), c.hyperparameters(), c.rates(), c.parameters(), c.gradients(),
          new Start(rates, state(zeros, random))));
    }
    return all;
  }

  // The second is never below the first one's square, nor the third, where it is a maximum, below the second.
  private State state(State zeros, SplitMix random) {
    double[][] slots = new double[State.SLOTS][LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      double first = random.below(4) == 0 ? 0 : random.scaled(-reach, reach);
      double square = first == 0 ? Math.abs(random.scaled(-2 * reach, 2 * reach)) : first * first;
      slots[0][i] = format.round(first);
      slots[1][i] = format.round(square * (1 + Math.abs(random.scaled(-MOST, reach))));
      slots[2][i] = format.round(slots[1][i] * (random.below(3) == 0 ? 1 : 1 + random.unit()));
    }
    for (int k = 0; k < State.SLOTS; k++) {
      slots[k] = zeros.slot(k) == null ? null : slots[k];
    }
    return State.of(slots);
  }
}
