package adamant.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.cli.survey.PeersTable;
import adamant.cli.survey.Surveyed;
import adamant.oracle.Check;
import adamant.oracle.CheckOptions;
import adamant.oracle.CheckResult;
import adamant.oracle.Verdict;
import adamant.oracle.subject.ProcessLimits;
import adamant.oracle.subject.ProcessSubject;
import adamant.oracle.subject.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The verdict on")
class VerdictsTest {

  private static final Map<String, Surveyed> SURVEYED = new HashMap<>();

  private static Surveyed surveyed(String name) throws IOException {
    if (!SURVEYED.containsKey(name)) {
      try (Subject subject = ProcessSubject.start(PeerProcess.command(name), ProcessLimits.defaults())) {
        SURVEYED.put(name, Surveyed.of(subject, 7, 32));
      }
    }
    return SURVEYED.get(name);
  }

  private static List<CheckResult> results(String name) throws IOException {
    return surveyed(name).lines().stream().map(Surveyed.Line::result).toList();
  }

  private static CheckResult result(String name, String optimizer) throws IOException {
    return results(name).get(PeerProcess.optimizers(name).indexOf(optimizer));
  }

  @ParameterizedTest(name = "{0}, {1}: {2}, {3}")
  @DisplayName("each optimizer of each library is the one that README.md confirms by hand")
  @CsvSource(delimiter = '|', value = {
      "jsat | Adam | defect | adam-eps-hat, but β₁ decays as β₁·λᵗ⁻¹ with λ = 10⁻⁸, so that the first moment forgets "
          + "all but the last gradient",
      "jsat | SimpleSGD | bit-exact | sgd",
      "jsat | SGDMomentum(classic) | conforms | momentum-rate-inside",
      "jsat | SGDMomentum(Nesterov) | defect | nesterov, but the first moment takes up η·g, and the step is not "
          + "multiplied by η",
      "jsat | AdaGrad | defect | adagrad-eps-outside, but the step uses v from before this gradient; second moment "
          + "starts at 1",
      "jsat | RMSProp | defect | 'rmsprop-eps-outside, but a floor of |g| in place of ε: max(√v̂, |g|)'",
      "jsat | AdaDelta | conforms | adadelta",
      "jsat-lambda-one | Adam | other-variant | adam-eps-hat",
      "encog | AdamUpdate | bit-exact | adam",
      "encog | MomentumUpdate | bit-exact | momentum-rate-inside",
      "encog | NesterovUpdate | defect | nesterov, but the step goes uphill: it is added, not subtracted; the first "
          + "moment takes up η·g, and the step is not multiplied by η",
      "encog | AdaGradUpdate | bit-exact | adagrad-eps-outside",
      "encog | RMSPropUpdate | defect | rmsprop-eps-outside, but second moment gains g² instead of (1−β₂)·g²",
      "encog-trainer | AdamUpdate | defect | adam, but both moments corrected with 2t in place of t",
      "encog-trainer | NesterovUpdate | defect | nesterov, but the step goes uphill: it is added, not subtracted; the "
          + "first moment takes up η·g, and the step is not multiplied by η",
      "tribuo | Adam | defect | adam-eps-hat, but the step is multiplied by √v + ε instead of divided by it",
      "tribuo | SGD(NONE) | bit-exact | sgd",
      "tribuo | SGD(STANDARD) | bit-exact | momentum-rate-outside",
      "tribuo | SGD(NESTEROV) | bit-exact | nesterov",
      "tribuo | AdaGrad | bit-exact | adagrad-eps-outside",
      "tribuo | RMSProp | conforms | rmsprop-eps-outside",
      "tribuo | AdaDelta | bit-exact | adadelta",
      "hivemall | adam | bit-exact | adam",
      "hivemall | adam -reg l2 | other-variant | adamw-rate",
      "hivemall | sgd | bit-exact | sgd",
      "hivemall | adagrad | defect | adagrad-eps-inside, but the step uses v from before this gradient",
      "hivemall | adadelta | bit-exact | adadelta",
      "hivemall | adagrad -reg rda | unexplained | "})
  void is_confirmed(String name, String optimizer, String verdict, String variant) throws IOException {
    CheckResult result = result(name, optimizer);
    assertTrue(result.subject().endsWith(optimizer), result.subject());
    assertEquals(verdict, result.verdict().label(), result.sentence());
    assertEquals(variant, result.variant());
    assertEquals(variant == null ? 0 : 1, result.survivors().size(), () -> result.survivors().toString());
    assertTrue(result.elements() > 1000, () -> result.elements() + " judged");
  }

  @Test
  @DisplayName("each library is as README.md's table says, which 'survey --check' reads, and a wrong table is noticed")
  void is_as_the_table_says() throws IOException {
    String page = Files.readString(Path.of("README.md"));
    for (String name : PeerProcess.names()) {
      assertEquals(List.of(), new PeersTable(page).differences(name, surveyed(name)), name);
    }
    for (String[] change : new String[][] {{"| sgd | `bit-exact` | sgd |", "| sgd | `conforms` | sgd |"},
        {"| adam-eps-hat, but multiplied", "| adam, but multiplied"}, {"| | AdaDelta | adadelta", "| | AdaDelta | adam"},
        {"| SGD(NONE) |", "| SGD |"}, {"| | RMSProp | rmsprop-eps-outside | `conforms` | rmsprop-eps-outside;",
            "| | RMSProp | rmsprop-eps-outside | `conforms` | rmsprop-eps-outside; bit for bit;"}}) {
      assertTrue(page.contains(change[0]), change[0]);
      assertFalse(new PeersTable(page.replace(change[0], change[1])).differences("tribuo", surveyed("tribuo")).isEmpty(),
          change[1]);
    }
  }

  @Test
  @DisplayName("every optimizer on file was looked at above, and every one has a verdict")
  void none_is_left_out() throws IOException {
    int all = 0;
    for (String name : PeerProcess.names()) {
      assertEquals(PeerProcess.optimizers(name).size(), results(name).size(), name);
      all += results(name).size();
    }
    assertEquals(28, all);
  }

  @Test
  @DisplayName("what no order explains bit for bit lies inside its derived bound, and is no more than conforming")
  void conforms_within_its_bound() throws IOException {
    List<String> conforming = new ArrayList<>();
    for (String name : PeerProcess.names()) {
      for (CheckResult result : results(name)) {
        assertEquals(result.verdict().passes(), result.worst().inside(), result::sentence);
        if (result.verdict() == Verdict.CONFORMS) {
          conforming.add(result.subject());
        }
      }
    }
    assertEquals(List.of("JSAT 0.0.8 SGDMomentum(classic)", "JSAT 0.0.8 AdaDelta", "Tribuo 4.3.2 RMSProp"), conforming);
  }

  @Test
  @DisplayName("a library is judged by what it declares, and by a variant that it declares only those that do")
  void declared_ones_alone() throws IOException {
    try (Subject subject = ProcessSubject.start(PeerProcess.command("tribuo"), ProcessLimits.defaults())) {
      List<CheckResult> results = Check.run(subject, CheckOptions.defaults().withCases(6).withOptimizer("nesterov"));
      assertEquals(1, results.size());
      assertEquals("Tribuo 4.3.2 SGD(NESTEROV)", results.get(0).subject());
      assertFalse(subject.capabilities().asked(null).isEmpty());
      assertEquals(List.of(), subject.capabilities().asked("nadam"));
    }
  }
}
