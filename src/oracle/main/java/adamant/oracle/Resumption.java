package adamant.oracle;

import adamant.exact.Format;
import adamant.oracle.cases.Case;
import adamant.oracle.subject.RunRequest;
import adamant.oracle.subject.RunResult;
import adamant.oracle.subject.Subject;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;

/** Interrupts a run, has another instance of the subject go on from what the first one saved, and compares the bits. */
final class Resumption {

  private final Subject subject;
  private final Requests requests;

  Resumption(Subject subject, Requests requests) {
    this.subject = subject;
    this.requests = requests;
  }

  /** What is wrong, in a sentence; null where every bit is that of the run without interruption. */
  String check(Case c) {
    int half = c.steps() / 2;
    RunResult whole = subject.run(requests.run(c));
    RunResult first = subject.run(part(c, 0, half, c.parameters(), null));
    String before = differs(c, whole, first, 0, "saving after step " + half + " changes the run");
    if (before != null) {
      return before;
    }
    Subject other = subject.another();
    try {
      RunResult rest = other.run(part(c, half, c.steps(), first.parameters()[half - 1], first.saved()));
      return differs(c, whole, rest, half, "resumed after step " + half + " it does not go on with the same bits");
    } finally {
      if (other != subject) {
        other.close();
      }
    }
  }

  private RunRequest part(Case c, int from, int to, double[] parameters, JsonNode saved) {
    RunRequest whole = requests.run(c);
    double[] rates = Arrays.copyOfRange(whole.rates(), from, to);
    return new RunRequest(whole.id(), whole.optimizer(), whole.format(), whole.order(),
        whole.hyperparameters().withLr(rates[0]), rates, parameters.clone(),
        Arrays.copyOfRange(whole.gradients(), from, to), saved == null, saved);
  }

  private String differs(Case c, RunResult whole, RunResult part, int from, String what) {
    Format format = requests.capability().format();
    for (int t = 0; t < part.parameters().length; t++) {
      for (int i = 0; i < c.length(); i++) {
        double expected = whole.parameters()[from + t][i];
        double actual = part.parameters()[t][i];
        if (!format.same(expected, actual)) {
          return what + ": case " + c.index() + ", step " + (from + t + 1) + ", element " + i + " is "
              + format.hex(actual) + ", not " + format.hex(expected);
        }
      }
    }
    return null;
  }
}
