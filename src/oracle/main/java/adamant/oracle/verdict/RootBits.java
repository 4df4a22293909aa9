package adamant.oracle.verdict;

import adamant.exact.Coefficients;
import adamant.exact.ElementState;
import adamant.exact.Format;
import adamant.exact.NearRoots;
import adamant.exact.NearRoots.Span;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.State;
import adamant.oracle.variant.Implementation;
import adamant.oracle.variant.Style;
import adamant.oracle.variant.StepChoices.Denominator;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.VariantRule;
import adamant.oracle.verdict.Places.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Orders that have a subject's bits but for roots that are some ulps off. Several orders do, as a rule; those are told
 * that need it in the fewest results, and nothing is told where that is a quarter of them: a library's roots are wrong
 * less often, and another order needs more. What is under a root can be rounded otherwise instead: the root hides which.
 */
final class RootBits {

  private static final int MOST_ULPS = 2;
  private static final int SHARE = 4;

  private final Format format;
  private final Variant variant;
  private final Bits bits;
  private final Slots slots;
  private final Places places;
  private final int judged;

  RootBits(Format format, List<Observation> observations, Variant variant, Bits bits) {
    this.format = format;
    this.variant = variant;
    this.bits = bits;
    this.slots = Slots.of(variant);
    this.places = new Places(format, observations);
    this.judged = places.list().stream().mapToInt(Place::end).sum();
  }

  /** A sentence on how far off a root must be, and in which order; empty where that explains nothing. */
  String sentence() {
    Denominator denominator = variant.choice(Denominator.class);
    if (!Format.JUDGED.contains(format) || denominator == Denominator.ABSENT || denominator == Denominator.NO_ROOT) {
      return "";
    }
    List<Implementation> near = Implementation.all(format, variant);
    for (int ulps = MOST_ULPS; ulps > 0; ulps--) {
      List<Implementation> nearer = survivors(near, ulps);
      if (nearer.isEmpty()) {
        return ulps == MOST_ULPS ? "" : sentence(near, ulps + 1);
      }
      near = nearer;
    }
    return sentence(near, 1);
  }

  private String sentence(List<Implementation> near, int ulps) {
    int fewest = Integer.MAX_VALUE;
    List<Implementation> best = new ArrayList<>();
    for (Implementation implementation : near) {
      int off = off(implementation, fewest);
      if (off < fewest) {
        best.clear();
        fewest = off;
      }
      if (off == fewest) {
        best.add(implementation);
      }
    }
    if (SHARE * fewest >= judged) {
      return "";
    }
    int shortest = best.get(0).name().split("; ").length;
    return "; bit for bit if √ (or what is under it) may be " + ulps + " ulp off, which " + fewest + " of " + judged
        + " results need, in the order: " + best.stream().filter(i -> i.name().split("; ").length == shortest)
            .map(Implementation::name).collect(Collectors.joining(", or else in the order: "));
  }

  private List<Implementation> survivors(List<Implementation> implementations, int ulps) {
    return implementations.stream().filter(i -> i.style() == Style.PLAIN || i.style() == Style.FUSED)
        .filter(i -> survives(i, ulps)).toList();
  }

  private boolean survives(Implementation implementation, int ulps) {
    boolean fused = implementation.style() == Style.FUSED;
    return format == Format.BINARY64 ? survives(implementation, NearRoots.binary64(fused, ulps))
        : survives(implementation, NearRoots.binary32(fused, ulps));
  }

  private <N extends Number> boolean survives(Implementation implementation, NearRoots<N> a) {
    VariantRule rule = new VariantRule(variant, implementation.order());
    return places.all(place -> survives(implementation, rule, a, place));
  }

  private <N extends Number> boolean survives(Implementation implementation, VariantRule rule, NearRoots<N> a,
      Place place) {
    Observation o = place.observation();
    Case c = o.given();
    IntFunction<Coefficients<Double>> scalars = bits.scalars(implementation, rule, c);
    ElementState<Span<N>> state = new Begun(rule, slots, c, place.element()).start(a);
    for (int t = 0; t < place.end(); t++) {
      Span<N> after = rule.step(a, scalars.apply(t + 1).map(a::constant), state,
          a.constant(o.before(t, place.element())), a.constant(c.gradients()[t][place.element()]));
      if (!after.contains(o.after()[t][place.element()], format)) {
        return false;
      }
      for (int k = 0; o.states() != null && k < State.SLOTS; k++) {
        if (slots.keeps(k) && !slots.at(state, k).contains(o.slot(t, k, place.element()), format)) {
          return false;
        }
      }
    }
    return true;
  }

  // In how many results a right root gives other bits, counted no farther than some number.
  private int off(Implementation implementation, int most) {
    VariantRule rule = new VariantRule(variant, implementation.order());
    int off = 0;
    for (Place place : places.list()) {
      Observation o = place.observation();
      Case c = o.given();
      Implementation.Element element = implementation.element(new Begun(rule, slots, c, place.element()), format,
          bits.scalars(implementation, rule, c));
      for (int t = 0; t < place.end(); t++) {
        double right = element.step(o.before(t, place.element()), c.gradients()[t][place.element()]);
        off += format.same(right, o.after()[t][place.element()]) ? 0 : 1;
      }
      if (off > most) {
        return off;
      }
    }
    return off;
  }
}
