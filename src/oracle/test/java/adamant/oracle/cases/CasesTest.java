package adamant.oracle.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Format;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Generated cases")
class CasesTest {

  private static List<Case> cases(Format format, long seed) {
    return new Cases(format, Map.of(), true).generate(seed, 32);
  }

  private static long bits(List<Case> cases) {
    long hash = 17;
    for (Case c : cases) {
      hash = mixed(mixed(hash, c.hyperparameters().beta1()), c.hyperparameters().beta2());
      hash = mixed(mixed(hash, c.hyperparameters().eps()), c.hyperparameters().lr());
      for (double rate : c.rates()) {
        hash = mixed(hash, rate);
      }
      for (double parameter : c.parameters()) {
        hash = mixed(hash, parameter);
      }
      for (double[] gradient : c.gradients()) {
        for (double g : gradient) {
          hash = mixed(hash, g);
        }
      }
    }
    return hash;
  }

  private static long mixed(long hash, double x) {
    return (hash ^ Double.doubleToRawLongBits(x)) * 0x100000001b3L;
  }

  @Test
  @DisplayName("a seed gives the same bits on every machine and every JDK")
  void the_same_everywhere() {
    assertEquals("bd6a51015163bfbd", Long.toHexString(bits(cases(Format.BINARY64, 1))));
    assertEquals("6039a366c7f61df4", Long.toHexString(bits(cases(Format.BINARY32, 1))));
    assertNotEquals(bits(cases(Format.BINARY64, 1)), bits(cases(Format.BINARY64, 2)));
  }

  @Test
  @DisplayName("they have several steps, unequal β, changing rates, zeros, large ε, and gradients from tiny to huge")
  void they_reach_what_they_should() {
    for (Format format : Format.JUDGED) {
      Domain domain = new Domain(format);
      Set<String> seen = new HashSet<>();
      for (Case c : cases(format, 1)) {
        assertTrue(c.steps() >= 6 && c.steps() <= 12 && c.length() <= 16);
        seen.add(c.hyperparameters().beta1() == c.hyperparameters().beta2() ? "β equal" : "β unequal");
        seen.add(c.hyperparameters().beta1() > c.hyperparameters().beta2() ? "β₁ larger" : "β₂ larger");
        seen.add(c.hyperparameters().eps() > 0.05 ? "ε large" : c.hyperparameters().eps() > 0 ? "ε small" : "ε zero");
        seen.add(c.rates()[0] != c.rates()[c.steps() - 1] ? "rates change" : "rates constant");
        for (int i = 0; i < c.length(); i++) {
          seen.add(domain.leaves(c)[i] == c.steps() ? "inside" : c.note());
          for (double[] gradient : c.gradients()) {
            double g = Math.abs(gradient[i]);
            assertTrue(format.holds(g));
            seen.add(g == 0 ? "g zero" : g < 1e-8 ? "g tiny" : g > 1e8 ? "g huge" : "g ordinary");
          }
        }
      }
      for (String due : List.of("β unequal", "β₁ larger", "β₂ larger", "ε large", "ε small", "ε zero", "rates change",
          "inside", "g zero", "g tiny", "g huge", "g ordinary", "g² overflows", "g² underflows",
          "gradients are subnormal", "gradients are zero and ε is 0", "a gradient is not finite")) {
        assertTrue(seen.contains(due), () -> format + " lacks: " + due);
      }
    }
  }

  @Test
  @DisplayName("what a subject cannot set, and a rate that cannot change, are respected")
  void capabilities_are_respected() {
    Map<String, Double> fixed = Map.of("beta1", 0.9, "eps", 1e-8);
    for (Case c : new Cases(Format.BINARY64, fixed, false).generate(7, 24)) {
      assertEquals(0.9, c.hyperparameters().beta1());
      assertEquals(1e-8, c.hyperparameters().eps());
      for (double rate : c.rates()) {
        assertEquals(c.hyperparameters().lr(), rate);
      }
    }
  }

  @Test
  @DisplayName("one case is enough to ask for")
  void one_case() {
    assertEquals(1, new Cases(Format.BINARY32, Map.of(), true).generate(1, 1).size());
  }
}
