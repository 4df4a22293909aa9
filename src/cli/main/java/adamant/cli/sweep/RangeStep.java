package adamant.cli.sweep;

import adamant.cli.sweep.Condition.Kept;
import adamant.optimizer.Optimizer32;
import adamant.reference.Slot;
import adamant.reference.StepCoefficients32;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The history over gradients of neighbouring bits, by the proved step of an optimizer, and what is the case after each
 * of its steps. Gradients that are not negative go through the oracle's formula too, which shows the divisors.
 */
final class RangeStep {

  private static final int BLOCK = 1 << 10;
  private static final int STEPS = Member.HISTORY.size();

  private final Member member;
  private final BlockFormula formula;
  private final Uniform uniform = new Uniform(BLOCK);
  private final List<StepCoefficients32> coefficients = new ArrayList<>();
  private final Optimizer32.State state =
      new Optimizer32.State(new float[BLOCK], new float[BLOCK], new float[BLOCK], new float[BLOCK]);
  private final float[] g = new float[BLOCK];
  private final float[] opposite = new float[BLOCK];
  private final float[] zeros = new float[BLOCK];
  private final float[] divisors = new float[BLOCK];

  RangeStep(Member member) {
    this.member = member;
    formula = new BlockFormula(member, BLOCK);
    for (int t = 1; t <= STEPS; t++) {
      coefficients.add(new StepCoefficients32(Member.HYPERPARAMETERS, Member.DECAY, t));
    }
  }

  /**
   * The gradients of these bits.
   *
   * @param first bits of the first gradient, a multiple of 2¹⁰
   * @param count how many, a multiple of 2¹⁰, all of one sign
   */
  RangeTally over(int first, int count) {
    RangeTally tally = new RangeTally();
    for (int from = first; from != first + count; from += BLOCK) {
      block(from, tally);
    }
    return tally;
  }

  private void block(int bits, RangeTally tally) {
    for (int i = 0; i < BLOCK; i++) {
      g[i] = Float.intBitsToFloat(bits + i);
      opposite[i] = -g[i];
    }
    Arrays.fill(state.theta(), 0);
    for (Slot slot : Slot.values()) {
      Arrays.fill(state.at(slot), 0);
    }
    formula.restart();
    int magnitude = bits & Integer.MAX_VALUE;
    boolean traced = bits >= 0 && member.divides();
    for (int step = 0; step < STEPS; step++) {
      member.optimizer().step(member.order(), state, gradient(step), 0, BLOCK, coefficients.get(step));
      look(tally, step, magnitude);
      if (traced) {
        trace(tally, step, magnitude);
      }
    }
  }

  private float[] gradient(int step) {
    double of = Member.gradient(1, step);
    return of == 0 ? zeros : of > 0 ? g : opposite;
  }

  private void look(RangeTally tally, int step, int magnitude) {
    kept(tally, step, magnitude, Kept.PARAMETER, state.theta());
    for (Slot slot : member.optimizer().keeps()) {
      kept(tally, step, magnitude, Kept.valueOf(slot.name()), state.at(slot));
    }
  }

  private void kept(RangeTally tally, int step, int magnitude, Kept kept, float[] values) {
    if (uniform.ordinary(values, kept.signed())) {
      return;
    }
    if (uniform.equal(values)) {
      note(tally, kept.of(values[0]), step, magnitude, magnitude + BLOCK - 1);
      return;
    }
    for (int i = 0; i < BLOCK; i++) {
      note(tally, kept.of(values[i]), step, magnitude + i, magnitude + i);
    }
  }

  private static void note(RangeTally tally, Condition condition, int step, int from, int to) {
    if (condition != null) {
      tally.add(condition, step, from, to);
    }
  }

  private void trace(RangeTally tally, int step, int magnitude) {
    formula.step(step, gradient(step), divisors);
    boolean same = Arrays.equals(formula.theta(), state.theta());
    for (Slot slot : member.optimizer().keeps()) {
      same &= Arrays.equals(formula.kept(member, slot), state.at(slot));
    }
    if (!same) {
      tally.differs(magnitude, magnitude + BLOCK - 1);
    }
    if (uniform.equal(divisors)) {
      note(tally, divisor(0), step, magnitude, magnitude + BLOCK - 1);
      return;
    }
    for (int i = 0; i < BLOCK; i++) {
      note(tally, divisor(i), step, magnitude + i, magnitude + i);
    }
  }

  private Condition divisor(int i) {
    return divisors[i] == 0 ? null : Condition.DIVISOR;
  }
}
