package adamant.oracle.verdict;

import adamant.exact.Coefficients;
import adamant.exact.Demand;
import adamant.exact.ElementState;
import adamant.exact.ExactTrajectory;
import adamant.exact.Format;
import adamant.exact.Interval;
import adamant.exact.Range;
import adamant.exact.Ranges;
import adamant.exact.Underflow;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.Domain;
import adamant.oracle.variant.Order;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.VariantRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Holds observations against variants: is every element within what rounding can make of the formula? */
final class Assessor {

  private final Format format;
  private final Underflow underflow;
  private final List<Observation> observations;
  private final Domain domain;
  private final Function<Demand, Coefficients<Interval>> scalars;
  private final List<Place> places = new ArrayList<>();
  private final Ranges ranges;
  private final Map<Demand, Coefficients<Range>> quickScalars = new HashMap<>();

  Assessor(Format format, Underflow underflow, List<Observation> observations) {
    this.format = format;
    this.underflow = underflow;
    this.observations = observations;
    this.domain = new Domain(format);
    this.ranges = new Ranges(format, underflow);
    this.scalars = ExactTrajectory.enclosedScalars(format, underflow);
    for (Observation o : observations) {
      for (int i = 0; i < o.given().length(); i++) {
        places.add(new Place(o, i, domain.leaves(o.given(), i)));
      }
    }
  }

  /** Looks at every element. */
  Assessment assess(Variant variant) {
    int judged = 0;
    int contradicted = 0;
    int all = 0;
    Worst worst = null;
    for (Observation o : observations) {
      Case c = o.given();
      all += c.steps() * c.length();
      ExactTrajectory trajectory = trajectory(new VariantRule(variant, Order.ANY), c);
      Kept kept = new Kept(format, Slots.of(variant), o);
      for (int i = 0; i < c.length(); i++) {
        ExactTrajectory.Element element = kept.begun(trajectory, i);
        for (int t = 0; t < domain.leaves(c, i) && Double.isFinite(o.before(t, i)); t++) {
          double before = o.before(t, i);
          double gradient = c.gradients()[t][i];
          BigDecimal exact = element.exact(before, gradient);
          Interval enclosure = element.enclosure(before, gradient);
          if (exact == null || !enclosure.bounded()) {
            continue;
          }
          judged++;
          boolean inside = enclosure.contains(o.after()[t][i]);
          Worst here = worst(o, t, i, exact, enclosure, format.ulps(o.after()[t][i], exact));
          Worst state = kept.worst(element, t, i);
          contradicted += inside && (state == null || state.inside()) ? 0 : 1;
          worst = farther(farther(worst, here), state);
        }
      }
    }
    return new Assessment(judged, contradicted, all - judged, worst);
  }

  private static Worst farther(Worst worst, Worst other) {
    boolean farther = worst == null || other != null
        && (other.inside() == worst.inside() ? other.ulp() > worst.ulp() : worst.inside());
    return farther ? other : worst;
  }

  private Worst worst(Observation o, int t, int i, BigDecimal exact, Interval enclosure, double ulp) {
    Case c = o.given();
    double actual = o.after()[t][i];
    return new Worst(c.index(), o.note(i), c.before() + t + 1, o.index(i), format.hex(c.gradients()[t][i]),
        format.hex(o.before(t, i)), format.hex(format.round(exact)), format.hex(actual),
        format.hex(format.roundDown(enclosure.lo())), format.hex(format.roundUp(enclosure.hi())), ulp,
        enclosure.contains(actual), "");
  }

  /**
   * How many elements speak for a variant, up to the first that speaks against it.
   *
   * @return −1 where one speaks against it
   */
  int support(Variant variant) {
    VariantRule rule = new VariantRule(variant, Order.ANY);
    Slots slots = Slots.of(variant);
    if (!quickly(rule, slots)) {
      return -1;
    }
    Map<Observation, ExactTrajectory> trajectories = new IdentityHashMap<>();
    int support = 0;
    for (int k = 0; k < places.size(); k++) {
      Place place = places.get(k);
      ExactTrajectory trajectory =
          trajectories.computeIfAbsent(place.observation, o -> trajectory(rule, o.given()));
      int speaks = support(trajectory, new Kept(format, slots, place.observation), place);
      if (speaks < 0) {
        first(k);
        return -1;
      }
      support += speaks;
    }
    return support;
  }

  // Where one variant was refuted, the next one is tried first.
  private void first(int place) {
    places.add(0, places.remove(place));
  }

  /** The scalars of a step as ranges, each that is asked for once. */
  Coefficients<Range> quickScalars(Demand demand) {
    return quickScalars.computeIfAbsent(demand, d -> scalars.apply(d).map(Range::around));
  }

  // Whether no element lies outside the ranges, which are wider than the enclosures.
  private boolean quickly(VariantRule rule, Slots slots) {
    for (int k = 0; k < places.size(); k++) {
      Place place = places.get(k);
      Observation o = place.observation;
      Case c = o.given();
      ElementState<Range> state = new Begun(rule, slots, c, place.element).start(ranges);
      for (int t = 0; t < place.end && Double.isFinite(o.before(t, place.element)); t++) {
        Coefficients<Range> scalarsOf =
            quickScalars(rule.demand(c.hyperparameters(), c.allRates(), c.before() + t + 1));
        Range after = rule.step(ranges, scalarsOf, state, ranges.input(o.before(t, place.element)),
            ranges.input(c.gradients()[t][place.element]));
        if (!after.contains(o.after()[t][place.element])) {
          first(k);
          return false;
        }
      }
    }
    return true;
  }

  private static int support(ExactTrajectory trajectory, Kept kept, Place place) {
    Observation o = place.observation;
    int i = place.element;
    ExactTrajectory.Element element = kept.begun(trajectory, i);
    int support = 0;
    for (int t = 0; t < place.end && Double.isFinite(o.before(t, i)); t++) {
      Interval enclosure = element.enclosure(o.before(t, i), o.given().gradients()[t][i]);
      if (!enclosure.contains(o.after()[t][i]) || !kept.holds(element, t, i)) {
        return -1;
      }
      support += enclosure.bounded() || enclosure.isNaN() ? 1 : 0;
    }
    return support;
  }

  private ExactTrajectory trajectory(VariantRule rule, Case c) {
    return new ExactTrajectory(rule, format, underflow, c.hyperparameters(), c.allRates(), scalars);
  }

  /** One element of an observation, with the steps inside the domain. */
  private record Place(Observation observation, int element, int end) {}
}
