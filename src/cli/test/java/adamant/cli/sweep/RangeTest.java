package adamant.cli.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.cli.sweep.Condition.Kept;
import adamant.optimizer.Optimizer32;
import adamant.reference.Slot;
import adamant.reference.StepCoefficients32;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sweep over ranges")
class RangeTest {

  /** What is so after each step, of one gradient, element by element; without divisors. */
  static List<Set<Condition>> oneByOne(Member member, float g) {
    Optimizer32.State state = Optimizer32.State.of(new float[1]);
    return IntStream.range(0, Member.HISTORY.size()).mapToObj(step -> {
      member.optimizer().step(member.order(), state, new float[] {(float) Member.gradient(g, step)}, 0, 1,
          new StepCoefficients32(Member.HYPERPARAMETERS, Member.DECAY, step + 1));
      Set<Condition> so = EnumSet.noneOf(Condition.class);
      add(so, Kept.PARAMETER.of(state.theta()[0]));
      for (Slot slot : member.optimizer().keeps()) {
        add(so, Kept.valueOf(slot.name()).of(state.at(slot)[0]));
      }
      return so;
    }).toList();
  }

  private static void add(Set<Condition> so, Condition condition) {
    if (condition != null) {
      so.add(condition);
    }
  }

  static boolean in(Runs runs, float g) {
    long magnitude = Float.floatToIntBits(Math.abs(g));
    return runs.runs().stream().anyMatch(run -> run.from() <= magnitude && magnitude <= run.to());
  }

  @Test
  @DisplayName("sees in blocks what one element at a time shows, where something changes, of either sign")
  void blocks() {
    Random random = new Random(3);
    // Where v becomes 0, subnormal and infinite, the least and the largest gradients, and any.
    float[] around = {0, 0x1p-71f, 0x1.f9b61cp-71f, 0x1p-59f, 0x1p63f, 0x1p64f, 0x1.fffffep127f, 1,
        Float.intBitsToFloat(random.nextInt(0x7f800000))};
    for (Member member : Member.all()) {
      RangeStep blocks = new RangeStep(member);
      for (float centre : around) {
        int first = (Float.floatToIntBits(centre) | (random.nextBoolean() ? 1 << 31 : 0)) & -1 << 10;
        RangeTally tally = blocks.over(first, 1 << 10);
        assertEquals(0, tally.differing().count(), member + " " + Float.toHexString(centre));
        for (int k = 0; k < 1 << 10; k += 1 + random.nextInt(7)) {
          float g = Float.intBitsToFloat(first + k);
          List<Set<Condition>> expected = oneByOne(member, g);
          for (int step = 0; g != 0 && step < Member.HISTORY.size(); step++) {
            for (Condition condition : EnumSet.complementOf(EnumSet.of(Condition.DIVISOR))) {
              assertEquals(expected.get(step).contains(condition), in(tally.at(condition, step), g),
                  member + " " + condition + " step " + (step + 1) + " " + Float.toHexString(g));
            }
          }
        }
      }
    }
  }

  @Test
  @DisplayName("keeps neighbours as one run, many runs as their ends, and reads both back")
  void runs() {
    Runs runs = new Runs();
    runs.add(0, 3);
    runs.add(4, 9);
    runs.add(11, 11);
    assertEquals(List.of(new Runs.Run(1, 9), new Runs.Run(11, 11)), runs.runs());
    assertEquals(10, runs.count());
    assertEquals(runs, Runs.decode(runs.encode()));
    Runs many = new Runs();
    for (int k = 0; k <= Runs.MOST; k++) {
      assertFalse(many.scattered());
      many.add(20 + 2 * k, 20 + 2 * k);
    }
    assertTrue(many.scattered());
    assertEquals(many, Runs.decode(many.encode()));
    runs.add(many);
    assertTrue(runs.scattered());
    assertEquals(10 + Runs.MOST + 1, runs.count());
    assertEquals(List.of(new Runs.Run(1, 20 + 2 * Runs.MOST)), runs.runs());
    RangeTally tally = new RangeTally();
    tally.add(Condition.SECOND_ZERO, 4, 5, 7);
    tally.differs(8, 8);
    assertEquals(tally.encode(), RangeTally.decode(tally.encode()).encode());
    assertEquals(3, RangeTally.decode(tally.encode()).at(Condition.SECOND_ZERO, 4).count());
    assertEquals(0, RangeTally.decode(tally.encode()).at(Condition.SECOND_ZERO, 3).count());
  }

  @Test
  @DisplayName("calls a block ordinary only if every value is")
  void ordinary() {
    Uniform uniform = new Uniform(64);
    float[] odd = {0, -0f, Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY};
    float[] block = new float[64];
    for (int place = 0; place < block.length; place++) {
      for (float x : odd) {
        Arrays.fill(block, 0x1.8p100f);
        assertTrue(uniform.ordinary(block, true) && uniform.ordinary(block, false) && uniform.equal(block));
        block[place] = x;
        assertFalse(uniform.ordinary(block, true) || uniform.ordinary(block, false) || uniform.equal(block));
      }
      for (float x : new float[] {-0x1p-149f, -0x1p-120f, -1, -Float.MAX_VALUE}) {
        block[place] = x;
        assertFalse(uniform.ordinary(block, false), Float.toHexString(x));
      }
      assertTrue(uniform.ordinary(block, true));
    }
  }
}
