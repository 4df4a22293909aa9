package adamant.proofs.mutants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Mutants are made of every function, and are what they say. */
class MutantMakerTest {

  @Test
  void every_element_function_in_both_formats_and_every_shape_of_loop_has_mutants() {
    List<String> names = Mutants.ALL.mutants().keySet().stream().map(Target::shortName).toList();
    assertEquals(48, names.stream().filter(n -> n.matches("(AdamRule|AdamVariantRule|DescentRule|Moment)(32)?\\..*"))
        .count());
    assertEquals(Mutants.ALL.shapes().size(), names.size() - 48);
    assertTrue(Mutants.ALL.shapes().values().stream().flatMap(List::stream).toList()
        .containsAll(List.of("AdamKernel.scaled", "DescentLoops.nadam", "MomentLoops.averageChanges")));
    Mutants.ALL.mutants().forEach((t, mutants) -> assertTrue(mutants.size() >= MutantMaker.LEAST, t.shortName()));
  }

  @Test
  void no_two_mutants_of_a_function_are_the_same_code_and_none_is_the_original() {
    Mutants.ALL.mutants().forEach((target, mutants) -> {
      Set<String> codes = new HashSet<>(Set.of(canonical(target.text())));
      mutants.forEach(m -> assertTrue(codes.add(canonical(m.text())), m.toString()));
    });
  }

  private static String canonical(String text) {
    return Canonical.of(Parsed.method(text).methods().get(0));
  }

  @Test
  void a_mutant_keeps_the_contract_of_its_original_to_the_letter() {
    Mutants.ALL.all().forEach(m -> assertTrue(m.member().startsWith(m.target().contract()), m.id()));
    Target square = Mutants.target("Moment.square");
    assertTrue(square.contract().contains("//+KEY@ ensures \\seq(\\result) == \\seq(g * g);"), square.contract());
    assertFalse(square.contract().contains("/**"), square.contract());
  }

  @Test
  void all_kinds_of_mistakes_occur() {
    Set<String> kinds = Mutants.ALL.all().stream().map(Mutant::kind).collect(Collectors.toSet());
    assertTrue(kinds.containsAll(Set.of("operator", "operands exchanged", "operand dropped", "operand replaced",
        "negated", "root dropped", "re-associated", "distributed", "constant inserted", "comparison", "branch dropped",
        "call dropped", "bound", "step", "index", "wrong array", "statement dropped", "statement twice",
        "statements exchanged", "arguments exchanged")), kinds.toString());
  }

  @Test
  void layout_and_needless_parentheses_make_no_mutant() {
    assertEquals(canonical("double f(double a) { return a + (a * a); }"),
        canonical("double f(double a) {\n  return ((a) + a * a);\n}"));
    assertFalse(canonical("double f(double a) { return (a + a) * a; }")
        .equals(canonical("double f(double a) { return a + a * a; }")));
  }
}
