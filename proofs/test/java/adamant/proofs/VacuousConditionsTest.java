package adamant.proofs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.proofs.conditions.Condition;
import adamant.proofs.conditions.Discharge;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions of vacuous/Vac.java, as OpenJML wrote them: empty proofs are unsat like true ones, and still refused. */
class VacuousConditionsTest {

  private static final Discharge.Solvers SOLVERS = new Discharge.Solvers();

  @AfterAll
  static void stop() throws IOException {
    SOLVERS.close();
  }

  private static Condition condition(String method) throws IOException {
    try (InputStream in = VacuousConditionsTest.class.getResourceAsStream("/vacuous/" + method + ".smt2.gz")) {
      return new Condition("v.Vac." + method,
          new String(new GZIPInputStream(in).readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"contradictory", "assumed", "believes"})
  void a_contradictory_precondition_an_assume_false_and_a_lying_callee_are_refused(String method) throws IOException {
    Discharge d = Discharge.of(condition(method), SOLVERS);
    assertEquals("unsat", d.answer(), "an empty proof is a proof to the solver");
    assertFalse(d.proved());
    assertFalse(d.dead().isEmpty());
  }

  @Test
  void an_honest_proof_passes_and_no_point_of_it_is_dead() throws IOException {
    Discharge d = Discharge.of(condition("honest"), SOLVERS);
    assertTrue(d.proved(), d.toString());
    assertEquals(0, d.outOfSteps());
    assertEquals(3, d.reached() + d.notRefuted());
  }

  @Test
  void a_condition_whose_negated_goal_was_taken_out_is_refused() throws IOException {
    Condition honest = condition("honest");
    Condition goalless = new Condition("v.Vac.honest",
        honest.script().replaceFirst("\\(assert \\(not BL_[^\\n]*\\n", "\n"));
    assertFalse(goalless.script().equals(honest.script()));
    assertFalse(Discharge.of(goalless, SOLVERS).proved());
  }

  @Test
  void a_script_without_any_feasibility_point_is_refused() throws IOException {
    String script = condition("honest").script().replaceAll("\\(distinct \\|__JML_FeasCheck_\\| \\d+\\)", "true");
    assertFalse(Discharge.of(new Condition("v.Vac.honest", script), SOLVERS).proved());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"(assert false)", "(pop 1)", "(check-sat)", "(echo \"unsat\")", "(reset)",
      "(set-option :rlimit 1)"})
  void what_would_hold_for_the_goal_alone_or_answer_for_the_solver_is_refused(String command) throws IOException {
    String script = condition("honest").script();
    String end = "(push 1)\n(check-sat)\n";
    assertTrue(script.endsWith(end));
    String odd = script.substring(0, script.length() - end.length()) + "(push 1)\n" + command + "\n(check-sat)\n";
    Discharge d = Discharge.of(new Condition("v.Vac.honest", odd), SOLVERS);
    assertFalse(d.proved());
    assertTrue(d.answer().startsWith("nothing, for it was not asked"), d.answer());
  }
}
