package adamant.cli.sweep;

import adamant.optimizer.Optimizer32;
import adamant.reference.AdamHyperparameters;
import adamant.reference.StepCoefficients32;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * Centered RMSProp under one gradient again and again: a and b² come to the same over the reals, and a − b², whose root
 * is taken, may round to below 0. All significands of a binade; where nothing under- or overflows every binade has the
 * same, for a power of two scales a and b exactly.
 *
 * @param beta β
 * @param after the numbers of steps after which it is looked, ascending
 */
record EqualGradients(double beta, List<Integer> after) {

  static final List<EqualGradients> ALL = List.of(new EqualGradients(0.9, List.of(100, 150, 200, 300)),
      new EqualGradients(0.99, List.of(1000, 1500, 2000, 3000)));
  /** Parts that the binade from 1 on is gone over in. */
  static final int PARTS = 8;
  static final List<String> HEAD =
      List.of("| β | after steps | θ is NaN, of 2²³ significands | least | largest |", "|---|---|---|---|---|");

  private static final int GRADIENTS = 1 << 20;
  private static final int FIRST = 127 << 23;
  private static final int BLOCK = 1 << 10;

  /** Where θ is NaN, in a part of the binade; in the place of a step stands the index of how many there were. */
  RangeTally part(int part) {
    return over(FIRST + part * GRADIENTS, GRADIENTS);
  }

  /** The same for positive gradients of neighbouring bits, as many as a multiple of 2¹⁰. */
  RangeTally over(int first, int count) {
    RangeTally tally = new RangeTally();
    StepCoefficients32 c =
        new StepCoefficients32(new AdamHyperparameters(0.001, 0.9, beta, 1e-8), Member.DECAY, 1);
    float[] g = new float[BLOCK];
    for (int from = first; from != first + count; from += BLOCK) {
      for (int i = 0; i < BLOCK; i++) {
        g[i] = Float.intBitsToFloat(from + i);
      }
      Optimizer32.State state = Optimizer32.State.of(new float[BLOCK]);
      int steps = 0;
      for (int k = 0; k < after.size(); k++) {
        for (; steps < after.get(k); steps++) {
          Optimizer32.RMSPROP_CENTERED.step(state, g, 0, BLOCK, c);
        }
        for (int i = 0; i < BLOCK; i++) {
          if (Float.isNaN(state.theta()[i])) {
            tally.add(Condition.PARAMETER_NAN, k, from + i, from + i);
          }
        }
      }
    }
    return tally;
  }

  /** The rows of the table, from what each part had. */
  List<String> rows(IntFunction<RangeTally> parts) {
    RangeTally all = new RangeTally();
    for (int part = 0; part < PARTS; part++) {
      all.add(parts.apply(part));
    }
    List<String> rows = new ArrayList<>();
    for (int k = 0; k < after.size(); k++) {
      Runs runs = all.at(Condition.PARAMETER_NAN, k);
      List<Runs.Run> ends = runs.runs();
      rows.add(String.format(Locale.ROOT, "| %s | %d | %d | %s | %s |", beta, after.get(k), runs.count(),
          ends.isEmpty() ? "" : Float.toHexString(Float.intBitsToFloat((int) ends.get(0).from())),
          ends.isEmpty() ? "" : Float.toHexString(Float.intBitsToFloat((int) ends.get(ends.size() - 1).to()))));
    }
    return rows;
  }
}
