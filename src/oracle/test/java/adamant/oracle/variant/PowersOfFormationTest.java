package adamant.oracle.variant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import adamant.exact.Coefficients;
import adamant.exact.Demand;
import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A library's own powers")
class PowersOfFormationTest {

  private static final Demand DEMAND = Demand.adam(new Hyperparameters(0.5, 0.5, 0.75, 0.125), 0.5, 2);

  @Test
  @DisplayName("are of the format that a formation calls pow in, and of none where it does not")
  void formats() {
    for (Formation formation : Formation.values()) {
      assertEquals(formation.text().contains("by pow"), formation.powers() != null, formation.text());
    }
    assertEquals(Format.BINARY64, Formation.POWER.powers());
    assertEquals(Format.BINARY64, Formation.NARROW_POWER.powers());
    assertEquals(Format.BINARY32, Formation.BINARY32_POWER.powers());
    assertEquals(Format.BINARY32, Formation.WIDE_GAIN_POWER.powers());
    assertEquals(Format.BINARY32, Formation.WIDE_QUOTIENT_POWER.powers());
  }

  @Test
  @DisplayName("are what both corrections are made of, where a formation has powers")
  void corrections() {
    for (Formation formation : Formation.values()) {
      if (formation.powers() != null) {
        // ½² and ¾², each an eighth more
        Coefficients<Double> off = formation.form(DEMAND, Format.BINARY32, (beta, steps, power) -> power + 0.125);
        assertEquals(1 - 0.375, off.c1(), formation.text());
        assertEquals(1 - 0.6875, off.c2(), formation.text());
      }
      assertEquals(0.75, formation.form(DEMAND, Format.BINARY32).c1(), formation.text());
      assertEquals(0.4375, formation.form(DEMAND, Format.BINARY32).c2(), formation.text());
    }
  }
}
