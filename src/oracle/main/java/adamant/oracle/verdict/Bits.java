package adamant.oracle.verdict;

import adamant.exact.Coefficients;
import adamant.exact.Format;
import adamant.exact.Underflow;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.Domain;
import adamant.oracle.cases.State;
import adamant.oracle.variant.Implementation;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.VariantRule;
import adamant.oracle.verdict.Places.Place;
import java.util.List;
import java.util.function.IntFunction;

/** Native implementations of one variant, run beside a subject and compared bit for bit. */
final class Bits {

  private final Format format;
  private final Underflow underflow;
  private final Domain domain;
  private final Variant variant;
  private final Slots slots;
  private final Places compared;
  private final FormedScalars scalars;

  /** Which elements are compared. */
  @FunctionalInterface
  interface Elements {

    /** Whether an element of an observation is. */
    boolean has(Observation observation, int element);
  }

  Bits(Format format, Underflow underflow, List<Observation> observations, Variant variant) {
    this(format, underflow, observations, variant, (observation, element) -> true);
  }

  /** With some of the elements alone. */
  Bits(Format format, Underflow underflow, List<Observation> observations, Variant variant, Elements compared) {
    this(format, underflow, observations, variant, compared, Domain.of(format, variant));
  }

  /** Compared wherever a verdict is owed on what was declared. */
  Bits(Format format, Underflow underflow, List<Observation> observations, Variant variant, Domain domain) {
    this(format, underflow, observations, variant, (observation, element) -> true, domain);
  }

  private Bits(Format format, Underflow underflow, List<Observation> observations, Variant variant, Elements compared,
      Domain domain) {
    this.format = format;
    this.underflow = underflow;
    this.domain = domain;
    this.variant = variant;
    this.slots = Slots.of(variant);
    this.compared = new Places(domain, observations, compared);
    this.scalars = new FormedScalars(variant, format);
  }

  /** Where its bits are compared. */
  Domain domain() {
    return domain;
  }

  /** The first implementation whose bits are the subject's for every compared element inside the domain, or null. */
  Implementation match() {
    for (Implementation implementation : Implementation.all(format, variant)) {
      if (matches(implementation)) {
        return implementation;
      }
    }
    return null;
  }

  private boolean matches(Implementation implementation) {
    VariantRule rule = new VariantRule(variant, implementation.order());
    return compared.all(place -> matches(implementation, rule, place));
  }

  private boolean matches(Implementation implementation, VariantRule rule, Place place) {
    Observation o = place.observation();
    Case c = o.given();
    int i = place.element();
    Begun begun = new Begun(rule, slots, c, i);
    Implementation.Element element = implementation.element(begun, format, underflow, scalars.of(implementation, c));
    for (int t = 0; t < place.end(); t++) {
      if (!format.same(element.step(o.before(t, i), c.gradients()[t][i]), o.after()[t][i])
          || o.states() != null && !same(o, begun, t, i)) {
        return false;
      }
    }
    return true;
  }

  private boolean same(Observation o, Begun begun, int t, int i) {
    for (int k = 0; k < State.SLOTS; k++) {
      if (slots.keeps(k) && !format.same(begun.slot(k), o.slot(t, k, i))) {
        return false;
      }
    }
    return true;
  }

  /** What an implementation gives from the case's initial parameters on, [step][element]. */
  double[][] run(Implementation implementation, Case c) {
    return run(implementation, underflow, c);
  }

  /** The same where something else becomes of subnormal numbers. */
  double[][] run(Implementation implementation, Underflow underflow, Case c) {
    VariantRule rule = new VariantRule(variant, implementation.order());
    IntFunction<Coefficients<Double>> scalarsOf = scalars.of(implementation, c);
    double[][] after = new double[c.steps()][c.length()];
    for (int i = 0; i < c.length(); i++) {
      Implementation.Element element =
          implementation.element(new Begun(rule, slots, c, i), format, underflow, scalarsOf);
      double theta = c.parameters()[i];
      for (int t = 0; t < c.steps(); t++) {
        theta = element.step(theta, c.gradients()[t][i]);
        after[t][i] = theta;
      }
    }
    return after;
  }

  /** The scalars of each step, from 1, as an implementation forms them. */
  IntFunction<Coefficients<Double>> scalars(Implementation implementation, Case c) {
    return scalars.of(implementation, c);
  }
}
