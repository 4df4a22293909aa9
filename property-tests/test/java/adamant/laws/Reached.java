package adamant.laws;

import net.jqwik.api.statistics.Statistics;

/** Histograms of what a property's cases reached; jqwik prints them below the property. */
final class Reached {

  static final String GRADIENTS = "gradients";
  static final String DECAY = "decay rates";
  static final String OUTCOME = "outcome";

  private Reached() {}

  static void by(History run) {
    Statistics.label("format").collect(run.precision());
    for (double[] gradient : run.gradients()) {
      for (double g : gradient) {
        Statistics.label(GRADIENTS).collect(Magnitude.of(run.precision().format(), g));
      }
    }
    Statistics.label(DECAY).collect(Hyper.kind(run.h().beta1()));
    Statistics.label(DECAY).collect(Hyper.kind(run.h().beta2()));
  }

  static void outcome(String what) {
    Statistics.label(OUTCOME).collect(what);
  }

  /** That some cases came to this outcome, so that the law said something. */
  static void atLeast(double percent, String outcome) {
    Statistics.label(OUTCOME).coverage(c -> c.check(outcome).percentage(p -> p >= percent));
  }
}
