package adamant.oracle.verdict;

import adamant.exact.Coefficients;
import adamant.exact.Demand;
import adamant.exact.ElementState;
import adamant.exact.ExactFormer;
import adamant.exact.Format;
import adamant.exact.Interval;
import adamant.exact.Range;
import adamant.exact.Ranges;
import adamant.exact.Span;
import adamant.exact.Spans;
import adamant.exact.Underflow;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.State;
import adamant.oracle.variant.VariantRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Decides in machine numbers, where they suffice, what enclosures in arbitrary precision decide of an element: outside
 * of the {@link Ranges} it is outside of the enclosure, inside of the {@link Spans} it is inside.
 */
final class Quick {

  /**
   * What is certain of an element's steps.
   *
   * @param judged how many there were
   * @param contradicted how many of them are outside of their enclosures
   */
  record Answer(int judged, int contradicted) {}

  /**
   * Beyond how many ulps a step has to be looked at for its own sake, as the worst one.
   *
   * @param inside where it is inside of its enclosure
   * @param outside where it is not
   */
  record Limits(double inside, double outside) {

    /** None has to be. */
    static final Limits NONE = new Limits(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** Whatever is farther than the worst so far. */
    static Limits beyond(Worst worst) {
      return worst == null ? new Limits(-1, -1)
          : worst.inside() ? new Limits(worst.ulp(), -1) : new Limits(Double.POSITIVE_INFINITY, worst.ulp());
    }

    boolean hold(boolean in, Span value, double x, Format format) {
      double most = in ? inside : outside;
      return most == Double.POSITIVE_INFINITY || value.mostUlps(x, format) <= most;
    }
  }

  private final Format format;
  private final Function<Demand, Coefficients<Interval>> scalars;
  private final Ranges ranges;
  private final Spans within;
  private final Spans real = Spans.real();
  private final Map<Demand, Coefficients<Range>> outer = new ConcurrentHashMap<>();
  private final Map<Demand, Coefficients<Span>> inner = new ConcurrentHashMap<>();
  private final Map<Demand, Coefficients<Span>> exact = new ConcurrentHashMap<>();

  /**
   * For a format that is judged.
   *
   * @param underflow what may become of subnormal numbers
   * @param scalars what encloses the scalars of a step
   */
  Quick(Format format, Underflow underflow, Function<Demand, Coefficients<Interval>> scalars) {
    this.format = format;
    this.scalars = scalars;
    this.ranges = new Ranges(format, underflow);
    this.within = Spans.within(format);
  }

  /** The scalars of a step as ranges, each that is asked for once. */
  Coefficients<Range> outer(Demand demand) {
    return outer.computeIfAbsent(demand, d -> scalars.apply(d).map(Range::around));
  }

  private Coefficients<Span> inner(Demand demand) {
    return inner.computeIfAbsent(demand, d -> scalars.apply(d).map(within::inside)
        .withQuotientByZero(Span.UNKNOWN));
  }

  private Coefficients<Span> exact(Demand demand) {
    return exact.computeIfAbsent(demand, d -> Coefficients.form(new ExactFormer(), d).map(real::around)
        .withQuotientByZero(Span.UNKNOWN));
  }

  /** What a subject made of a case, held against a variant. */
  Held held(VariantRule rule, Slots slots, Observation o) {
    return new Held(rule, slots, o);
  }

  /** An observation beside a variant's formula. Not for several threads. */
  final class Held {

    private final VariantRule rule;
    private final Slots slots;
    private final Observation o;
    private final Format parameters;
    private final Format moments;
    private final List<Coefficients<Range>> outers;
    private final List<Coefficients<Span>> inners;
    private final List<Coefficients<Span>> exacts;

    private Held(VariantRule rule, Slots slots, Observation o) {
      this.rule = rule;
      this.slots = slots;
      this.o = o;
      int steps = o.given().steps();
      parameters = rule.parameters(format);
      moments = rule.moments(format);
      outers = new ArrayList<>(Collections.nCopies(steps, null));
      inners = new ArrayList<>(Collections.nCopies(steps, null));
      exacts = new ArrayList<>(Collections.nCopies(steps, null));
    }

    private <N> Coefficients<N> scalars(List<Coefficients<N>> known, Function<Demand, Coefficients<N>> of, int t) {
      if (known.get(t) == null) {
        Case c = o.given();
        known.set(t, of.apply(rule.demand(c.hyperparameters(), c.allRates(), c.before() + t + 1)));
      }
      return known.get(t);
    }

    /** Whether no step of an element lies outside of its range. */
    boolean possible(int element, int end) {
      ElementState<Range> state = new Begun(rule, slots, o.given(), element).start(ranges);
      for (int t = 0; t < end && Double.isFinite(o.before(t, element)); t++) {
        if (!range(state, t, element).contains(o.after()[t][element])) {
          return false;
        }
      }
      return true;
    }

    /**
     * What is certain of all steps of an element; null where it is not, or where one of them may be beyond the limits.
     *
     * @param end its steps inside the domain
     */
    Answer answer(int element, int end, Limits limits) {
      try {
        return new Steps(this, element).answer(end, limits);
      } catch (Spans.Undecided e) {
        return null;
      }
    }

    /**
     * Measures all steps of an element.
     *
     * @param ulps is filled, step by step, with no less than the parameter's distance from the exact value
     * @param inside is filled with whether parameter and state are inside of their enclosures
     * @return how many steps were measured; −1 where one of them cannot be in these numbers
     */
    int measure(int element, int end, double[] ulps, boolean[] inside) {
      try {
        return new Steps(this, element).measure(end, ulps, inside);
      } catch (Spans.Undecided e) {
        return -1;
      }
    }

    private Range range(ElementState<Range> state, int t, int i) {
      return rule.step(ranges, scalars(outers, Quick.this::outer, t), state, ranges.input(o.before(t, i)),
          ranges.input(o.given().gradients()[t][i]));
    }

    private Span inner(ElementState<Span> state, int t, int i) {
      return rule.step(within, scalars(inners, Quick.this::inner, t), state, within.constant(o.before(t, i)),
          within.constant(o.given().gradients()[t][i]));
    }

    private Span exact(ElementState<Span> state, int t, int i) {
      return rule.step(real, scalars(exacts, Quick.this::exact, t), state, real.constant(o.before(t, i)),
          real.constant(o.given().gradients()[t][i]));
    }
  }

  /** One element's steps in three arithmetics. */
  private final class Steps {

    private final Held held;
    private final Observation o;
    private final int i;
    private final ElementState<Range> outerState;
    private final ElementState<Span> innerState;
    private final ElementState<Span> exactState;

    Steps(Held held, int element) {
      this.held = held;
      this.o = held.o;
      this.i = element;
      Begun begun = new Begun(held.rule, held.slots, o.given(), element);
      outerState = begun.start(ranges);
      innerState = begun.start(within);
      exactState = begun.start(real);
    }

    Answer answer(int end, Limits limits) {
      int judged = 0;
      int contradicted = 0;
      for (; judged < end && Double.isFinite(o.before(judged, i)); judged++) {
        Range range = held.range(outerState, judged, i);
        Span span = held.inner(innerState, judged, i);
        Span value = limits == Limits.NONE ? null : held.exact(exactState, judged, i);
        Boolean inside = inside(range, span, value, o.after()[judged][i], held.parameters, limits);
        Boolean kept = inside == null ? null : kept(judged, limits);
        if (kept == null) {
          return null;
        }
        contradicted += inside && kept ? 0 : 1;
      }
      return new Answer(judged, contradicted);
    }

    int measure(int end, double[] ulps, boolean[] within) {
      int t = 0;
      for (; t < end && Double.isFinite(o.before(t, i)); t++) {
        Range range = held.range(outerState, t, i);
        Span span = held.inner(innerState, t, i);
        Span value = held.exact(exactState, t, i);
        double x = o.after()[t][i];
        Boolean inside = inside(range, span, value, x, held.parameters, Limits.NONE);
        Boolean kept = inside == null ? null : kept(t, Limits.NONE);
        ulps[t] = value.mostUlps(x, held.parameters);
        if (kept == null || !Double.isFinite(ulps[t])) {
          return -1;
        }
        within[t] = inside && kept;
      }
      return t;
    }

    // Null where that is not certain, or where there is no bound.
    private static Boolean inside(Range range, Span span, Span value, double x, Format format, Limits limits) {
      boolean in = span.contains(x);
      return range.bounded() && (in || !range.contains(x)) && limits.hold(in, value, x, format) ? in : null;
    }

    private Boolean kept(int t, Limits limits) {
      boolean all = true;
      for (int k = 0; o.states() != null && k < State.SLOTS; k++) {
        if (held.slots.keeps(k)) {
          Boolean inside = inside(held.slots.at(outerState, k), held.slots.at(innerState, k),
              held.slots.at(exactState, k), o.slot(t, k, i), held.moments, limits);
          if (inside == null) {
            return null;
          }
          all &= inside;
        }
      }
      return all;
    }
  }
}
