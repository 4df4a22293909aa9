package adamant.oracle.variant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import adamant.exact.ElementState;
import adamant.exact.Format;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is stored in two bytes")
class StoredFormTest {

  private static final Written A = new Written();
  private static final Variant ADAM = Variant.CANONICAL;

  private static Order reading(Order.Reading reading) {
    Order o = Order.LITERAL;
    return new Order(o.first(), o.second(), o.changes(), o.sample(), o.correction(), o.root(), o.quotient(), o.ahead(),
        o.ratio(), o.shrinking(), o.descent(), reading);
  }

  private static String moment(Stored stored, Order order) {
    return new StateForm(ADAM.with(stored), order).moment(A, "m");
  }

  @Test
  @DisplayName("is used as it is stored or as it was computed, as the order says, and either way in any order")
  void used() {
    assertEquals("bfloat16[m]", moment(Stored.BFLOAT16, reading(Order.Reading.AS_STORED)));
    assertEquals("m", moment(Stored.BFLOAT16, reading(Order.Reading.AS_COMPUTED)));
    assertEquals("stored bfloat16[m]", moment(Stored.BFLOAT16, Order.ANY));
    assertEquals("binary16[m]", moment(Stored.MASTER_BINARY16, Order.LITERAL));
    assertEquals("m", moment(Stored.PARAMETER_BFLOAT16, Order.ANY));
    assertEquals("m", moment(Stored.AS_COMPUTED, Order.ANY));
  }

  @Test
  @DisplayName("is the whole state after a step, where moments are stored so")
  void kept() {
    for (Stored stored : Stored.values()) {
      Variant variant = ADAM.with(stored);
      ElementState<String> state = Written.state();
      new StateForm(variant).keep(A, Written.scalars(variant), state);
      boolean wide = stored == Stored.AS_COMPUTED || stored.name().startsWith("PARAMETER")
          || stored.name().startsWith("ANSWER");
      assertEquals(List.of("m", "v", "V", "b", "d").stream()
          .map(x -> wide ? x : stored.half().label() + "[" + x + "]").toList(),
          List.of(state.first, state.second, state.maximum, state.mean, state.changes), stored.name());
    }
  }

  @Test
  @DisplayName("is told in that format, parameters and moments each in its own")
  void told() {
    VariantRule moments = new VariantRule(ADAM.with(Stored.MOMENTS_BINARY16), Order.ANY);
    assertEquals(Format.BINARY32, moments.parameters(Format.BINARY32));
    assertEquals(Format.BINARY16, moments.moments(Format.BINARY32));
    VariantRule parameter = new VariantRule(ADAM.with(Stored.PARAMETER_BFLOAT16), Order.ANY);
    assertEquals(Format.BFLOAT16, parameter.parameters(Format.BINARY32));
    assertEquals(Format.BINARY32, parameter.moments(Format.BINARY32));
  }

  @Test
  @DisplayName("is said in a clause")
  void clauses() {
    assertEquals("parameters and moments are stored in binary16", Stored.BINARY16.clause());
    assertEquals("the moments are not stored in bfloat16, but as they are computed", Stored.PARAMETER_BFLOAT16.clause());
  }
}
