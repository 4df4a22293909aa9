package adamant.oracle.variant;

import static adamant.oracle.variant.Simplified.adam;
import static adamant.oracle.variant.Simplified.of;
import static org.junit.jupiter.api.Assertions.assertEquals;

import adamant.oracle.variant.Order.Descent;
import adamant.oracle.variant.Order.Quotient;
import adamant.oracle.variant.Order.Shrinking;
import adamant.oracle.variant.StepChoices.Decay;
import adamant.oracle.variant.StepChoices.Sign;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A weight decay, operation by operation")
class DecayOfStepTest {

  private static final String BESIDE = "((−κ·θ + θ) − (η·g))";

  private static String step(Variant variant, Enum<?>... parts) {
    return Written.step(variant, SomeOrder.of(parts));
  }

  @Test
  @DisplayName("is added to the gradient or subtracted beside the step, as its clause says")
  void decays() {
    Map<Decay, String> expected = new EnumMap<>(Decay.class);
    expected.put(Decay.NONE, "(θ − (η·g))");
    expected.put(Decay.GRADIENT, "(θ − (η·(λ·θ + g)))");
    expected.put(Decay.TIMES_RATE, BESIDE);
    expected.put(Decay.TIMES_SCHEDULE, "(θ − (s·(λ·θ + (η·g))))");
    expected.put(Decay.AFTER, "(−κ·(θ − (η·g)) + (θ − (η·g)))");
    expected.put(Decay.BARE, BESIDE);
    expected.put(Decay.TIMES_FIRST_RATE, BESIDE);
    expected.put(Decay.GROWS, BESIDE);
    expected.put(Decay.GRADIENT_TWICE, "(θ − (η·(λ·θ + g)))");
    expected.put(Decay.SIGN, "(θ − (η·(λ·0 + g)))");
    expected.put(Decay.FIRST_MOMENT, "(θ − (η·(λ·θ + g)))");
    expected.put(Decay.GRADIENT_AND_RATE, "((−κ·θ + θ) − (η·(λ·θ + g)))");
    for (Decay decay : Decay.values()) {
      assertEquals(expected.get(decay), step(of("sgd", decay)), decay.clause());
    }
    assertEquals("(θ − (η·(λ·1 + g)))", Written.step(of("sgd", Decay.SIGN), Order.LITERAL, "0 < θ"));
    assertEquals("((−κ·θ + θ) − −(η·g))", step(of("sgd", Decay.TIMES_RATE, Sign.UP)));
  }

  @Test
  @DisplayName("shrinks θ by a factor, or is multiplied by η or s together with the step")
  void shrinkings() {
    assertEquals("((κ̄·θ) − (η·g))", step(of("sgd", Decay.TIMES_RATE), Shrinking.FACTOR));
    assertEquals("((κ̄·θ) − (s·(η·g)))", step(of("sgd", Decay.TIMES_SCHEDULE), Shrinking.FACTOR));
    assertEquals("(θ − (η·(λ·θ + (1·g))))", step(of("sgd", Decay.TIMES_RATE), Shrinking.TOGETHER));
    String adam = step(adam(Decay.TIMES_RATE), Shrinking.TOGETHER, Quotient.LEARNING_RATE_LAST);
    assertEquals("(θ − (η·(λ·θ + (1·(((β₁·m + (γ₁·g))/c₁)/(√((β₂·v + (γ₂·(g·g)))/c₂) + ε))))))", adam);
  }

  @Test
  @DisplayName("stands beside a step whose product is contracted")
  void contracted() {
    Descent contracted = Descent.CONTRACTED;
    assertEquals("(−η·g + (−κ·θ + θ))", step(of("sgd", Decay.TIMES_RATE), contracted));
    assertEquals("(−η·g + (κ̄·θ))", step(of("sgd", Decay.TIMES_RATE), Shrinking.FACTOR, contracted));
    assertEquals("(−s·(η·g) + (κ̄·θ))", step(of("sgd", Decay.TIMES_SCHEDULE), Shrinking.FACTOR, contracted));
    assertEquals("(−s·(λ·θ + (η·g)) + θ)", step(of("sgd", Decay.TIMES_SCHEDULE), contracted));
    assertEquals("(−η·(λ·θ + (1·g)) + θ)", step(of("sgd", Decay.TIMES_RATE), Shrinking.TOGETHER, contracted));
    assertEquals("(−κ·(−η·g + θ) + (−η·g + θ))", step(of("sgd", Decay.AFTER), contracted));
  }

  @Test
  @DisplayName("of any order is widened by θ, by what θ shrinks and by the step")
  void any() {
    String step = "STEP[(η·g)]";
    assertEquals("DECAY[((−κ·θ + θ) − " + step + ") by ((|θ| + |(κ·θ)|) + |" + step + "|)]",
        Written.step(of("sgd", Decay.TIMES_RATE), Order.ANY));
    assertEquals("DECAY[(θ − (s·(λ·θ + " + step + "))) by ((|θ| + |(κ·θ)|) + |(s·" + step + ")|)]",
        Written.step(of("sgd", Decay.TIMES_SCHEDULE), Order.ANY));
    String stepped = "(θ − " + step + ")";
    assertEquals("DECAY[(−κ·" + stepped + " + " + stepped + ") by (|θ| + (|" + step + "| + |(κ·" + stepped + ")|))]",
        Written.step(of("sgd", Decay.AFTER), Order.ANY));
  }
}
