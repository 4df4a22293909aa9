package adamant.cli.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.optimizer.Optimizer32;
import adamant.reference.AdamHyperparameters;
import adamant.reference.StepCoefficients32;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("spec/sweeps/ranges.md says what is so today")
class RangePageTest {

  /** A row of binary32, with its intervals by bits. */
  private record Row(String optimizer, List<String> orders, Condition condition, List<Integer> steps,
      List<Runs.Run> runs) {

    boolean is(Member member, Condition what, int step) {
      return optimizer.equals(member.optimizer().id()) && orders.contains(member.orderName()) && condition == what
          && steps.contains(step + 1);
    }

    boolean holds(float g) {
      long magnitude = Float.floatToIntBits(Math.abs(g));
      return runs.stream().anyMatch(run -> run.from() <= magnitude && magnitude <= run.to());
    }
  }

  private static final long LARGEST = Float.floatToIntBits(Float.MAX_VALUE);
  private static List<String> page;
  private static final List<Row> ROWS = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    page = Files.readAllLines(Path.of("../../spec/sweeps/ranges.md"));
    for (int at = page.indexOf(RangeTable.HEAD.get(0)) + 2; page.get(at).startsWith("| "); at++) {
      String[] cells = page.get(at).split("^\\| | \\| | \\|$");
      List<Integer> steps = new ArrayList<>();
      for (String step : cells[4].split(", ")) {
        steps.add(Integer.parseInt(step));
      }
      List<Runs.Run> runs = new ArrayList<>();
      for (String run : cells[5].split("; ")) {
        runs.add(run(run));
      }
      Condition condition = EnumSet.allOf(Condition.class).stream().filter(c -> c.title().equals(cells[3])).findFirst()
          .orElseThrow();
      ROWS.add(new Row(cells[1], List.of(cells[2].split(", ")), condition, steps, runs));
    }
  }

  private static Runs.Run run(String text) {
    if (text.equals("all but 0")) {
      return new Runs.Run(1, LARGEST);
    }
    if (text.startsWith("up to ")) {
      return new Runs.Run(1, bits(text.substring(6)));
    }
    if (text.startsWith("from ")) {
      return new Runs.Run(bits(text.substring(5, text.length() - 3)), LARGEST);
    }
    String[] ends = text.split(" … ");
    return new Runs.Run(bits(ends[0]), bits(ends[ends.length - 1]));
  }

  private static long bits(String hex) {
    return Float.floatToIntBits(Float.parseFloat(hex));
  }

  @Test
  @DisplayName("at both sides of every threshold, and at gradients of any size and sign")
  void binary32() {
    assertTrue(ROWS.size() > 100, ROWS.size() + " rows");
    Random random = new Random(7);
    Set<Long> looked = new TreeSet<>();
    for (Row row : ROWS) {
      for (Runs.Run run : row.runs()) {
        for (long bits : new long[] {run.from() - 1, run.from(), run.to(), run.to() + 1}) {
          looked.add(Math.max(1, Math.min(bits, LARGEST)));
        }
      }
    }
    for (int k = 0; k < 300; k++) {
      looked.add(1L + random.nextInt((int) LARGEST));
    }
    for (Member member : Member.all()) {
      for (long bits : looked) {
        float g = Float.intBitsToFloat((int) bits) * (random.nextBoolean() ? 1 : -1);
        List<Set<Condition>> so = RangeTest.oneByOne(member, g);
        for (int step = 0; step < so.size(); step++) {
          for (Condition condition : EnumSet.complementOf(EnumSet.of(Condition.DIVISOR))) {
            assertEquals(holds(member, condition, step, g), so.get(step).contains(condition), member + ", "
                + condition + ", after step " + (step + 1) + ", g = " + Float.toHexString(g));
          }
        }
      }
    }
  }

  private static boolean holds(Member member, Condition condition, int step, float g) {
    return ROWS.stream().anyMatch(row -> row.is(member, condition, step) && row.holds(g));
  }

  @Test
  @DisplayName("of divisors too, in the blocks of gradients around their thresholds")
  void divisors() {
    int looked = 0;
    for (Member member : Member.all()) {
      RangeStep blocks = new RangeStep(member);
      for (float centre : new float[] {0x1p-100f, 0x1.fffp62f, 0x1.fffffep63f, 0x1p64f, 0x1.fffffep127f}) {
        int first = Float.floatToIntBits(centre) & -1 << 10;
        RangeTally tally = blocks.over(first, 1 << 10);
        for (int step = 0; step < Member.HISTORY.size(); step++) {
          for (int bits = first; bits < first + (1 << 10); bits += 31) {
            float g = Float.intBitsToFloat(bits);
            assertEquals(holds(member, Condition.DIVISOR, step, g), RangeTest.in(tally.at(Condition.DIVISOR, step), g),
                member + ", after step " + (step + 1) + ", g = " + Float.toHexString(g));
            looked++;
          }
        }
      }
    }
    assertTrue(looked > 10_000);
  }

  @Test
  @DisplayName("of equal gradients: all significands for β = 0.9, and one of each row for the others")
  void equal_gradients() {
    EqualGradients first = EqualGradients.ALL.get(0);
    List<String> rows = first.rows(first::part);
    rows.forEach(row -> assertTrue(page.contains(row), row));
    int looked = 0;
    for (EqualGradients equal : EqualGradients.ALL) {
      for (int k = 0; k < equal.after().size(); k++) {
        String start = "| " + equal.beta() + " | " + equal.after().get(k) + " | ";
        String[] cells = page.stream().filter(row -> row.startsWith(start)).findFirst().orElseThrow()
            .split("^\\| | \\| | \\|$");
        if (!cells[3].equals("0")) {
          float g = Float.parseFloat(cells[4]);
          Optimizer32.State state = Optimizer32.State.of(new float[1]);
          StepCoefficients32 c =
              new StepCoefficients32(new AdamHyperparameters(0.001, 0.9, equal.beta(), 1e-8), Member.DECAY, 1);
          for (int step = 0; step < equal.after().get(k); step++) {
            Optimizer32.RMSPROP_CENTERED.step(state, new float[] {g}, 0, 1, c);
          }
          assertTrue(Float.isNaN(state.theta()[0]), start + Float.toHexString(g));
          assertTrue(state.second()[0] - state.first()[0] * state.first()[0] < 0, start + Float.toHexString(g));
          looked++;
        }
      }
    }
    assertTrue(looked > 3, looked + " rows");
  }

  @Test
  @DisplayName("in binary64, all of the table")
  void binary64() {
    int from = page.lastIndexOf(RangeTable.HEAD.get(0)) + 2;
    assertEquals(RangeReport.binary64(), page.subList(from, page.size()));
  }
}
