package adamant.oracle.verdict;

import adamant.exact.Coefficients;
import adamant.exact.Demand;
import adamant.exact.ExactTrajectory;
import adamant.exact.Format;
import adamant.exact.Interval;
import adamant.exact.Range;
import adamant.exact.Underflow;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.Domain;
import adamant.oracle.variant.Order;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.VariantRule;
import adamant.oracle.verdict.Places.Place;
import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;

/** Holds observations against variants: is every element within what rounding can make of the formula? */
final class Assessor {

  // So many elements at a time are given to a processor.
  private static final int CHUNK = 4096;

  private final Format format;
  private final Underflow underflow;
  private final List<Observation> observations;
  private final Domain domain;
  private final Function<Demand, Coefficients<Interval>> scalars;
  private final Places places;
  private final Quick quick;

  /** For variants of which nothing is stored narrower than it is computed. */
  Assessor(Format format, Underflow underflow, List<Observation> observations) {
    this(format, underflow, new Domain(format), observations);
  }

  /**
   * For variants that are stored as a declared one is.
   *
   * @param domain where a verdict is owed
   */
  Assessor(Format format, Underflow underflow, Domain domain, List<Observation> observations) {
    this.format = format;
    this.underflow = underflow;
    this.observations = observations;
    this.domain = domain;
    this.scalars = ExactTrajectory.enclosedScalars(format, underflow);
    this.quick = new Quick(format, underflow, scalars);
    this.places = new Places(domain, observations);
  }

  /** Looks at every element. */
  Assessment assess(Variant variant) {
    VariantRule rule = new VariantRule(variant, Order.ANY);
    Slots slots = Slots.of(variant);
    Assessment all = new Assessment(0, 0, 0, null);
    for (Observation o : observations) {
      int[] ends = domain.leaves(o.given());
      Worst before = all.worst();
      // Side by side, and then one after the other: what came before is not to be counted once a chunk.
      List<Assessment> chunks = IntStream.range(0, (ends.length + CHUNK - 1) / CHUNK).parallel()
          .mapToObj(k -> chunk(rule, slots, o, ends, k * CHUNK, before)).toList();
      for (Assessment chunk : chunks) {
        all = all.and(chunk);
      }
    }
    return all;
  }

  private Assessment chunk(VariantRule rule, Slots slots, Observation o, int[] ends, int from,
      Worst before) {
    Kept kept = new Kept(rule.moments(format), slots, o);
    Format told = rule.parameters(format);
    ExactTrajectory trajectory = trajectory(rule, o.given());
    Quick.Held held = quick.held(rule, slots, o);
    Assessment all = new Assessment(0, 0, 0, before);
    for (int i = from; i < Math.min(ends.length, from + CHUNK); i++) {
      Place place = new Place(o, i, ends[i]);
      Quick.Answer known = held.answer(i, ends[i], Quick.Limits.beyond(all.worst()));
      all = all.and(known == null ? element(trajectory, kept, told, place) : counted(place, known));
    }
    return all;
  }

  private Assessment element(ExactTrajectory trajectory, Kept kept, Format told, Place place) {
    int[] counts = new int[2];
    Worst[] worst = new Worst[1];
    steps(trajectory, kept, told, place, (step, t) -> {
      counts[0]++;
      counts[1] += step.inside() ? 0 : 1;
      worst[0] = Worst.farther(worst[0], step);
    });
    return new Assessment(counts[0], counts[1], place.observation().given().steps() - counts[0], worst[0]);
  }

  /**
   * Goes through the steps of an element that the variant has a bounded enclosure for.
   *
   * @param told the format of the parameters
   * @param seen is given each with its number from 0: its parameter, or what is told of its state where that is farther
   */
  void steps(ExactTrajectory trajectory, Kept kept, Format told, Place place, ObjIntConsumer<Worst> seen) {
    Observation o = place.observation();
    int i = place.element();
    ExactTrajectory.Element element = kept.begun(trajectory, i);
    for (int t = 0; t < place.end() && Double.isFinite(o.before(t, i)); t++) {
      double before = o.before(t, i);
      double gradient = o.given().gradients()[t][i];
      BigDecimal exact = element.exact(before, gradient);
      Interval enclosure = element.enclosure(before, gradient);
      if (exact != null && enclosure.bounded()) {
        Worst here = worst(o, t, i, exact, enclosure, told);
        seen.accept(Worst.farther(here, kept.worst(element, t, i)), t);
      }
    }
  }

  private static Worst worst(Observation o, int t, int i, BigDecimal exact, Interval enclosure, Format format) {
    Case c = o.given();
    double actual = o.after()[t][i];
    return new Worst(c.index(), o.note(i), c.before() + t + 1, o.index(i), format.hex(c.gradients()[t][i]),
        format.hex(o.before(t, i)), format.hex(format.round(exact)), format.hex(actual),
        format.hex(format.roundDown(enclosure.lo())), format.hex(format.roundUp(enclosure.hi())),
        format.ulps(actual, exact),
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
    Map<Observation, Quick.Held> held = new IdentityHashMap<>();
    // No element may lie outside the ranges, which are wider than the enclosures.
    if (!places.all(place -> held.computeIfAbsent(place.observation(), o -> quick.held(rule, slots, o))
        .possible(place.element(), place.end()))) {
      return -1;
    }
    Map<Observation, ExactTrajectory> trajectories = new IdentityHashMap<>();
    int[] support = {0};
    boolean unrefuted = places.all(place -> {
      Observation seen = place.observation();
      Quick.Answer known = held.get(seen).answer(place.element(), place.end(), Quick.Limits.NONE);
      int speaks = known == null ? support(trajectories.computeIfAbsent(seen, o -> trajectory(rule, o.given())),
          new Kept(rule.moments(format), slots, seen), place) : known.contradicted() > 0 ? -1 : known.judged();
      support[0] += speaks;
      return speaks >= 0;
    });
    return unrefuted ? support[0] : -1;
  }

  /** An observation beside a variant, in machine numbers. */
  Quick.Held held(VariantRule rule, Slots slots, Observation o) {
    return quick.held(rule, slots, o);
  }

  /** How many steps of each element of a case are inside the domain. */
  int[] ends(Case c) {
    return domain.leaves(c);
  }

  /** The scalars of a step as ranges. */
  Coefficients<Range> quickScalars(Demand demand) {
    return quick.outer(demand);
  }

  private static int support(ExactTrajectory trajectory, Kept kept, Place place) {
    Observation o = place.observation();
    int i = place.element();
    ExactTrajectory.Element element = kept.begun(trajectory, i);
    int support = 0;
    for (int t = 0; t < place.end() && Double.isFinite(o.before(t, i)); t++) {
      Interval enclosure = element.enclosure(o.before(t, i), o.given().gradients()[t][i]);
      if (!enclosure.contains(o.after()[t][i]) || !kept.holds(element, t, i)) {
        return -1;
      }
      support += enclosure.bounded() || enclosure.isNaN() ? 1 : 0;
    }
    return support;
  }

  ExactTrajectory trajectory(VariantRule rule, Case c) {
    return new ExactTrajectory(rule, format, underflow, c.hyperparameters(), c.allRates(), scalars);
  }

  private static Assessment counted(Place place, Quick.Answer known) {
    return new Assessment(known.judged(), known.contradicted(), place.observation().given().steps() - known.judged(),
        null);
  }
}
