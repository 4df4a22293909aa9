package adamant.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.oracle.cases.State;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A file of vectors")
class VectorTextTest {

  private static final VectorFile FILE = file();

  private static VectorFile file() {
    Expected known = new Expected(new double[] {1, -0.0}, new double[] {1, 0}, new double[] {0.5, -1},
        new double[] {2, 1});
    Expected unknown = new Expected(new double[] {Double.NaN, Double.NEGATIVE_INFINITY}, nothing(), nothing(),
        nothing());
    VectorCase one = new VectorCase(1, "why", List.of("A"), false, 3, new double[] {1, 2},
        new State(null, new double[] {0.25, 0}, null),
        List.of(new VectorStep(0.001, new double[] {1, Double.NaN}, null), new VectorStep(0, new double[2], unknown)),
        Arrays.asList(null, known, null));
    return new VectorFile("sgd", Format.BINARY32, "θ ← θ", List.of("eps"), Map.of("second", "squares"),
        List.of("FAMILY-STEP(sgd)"), Map.of("A", new VectorFile.Explanation("about", "why", List.of("x #1"))),
        List.of(new VectorGroup("note", new Hyperparameters(0, 0.9, 0.999, 1e-8, 0.01, 0.5), List.of(one))));
  }

  private static double[] nothing() {
    return new double[] {Double.NaN, Double.NaN};
  }

  private static VectorFile read(String text) throws IOException {
    return VectorReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  @DisplayName("is written so that it is read as the same")
  void both_ways() throws IOException {
    String text = VectorText.of(FILE);
    VectorFile again = read(text);
    assertEquals(text, VectorText.of(again));
    assertEquals(FILE.flags(), again.flags());
    assertEquals(FILE.slots(), again.slots());
    assertEquals(FILE.laws(), again.laws());
    assertEquals("sgd.binary32.json", again.name());
    VectorCase c = again.cases().toList().get(0);
    assertEquals(3, c.taken());
    assertFalse(c.inside());
    assertEquals(2, c.length());
    assertEquals(FILE.groups().get(0).hyperparameters(), again.groups().get(0).hyperparameters());
    assertEquals(null, c.steps().get(0).after());
    assertEquals(0.25, c.start().second()[0]);
    assertEquals(null, c.slot(0));
    assertEquals(2, c.slot(1).high()[0]);
  }

  @Test
  @DisplayName("admits what lies between its bounds, as numbers, and everything where it has none")
  void admits() throws IOException {
    VectorCase c = read(VectorText.of(FILE)).cases().toList().get(0);
    Expected slot = c.slot(1);
    assertTrue(slot.admits(0, 0.5) && slot.admits(0, 2) && slot.admits(1, -0.0));
    assertFalse(slot.admits(0, 2.5) || slot.admits(0, 0.25) || slot.admits(0, Double.NaN));
    Expected outside = c.steps().get(1).after();
    assertFalse(outside.bounded(0));
    assertTrue(outside.admits(0, Double.NaN));
  }

  @Test
  @DisplayName("that is damaged is refused with what is wrong")
  void refused() {
    String text = VectorText.of(FILE);
    Map.of("\"3f800000\"", "\"3f80000\"", "\"taken\"", "\"took\"", "\"slot\": \"second\"", "\"slot\": \"fourth\"",
        "[\"3e800000\", \"00000000\"]", "[\"3e800000\"]", "{\n \"$schema\"", "[", "\"binary32\"", "\"binary33\"",
        "\"rate\": 0.001", "\"rate\": \"x\"").forEach((was, is) -> {
          assertTrue(text.contains(was), was);
          Exception e = assertThrows(IllegalArgumentException.class, () -> read(text.replace(was, is)), is);
          assertFalse(e.getMessage().contains("\n"), e.getMessage());
        });
  }
}
