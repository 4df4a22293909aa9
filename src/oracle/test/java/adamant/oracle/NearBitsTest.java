package adamant.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Format;
import adamant.oracle.support.FrameworkOrders;
import adamant.oracle.support.HandWritten;
import adamant.oracle.support.LambdaSubject;
import adamant.oracle.support.LambdaSubject.ElementStep;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Roots and quotients that are not correctly rounded")
@Tag("long")
class NearBitsTest {

  private static final String ORDER = "(η/c₁)·m/D; √v/√c₂; first moment two-sided lerp, backward by 1−(1−β); "
      + "second moment sample contracted; ((1−β₂)·g)·g; scalars in binary64, βᵗ by pow; FMA";

  private static CheckResult check(ElementStep step) {
    return check("adam", step);
  }

  private static CheckResult check(String declares, ElementStep step) {
    return Check.run(LambdaSubject.elementwise(declares, Format.BINARY64, step), CheckOptions.defaults().withSeed(3))
        .get(0);
  }

  @ParameterizedTest(name = "{0} ulp")
  @ValueSource(ints = {1, 2})
  @DisplayName("are said to be what the bits need, in the order that needs them least")
  void are_told(int ulps) {
    CheckResult result = check(FrameworkOrders.torchAdam(ulps));
    assertEquals(Verdict.CONFORMS, result.verdict(), result.sentence());
    assertNull(result.order());
    assertTrue(result.sentence().contains("; bit for bit if √ (or what is under it) may be " + ulps
        + " ulp off, which "), result.sentence());
    assertTrue(result.sentence().endsWith("results need, in the order: " + ORDER), result.sentence());
  }

  @Test
  @DisplayName("are told apart: of a quotient by Newton's steps it is said that / is off, and in which order")
  void quotients_are_told() {
    CheckResult result = check(HandWritten.NEWTON_QUOTIENT);
    assertEquals(Verdict.CONFORMS, result.verdict(), result.sentence());
    assertTrue(result.sentence().contains("; bit for bit if / (or what it divides) may be 1 ulp off, which "),
        result.sentence());
    assertTrue(result.sentence().endsWith("results need, in the order: literal; ((1−β₂)·g)·g; scalars in binary64, "
        + "βᵗ by pow"), result.sentence());
  }

  @Test
  @DisplayName("are both told where one of them is not enough")
  void both_are_told() {
    CheckResult result = check("rmsprop-eps-outside", HandWritten.NEAR_RMSPROP);
    assertEquals(Verdict.CONFORMS, result.verdict(), result.sentence());
    assertTrue(result.sentence().contains("; bit for bit if √ and / (or what they are of) may each be 2 ulp off, which "),
        result.sentence());
    assertTrue(result.sentence().endsWith("results need, in the order: literal; ((1−β₂)·g)·g"), result.sentence());
  }

  @ParameterizedTest(name = "vectors of {0}")
  @ValueSource(ints = {4, 8})
  @DisplayName("are not needed where whole vectors and the elements past them have two orders: both are told")
  void two_orders(int width) {
    LambdaSubject vectors = LambdaSubject.elementwise(Format.BINARY64, FrameworkOrders.TORCH_FUSED_FMA);
    LambdaSubject rest = LambdaSubject.elementwise(Format.BINARY64, FrameworkOrders.TORCH_FUSED_REST);
    CheckResult result = Check.run(LambdaSubject.of(Format.BINARY64, request -> {
      double[][] after = vectors.run().apply(request);
      double[][] others = rest.run().apply(request);
      int whole = request.parameters().length / width * width;
      for (int t = 0; t < after.length; t++) {
        System.arraycopy(others[t], whole, after[t], whole, after[t].length - whole);
      }
      return after;
    }), CheckOptions.defaults().withSeed(3)).get(0);
    assertEquals(Verdict.CONFORMS, result.verdict(), result.sentence());
    String[] orders = result.sentence().split(", those past them in the order: ");
    assertTrue(orders[0].contains("; bit for bit in two orders: elements in whole vectors of " + width
        + " in the order: (η/c₁)·m/D; √v/√c₂; first moment two-sided lerp"), result.sentence());
    assertTrue(orders[0].endsWith("; second moment sample contracted; ((1−β₂)·g)·g; scalars in binary64, "
        + "βᵗ by pow; FMA"), result.sentence());
    assertFalse(orders[1].contains("second moment"), result.sentence());
    assertTrue(orders[1].endsWith("; ((1−β₂)·g)·g; scalars in binary64, βᵗ by pow; FMA"), result.sentence());
  }

  @Test
  @DisplayName("are no explanation of roots far off, or of another order")
  void explain_nothing_else() {
    assertFalse(check(FrameworkOrders.torchAdam(9)).sentence().contains("may "));
    assertFalse(check(HandWritten.DEFERRED_SCALE).sentence().contains("may be"));
    assertEquals(ORDER, check(FrameworkOrders.torchAdam(0)).order());
  }
}
