package adamant.cli.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Binary32;
import adamant.exact.Format;
import adamant.kernel.EvaluationOrder;
import adamant.optimizer.Optimizer32;
import adamant.oracle.variant.Order;
import adamant.oracle.variant.VariantRule;
import adamant.reference.StepCoefficients32;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sweep over binary16 and bfloat16")
class HalfTest {

  private static List<String> page() throws IOException {
    return Files.readAllLines(Path.of("../../spec/sweeps/half.md"));
  }

  @Test
  @DisplayName("takes its steps as the proved ones are, where the format is binary32")
  void same_as_the_kernels() {
    Random random = new Random(5);
    for (String id : HalfSweep.OPTIMIZERS) {
      for (EvaluationOrder order : EvaluationOrder.values()) {
        HalfRule<Float> rule = new HalfRule<>(new Binary32(), Format.BINARY32, Format.BINARY32, new VariantRule(
            HalfSweep.variant(id), order == EvaluationOrder.LITERAL ? Order.LITERAL : Order.SCALED));
        for (int k = 0; k < 500; k++) {
          int t = 1 + random.nextInt(3);
          float theta = random.nextFloat();
          float m = random.nextFloat() - 0.5f;
          float v = random.nextFloat();
          float g = Math.scalb(random.nextFloat() - 0.5f, random.nextInt(40) - 20);
          Optimizer32.State state =
              new Optimizer32.State(new float[] {theta}, new float[] {m}, new float[] {v}, new float[] {v});
          Optimizer32.of(id).orElseThrow().step(order, state, new float[] {g}, 0, 1,
              new StepCoefficients32(Member.HYPERPARAMETERS, Member.DECAY, t));
          HalfRule.Kept after = rule.step(new HalfRule.Kept(theta, m, v, v), t, g);
          assertEquals(new HalfRule.Kept(state.theta()[0], state.first()[0], state.second()[0],
              id.startsWith("amsgrad") ? state.third()[0] : after.maximum()), after, id + " " + Float.toHexString(g));
        }
      }
    }
  }

  @Test
  @DisplayName("gives today what spec/sweeps says of deviations, in some binades of every state")
  void deviations_are_current() throws IOException {
    List<String> page = page();
    for (Format format : HalfSweep.FORMATS) {
      int[] exponents = format == Format.BINARY16 ? new int[] {-6} : new int[] {format.minExponent() - 1, -3, 64};
      for (HalfState state : HalfState.all(format)) {
        int table = 0;
        while (!page.get(table).startsWith("| " + format.label() + ", " + state.title() + " |")) {
          table++;
        }
        for (int exponent : exponents) {
          String row = HalfReport.row(HalfSweep.tallies(new HalfSweep.Piece(format, "adam", state, exponent)));
          assertEquals(row, row(page, table + 2, exponent, format), format + " " + state + " 2^" + exponent);
        }
      }
    }
  }

  // What a table's row for an exponent says; rows are of one binade, or of "first … last".
  private static String row(List<String> page, int table, int exponent, Format format) {
    for (int line = table; page.get(line).startsWith("| "); line++) {
      String[] parts = page.get(line).split(" \\| ", 2);
      String[] binades = parts[0].substring(2).split(" … ");
      if (exponent(binades[binades.length - 1], format) >= exponent) {
        return parts[1].substring(0, parts[1].length() - 2);
      }
    }
    throw new AssertionError("no row for 2^" + exponent + " from line " + (table + 1) + " on");
  }

  private static int exponent(String binade, Format format) {
    return binade.equals("subnormal") ? format.minExponent() - 1 : Integer.parseInt(binade.substring(2));
  }

  @Test
  @DisplayName("gives today what spec/sweeps says of events from the zero state, where they begin and end")
  void events_are_current() throws IOException {
    int rows = 0;
    for (Format format : HalfSweep.FORMATS) {
      HalfState zero = HalfState.all(format).get(0);
      Map<Integer, List<Tally>> binades = new HashMap<>();
      boolean inside = false;
      for (String line : page()) {
        inside = line.startsWith("| " + format.label() + " from") || inside && line.startsWith("|");
        String[] cells = line.split(" \\| |^\\| | \\|$");
        if (!inside || cells.length < 2 || !cells[1].equals("zero")) {
          continue;
        }
        HalfEvent event = Arrays.stream(HalfEvent.values()).filter(e -> e.title().equals(cells[2])).findFirst()
            .orElseThrow();
        for (HalfMode mode : HalfMode.values()) {
          if (cells[3].equals("all") || List.of(cells[3].split("; ")).contains(mode.title())) {
            float least = Float.parseFloat(cells[6]);
            float largest = Float.parseFloat(cells[7]);
            assertEquals(least, tally(format, zero, least, mode, binades).least(event), line);
            assertEquals(largest, tally(format, zero, largest, mode, binades).largest(event), line);
            rows++;
          }
        }
      }
    }
    assertTrue(rows > 30, rows + " rows");
  }

  private static Tally tally(Format format, HalfState state, float g, HalfMode mode, Map<Integer, List<Tally>> known) {
    int exponent = Math.max(Math.getExponent((double) g), format.minExponent() - 1);
    return known.computeIfAbsent(exponent,
        e -> HalfSweep.tallies(new HalfSweep.Piece(format, "adam", state, e))).get(mode.ordinal());
  }

  @Test
  @DisplayName("gives today the scalars and the runs that spec/sweeps tells")
  void scalars_and_runs_are_current() throws IOException {
    List<String> page = page();
    HalfScalars.lines().forEach(line -> assertTrue(page.contains(line), line));
    HalfRun.lines().forEach(line -> assertTrue(page.contains(line), line));
  }

  @Test
  @DisplayName("finds that binary16, whose ε is 0, makes NaN of a first gradient of 0, and that storing alone does not")
  void zero_gradient() {
    List<Tally> tallies = HalfSweep.tallies(
        new HalfSweep.Piece(Format.BINARY16, "adam", HalfState.all(Format.BINARY16).get(0), -15));
    assertEquals(0, tallies.get(HalfMode.EVERY_LITERAL.ordinal()).least(HalfEvent.PARAMETER_NAN));
    assertEquals(0, tallies.get(HalfMode.END_LITERAL.ordinal()).count(HalfEvent.PARAMETER_NAN));
  }
}
