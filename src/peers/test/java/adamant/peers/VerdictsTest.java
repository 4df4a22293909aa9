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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The verdict on")
@Tag("long")
class VerdictsTest {

  private static final String RPROP = "'rprop (θ ← θ − η·Δ·sgn(g); Δ, at first 0.1, grows by 1.2 where g keeps its sign, "
      + "and is halved where it turns; there the gradient is forgotten), but there the parameter from before the last "
      + "step, times Δ, is subtracted in place of undoing that step; where g is 0 it is the last other one that is "
      + "remembered'";
  private static final String RDA = "'dual-averaging (θ = −η·sgn(U)·max(|U| − t·λ, 0)/√(G + ε) anew at each step, U the "
      + "sum of the gradients, G that of their squares, λ = 10⁻⁶), but all elements of a tensor add to one G, one after "
      + "the other; G takes up (max(|U| − t·λ, 0)/t)² in place of g²; the step uses G from before this gradient; where "
      + "|U| < t·λ, U and G start anew at 0'";
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
      "jsat | NAdaGrad | bit-exact | adagrad-eps-outside",
      "jsat | Rprop | defect | " + RPROP,
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
      "tribuo | LinearDecaySGD(NONE) | defect | sgd, but the learning rate divided by t",
      "tribuo | LinearDecaySGD(STANDARD) | defect | momentum-rate-outside, but the learning rate divided by t",
      "tribuo | LinearDecaySGD(NESTEROV) | defect | nesterov, but the learning rate divided by t",
      "tribuo | SqrtDecaySGD(NONE) | defect | sgd, but the learning rate divided by √t",
      "tribuo | SqrtDecaySGD(STANDARD) | defect | momentum-rate-outside, but the learning rate divided by √t",
      "tribuo | SqrtDecaySGD(NESTEROV) | defect | nesterov, but the learning rate divided by √t",
      "tribuo | AdaGrad | bit-exact | adagrad-eps-outside",
      "tribuo | RMSProp | conforms | rmsprop-eps-outside",
      "tribuo | AdaDelta | bit-exact | adadelta",
      "tribuo | AdaGradRDA | defect | dual-averaging (θ = −η·U/(√G + ε) anew at each step, U the sum of the gradients, "
          + "G that of their squares), but U starts at −θ, and θ stays until there is a gradient",
      "tribuo | Pegasos | defect | pegasos (θ ← (1 − η/t)·θ − η/(λ·t)·g, and then the whole tensor times "
          + "min(1, 1/(√λ·‖θ‖)), λ the weight decay), but in place of ‖θ‖² is a number, at first 0, to which each step "
          + "adds the difference that its gradient makes to it: neither the first parameters nor what the factors take "
          + "away are in it",
      "tribuo | ParameterAveraging(SGD(NONE)) | bit-exact | sgd",
      "hivemall | adam | bit-exact | adam",
      "hivemall | adam -reg l2 | other-variant | adamw-rate",
      "hivemall | sgd | bit-exact | sgd",
      "hivemall | adagrad | defect | adagrad-eps-inside, but the step uses v from before this gradient",
      "hivemall | adadelta | bit-exact | adadelta",
      "hivemall | adagrad -reg rda | defect | " + RDA})
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
        {"| SGD(NONE) |", "| SGD |"}, {"| pegasos, but", "| rprop, but"},
        {"| | RMSProp | rmsprop-eps-outside | `conforms` | rmsprop-eps-outside;",
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
    assertEquals(39, all);
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
      assertEquals(List.of("Tribuo 4.3.2 SGD(NESTEROV)", "Tribuo 4.3.2 LinearDecaySGD(NESTEROV)",
          "Tribuo 4.3.2 SqrtDecaySGD(NESTEROV)"), results.stream().map(CheckResult::subject).toList());
      assertFalse(subject.capabilities().asked(null).isEmpty());
      assertEquals(List.of(), subject.capabilities().asked("nadam"));
    }
  }
}
