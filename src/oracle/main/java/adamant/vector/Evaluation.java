package adamant.vector;

import adamant.exact.Coefficients;
import adamant.exact.Enclosing;
import adamant.exact.Exact;
import adamant.exact.ExactFormer;
import adamant.exact.ExactTrajectory;
import adamant.exact.Format;
import adamant.exact.Interval;
import adamant.exact.Underflow;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.Domain;
import adamant.oracle.cases.State;
import adamant.oracle.variant.Formation;
import adamant.oracle.variant.Formats;
import adamant.oracle.variant.Order;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.VariantRule;
import adamant.oracle.variant.Variants;
import adamant.oracle.verdict.Slots;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is expected of one optimizer in one format: the literal order's bits, the exact value, and what rounding can
 * lead to. Exact value and bounds are those of the whole case: the parameter before a step is not taken from any
 * implementation, but carried on, exactly or as an enclosure. Tensors of two bytes are computed in binary32, and all
 * three round them once when they are stored.
 */
final class Evaluation {

  private static final BigDecimal HALFWAY = new BigDecimal("1e-60");

  private final Format format;
  private final Slots slots;
  private final Domain domain;
  private final Walk<Double> literal;
  private final Walk<BigDecimal> exact;
  private final Walk<Interval> enclosed;

  Evaluation(String id, Format format) {
    Formats formats = Formats.of(format);
    Format compute = formats.compute();
    Variant variant = formats.stored(Variants.byId(id));
    this.format = format;
    this.slots = Slots.of(variant);
    this.domain = Within.of(format);
    VariantRule plain = new VariantRule(variant, Literal.order(id));
    this.literal = new Walk<>(Literal.arithmetic(compute), plain, slots,
        demand -> Formation.ROUNDED_ONCE.form(demand, compute));
    this.exact = new Walk<>(new Exact(), plain, slots, demand -> Coefficients.form(new ExactFormer(), demand));
    this.enclosed = new Walk<>(new Enclosing(compute), new VariantRule(variant, Order.ANY), slots,
        ExactTrajectory.enclosedScalars(compute, Underflow.GRADUAL));
  }

  /** Which state the optimizer keeps. */
  Slots slots() {
    return slots;
  }

  /** A state of what is given for each slot, of which those are taken that the optimizer keeps. */
  State kept(double[][] all) {
    double[][] some = all.clone();
    for (int k = 0; k < some.length; k++) {
      some[k] = slots.keeps(k) ? some[k] : null;
    }
    return State.of(some);
  }

  /** Whether the whole case lies in the domain. */
  boolean inside(Case c) {
    return Arrays.stream(domain.leaves(c)).allMatch(end -> end == c.steps());
  }

  /** The parameters after each step, and the state after the last one: a list of one more. */
  List<Expected[]> of(Case c) {
    int[] leaves = domain.leaves(c);
    List<Expected[]> all = new ArrayList<>();
    for (int t = 0; t < c.steps(); t++) {
      all.add(new Expected[] {empty(c.length())});
    }
    Expected[] state = new Expected[State.SLOTS];
    for (int k = 0; k < state.length; k++) {
      state[k] = slots.keeps(k) ? empty(c.length()) : null;
    }
    all.add(state);
    for (int i = 0; i < c.length(); i++) {
      bits(c, i, all);
      value(c, i, leaves[i], all);
      bounds(c, i, leaves[i], all);
    }
    return all;
  }

  /** The parameters after the first step by the literal order alone. */
  double[] first(Case c) {
    double[] after = new double[c.length()];
    for (int i = 0; i < after.length; i++) {
      after[i] = literal.of(c, i).step();
    }
    return after;
  }

  private static Expected empty(int n) {
    double[] nothing = new double[n];
    Arrays.fill(nothing, Double.NaN);
    return new Expected(nothing.clone(), nothing.clone(), nothing.clone(), nothing.clone());
  }

  private void bits(Case c, int i, List<Expected[]> all) {
    Walk<Double>.Element element = literal.of(c, i);
    for (int t = 0; t < c.steps(); t++) {
      all.get(t)[0].literal()[i] = element.step();
    }
    for (int k = 0; k < State.SLOTS; k++) {
      if (slots.keeps(k)) {
        all.get(c.steps())[k].literal()[i] = element.slot(k);
      }
    }
  }

  private void value(Case c, int i, int end, List<Expected[]> all) {
    try {
      Walk<BigDecimal>.Element element = end == 0 ? null : exact.of(c, i);
      for (int t = 0; t < end; t++) {
        all.get(t)[0].exact()[i] = rounded(format, element.step());
      }
      for (int k = 0; end == c.steps() && k < State.SLOTS; k++) {
        if (slots.keeps(k)) {
          all.get(end)[k].exact()[i] = rounded(format, element.slot(k));
        }
      }
    } catch (ArithmeticException e) {
      // From here on the formula has no value over the reals, as 0/0.
    }
  }

  /**
   * A value known to some 80 digits, rounded to nearest, ties to even. What is as near to halfway as {@link #HALFWAY}
   * says is halfway, which sums and products of few digits are: no digits that are left out decide it.
   */
  static double rounded(Format format, BigDecimal x) {
    double low = format.roundDown(x);
    double high = format.roundUp(x);
    if (low == high || Double.isInfinite(low) || Double.isInfinite(high)) {
      return format.round(x);
    }
    BigDecimal halfway = new BigDecimal(low).add(new BigDecimal(high)).divide(BigDecimal.valueOf(2));
    boolean tie = x.subtract(halfway).abs().compareTo(x.abs().multiply(HALFWAY, Exact.CONTEXT)) <= 0;
    return format.round(tie ? halfway : x);
  }

  private void bounds(Case c, int i, int end, List<Expected[]> all) {
    Walk<Interval>.Element element = end == 0 ? null : enclosed.of(c, i);
    for (int t = 0; t < end; t++) {
      bound(all.get(t)[0], i, element.step());
    }
    for (int k = 0; end == c.steps() && k < State.SLOTS; k++) {
      if (slots.keeps(k)) {
        bound(all.get(end)[k], i, element.slot(k));
      }
    }
  }

  // The outermost values of the format that lie in the interval: beyond them no number of the format does. Never -0.
  private void bound(Expected e, int i, Interval interval) {
    if (interval.bounded()) {
      e.low()[i] = 0 + format.roundUp(interval.lo());
      e.high()[i] = 0 + format.roundDown(interval.hi());
    }
  }
}
