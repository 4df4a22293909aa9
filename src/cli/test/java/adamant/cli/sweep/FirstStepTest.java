package adamant.cli.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.kernel.EvaluationOrder;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The sweep over first steps")
class FirstStepTest {

  private static final MathContext WIDE = new MathContext(60);

  @TempDir
  private Path folder;

  @Test
  @DisplayName("measures deviations as exact arithmetic does, within 2⁻²⁷ ulp")
  void deviations() {
    Random random = new Random(1);
    for (int k = 0; k < 20_000; k++) {
      float g = Float.intBitsToFloat(random.nextInt());
      if (!(Math.abs(g) <= Float.MAX_VALUE) || g == 0) {
        continue;
      }
      BigDecimal x = new BigDecimal(g);
      BigDecimal exact = new BigDecimal(0.001).multiply(x).negate()
          .divide(x.abs().add(new BigDecimal(1e-8)), WIDE);
      float step = exact.floatValue() * (1 + 0x1p-23f * random.nextInt(4));
      double ulp = Math.max(0x1p-149, Math.scalb(1.0, Math.getExponent(exact.doubleValue()) - 23));
      double deviation = new BigDecimal(step).subtract(exact).abs().divide(new BigDecimal(ulp), WIDE).doubleValue();
      assertEquals(deviation, FirstStep.deviation(g, step), 0x1p-27, Float.toHexString(g));
    }
    assertEquals(Double.POSITIVE_INFINITY, FirstStep.deviation(1, Float.NaN));
    assertEquals(Double.POSITIVE_INFINITY, FirstStep.deviation(1, Float.NEGATIVE_INFINITY));
  }

  @Test
  @DisplayName("keeps what it saw in a line and reads it back")
  void tallies() {
    Tally tally = new FirstStep(EvaluationOrder.LITERAL).chunk((56 << 3) + 7);
    assertEquals(FirstStep.GRADIENTS, tally.gradients());
    assertTrue(tally.count(Event.V_ZERO) > 0 && tally.count(Event.V_SUBNORMAL) > 0, tally.encode());
    assertEquals(tally.encode(), Tally.decode(tally.encode()).encode());
    assertThrows(IllegalArgumentException.class, () -> Tally.decode("1 2 3"));
  }

  @Test
  @DisplayName("goes on where it was ended, does a half-written chunk again, and begins anew for other kernels")
  void resumes() throws Exception {
    Path state = folder.resolve("state");
    FirstStepSweep first = new FirstStepSweep(state, "kernels a");
    first.run(2, 3, done -> {});
    assertEquals(3, first.finished());
    String text = Files.readString(state);
    Files.writeString(state, text.substring(0, text.length() - 7));
    FirstStepSweep second = new FirstStepSweep(state, "kernels a");
    assertEquals(2, second.finished());
    second.run(1, 1, done -> assertEquals(3, done));
    FirstStepSweep third = new FirstStepSweep(state, "kernels a");
    assertEquals(first.all(EvaluationOrder.LITERAL).encode(), third.all(EvaluationOrder.LITERAL).encode());
    assertEquals(0, new FirstStepSweep(state, "kernels b").finished());
  }

  @Test
  @DisplayName("gives today what spec/sweeps says, in a binade with figures of its own")
  void the_page_is_current() throws IOException {
    List<String> page = Files.readAllLines(Path.of("../../spec/sweeps/first-step.md"));
    int binade = 127 - 30;
    Tally literal = new Tally(Event.values().length);
    Tally scaled = new Tally(Event.values().length);
    for (int eighth = 0; eighth < 8; eighth++) {
      literal.add(new FirstStep(EvaluationOrder.LITERAL).chunk((binade << 3) + eighth));
      scaled.add(new FirstStep(EvaluationOrder.SCALED).chunk((binade << 3) + eighth));
    }
    String row = "| 2^-30 | " + FirstStepReport.row(List.of(literal, scaled)) + " |";
    assertTrue(page.contains(row), row);
  }
}
