package adamant.oracle;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.Start;
import adamant.oracle.cases.State;
import adamant.oracle.subject.Capability;
import adamant.oracle.subject.Rejection;
import adamant.oracle.variant.Formats;
import adamant.oracle.variant.Variant;
import adamant.oracle.verdict.Assessment;
import adamant.oracle.verdict.Judge;
import adamant.oracle.verdict.Observation;
import adamant.oracle.verdict.Worst;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.function.Function;

/**
 * Makes a failing case smaller as long as it fails: fewer steps, then plainer hyperparameters and numbers.
 *
 * @param <W> what is said to be wrong with a case
 */
final class Shrinker<W> {

  /** How often a subject is asked at most. */
  static final int MOST_QUESTIONS = 200;

  private final Function<Case, W> asker;
  private final Formats formats;
  private final Set<String> fixed;
  private Case smallest;
  private W wrong;
  private int questions;

  /**
   * For one optimizer of a subject.
   *
   * @param asker has a case of one element answered, and says what is wrong; null where nothing is
   * @param capability what the subject says of it: what is fixed stays
   */
  Shrinker(Function<Case, W> asker, Capability capability) {
    this.asker = asker;
    this.formats = capability.formats();
    this.fixed = capability.fixed().keySet();
  }

  /**
   * Where an element is outside of what rounding can make of the declared formula, whatever else it is.
   *
   * @param asker has a case answered
   */
  static Shrinker<Worst> ofFormula(Function<Case, List<Observation>> asker, Capability capability, Variant declared) {
    return new Shrinker<>(c -> {
      Assessment assessment = Judge.assess(capability.formats().compute(), capability.underflow(), declared, asker.apply(c));
      return assessment.contradicted() == 0 ? null : assessment.worst();
    }, capability);
  }

  /** The smallest case found; null where the case alone does not fail. */
  Case shrink(Case failing) {
    if (!fails(failing)) {
      return null;
    }
    Case before;
    do {
      before = smallest;
      fewerSteps();
      PlainNumbers.hyperparameters(() -> smallest.hyperparameters(), fixed, h -> fails(with(smallest, h,
          smallest.rates(), smallest.parameters(), smallest.gradients(), smallest.start())));
      PlainNumbers.rates(() -> smallest.rates(), fixed, rates -> fails(with(smallest, smallest.hyperparameters(), rates,
          smallest.parameters(), smallest.gradients(), smallest.start())));
      plainer();
    } while (smallest != before && questions < MOST_QUESTIONS);
    return smallest;
  }

  /** The same again; null where there is none. */
  Case smallest() {
    return smallest;
  }

  /** What is wrong with what came of it. */
  W wrong() {
    return wrong;
  }

  private boolean fails(Case c) {
    if (questions++ >= MOST_QUESTIONS) {
      return false;
    }
    try {
      W found = asker.apply(c);
      if (found == null) {
        return false;
      }
      smallest = c;
      wrong = found;
      return true;
    } catch (Rejection e) {
      return false;
    }
  }

  // From the first on: what failed at the last step may well fail at once.
  private void fewerSteps() {
    for (int t = 0; t < smallest.steps() && smallest.steps() > 1;) {
      t = fails(without(smallest, t)) ? t : t + 1;
    }
  }

  private static Case without(Case c, int step) {
    double[] rates = new double[c.steps() - 1];
    double[][] gradients = new double[rates.length][];
    for (int t = 0; t < rates.length; t++) {
      rates[t] = c.rates()[t < step ? t : t + 1];
      gradients[t] = c.gradients()[t < step ? t : t + 1];
    }
    return with(c, c.hyperparameters(), rates, c.parameters(), gradients, c.start());
  }

  private static Case with(Case c, Hyperparameters h, double[] rates, double[] parameters, double[][] gradients,
      Start start) {
    return new Case(c.index(), c.note(), h.withLr(rates[0]), rates, parameters, gradients, start);
  }

  private void plainer() {
    each(formats.parameters(), smallest.parameters()[0], x -> with(smallest, smallest.hyperparameters(), smallest.rates(), one(x),
        smallest.gradients(), smallest.start()));
    for (int t = 0; t < smallest.steps(); t++) {
      int step = t;
      each(formats.gradients(), smallest.gradients()[t][0], x -> {
        double[][] gradients = smallest.gradients().clone();
        gradients[step] = one(x);
        return with(smallest, smallest.hyperparameters(), smallest.rates(), smallest.parameters(), gradients,
            smallest.start());
      });
    }
    for (int k = 0; smallest.start() != null && k < State.SLOTS; k++) {
      int slot = k;
      if (smallest.start().state().slot(k) != null) {
        each(formats.moments(), smallest.start().state().slot(k)[0], x -> {
          State state = smallest.start().state().copy();
          state.slot(slot)[0] = x;
          return with(smallest, smallest.hyperparameters(), smallest.rates(), smallest.parameters(),
              smallest.gradients(), new Start(smallest.start().rates(), state));
        });
      }
    }
  }

  private static double[] one(double x) {
    return new double[] {x};
  }

  // 0, then 1, then with fewer bits; a number that is plain already stays.
  private void each(Format format, double x, DoubleFunction<Case> with) {
    PlainNumbers.first(x, y -> fails(with.apply(format.round(y))), 0, Math.copySign(1, x));
  }
}
