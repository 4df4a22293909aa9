package adamant.oracle.variant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.oracle.variant.MomentChoices.Direction;
import adamant.oracle.variant.Order.Quotient;
import adamant.oracle.variant.ScalarChoices.Precision;
import adamant.oracle.variant.ScalarChoices.Precision.Scope;
import adamant.oracle.variant.StateChoices.Count;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Choices")
class ChoicesTest {

  private static <C> List<C> those(C[] all, Predicate<C> which) {
    return Arrays.stream(all).filter(which).toList();
  }

  @Test
  @DisplayName("every choice has a clause of its own, and exactly the first of a dimension is canonical")
  void clauses_are_unique() {
    Set<String> clauses = new HashSet<>();
    for (Class<? extends Choice> dimension : Space.DIMENSIONS) {
      for (Choice choice : dimension.getEnumConstants()) {
        assertTrue(choice.clause().length() > 5 && clauses.add(choice.clause()), () -> "twice: " + choice.clause());
        assertEquals(dimension, choice.dimension());
        assertEquals(choice == dimension.getEnumConstants()[0], choice.canonical());
      }
    }
  }

  @Test
  @DisplayName("five directions look ahead, two of them by a schedule, of 1 step and of 250")
  void look_ahead() {
    assertEquals(List.of(Direction.NESTEROV, Direction.NESTEROV_SAME, Direction.NESTEROV_GAIN, Direction.SCHEDULED,
        Direction.SCHEDULED_SLOWLY), those(Direction.values(), Direction::looksAhead));
    assertEquals(List.of(Direction.SCHEDULED, Direction.SCHEDULED_SLOWLY),
        those(Direction.values(), d -> d.period() != 0));
    assertEquals(1, Direction.SCHEDULED.period());
    assertEquals(250, Direction.SCHEDULED_SLOWLY.period());
  }

  @Test
  @DisplayName("a count of steps is what its clause says, at the third step")
  void counts() {
    assertEquals(List.of(3, 2, 4, 6, 1), Arrays.stream(Count.values()).map(c -> c.of(3)).toList());
  }

  @Test
  @DisplayName("a precision rounds every hyperparameter, both decay rates, the second one, or forms the scalars")
  void scopes() {
    assertEquals(List.of(Precision.FULL, Precision.BINARY32, Precision.BFLOAT16, Precision.BFLOAT16_CUT,
        Precision.BINARY16), those(Precision.values(), p -> p.scope() == Scope.ALL));
    assertEquals(List.of(Precision.BETAS_BFLOAT16, Precision.BETAS_BFLOAT16_CUT, Precision.BETAS_BINARY16),
        those(Precision.values(), p -> p.scope() == Scope.BETAS));
    assertEquals(List.of(Precision.SECOND_BFLOAT16, Precision.SECOND_BFLOAT16_CUT, Precision.SECOND_BINARY16),
        those(Precision.values(), p -> p.scope() == Scope.SECOND_BETA));
    assertEquals(List.copyOf(EnumSet.range(Precision.FORMED_BINARY32, Precision.FIRST_PRODUCT)),
        those(Precision.values(), p -> p.scope() == Scope.SCALARS));
  }

  @Test
  @DisplayName("four quotients have m/c₁, and six end with a product")
  void quotients() {
    assertEquals(List.of(Quotient.CORRECTED_MOMENT, Quotient.LEARNING_RATE_LAST, Quotient.LEARNING_RATE_DIVIDED,
        Quotient.RECIPROCAL_FIRST), those(Quotient.values(), Quotient::correctsMoment));
    assertEquals(List.of(Quotient.RATE_LAST, Quotient.LEARNING_RATE_LAST, Quotient.LEARNING_RATE_DIVIDED,
        Quotient.RATE_DIVIDED, Quotient.RECIPROCAL, Quotient.RECIPROCAL_FIRST),
        those(Quotient.values(), Quotient::multipliesLast));
    assertEquals(Order.SCALED, new Order(Order.LITERAL.first(), Order.LITERAL.second(), Order.LITERAL.changes(),
        Order.LITERAL.sample(), Order.LITERAL.correction(), Order.Root.MOVED, Quotient.RATE_LAST, Order.LITERAL.ahead(),
        Order.LITERAL.ratio(), Order.LITERAL.shrinking(), Order.LITERAL.descent()).with(Quotient.CORRECTED_RATE));
  }
}
