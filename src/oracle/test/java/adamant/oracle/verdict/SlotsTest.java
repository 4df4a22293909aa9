package adamant.oracle.verdict;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Binary64;
import adamant.exact.ElementState;
import adamant.oracle.cases.Start;
import adamant.oracle.cases.State;
import adamant.oracle.variant.MomentChoices.Direction;
import adamant.oracle.variant.MomentChoices.SecondUse;
import adamant.oracle.variant.StepChoices.Denominator;
import adamant.oracle.variant.StepChoices.Numerator;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.Variants;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The slots of a state")
class SlotsTest {

  private static final Variant ADAM = Variant.CANONICAL;
  private static final double[] RATES = {0.5, 0.5};

  private static Slots slots(String id) {
    return Slots.of(Variants.byId(id));
  }

  private static String kept(Slots slots) {
    return IntStream.range(0, State.SLOTS).filter(slots::keeps).mapToObj(State::name).reduce("", (a, b) -> a + " " + b);
  }

  private static ElementState<Double> numbered() {
    ElementState<Double> state = new ElementState<>(1.0, 2.0);
    state.maximum = 3.0;
    state.mean = 4.0;
    state.changes = 5.0;
    return state;
  }

  @Test
  @DisplayName("are kept as the pages of the optimizers say")
  void of_the_family() {
    String both = " first second";
    Map<String, String> pages = new HashMap<>();
    for (String id : Variants.ids()) {
      pages.put(id, id.startsWith("adam") || id.equals("nadam") ? both : " second");
    }
    pages.put("rmsprop-centered", both);
    pages.put("amsgrad-max-v", " first second third");
    pages.put("amsgrad-max-vhat", " first second third");
    pages.put("adadelta", " second third");
    for (String id : new String[] {"momentum-rate-outside", "momentum-rate-inside", "nesterov"}) {
      pages.put(id, " first");
    }
    pages.put("sgd", "");
    pages.forEach((id, page) -> assertEquals(page, kept(slots(id)), id));
  }

  @Test
  @DisplayName("of a formula that does not divide are none of the second moment's")
  void without_a_denominator() {
    Variant undivided = ADAM.with(Denominator.ABSENT);
    assertEquals(" first", kept(Slots.of(undivided.with(SecondUse.MAX_V))));
    assertEquals(" first", kept(Slots.of(undivided.with(SecondUse.MAX_VHAT))));
    assertEquals("", kept(Slots.of(undivided.with(Direction.GRADIENT, SecondUse.LESS_SQUARED_MEAN))));
    assertEquals("", kept(Slots.of(undivided.with(Direction.GRADIENT, Numerator.CHANGES))));
  }

  @Test
  @DisplayName("hold the average of the gradients in place of a first moment where there is none")
  void mean() {
    assertEquals(4, slots("rmsprop-centered").at(numbered(), 0));
    assertEquals(1, Slots.of(ADAM.with(SecondUse.LESS_SQUARED_MEAN)).at(numbered(), 0));
    assertEquals(1, slots("adam").at(numbered(), 0));
  }

  @Test
  @DisplayName("hold the maximum third, or the average of the changes")
  void third() {
    assertEquals(2, slots("amsgrad-max-v").at(numbered(), 1));
    assertEquals(3, slots("amsgrad-max-v").at(numbered(), 2));
    assertEquals(5, slots("adadelta").at(numbered(), 2));
    assertEquals("largest second moment", slots("amsgrad-max-v").title(2));
    assertEquals("average of squared changes", slots("adadelta").title(2));
    assertEquals("first moment", slots("adadelta").title(0));
    assertEquals("second moment", slots("adadelta").title(1));
  }

  @Test
  @DisplayName("take what is put into them, and nothing else changes")
  void put() {
    for (String id : new String[] {"amsgrad-max-v", "adadelta", "rmsprop-centered"}) {
      Slots slots = slots(id);
      for (int k = 0; k < State.SLOTS; k++) {
        ElementState<Double> state = numbered();
        slots.put(state, k, 9.0);
        assertEquals(9, slots.at(state, k), id);
        double sum = state.first + state.second + state.maximum + state.mean + state.changes;
        assertEquals(15 - slots.at(numbered(), k) + 9, sum, id + ", slot " + k);
      }
    }
  }

  @Test
  @DisplayName("are zeros where they are kept, and missing where not")
  void zeros() {
    State adam = slots("adam").zeros(2);
    assertArrayEquals(new double[2], adam.first());
    assertArrayEquals(new double[2], adam.second());
    assertNull(adam.third());
    State delta = slots("adadelta").zeros(1);
    assertNull(delta.first());
    assertArrayEquals(new double[1], delta.third());
  }

  @Test
  @DisplayName("of one element are those of a start, each where its variant has it")
  void element_of_a_start() {
    Start start = new Start(RATES, new State(new double[] {1, 2}, new double[] {3, 4}, new double[] {5, 6}));
    ElementState<Double> largest = slots("amsgrad-max-v").element(new Binary64(), start, 1);
    assertEquals(2, largest.first);
    assertEquals(4, largest.second);
    assertEquals(6, largest.maximum);
    assertEquals(0, largest.mean);
    assertEquals(0, largest.changes);
    assertTrue(largest.started);
    ElementState<Double> centered = slots("rmsprop-centered").element(new Binary64(), start, 0);
    assertEquals(0, centered.first);
    assertEquals(1, centered.mean);
    ElementState<Double> delta = slots("adadelta").element(new Binary64(), start, 1);
    assertEquals(6, delta.changes);
    assertEquals(4, delta.maximum);
  }

  @Test
  @DisplayName("of one element are zero where a start has none, and no step was taken where it has no rates")
  void element_of_an_empty_start() {
    ElementState<Double> state = slots("sgd").element(new Binary64(), new Start(new double[0], new State(null, null, null)), 0);
    assertEquals(0, state.first + state.second + state.maximum + state.mean + state.changes);
    assertFalse(state.started);
  }
}
