package adamant.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import adamant.oracle.Check;
import adamant.oracle.CheckOptions;
import adamant.oracle.CheckResult;
import adamant.oracle.subject.ProcessLimits;
import adamant.oracle.subject.ProcessSubject;
import adamant.oracle.subject.Subject;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The verdict on")
class VerdictsTest {

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @DisplayName("each library is the one that README.md confirms by hand")
  @CsvSource(delimiter = '|', value = {
      "jsat            | defect        | adam-eps-hat, but β₁ decays as β₁·λᵗ⁻¹ with λ = 10⁻⁸, so that the first moment "
          + "forgets all but the last gradient",
      "jsat-lambda-one | other-variant | adam-eps-hat",
      "encog           | bit-exact     | adam",
      "encog-trainer   | defect        | adam, but first moment corrected with 2t in place of t; second moment corrected "
          + "with 2t in place of t",
      "tribuo          | defect        | adam-eps-hat, but the step is multiplied by √v + ε instead of divided by it",
      "hivemall        | bit-exact     | adam"})
  void is_confirmed(String name, String verdict, String variant) throws IOException {
    try (Subject subject = ProcessSubject.start(PeerProcess.command(name), ProcessLimits.defaults())) {
      List<CheckResult> results = Check.run(subject, CheckOptions.defaults().withSeed(7));
      assertEquals(1, results.size());
      assertEquals(verdict, results.get(0).verdict().label(), results.toString());
      assertEquals(variant, results.get(0).variant());
    }
  }
}
