package adamant.oracle.verdict;

import adamant.exact.Coefficients;
import adamant.exact.Demand;
import adamant.exact.ElementState;
import adamant.exact.Format;
import adamant.exact.Range;
import adamant.exact.Ranges;
import adamant.exact.Underflow;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.Domain;
import adamant.oracle.variant.Order;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.VariantRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Faults that no formula of one element has: some elements are treated otherwise, and all others by the formula. */
final class Patches {

  /** Which elements of a tensor. */
  @FunctionalInterface
  private interface Where {
    boolean holds(int element, int length);
  }

  /** What becomes of them. */
  private enum How {
    NEVER("never moves", "never move"),
    TWICE("takes every step twice", "take every step twice"),
    AFTER("takes the gradient of the element after it", "take the gradient of the element after it"),
    BEFORE("takes the gradient of the element before it", "take the gradient of the element before it"),
    FIRST("takes the gradient of the first element", "take the gradient of the first element"),
    COUNTED("counts the elements as steps: t goes up with each element", "count: t goes up with each element");

    private final String one;
    private final String many;

    How(String one, String many) {
      this.one = one;
      this.many = many;
    }
  }

  private record Patch(String clause, Where where, How how) {}

  private static final List<Patch> PATCHES = new ArrayList<>();

  static {
    PATCHES.add(new Patch("the correction " + How.COUNTED.one, (i, n) -> true, How.COUNTED));
    for (How how : List.of(How.AFTER, How.BEFORE, How.FIRST)) {
      PATCHES.add(new Patch("every element " + how.one, (i, n) -> true, how));
    }
    for (How how : List.of(How.NEVER, How.TWICE)) {
      PATCHES.add(new Patch("the first element " + how.one, (i, n) -> i == 0, how));
      PATCHES.add(new Patch("the last element " + how.one, (i, n) -> i == n - 1, how));
      PATCHES.add(new Patch("the elements after the first " + how.many, (i, n) -> i > 0, how));
      for (int width : new int[] {2, 4, 8, 16}) {
        PATCHES.add(new Patch("the elements after the last whole group of " + width + " " + how.many,
            (i, n) -> i >= n - n % width, how));
      }
    }
  }

  private final Format format;
  private final Domain domain;
  private final List<Observation> observations;
  private final Function<Demand, Coefficients<Range>> scalars;
  private final Ranges ranges;
  private final VariantRule rule;
  private final Slots slots;

  Patches(Format format, Underflow underflow, List<Observation> observations, Variant variant,
      Function<Demand, Coefficients<Range>> scalars) {
    this.format = format;
    this.domain = Domain.of(format, variant);
    this.observations = observations;
    this.scalars = scalars;
    this.ranges = new Ranges(format, underflow);
    this.rule = new VariantRule(variant, Order.ANY);
    this.slots = Slots.of(variant);
  }

  /** What explains every element, as clauses; empty where nothing does. */
  List<String> found() {
    return PATCHES.stream().filter(this::explains).map(Patch::clause).toList();
  }

  private boolean explains(Patch patch) {
    for (Observation o : observations) {
      Case c = o.given();
      int[] ends = domain.leaves(c);
      // Of lists of tensors the elements that differ are there, none in its own tensor's place.
      for (int i = 0; o.places() == null && i < c.length(); i++) {
        if (!explains(patch, o, i, ends)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean explains(Patch patch, Observation o, int element, int[] ends) {
    Case c = o.given();
    boolean patched = patch.where.holds(element, c.length());
    How how = patched ? patch.how : null;
    int from = how == How.AFTER ? (element + 1) % c.length()
        : how == How.BEFORE ? (element + c.length() - 1) % c.length() : how == How.FIRST ? 0 : element;
    int last = Math.min(ends[element], ends[from]);
    ElementState<Range> state = new Begun(rule, slots, c, element).start(ranges);
    for (int t = 0; t < last && Double.isFinite(o.before(t, element)); t++) {
      double before = o.before(t, element);
      double after = o.after()[t][element];
      if (how == How.NEVER) {
        if (!format.same(before, after)) {
          return false;
        }
        continue;
      }
      Demand demand = rule.demand(c.hyperparameters(), c.allRates(), c.before() + t + 1);
      Coefficients<Range> scalarsOf =
          scalars.apply(how == How.COUNTED ? demand.counted(t * c.length() + element + 1) : demand);
      Range gradient = ranges.input(c.gradients()[t][from]);
      Range reached = rule.step(ranges, scalarsOf, state, ranges.input(before), gradient);
      if (how == How.TWICE) {
        reached = rule.step(ranges, scalarsOf, state, reached, gradient);
      }
      if (!reached.contains(after)) {
        return false;
      }
    }
    return true;
  }
}
