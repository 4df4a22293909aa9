package adamant.cli.sweep;

import adamant.exact.Coefficients;
import adamant.exact.ElementState;
import adamant.exact.Format;
import adamant.oracle.variant.Formation;
import adamant.oracle.variant.VariantRule;
import adamant.reference.Slot;
import java.util.ArrayList;
import java.util.List;

/** The oracle's formula of an optimizer, over blocks of elements, step by step along the history. */
final class BlockFormula {

  private final Blocks blocks;
  private final VariantRule rule;
  private final List<Coefficients<float[]>> coefficients = new ArrayList<>();
  private final float[] zeros;
  private final float[][] own;
  private ElementState<float[]> state;
  private float[] theta;

  BlockFormula(Member member, int size) {
    blocks = new Blocks(size);
    rule = member.rule();
    zeros = new float[size];
    own = new float[6][size];
    for (int t = 1; t <= Member.HISTORY.size(); t++) {
      coefficients.add(Formation.ROUNDED_ONCE.form(rule.demand(Member.GIVEN, Member.rates(), t), Format.BINARY32)
          .map(blocks::constant));
    }
  }

  /** θ and all else 0. */
  void restart() {
    state = rule.start(blocks);
    theta = zeros;
  }

  /**
   * A step.
   *
   * @param step counted from 0
   * @param gradient of each element
   * @param divisors is NaN afterwards where a divisor was not finite, and else 0
   */
  void step(int step, float[] gradient, float[] divisors) {
    blocks.begin(divisors);
    theta = own(0, rule.step(blocks, coefficients.get(step), state, theta, gradient));
    state.first = own(1, state.first);
    state.second = own(2, state.second);
    state.maximum = own(3, state.maximum);
    state.mean = own(4, state.mean);
    state.changes = own(5, state.changes);
  }

  // The next step overwrites what this one made.
  private float[] own(int number, float[] made) {
    System.arraycopy(made, 0, own[number], 0, made.length);
    return own[number];
  }

  float[] theta() {
    return theta;
  }

  /** What the optimizer keeps in a slot. */
  float[] kept(Member member, Slot slot) {
    return switch (slot) {
      case FIRST -> switch (member.optimizer()) {
        case RMSPROP_CENTERED -> state.mean;
        default -> state.first;
      };
      case SECOND -> state.second;
      case THIRD -> switch (member.optimizer()) {
        case ADADELTA -> state.changes;
        default -> state.maximum;
      };
    };
  }
}
