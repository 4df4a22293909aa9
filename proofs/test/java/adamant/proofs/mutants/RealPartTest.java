package adamant.proofs.mutants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import adamant.evidence.StaleException;
import adamant.proofs.conditions.Condition;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Z3 proves no condition of a mutant over the reals, and those of their originals. */
class RealPartTest {

  private static final RealPart PART = new RealPart(Mutants.LAYOUT, Mutants.ALL);

  @Test
  void no_mutant_is_proved_and_every_original_is() throws IOException {
    assumeFalse(Boolean.getBoolean("proofs.skip"), "proofs are skipped: -Dproofs.skip was given");
    RealPart.Result result = PART.check();
    assertEquals(List.of(), result.problems());
    assertTrue(result.summary().startsWith("over the reals: 57 mutants that Z3 does not prove"), result.summary());
  }

  @Test
  void a_proof_in_the_place_of_a_mutants_condition_is_reported_and_so_is_the_reverse() throws IOException {
    List<Condition> all = PART.conditions();
    Condition original = all.stream().filter(c -> c.method().contains("square_m00")).findFirst().orElseThrow();
    Condition mutant = all.stream().filter(c -> c.method().matches(".*square_m(?!00).*")).findFirst().orElseThrow();
    assertEquals(List.of(), RealPart.ask(List.of(original, mutant)).problems());
    assertEquals(2, RealPart.ask(List.of(new Condition(mutant.method(), original.script()),
        new Condition(original.method(), mutant.script()))).problems().size());
  }

  @Test
  void the_conditions_are_stale_when_a_source_has_changed() {
    SortedMap<String, String> changed = new TreeMap<>(Mutants.ALL.sources());
    changed.merge("adamant/rule/Root.java", "// one comment\n", String::concat);
    RealPart part = new RealPart(Mutants.LAYOUT, new Population(changed, Mutants.ALL.mutants(), Mutants.ALL.shapes()));
    StaleException e = assertThrows(StaleException.class, part::conditions);
    assertTrue(e.getMessage().contains("adamant/rule/Root.java changed"), e.getMessage());
    assertTrue(e.getMessage().contains("./adamant mutants code --update"), e.getMessage());
  }

  @Test
  void what_rounding_alone_makes_differ_is_no_difference_over_the_reals() {
    RealDifference real = new RealDifference(Mutants.ALL.sources().values());
    assertEquals(Optional.empty(), real.of(byHand("Moment.lookAhead", "beta * m / next", "beta * (m / next)")));
    assertTrue(DifferenceTest.of("Moment.lookAhead", "beta * m / next", "beta * (m / next)").isPresent());
    assertFalse(real.of(byHand("Moment.lookAhead", "beta * m / next", "beta * m * next")).isEmpty());
  }

  @Test
  void an_input_meets_the_precondition_over_the_reals() {
    String input = new RealDifference(Mutants.ALL.sources().values())
        .of(byHand("DescentRule.centered", "theta - lr", "theta + lr")).orElseThrow();
    double a = Double.parseDouble(input.replaceFirst("(?s).* a=(\\S+) .*", "$1"));
    double b = Double.parseDouble(input.replaceFirst("(?s).* b=(\\S+) .*", "$1"));
    assertTrue(a >= b * b, input);
  }

  private static Mutant byHand(String function, String from, String to) {
    Target target = Mutants.target(function);
    assertTrue(target.text().contains(from), target.text());
    return new Mutant(target, 99, "by hand", from, to, target.text().replace(from, to));
  }
}
