package adamant.cli.survey;

import adamant.oracle.Check;
import adamant.oracle.CheckOptions;
import adamant.oracle.CheckResult;
import adamant.oracle.subject.Capability;
import adamant.oracle.subject.Subject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * A subject that was judged, each optimizer in each format and order.
 *
 * @param implementation what it calls itself
 * @param lines the results
 */
public record Surveyed(String implementation, List<Line> lines) {

  /**
   * One result.
   *
   * @param capability what was judged
   * @param result what came of it
   */
  public record Line(Capability capability, CheckResult result) {

    /** What it computes: all that explains it; empty where nothing does. */
    public String computes() {
      return String.join(" or ", result.survivors());
    }
  }

  /** Judges all of a subject by what it declares. */
  public static Surveyed of(Subject subject, long seed, int cases) {
    Iterator<CheckResult> results =
        Check.run(subject, CheckOptions.defaults().withSeed(seed).withCases(cases)).iterator();
    List<Line> lines = new ArrayList<>();
    for (Capability capability : subject.capabilities().optimizers()) {
      for (int i = 0; i < Math.max(1, capability.orders().size()); i++) {
        lines.add(new Line(capability, results.next()));
      }
    }
    if (results.hasNext()) {
      throw new IllegalStateException("more results than optimizers, formats and orders");
    }
    return new Surveyed(subject.capabilities().name(), lines);
  }
}
