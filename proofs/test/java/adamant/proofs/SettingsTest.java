package adamant.proofs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import adamant.proofs.key.KeyProver;
import adamant.proofs.key.KeyVerdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The settings that KeY runs under are sound ones: what Java does not keep, no setting lets pass. */
class SettingsTest {

  @TempDir
  Path folder;

  @Test
  void KeY_leaves_open_what_overflow_indexes_division_NaN_and_rounding_break_and_closes_what_they_do_not()
      throws Exception {
    assumeFalse(Boolean.getBoolean("proofs.skip"), "proofs are skipped: -Dproofs.skip was given");
    Path log = folder.resolve("key.log");
    KeyProver prover =
        new KeyProver(Path.of("test/resources/settings"), folder.resolve("no-meanings.txt"), 1, 5_000, log);
    // With cvc5, which must refuse what KeY leaves open.
    List<KeyVerdict> verdicts = prover.prove(name -> true, name -> true, verdict -> { });
    for (KeyVerdict verdict : verdicts) {
      boolean right = verdict.contract().startsWith("s.Right.");
      assertEquals(right, verdict.proved(), verdict::toString);
      assertTrue(right || verdict.outcome() == KeyVerdict.Outcome.OPEN, verdict::toString);
    }
    assertEquals(9, verdicts.size(), verdicts::toString);
    assertTrue(Files.exists(log));
  }
}
