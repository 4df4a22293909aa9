package adamant.oracle;

import adamant.exact.Format;
import adamant.oracle.cases.Case;
import adamant.oracle.conduct.Interrupted;
import adamant.oracle.conduct.ResumeFaults;
import adamant.oracle.subject.RunRequest;
import adamant.oracle.subject.RunResult;
import adamant.oracle.subject.Subject;
import adamant.oracle.variant.Variant;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Interrupts a run, has another instance of the subject go on from what the first one saved, and compares the bits. */
final class Resumption {

  private final Subject subject;
  private final Requests requests;
  private final List<Interrupted> runs = new ArrayList<>();
  private String differing;
  private String place;
  private boolean saving;

  Resumption(Subject subject, Requests requests) {
    this.subject = subject;
    this.requests = requests;
  }

  /** Interrupts a case. */
  void interrupt(Case c) {
    int half = c.steps() / 2;
    RunResult whole = subject.run(requests.run(c));
    RunResult first = subject.run(part(c, 0, half, c.parameters(), null));
    if (differs(c, whole, first, 0, "saving after step " + half + " changes the run")) {
      saving = true;
      return;
    }
    Subject other = subject.another();
    try {
      RunResult rest = other.run(part(c, half, c.steps(), first.parameters()[half - 1], first.saved()));
      differs(c, whole, rest, half, "resumed after step " + half + " it does not go on with the same bits");
      runs.add(new Interrupted(c, half, whole.parameters(), rest.parameters()));
    } finally {
      if (other != subject) {
        other.close();
      }
    }
  }

  /**
   * What is wrong, in a sentence; null where every bit is that of the run without interruption.
   *
   * @param variant what is computed without interruption
   */
  String failure(Variant variant) {
    if (differing == null) {
      return null;
    }
    List<String> lost = saving ? List.of() : ResumeFaults.found(requests.capability().format(),
        requests.capability().underflow(), variant, runs);
    return (lost.isEmpty() ? differing : String.join(", or else ", lost)) + ": " + place;
  }

  private RunRequest part(Case c, int from, int to, double[] parameters, JsonNode saved) {
    RunRequest whole = requests.run(c);
    double[] rates = Arrays.copyOfRange(whole.rates(), from, to);
    return new RunRequest(whole.id(), whole.optimizer(), whole.format(), whole.order(),
        whole.hyperparameters().withLr(rates[0]), rates, parameters.clone(),
        Arrays.copyOfRange(whole.gradients(), from, to), saved == null, saved);
  }

  private boolean differs(Case c, RunResult whole, RunResult part, int from, String what) {
    Format format = requests.capability().format();
    for (int t = 0; t < part.parameters().length; t++) {
      double[] expected = whole.parameters()[from + t];
      double[] actual = part.parameters()[t];
      int i = format.differs(expected, actual);
      if (i >= 0) {
        if (differing == null) {
          differing = what;
          place = "case " + c.index() + ", step " + (from + t + 1) + ", element " + i + " is "
              + format.hex(actual[i]) + ", not " + format.hex(expected[i]);
        }
        return true;
      }
    }
    return false;
  }
}
