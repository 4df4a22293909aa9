package adamant.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The texts of refusals, which no prover reads: what is wrong, and what is wanted. */
class MessageTest {

  @Test
  void a_hyperparameter_with_its_value() {
    assertEquals("eps is -0.5: it must be positive", Message.hyperparameter("eps", -0.5, "positive"));
    assertEquals("eps is NaN: it must be positive", Message.hyperparameter("eps", Double.NaN, "positive"));
  }

  @Test
  void a_count_with_its_value() {
    assertEquals("the step count is -2147483648: it must be at least 0",
        Message.count("the step count", Integer.MIN_VALUE, "at least 0"));
  }

  @Test
  void an_element_with_its_index() {
    assertEquals("element 7 of the gradient is odd", Message.element("the gradient", 7, "is odd"));
  }
}
