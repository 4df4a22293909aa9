package adamant.laws;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** That the generators reach what they claim to: a law over cases that never come says nothing. */
class GeneratorLaws {

  @Property(seed = Seeds.FIXED + 25)
  @Label("every class of gradients, kind of decay rate and format is reached, and every value is of its format")
  void every_class_is_reached(@ForAll(supplier = History.Any.class) History run) {
    Reached.by(run);
    for (double[] gradient : run.gradients()) {
      for (double g : gradient) {
        if (!run.precision().format().holds(g) || !Double.isFinite(g)) {
          throw new AssertionError(Double.toHexString(g) + " is not a number of " + run.precision());
        }
      }
    }
    Statistics.label(Reached.GRADIENTS).coverage(c -> {
      for (Magnitude magnitude : Magnitude.values()) {
        c.check(magnitude).percentage(p -> p >= 2);
      }
    });
    Statistics.label(Reached.DECAY).coverage(c -> {
      for (double beta : new double[] {0, Double.MIN_VALUE, 0.25, 0.9, 0.9999, Math.nextDown(1.0)}) {
        c.check(Hyper.kind(beta)).percentage(p -> p > 0.5);
      }
    });
    Statistics.label("format").coverage(c -> {
      for (Precision precision : Precision.values()) {
        c.check(precision).percentage(p -> p >= 30);
      }
    });
  }
}
