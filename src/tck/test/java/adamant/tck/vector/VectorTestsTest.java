package adamant.tck.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.oracle.cases.State;
import adamant.oracle.variant.Variants;
import adamant.vector.Expected;
import adamant.vector.VectorCase;
import adamant.vector.VectorFile;
import adamant.vector.VectorGroup;
import adamant.vector.VectorReader;
import adamant.vector.VectorStep;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

@DisplayName("The vectors of the kit")
class VectorTestsTest {

  private static final Expected EXPECTED = new Expected(new double[] {1.5}, new double[] {1.25}, new double[] {1},
      new double[] {2});

  private static VectorCase given(boolean inside) {
    List<Expected> state = new ArrayList<>(Collections.nCopies(State.SLOTS, null));
    state.set(1, EXPECTED);
    return new VectorCase(7, "One step", List.of("FirstStep"), inside, 0, new double[] {0.5},
        new State(null, new double[1], null), List.of(new VectorStep(0.001, new double[] {3}, EXPECTED)), state);
  }

  private static void judge(boolean inside, double parameter, double second) {
    VectorFile file = new VectorFile("adam", Format.BINARY32, "", List.of("eps"), Map.of(), List.of(),
        Map.of("FirstStep", new VectorFile.Explanation("One step.", "It shows.", List.of())), List.of());
    new VectorJudgement(file, new VectorGroup("", Hyperparameters.DEFAULTS, List.of()), given(inside)).of(
        new Answer(new double[][] {{parameter}}, new State(null, new double[] {second}, null)));
  }

  @Test
  @DisplayName("are in its jar for every optimizer in both formats")
  void are_in_the_jar() throws IOException {
    for (String id : Variants.ids()) {
      for (Format format : Format.JUDGED) {
        String name = "/adamant/tck/vectors/" + VectorFile.name(id, format);
        try (InputStream in = VectorTests.class.getResourceAsStream(name)) {
          VectorFile file = VectorReader.read(in);
          assertEquals(id, file.optimizer());
          assertEquals(format, file.format());
          assertTrue(file.cases().count() > 0, id);
        }
      }
    }
  }

  @Test
  @DisplayName("pass what lies where rounding can take it")
  void within() {
    judge(true, 1, 2);
  }

  @Test
  @DisplayName("fail what lies outside, with everything to do it again")
  void outside_of_the_interval() {
    assertEquals("vector 7 of adam.binary32.json, step 1: parameter of element 0 is not adam's\n  expected 0x1.4p0\n  "
        + "actual   0x1.000002p1\n  rounding 0x1.0p0 to 0x1.0p1\nOne step: Hyperparameters[lr=0.001, beta1=0.9, "
        + "beta2=0.999, eps=1.0E-8, weightDecay=0.0, schedule=1.0]\n  rates 0x1.0624dd2f1a9fcp-10\n  parameter 0x1.0p-1\n"
        + "  gradients 0x1.8p1\nFirstStep: One step. It shows.", assertThrows(AssertionFailedError.class,
            () -> judge(true, Math.nextUp(2f), 1)).getMessage());
    assertThrows(AssertionFailedError.class, () -> judge(true, Double.NaN, 1));
  }

  @Test
  @DisplayName("fail a state that lies outside")
  void state() {
    String message = assertThrows(AssertionFailedError.class, () -> judge(true, 1, 0.5)).getMessage();
    assertTrue(message.startsWith("vector 7 of adam.binary32.json, step 1: state \"second\" of element 0"), message);
  }

  @Test
  @DisplayName("do not judge outside of the domain, but tell what is not as the formula's own operations give it")
  void outside_of_the_domain() {
    judge(false, 1.5, 1.5);
    assertEquals("no verdict outside of the domain: step 1, parameter of element 0 is 0x1.0p2, by the formula's own "
        + "operations 0x1.8p0", assertThrows(TestAbortedException.class, () -> judge(false, 4, 1.5)).getMessage());
  }
}
