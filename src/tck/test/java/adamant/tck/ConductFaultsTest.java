package adamant.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.tck.support.FullAdam;
import adamant.tck.support.Suite;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
@DisplayName("An Adam that offers states, steps, lists, groups, missing gradients, resumption and two orders")
class ConductFaultsTest {

  static class Right extends FullAdam {
    Right() {
      super(Fault.NOTHING);
    }

    @Override
    protected List<String> orders() {
      return List.of("LITERAL", "SCALED");
    }
  }

  static class FirstGroupForAll extends FullAdam {
    FirstGroupForAll() {
      super(Fault.FIRST_GROUP_FOR_ALL);
    }
  }

  static class AbsentIsZero extends FullAdam {
    AbsentIsZero() {
      super(Fault.ABSENT_IS_ZERO);
    }
  }

  static class LastTensorLeftOut extends FullAdam {
    LastTensorLeftOut() {
      super(Fault.LAST_TENSOR_LEFT_OUT);
    }
  }

  static class CountNotSaved extends FullAdam {
    CountNotSaved() {
      super(Fault.COUNT_NOT_SAVED);
    }
  }

  static class SecondIsFirst extends FullAdam {
    SecondIsFirst() {
      super(Fault.SECOND_IS_FIRST);
    }
  }

  @Test
  @DisplayName("is asked all of it in both orders, and passes")
  void right() {
    Suite suite = Suite.run(Right.class);
    assertEquals(Map.of(), suite.failed());
    assertTrue(suite.skipped().values().stream().allMatch(why -> why.startsWith("no verdict outside of the domain: ")),
        () -> suite.skipped().toString());
    for (String name : List.of("whole runs from zero", "the state after each step", "single steps, from any state",
        "each tensor of a list", "each group of tensors", "a tensor without a gradient", "a run that was saved",
        "ADAM-ORDERS-EQUAL", "ADAM-RESUME", "ADAM-MOMENTS-EMA", "1: ")) {
      assertEquals(2, suite.succeeded().stream().filter(one -> one.startsWith(name)).count(), name);
    }
  }

  @Test
  @DisplayName("with the first group's hyperparameters for all fails in groups alone")
  void first_group_for_all() {
    Suite suite = Suite.run(FirstGroupForAll.class);
    assertEquals(1, suite.failed().size(), () -> suite.failed().toString());
    String message = suite.failure("each group of tensors has its own hyperparameters");
    assertTrue(message.startsWith("defect: computes adam, but ") && message.contains("group"), message);
  }

  @Test
  @DisplayName("to which no gradient is a zero one fails in missing gradients alone")
  void absent_is_zero() {
    Suite suite = Suite.run(AbsentIsZero.class);
    assertEquals(1, suite.failed().size(), () -> suite.failed().toString());
    String message = suite.failure("a tensor without a gradient stays as it is");
    assertTrue(message.startsWith("defect: computes adam, but ") && message.contains("gradient"), message);
  }

  @Test
  @DisplayName("that leaves out the last tensor fails in lists, and not in runs of one")
  void last_tensor_left_out() {
    Suite suite = Suite.run(LastTensorLeftOut.class);
    assertTrue(suite.failure("each group of tensors").contains("smallest list found that fails"), "the smallest list");
    assertTrue(suite.succeeded().stream().anyMatch(name -> name.startsWith("whole runs from zero")), "whole runs");
  }

  @Test
  @DisplayName("that does not save the step count fails in resumption, by the verdict and by the law")
  void count_not_saved() {
    Suite suite = Suite.run(CountNotSaved.class);
    assertEquals(2, suite.failed().size(), () -> suite.failed().toString());
    String message = suite.failure("a run that was saved goes on with the same bits");
    assertTrue(message.startsWith("defect: computes adam, but ") && message.contains("t begun anew"), message);
    assertTrue(suite.failure("ADAM-RESUME").contains("is another than without interruption after step 1"), "the law");
  }

  @Test
  @DisplayName("that tells the first moment for the second fails by its state, where its parameters pass")
  void second_is_first() {
    Suite suite = Suite.run(SecondIsFirst.class);
    assertTrue(suite.failure("the state after each step of a run").contains("second moment"), "the slot");
    assertTrue(suite.failure("1: ").contains("step 4: state \"second\" of element"), () -> suite.failure("1: "));
    assertTrue(suite.failure("ADAM-V-NONNEGATIVE").contains("second -0x1."), "the law");
    assertTrue(suite.succeeded().stream().anyMatch(name -> name.startsWith("whole runs from zero")), "whole runs");
  }
}
