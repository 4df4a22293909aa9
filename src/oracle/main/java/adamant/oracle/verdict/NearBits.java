package adamant.oracle.verdict;

import adamant.exact.Coefficients;
import adamant.exact.ElementState;
import adamant.exact.Format;
import adamant.exact.NativeSpan;
import adamant.exact.NearOperations;
import adamant.exact.NearOperations.Off;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.State;
import adamant.oracle.variant.Implementation;
import adamant.oracle.variant.Stored;
import adamant.oracle.variant.Style;
import adamant.oracle.variant.StepChoices.Denominator;
import adamant.oracle.variant.StepChoices.FirstCorrection;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.VariantRule;
import adamant.oracle.verdict.Places.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Orders that have a subject's bits but for roots, or quotients, that are some ulps off; but for both where neither is
 * enough. Several orders do, as a rule. Those are told that need it in the fewest results: of the first elements; among
 * those with the shortest names, of all. Nothing is told where that is a quarter of them: a library's roots and
 * quotients are wrong less often, and another order needs more. What is under a root, or is divided, can be rounded
 * otherwise instead: the operation hides which.
 */
final class NearBits<N extends Number> {

  private static final int MOST_ULPS = 2;
  private static final int SHARE = 4;
  /** How many elements orders are ranked by. */
  static final int SAMPLE = 512;
  // How many of them refute most orders.
  private static final int FEW = 4;

  /** What may be off. */
  private enum What {
    ROOTS("√ (or what is under it) may be"),
    QUOTIENTS("/ (or what it divides) may be"),
    BOTH("√ and / (or what they are of) may each be");

    private final String text;

    What(String text) {
      this.text = text;
    }

    Off off(int ulps) {
      return new Off(this == QUOTIENTS ? 0 : ulps, this == ROOTS ? 0 : ulps);
    }
  }

  /** The orders that need the fewest results to be off, by so many ulps. */
  private record Near(What what, int ulps, int results, List<Implementation> orders) {}

  /** The operations of a format, with FMA or without, with what may be off. */
  @FunctionalInterface
  private interface Operations<N extends Number> {

    NearOperations<N> of(boolean fused, Off off);
  }

  /** An order, in how many results of the sample it needs something to be off, and how long its name is. */
  private record Ranked(Implementation implementation, int off, int parts) {

    static final Comparator<Ranked> FIRST = Comparator.comparingInt(Ranked::off).thenComparingInt(Ranked::parts);
  }

  private final Format format;
  private final Operations<N> operations;
  private final Variant variant;
  private final Bits bits;
  private final Slots slots;
  private final Places places;
  private final Places sample;
  private final int judged;
  private final Map<Coefficients<Double>, Coefficients<NativeSpan<N>>> scalars = new IdentityHashMap<>();

  private NearBits(Format format, Operations<N> operations, List<Observation> observations, Variant variant,
      Bits bits) {
    this.format = format;
    this.operations = operations;
    this.variant = variant;
    this.bits = bits;
    this.slots = Slots.of(variant);
    this.places = new Places(bits.domain(), observations);
    this.sample = places.first(SAMPLE);
    this.judged = places.list().stream().mapToInt(Place::end).sum();
  }

  /** A sentence on what must be how far off, and in which order; empty where that explains nothing. */
  static String sentence(Format format, List<Observation> observations, Variant variant, Bits bits) {
    Denominator denominator = variant.choice(Denominator.class);
    boolean divides = denominator != Denominator.ABSENT || variant.choice(FirstCorrection.class) != FirstCorrection.NONE;
    if (!Format.JUDGED.contains(format) || variant.choice(Stored.class) != Stored.AS_COMPUTED || !divides) {
      return "";
    }
    boolean roots = denominator != Denominator.ABSENT && denominator != Denominator.NO_ROOT;
    return format == Format.BINARY64
        ? new NearBits<>(format, NearOperations::binary64, observations, variant, bits).sentence(roots)
        : new NearBits<>(format, NearOperations::binary32, observations, variant, bits).sentence(roots);
  }

  private String sentence(boolean roots) {
    // What one of the two explains both do; what both do not, at a few places already, is not looked at again.
    List<Implementation> possible = survivors(Implementation.all(format, variant), What.BOTH.off(MOST_ULPS),
        sample, FEW);
    List<Near> near = new ArrayList<>();
    for (What what : roots ? List.of(What.ROOTS, What.QUOTIENTS) : List.of(What.QUOTIENTS)) {
      near.addAll(near(what, possible));
    }
    if (near.isEmpty() && roots) {
      near.addAll(near(What.BOTH, possible));
    }
    return near.stream().min(Comparator.comparingInt(Near::results).thenComparingInt(Near::ulps)).map(this::sentence)
        .orElse("");
  }

  // With the fewest ulps that are enough; none where no number is.
  private List<Near> near(What what, List<Implementation> possible) {
    for (int ulps = 1; ulps <= MOST_ULPS; ulps++) {
      List<Implementation> orders = orders(what.off(ulps), possible);
      if (!orders.isEmpty()) {
        int[] needs = orders.stream().mapToInt(order -> off(order, places.list())).toArray();
        int results = IntStream.of(needs).min().getAsInt();
        List<Implementation> fewest = IntStream.range(0, needs.length).filter(k -> needs[k] == results)
            .mapToObj(orders::get).toList();
        return (long) SHARE * results >= judged ? List.of() : List.of(new Near(what, ulps, results, fewest));
      }
    }
    return List.of();
  }

  // Those that need it in the fewest results of the sample, and have the shortest names.
  private List<Implementation> orders(Off off, List<Implementation> possible) {
    List<Ranked> ranking = survivors(possible, off, sample, SAMPLE).stream()
        .map(i -> new Ranked(i, off(i, sample.list()), i.parts().size())).sorted(Ranked.FIRST).toList();
    List<Ranked> told = new ArrayList<>();
    for (Ranked one : ranking) {
      if (!told.isEmpty() && Ranked.FIRST.compare(told.get(0), one) < 0) {
        break;
      }
      if (survives(one.implementation, off, places, places.list().size())) {
        told.add(one);
      }
    }
    return told.stream().map(Ranked::implementation).toList();
  }

  private String sentence(Near near) {
    return "; bit for bit if " + near.what.text + " " + near.ulps + " ulp off, which " + near.results + " of " + judged
        + " results need, in the order: " + near.orders.stream().map(Implementation::name)
            .collect(Collectors.joining(", or else in the order: "));
  }

  private List<Implementation> survivors(List<Implementation> implementations, Off off, Places at, int most) {
    return implementations.stream().filter(i -> i.style() == Style.PLAIN || i.style() == Style.FUSED)
        .filter(i -> survives(i, off, at, most)).toList();
  }

  private boolean survives(Implementation implementation, Off off, Places at, int most) {
    NearOperations<N> a = operations.of(implementation.style() == Style.FUSED, off);
    VariantRule rule = new VariantRule(variant, implementation.order());
    return at.all(most, place -> survives(implementation, rule, a, place));
  }

  private boolean survives(Implementation implementation, VariantRule rule, NearOperations<N> a, Place place) {
    Observation o = place.observation();
    Case c = o.given();
    IntFunction<Coefficients<Double>> formed = bits.scalars(implementation, c);
    ElementState<NativeSpan<N>> state = new Begun(rule, slots, c, place.element()).start(a);
    for (int t = 0; t < place.end(); t++) {
      NativeSpan<N> after = rule.step(a, scalars.computeIfAbsent(formed.apply(t + 1), k -> k.map(a::constant)), state,
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

  // In how many results right roots and quotients give other bits.
  private int off(Implementation implementation, List<Place> at) {
    VariantRule rule = new VariantRule(variant, implementation.order());
    int off = 0;
    for (Place place : at) {
      Observation o = place.observation();
      Case c = o.given();
      Implementation.Element element = implementation.element(new Begun(rule, slots, c, place.element()), format,
          bits.scalars(implementation, c));
      for (int t = 0; t < place.end(); t++) {
        double right = element.step(o.before(t, place.element()), c.gradients()[t][place.element()]);
        off += format.same(right, o.after()[t][place.element()]) ? 0 : 1;
      }
    }
    return off;
  }
}
