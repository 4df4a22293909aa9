package adamant.proofs.mutants;

import static org.junit.jupiter.api.Assertions.assertEquals;

import adamant.proofs.key.KeyVerdict.Outcome;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An open goal alone refutes nothing, and neither does a difference alone. */
class FindingTest {

  private static final Optional<Difference> DIFFERS = Optional.of(new Difference(0, "g=0x1.0p0", "0x1.0p0", "0x0.0p0"));
  private static final Optional<Difference> NOWHERE = Optional.empty();
  private static final Optional<Identities.Law> LAW = Optional.of(Identities.Law.COMMUTED);

  private static Finding.Verdict verdict(Outcome original, Outcome mutant, Optional<Difference> difference,
      Optional<Identities.Law> law) {
    return Finding.of(Mutants.ALL.all().get(0), original, mutant, difference, law).verdict();
  }

  @Test
  void open_and_different_beside_an_original_that_closes_is_refuted() {
    assertEquals(Finding.Verdict.REFUTED, verdict(Outcome.KEY, Outcome.OPEN, DIFFERS, Optional.empty()));
  }

  @Test
  void nothing_is_said_where_the_original_stays_open() {
    assertEquals(Finding.Verdict.NOT_JUDGED, verdict(Outcome.OPEN, Outcome.OPEN, DIFFERS, Optional.empty()));
    assertEquals(Finding.Verdict.NOT_JUDGED, verdict(Outcome.VACUOUS, Outcome.OPEN, DIFFERS, Optional.empty()));
  }

  @Test
  void an_open_goal_alone_is_no_refutation() {
    assertEquals(Finding.Verdict.UNEXPLAINED, verdict(Outcome.KEY, Outcome.OPEN, NOWHERE, Optional.empty()));
    assertEquals(Finding.Verdict.EQUIVALENT, verdict(Outcome.KEY, Outcome.OPEN, NOWHERE, LAW));
  }

  @Test
  void closed_and_different_is_an_alarm() {
    assertEquals(Finding.Verdict.ALARM, verdict(Outcome.KEY, Outcome.KEY, DIFFERS, Optional.empty()));
    assertEquals(Finding.Verdict.ALARM, verdict(Outcome.KEY, Outcome.VACUOUS, DIFFERS, LAW));
  }

  @Test
  void a_prover_that_fails_judges_nothing() {
    assertEquals(Finding.Verdict.NOT_JUDGED, verdict(Outcome.KEY, Outcome.ERROR, DIFFERS, Optional.empty()));
  }
}
