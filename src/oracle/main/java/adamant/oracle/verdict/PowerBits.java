package adamant.oracle.verdict;

import adamant.exact.Arithmetic;
import adamant.exact.Coefficients;
import adamant.exact.Demand;
import adamant.exact.ElementState;
import adamant.exact.Format;
import adamant.exact.Underflow;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.Domain;
import adamant.oracle.cases.State;
import adamant.oracle.variant.Formation;
import adamant.oracle.variant.Implementation;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.VariantRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An order that has a subject's bits but for powers βᵗ that a library does not round to the nearest number: each may be
 * 1 ulp off, for all elements of a step alike. The order that needs it in the fewest steps is told, and none that needs
 * it in a quarter of them: libraries' powers are wrong less often.
 */
final class PowerBits {

  private static final int SHARE = 4;

  /** A power, and by how many ulps it is off. */
  private record Off(Demand.Correction power, int ulps) {}

  private record Key(Formation formation, Format rounded, Demand demand, List<Off> off) {}

  private final Format format;
  private final Underflow underflow;
  private final List<Observation> observations;
  private final Domain domain;
  private final Variant variant;
  private final Slots slots;
  private final Map<Key, Coefficients<Double>> scalars = new HashMap<>();

  PowerBits(Format format, Underflow underflow, List<Observation> observations, Variant variant) {
    this.format = format;
    this.underflow = underflow;
    this.observations = observations;
    this.domain = Domain.of(format, variant);
    this.variant = variant;
    this.slots = Slots.of(variant);
  }

  /** A sentence on the order and on how many steps need it; empty where there is none. */
  String sentence() {
    int steps = observations.stream().mapToInt(o -> o.given().steps()).sum();
    int fewest = (steps + SHARE - 1) / SHARE;
    Implementation best = null;
    for (Implementation implementation : Implementation.all(format, variant)) {
      if (implementation.formation().powers() != null) {
        int off = off(implementation, fewest);
        best = off < fewest ? implementation : best;
        fewest = Math.min(off, fewest);
      }
    }
    return best == null ? "" : "; bit for bit if βᵗ may be 1 ulp off, which " + fewest + " of " + steps
        + " steps need, in the order: " + best.name();
  }

  // How many steps need it, or some number that is no less than the most.
  private int off(Implementation implementation, int most) {
    return off(implementation, implementation.arithmetic(format, underflow), most);
  }

  private <N extends Number> int off(Implementation implementation, Arithmetic<N> a, int most) {
    VariantRule rule = new VariantRule(variant, implementation.order());
    int off = 0;
    for (Observation o : observations) {
      Case c = o.given();
      int[] ends = domain.leaves(c);
      List<ElementState<N>> states = new ArrayList<>();
      for (int i = 0; i < c.length(); i++) {
        states.add(new Begun(rule, slots, c, i).start(a));
      }
      for (int t = 0; t < c.steps() && off < most; t++) {
        Demand demand = rule.demand(c.hyperparameters(), c.allRates(), c.before() + t + 1);
        List<ElementState<N>> next = null;
        for (List<Off> powers : choices(demand)) {
          next = next(o, t, states, ends, rule, a, scalars(implementation, demand, powers).map(a::constant));
          if (next != null) {
            off += powers.isEmpty() ? 0 : 1;
            break;
          }
        }
        if (next == null) {
          return most;
        }
        states = next;
      }
    }
    return Math.min(off, most);
  }

  // The states of all elements after a step; null where some bits are others.
  private <N extends Number> List<ElementState<N>> next(Observation o, int t, List<ElementState<N>> states, int[] ends,
      VariantRule rule, Arithmetic<N> a, Coefficients<N> c) {
    List<ElementState<N>> next = new ArrayList<>();
    for (int i = 0; i < ends.length; i++) {
      ElementState<N> state = states.get(i).copy();
      next.add(state);
      if (t < ends[i]) {
        N after = rule.step(a, c, state, a.constant(o.before(t, i)), a.constant(o.given().gradients()[t][i]));
        if (!format.same(after.doubleValue(), o.after()[t][i]) || o.states() != null && !same(o, state, t, i)) {
          return null;
        }
      }
    }
    return next;
  }

  private boolean same(Observation o, ElementState<? extends Number> state, int t, int i) {
    for (int k = 0; k < State.SLOTS; k++) {
      if (slots.keeps(k) && !format.same(slots.at(state, k).doubleValue(), o.slot(t, k, i))) {
        return false;
      }
    }
    return true;
  }

  // None off, and then each combination of them; β¹ is β, and never off.
  private static List<List<Off>> choices(Demand demand) {
    List<List<Off>> choices = List.of(List.of());
    for (Demand.Correction power : Stream.of(demand.first(), demand.second(), demand.next()).distinct()
        .filter(c -> c.steps() > 1 && c.period() == 0 && c.narrow() == 0).toList()) {
      List<List<Off>> more = new ArrayList<>(choices);
      for (int ulps : new int[] {-1, 1}) {
        choices.forEach(one -> more.add(Stream.concat(one.stream(), Stream.of(new Off(power, ulps))).toList()));
      }
      choices = more;
    }
    return choices;
  }

  private Coefficients<Double> scalars(Implementation implementation, Demand demand, List<Off> off) {
    Formation formation = implementation.formation();
    return scalars.computeIfAbsent(new Key(formation, implementation.scalarFormat(format), demand, off),
        key -> formation.form(demand, key.rounded, (beta, steps, power) -> {
          int ulps = off.stream().filter(o -> o.power.beta() == beta && o.power.steps() == steps).mapToInt(Off::ulps)
              .findFirst().orElse(0);
          return ulps == 0 ? power : ulps > 0 ? formation.powers().nextUp(power) : formation.powers().nextDown(power);
        }));
  }
}
