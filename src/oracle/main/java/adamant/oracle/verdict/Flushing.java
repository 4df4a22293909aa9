package adamant.oracle.verdict;

import adamant.exact.Format;
import adamant.exact.Underflow;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.Domain;
import adamant.oracle.variant.Implementation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tells what a subject makes of subnormal numbers outside of the domain, where that is not what it declares: where it
 * has the bits of what one kind of flushing gives in every case, and not those of what it declares.
 */
final class Flushing {

  /** A way to compute a case, and what it is called. */
  private record Kind(Underflow underflow, boolean gradients, String text) {}

  private static final List<Kind> KINDS = List.of(
      new Kind(Underflow.GRADUAL, false, "subnormal numbers are kept"),
      new Kind(Underflow.GRADUAL, true, "subnormal gradients are taken for 0"),
      new Kind(Underflow.OPERANDS, false, Underflow.OPERANDS.text()),
      new Kind(Underflow.RESULTS, false, Underflow.RESULTS.text()),
      new Kind(Underflow.BOTH, false, Underflow.BOTH.text()));

  private final Format format;
  private final Underflow declared;
  private final Bits bits;
  private final Implementation beside;
  private final Domain domain;
  private final double least;

  /**
   * For a subject.
   *
   * @param declared what it says that it makes of subnormal numbers
   * @param bits of the variant that it computes
   * @param beside in which order
   */
  Flushing(Format format, Underflow declared, Bits bits, Implementation beside) {
    this.format = format;
    this.declared = declared;
    this.bits = bits;
    this.beside = beside;
    this.domain = bits.domain();
    this.least = format.minNormal().doubleValue();
  }

  /** One finding, or none. */
  List<Finding> findings(List<Observation> observations) {
    List<Kind> left = new ArrayList<>(KINDS);
    Case shown = null;
    for (Observation o : observations) {
      Case c = o.given();
      if (outside(c)) {
        left.removeIf(kind -> !same(o.after(), run(kind, c)));
        shown = shown == null && !same(o.after(), bits.run(beside, c)) ? c : shown;
      }
      if (left.isEmpty()) {
        return List.of();
      }
    }
    if (shown == null) {
      return List.of();
    }
    String undeclared = declared.flushes() ? "declared is that " + declared.text() : "and not what the formula's own "
        + "operations do";
    return List.of(new Finding(shown.index(), shown.note(), String.join(", or ", left.stream().map(Kind::text).toList())
        + ": every bit is what that gives, " + undeclared));
  }

  private boolean outside(Case c) {
    return Arrays.stream(domain.leaves(c)).anyMatch(end -> end < c.steps());
  }

  private double[][] run(Kind kind, Case c) {
    return bits.run(beside, kind.underflow, kind.gradients ? flushed(c) : c);
  }

  private Case flushed(Case c) {
    double[][] gradients = Arrays.stream(c.gradients())
        .map(step -> Arrays.stream(step).map(g -> Math.abs(g) < least ? 0 : g).toArray()).toArray(double[][]::new);
    return new Case(c.index(), c.note(), c.hyperparameters(), c.rates(), c.parameters(), gradients, c.start());
  }

  private boolean same(double[][] one, double[][] other) {
    for (int t = 0; t < one.length; t++) {
      if (format.differs(one[t], other[t]) >= 0) {
        return false;
      }
    }
    return true;
  }
}
