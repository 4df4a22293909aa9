package adamant.oracle.verdict;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import adamant.oracle.cases.Case;
import adamant.oracle.cases.Start;
import adamant.oracle.cases.State;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An observation")
class ObservationTest {

  private static final State BEFORE = new State(new double[] {7, 8}, null, null);
  private static final State[] STATES = {new State(new double[] {1, 2}, null, null),
      new State(new double[] {3, 4}, null, null)};
  private static final double[][] AFTER = {{0.5, 0.25}, {0.75, 0.125}};
  private static final double[][] GRADIENTS = {{11, 12}, {13, 14}};

  private final Case begun = Tiny.given(Tiny.step(5, 6), GRADIENTS);
  private final Case resumed = Tiny.resumed(new Start(Tiny.rates(0.25, 3), BEFORE), Tiny.step(5, 6), GRADIENTS);

  private static Worst worst(int caseIndex, String note, int step, int index) {
    return new Worst(caseIndex, note, step, index, "", "", "", "", "", "", 1, false, "");
  }

  @Test
  @DisplayName("numbers its elements as its tensors do, and says which tensor that is")
  void places() {
    Observation tensor = new Observation(begun, AFTER);
    assertEquals(1, tensor.index(1));
    assertEquals("tiny", tensor.note(1));
    Observation list = new Observation(begun, AFTER, null,
        List.of(new Observation.Place(4, 9, 10), new Observation.Place(5, 0, 1)));
    assertEquals(9, list.index(0));
    assertEquals(0, list.index(1));
    assertEquals(2, tensor.length(0));
    assertEquals(10, list.length(0));
    assertEquals("tiny, tensor 4", list.note(0));
    assertEquals("tiny, tensor 5", list.note(1));
  }

  @Test
  @DisplayName("has before a step what the step before has left, and first what the case gives")
  void before() {
    Observation o = new Observation(begun, AFTER, STATES);
    assertEquals(6, o.before(0, 1));
    assertEquals(0.25, o.before(1, 1));
    assertNull(o.stateBefore(0));
    assertSame(STATES[0], o.stateBefore(1));
    Observation other = new Observation(resumed, AFTER);
    assertSame(BEFORE, other.stateBefore(0));
    assertNull(other.stateBefore(1));
  }

  @Test
  @DisplayName("has NaN in a slot that was not told")
  void slots() {
    Observation o = new Observation(begun, AFTER, STATES);
    assertEquals(4, o.slot(1, 0, 1));
    assertEquals(Double.NaN, o.slot(1, 1, 1));
  }

  @Test
  @DisplayName("reduced to its worst element is that element alone, up to that step")
  void only() {
    Case only = new Observation(begun, AFTER).only(worst(3, "tiny", 1, 1));
    assertEquals(3, only.index());
    assertEquals("tiny", only.note());
    assertSame(begun.hyperparameters(), only.hyperparameters());
    assertArrayEquals(new double[] {0.5}, only.rates());
    assertArrayEquals(new double[] {6}, only.parameters());
    assertArrayEquals(new double[][] {{12}}, only.gradients());
    assertNull(only.start());
  }

  @Test
  @DisplayName("reduced begins from its element's part of the state, steps counted from the first ever")
  void only_of_a_resumed_case() {
    Case only = new Observation(resumed, AFTER).only(worst(3, "tiny", 5, 0));
    assertArrayEquals(new double[][] {{11}, {13}}, only.gradients());
    assertArrayEquals(new double[] {0.5, 0.5}, only.rates());
    assertArrayEquals(new double[] {0.25, 0.25, 0.25}, only.start().rates());
    assertArrayEquals(new double[] {7}, only.start().state().first());
    assertNull(only.start().state().second());
    assertEquals(1, new Observation(resumed, AFTER).only(worst(3, "tiny", 4, 0)).steps());
  }

  @Test
  @DisplayName("has no part where the worst is of another case, step, element or tensor")
  void only_of_another() {
    Observation o = new Observation(begun, AFTER);
    assertNull(o.only(worst(2, "tiny", 1, 1)));
    assertNull(o.only(worst(3, "small", 1, 1)));
    assertNull(o.only(worst(3, "tiny", 0, 1)));
    assertNull(o.only(worst(3, "tiny", 3, 1)));
    assertNull(o.only(worst(3, "tiny", 1, 2)));
    assertNull(new Observation(resumed, AFTER).only(worst(3, "tiny", 3, 0)));
    assertNull(new Observation(resumed, AFTER).only(worst(3, "tiny", 6, 0)));
  }
}
