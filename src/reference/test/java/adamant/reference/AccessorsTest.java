package adamant.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import adamant.optimizer.Optimizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a reference tells of itself. */
class AccessorsTest {

  private static final AdamHyperparameters H = new AdamHyperparameters(0.001, 0.9, 0.999, 1e-8);

  @Test
  void adam_has_as_many_elements_as_it_was_given_parameters() {
    assertEquals(3, new Adam(H, new double[3]).length());
    assertEquals(0, new Adam(H, new double[0]).length());
    assertEquals(3, new Adam32(H, new float[3]).length());
  }

  @Test
  void a_reference_has_the_hyperparameters_and_the_decay_that_it_was_given_until_they_are_changed() {
    WeightDecay decay = new WeightDecay(0.5, 1);
    ReferenceOptimizer optimizer = new ReferenceOptimizer(Optimizer.ADAMW_RATE, H, decay, new double[1]);
    assertSame(H, optimizer.hyperparameters());
    assertSame(decay, optimizer.weightDecay());
    AdamHyperparameters faster = new AdamHyperparameters(0.01, 0.9, 0.999, 1e-8);
    WeightDecay none = new WeightDecay(0, 1);
    optimizer.hyperparameters(faster, none);
    assertSame(faster, optimizer.hyperparameters());
    assertSame(none, optimizer.weightDecay());
  }

  @Test
  void a_slot_is_called_by_its_title_in_messages() {
    assertEquals("the first moment, the second moment, the third state",
        String.join(", ", Stream.of(Slot.values()).map(Slot::title).toList()));
  }
}
