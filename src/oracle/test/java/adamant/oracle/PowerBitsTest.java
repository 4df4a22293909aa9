package adamant.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.oracle.support.LambdaSubject;
import adamant.oracle.support.LambdaSubject.ElementStep;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Powers that a library does not round correctly")
@Tag("long")
class PowerBitsTest {

  // Adam in floats, β₂ᵗ so many ulps off at one step in so many.
  private static ElementStep adam(int ulps, int oneIn) {
    return (r, t, s, theta, g) -> {
      Hyperparameters h = r.hyperparameters();
      float b1 = (float) h.beta1();
      float b2 = (float) h.beta2();
      s[0] = b1 * (float) s[0] + (1 - b1) * (float) g;
      s[1] = b2 * (float) s[1] + (1 - b2) * ((float) g * (float) g);
      float power = (float) Math.pow(b2, t);
      float given = t > 1 && Float.floatToIntBits(power) % oneIn == 0 ? power + ulps * Math.ulp(power) : power;
      float m = (float) s[0] / (1 - (float) Math.pow(b1, t));
      float v = (float) s[1] / (1 - given);
      return (float) theta - (float) r.rates()[t - 1] * m / ((float) Math.sqrt(v) + (float) h.eps());
    };
  }

  private static CheckResult check(ElementStep step) {
    return Check.run(LambdaSubject.elementwise(Format.BINARY32, step), CheckOptions.defaults().withSeed(3)).get(0);
  }

  @Test
  @DisplayName("are told where they are 1 ulp off, by the steps that need it, in the order that has all other bits")
  void are_told() {
    assertEquals("literal; scalars in binary32, βᵗ by pow", check(adam(0, 1)).order());
    for (int ulps : new int[] {-1, 1}) {
      CheckResult result = check(adam(ulps, 40));
      assertEquals(Verdict.CONFORMS, result.verdict(), result.sentence());
      assertTrue(result.sentence().matches(".*; bit for bit if βᵗ may be 1 ulp off, which \\d+ of \\d+ steps need, in the "
          + "order: literal; scalars in binary32, βᵗ by pow"), result.sentence());
    }
  }

  @Test
  @DisplayName("are no explanation where they are farther off, or at every step")
  void explain_nothing_else() {
    assertFalse(check(adam(2, 40)).sentence().contains("βᵗ may be"));
    assertFalse(check(adam(1, 1)).sentence().contains("βᵗ may be 1 ulp off, which"));
  }
}
