package adamant.oracle.verdict;

import adamant.exact.Format;
import adamant.exact.Underflow;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.Domain;
import adamant.oracle.variant.Implementation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells what a subject does outside the domain, beside what the formula's own operations give there. */
final class Findings {

  private enum Outcome {
    NAN("NaN"), INFINITE("infinite"), UNCHANGED("unchanged"), MOVED("moved");

    private final String text;

    Outcome(String text) {
      this.text = text;
    }

    static Outcome of(double before, double after) {
      return Double.isNaN(after) ? NAN : Double.isInfinite(after) ? INFINITE : before == after ? UNCHANGED : MOVED;
    }
  }

  private record Kind(String note, Outcome subject, Outcome formula) {}

  private static final class Seen {
    private final int caseIndex;
    private int count;

    Seen(int caseIndex) {
      this.caseIndex = caseIndex;
    }
  }

  private Findings() {}

  static List<Finding> of(Format format, List<Observation> observations, Bits bits, Implementation beside,
      Underflow underflow) {
    Domain domain = bits.domain();
    Map<Kind, Seen> seen = new LinkedHashMap<>();
    for (Observation o : observations) {
      Case c = o.given();
      double[][] expected = null;
      int[] ends = domain.leaves(c);
      for (int i = 0; i < c.length(); i++) {
        for (int t = ends[i]; t < c.steps(); t++) {
          expected = expected == null ? bits.run(beside, c) : expected;
          double formulaBefore = t == 0 ? c.parameters()[i] : expected[t - 1][i];
          Kind kind = new Kind(c.note(), Outcome.of(o.before(t, i), o.after()[t][i]),
              Outcome.of(formulaBefore, expected[t][i]));
          seen.computeIfAbsent(kind, k -> new Seen(c.index())).count++;
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    findings.addAll(new Flushing(format, underflow, bits, beside).findings(observations));
    seen.forEach((kind, times) -> findings.add(new Finding(times.caseIndex, kind.note(), text(kind, times.count))));
    return findings;
  }

  private static String text(Kind kind, int count) {
    String same = kind.subject() == kind.formula() ? ", as the formula's own operations give"
        : "; the formula's own operations give " + kind.formula().text;
    return "parameter " + kind.subject().text + " in " + count + (count == 1 ? " step" : " steps") + same;
  }
}
