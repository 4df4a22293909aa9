package adamant.oracle.variant;

import adamant.oracle.variant.MomentChoices.Direction;
import adamant.oracle.variant.MomentChoices.FirstWeights;
import adamant.oracle.variant.MomentChoices.RatePlace;
import adamant.oracle.variant.MomentChoices.SecondSample;
import adamant.oracle.variant.MomentChoices.SecondUse;
import adamant.oracle.variant.MomentChoices.SecondWeights;
import adamant.oracle.variant.MomentChoices.Start;
import adamant.oracle.variant.ScalarChoices.Rate;
import adamant.oracle.variant.StateChoices.Kept;
import adamant.oracle.variant.StepChoices.Decay;
import adamant.oracle.variant.StepChoices.Denominator;
import adamant.oracle.variant.StepChoices.Epsilon;
import adamant.oracle.variant.StepChoices.FirstCorrection;
import adamant.oracle.variant.StepChoices.Numerator;
import adamant.oracle.variant.StepChoices.SecondCorrection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The evaluation orders of a variant: for each part of an order, the choices that its formula can tell apart.
 *
 * @param fused whether products and sums are contracted
 * @param always whether the step's last operation is a product in every order
 */
record Orders(boolean fused, boolean always, List<Order.Blend> first, List<Order.Blend> second,
    List<Order.Blend> changes, List<Order.Sample> samples, List<Order.Correction> corrections, List<Order.Root> roots,
    List<Order.Quotient> quotients, List<Order.Ahead> aheads, List<Order.Ratio> ratios,
    List<Order.Shrinking> shrinkings, List<Order.Reading> readings) {

  private static final Set<Order.Ahead> RATES_APART =
      Set.of(Order.Ahead.RATE_APART, Order.Ahead.RATE_APART_LAST);

  static Orders of(Variant v, boolean fused) {
    boolean divides = !is(v, Denominator.ABSENT);
    boolean averages = divides && is(v, SecondWeights.CONVEX) && !is(v, SecondUse.INFINITY_NORM);
    boolean usesFirst = !is(v, Direction.GRADIENT) || is(v, SecondSample.MOMENT_SQUARE) || is(v, SecondSample.CENTERED);
    boolean blends = usesFirst && is(v, FirstWeights.CONVEX) || is(v, SecondUse.LESS_SQUARED_MEAN);
    boolean changes = divides && is(v, Numerator.CHANGES);
    boolean corrects = !is(v, FirstCorrection.NONE) || divides && !is(v, SecondCorrection.NONE);
    boolean kept = is(v, Kept.STEP_BFLOAT16) || is(v, Kept.STEP_BINARY16);
    boolean always = !divides || changes || is(v, Decay.TIMES_SCHEDULE);
    return new Orders(fused && !kept, always, first(v, blends, usesFirst, fused),
        second(v, averages, divides, fused), changes ? blends(fused) : List.of(Order.LITERAL.changes()),
        samples(v, divides, averages),
        corrects ? List.of(Order.Correction.values()) : List.of(Order.LITERAL.correction()),
        divides && !is(v, SecondCorrection.NONE) && !is(v, RatePlace.DENOMINATOR)
            ? List.of(Order.Root.values()) : List.of(Order.LITERAL.root()),
        quotients(v, divides, changes), aheads(v, divides, fused),
        changes ? ratios(v) : List.of(Order.LITERAL.ratio()), shrinkings(v, changes),
        readings(v));
  }

  // What is kept as it is computed is used as it is computed.
  private static List<Order.Reading> readings(Variant v) {
    return v.choice(Stored.class).narrowMoments() == null ? List.of(Order.LITERAL.reading())
        : List.of(Order.Reading.values());
  }

  private static boolean is(Variant v, Choice choice) {
    return v.choice(choice.dimension()) == choice;
  }

  private static List<Order.Blend> first(Variant v, boolean blends, boolean used, boolean fused) {
    if (blends) {
      List<Order.Blend> all = new ArrayList<>(blends(fused));
      all.add(Order.Blend.LERP_COMPLEMENT);
      return all;
    }
    return used && fused && is(v, FirstWeights.UNSCALED) ? List.of(Order.LITERAL.first(), Order.Blend.CONTRACTED)
        : List.of(Order.LITERAL.first());
  }

  private static List<Order.Blend> second(Variant v, boolean averages, boolean divides, boolean fused) {
    boolean sums = divides && is(v, SecondWeights.SUM) && is(v, SecondSample.SQUARE) && !is(v, SecondUse.INFINITY_NORM)
        && !is(v, Epsilon.SAMPLE);
    return averages ? blends(fused)
        : fused && sums ? List.of(Order.LITERAL.second(), Order.Blend.CONTRACTED)
        : List.of(Order.LITERAL.second());
  }

  private static List<Order.Blend> blends(boolean fused) {
    List<Order.Blend> plain = List.of(Order.Blend.CONVEX, Order.Blend.INCREMENTAL, Order.Blend.BACKWARD,
        Order.Blend.LERP);
    return fused ? Stream.concat(plain.stream(), Stream.of(Order.Blend.CONVEX_SAMPLE)).sorted().toList() : plain;
  }

  private static List<Order.Sample> samples(Variant v, boolean divides, boolean averages) {
    List<Order.Sample> samples = new ArrayList<>(List.of(Order.Sample.SQUARE_FIRST));
    boolean squares = divides && is(v, SecondSample.SQUARE) && !is(v, SecondUse.INFINITY_NORM)
        && !is(v, Epsilon.SAMPLE);
    if (squares && averages) {
      samples.add(Order.Sample.FACTOR_FIRST);
    }
    if (squares && is(v, SecondWeights.UNSCALED)) {
      samples.add(Order.Sample.TWICE);
    }
    boolean rescales = !v.choice(Epsilon.class).folds() && !is(v, Start.SAMPLE) && asComputed(v);
    if (squares && rescales && is(v, SecondCorrection.NONE) && (averages || is(v, SecondWeights.SUM))) {
      samples.add(Order.Sample.HUNDREDTHS);
    }
    return samples;
  }

  private static List<Order.Quotient> quotients(Variant v, boolean divides, boolean changes) {
    boolean corrects = !is(v, FirstCorrection.NONE);
    if (divides && !changes && !is(v, RatePlace.DENOMINATOR)) {
      boolean under = corrects && !is(v, Denominator.MULTIPLIES);
      return Arrays.stream(Order.Quotient.values())
          .filter(q -> under || q != Order.Quotient.CORRECTED_DENOMINATOR).toList();
    }
    return changes || is(v, RatePlace.DENOMINATOR) || !corrects ? List.of(Order.LITERAL.quotient())
        : List.of(Order.Quotient.CORRECTED_MOMENT, Order.Quotient.CORRECTED_RATE);
  }

  private static List<Order.Ahead> aheads(Variant v, boolean divides, boolean fused) {
    List<Order.Ahead> aheads = new ArrayList<>(List.of(Order.LITERAL.ahead()));
    if (!v.choice(Direction.class).looksAhead()) {
      return aheads;
    }
    if (fused) {
      aheads.add(Order.Ahead.SUM_CONTRACTED);
    }
    if (!is(v, FirstCorrection.NONE)) {
      aheads.add(Order.Ahead.CORRECTED_FIRST);
    }
    boolean differs = is(v, FirstWeights.UNSCALED) && is(v, FirstCorrection.NONE) && asComputed(v);
    if (is(v, Direction.NESTEROV) && differs) {
      aheads.add(Order.Ahead.DIFFERENCE);
      if (!divides && !is(v, RatePlace.FIRST_MOMENT)) {
        aheads.addAll(RATES_APART);
      }
    }
    return aheads;
  }

  private static boolean asComputed(Variant v) {
    return is(v, Kept.ALL) && v.choice(Stored.class).narrowMoments() == null;
  }

  private static List<Order.Ratio> ratios(Variant v) {
    boolean roots = is(v, Epsilon.INSIDE) && is(v, Denominator.DIVIDES) && is(v, SecondCorrection.NONE);
    return Arrays.stream(Order.Ratio.values()).filter(r -> roots || r != Order.Ratio.ROOT_OF_QUOTIENT).toList();
  }

  private static List<Order.Shrinking> shrinkings(Variant v, boolean changes) {
    boolean byRate = is(v, Decay.TIMES_RATE);
    if (!byRate && !is(v, Decay.TIMES_SCHEDULE)) {
      return List.of(Order.LITERAL.shrinking());
    }
    boolean together = byRate && !changes && is(v, RatePlace.STEP) && !is(v, Kept.STEP_BFLOAT16)
        && !is(v, Kept.STEP_BINARY16) && !is(v, Rate.EPSILON_FOR_ZERO);
    return together ? List.of(Order.Shrinking.values())
        : List.of(Order.Shrinking.AS_WRITTEN, Order.Shrinking.FACTOR);
  }

  /** Every combination of them that is an order of its own. */
  List<Order> all() {
    List<Order> all = new ArrayList<>();
    for (Order.Shrinking shrinking : shrinkings) {
      for (Order.Quotient quotient : quotients) {
        for (Order.Correction correction : corrections) {
          for (Order.Root root : roots) {
            for (Order.Ahead ahead : aheads) {
              if (told(shrinking, quotient, correction, root, ahead)) {
                moments(shrinking, quotient, correction, root, ahead, all);
              }
            }
          }
        }
      }
    }
    return all;
  }

  private boolean told(Order.Shrinking shrinking, Order.Quotient quotient, Order.Correction correction,
      Order.Root root, Order.Ahead ahead) {
    // The step is multiplied by η last where the decay is added to it before; of momentum's rates apart, each part is.
    if (shrinking == Order.Shrinking.TOGETHER && (quotient != last() || RATES_APART.contains(ahead))) {
      return false;
    }
    return correction == Order.LITERAL.correction()
        || root == Order.Root.MOMENT_DIVIDED && quotient.correctsMoment();
  }

  // The step is multiplied by η last where the decay is added to it before.
  private Order.Quotient last() {
    return quotients.contains(Order.Quotient.LEARNING_RATE_LAST) ? Order.Quotient.LEARNING_RATE_LAST
        : Order.Quotient.CORRECTED_MOMENT;
  }

  private List<Order.Descent> descents(Order.Shrinking shrinking, Order.Quotient quotient, Order.Ahead ahead) {
    boolean product = always || shrinking == Order.Shrinking.TOGETHER || quotient.multipliesLast();
    return fused && product && !RATES_APART.contains(ahead) ? List.of(Order.Descent.values())
        : List.of(Order.LITERAL.descent());
  }

  private void moments(Order.Shrinking shrinking, Order.Quotient quotient, Order.Correction correction,
      Order.Root root, Order.Ahead ahead, List<Order> all) {
    for (Order.Descent descent : descents(shrinking, quotient, ahead)) {
      for (Order.Ratio ratio : ratios) {
        for (Order.Sample sample : samples) {
          for (Order.Blend three : changes) {
            for (Order.Blend two : second) {
              first.forEach(one -> readings.forEach(reading -> all.add(new Order(one, two, three, sample, correction,
                  root, quotient, ahead, ratio, shrinking, descent, reading))));
            }
          }
        }
      }
    }
  }
}
