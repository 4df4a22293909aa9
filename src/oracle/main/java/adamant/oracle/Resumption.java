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

  /** The first bits that are others than those of the run without interruption. */
  private record Difference(Case given, String what, int step, int element, String actual, String expected) {

    String place() {
      return "step " + step + ", element " + element + " is " + actual + ", not " + expected;
    }
  }

  private final Subject subject;
  private final Requests requests;
  private final List<Interrupted> runs = new ArrayList<>();
  private Difference first;
  private boolean saving;

  Resumption(Subject subject, Requests requests) {
    this.subject = subject;
    this.requests = requests;
  }

  /** Interrupts a case after some of its steps. */
  void interrupt(Case c, int after) {
    Subject other = subject.another();
    try {
      Difference found = difference(c, after, other, runs);
      first = first == null ? found : first;
      saving |= found != null && found.step <= after;
    } finally {
      close(other);
    }
  }

  private void close(Subject other) {
    if (other != subject) {
      other.close();
    }
  }

  // Null where there is none.
  private Difference difference(Case c, int after, Subject other, List<Interrupted> taken) {
    RunResult whole = subject.run(requests.run(c));
    RunResult begun = subject.run(part(c, 0, after, c.parameters(), null));
    Difference saved = difference(c, whole, begun, 0, "saving after step " + after + " changes the run");
    if (saved != null) {
      return saved;
    }
    RunResult rest = other.run(part(c, after, c.steps(), begun.parameters()[after - 1], begun.saved()));
    taken.add(new Interrupted(c, after, whole.parameters(), rest.parameters()));
    return difference(c, whole, rest, after, "resumed after step " + after + " it does not go on with the same bits");
  }

  /**
   * What is wrong, in a sentence; null where every bit is that of the run without interruption.
   *
   * @param variant what is computed without interruption
   */
  String failure(Variant variant) {
    if (first == null) {
      return null;
    }
    List<String> lost = saving ? List.of() : ResumeFaults.found(requests.capability().formats().compute(),
        requests.capability().underflow(), variant, runs);
    return (lost.isEmpty() ? first.what : String.join(", or else ", lost)) + ": case " + first.given.index() + ", "
        + first.place();
  }

  /**
   * Makes the first case that failed smaller, one element of it interrupted half way.
   *
   * @return the smallest found, with what is wrong with it in words; null where that element alone does not fail
   */
  Shrinker<String> shrunk() {
    if (first == null) {
      return null;
    }
    Subject other = subject.another();
    try {
      Shrinker<String> shrinker = new Shrinker<>(c -> wrong(c, other), requests.capability());
      return shrinker.shrink(alone(first.given, first.element)) == null ? null : shrinker;
    } finally {
      close(other);
    }
  }

  private String wrong(Case c, Subject other) {
    Difference found = c.steps() < 2 ? null : difference(c, half(c), other, new ArrayList<>());
    return found == null ? null : found.what + ": " + found.place();
  }

  /** After how many steps a case is interrupted. */
  static int half(Case c) {
    return c.steps() / 2;
  }

  private static Case alone(Case c, int element) {
    double[][] gradients = Arrays.stream(c.gradients()).map(g -> new double[] {g[element]}).toArray(double[][]::new);
    return new Case(c.index(), c.note(), c.hyperparameters(), c.rates(), new double[] {c.parameters()[element]},
        gradients);
  }

  private RunRequest part(Case c, int from, int to, double[] parameters, JsonNode saved) {
    RunRequest whole = requests.run(c);
    double[] rates = Arrays.copyOfRange(whole.rates(), from, to);
    return new RunRequest(whole.id(), whole.optimizer(), whole.formats(), whole.order(),
        whole.hyperparameters().withLr(rates[0]), rates, parameters.clone(),
        Arrays.copyOfRange(whole.gradients(), from, to), saved == null, saved);
  }

  private Difference difference(Case c, RunResult whole, RunResult part, int from, String what) {
    Format format = requests.capability().formats().parameters();
    for (int t = 0; t < part.parameters().length; t++) {
      double[] expected = whole.parameters()[from + t];
      double[] actual = part.parameters()[t];
      int i = format.differs(expected, actual);
      if (i >= 0) {
        return new Difference(c, what, from + t + 1, i, format.hex(actual[i]), format.hex(expected[i]));
      }
    }
    return null;
  }
}
