package adamant.oracle.variant;

import adamant.oracle.variant.MomentChoices.Direction;
import adamant.oracle.variant.MomentChoices.FirstWeights;
import adamant.oracle.variant.MomentChoices.RatePlace;
import adamant.oracle.variant.MomentChoices.SecondSample;
import adamant.oracle.variant.MomentChoices.SecondUse;
import adamant.oracle.variant.MomentChoices.SecondWeights;
import adamant.oracle.variant.MomentChoices.Start;
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

/** The evaluation orders of a variant: for each part of an order, the choices that its formula can tell apart. */
record Orders(List<Order.Blend> first, List<Order.Blend> second, List<Order.Sample> samples, List<Order.Root> roots,
    List<Order.Quotient> quotients, List<Order.Ahead> aheads, List<Order.Ratio> ratios,
    List<Order.Shrinking> shrinkings) {

  static Orders of(Variant v, boolean fused) {
    boolean divides = !is(v, Denominator.ABSENT);
    boolean averages = divides && is(v, SecondWeights.CONVEX) && !is(v, SecondUse.INFINITY_NORM);
    boolean usesFirst = !is(v, Direction.GRADIENT) || is(v, SecondSample.MOMENT_SQUARE) || is(v, SecondSample.CENTERED);
    boolean blends = usesFirst && is(v, FirstWeights.CONVEX) || is(v, SecondUse.LESS_SQUARED_MEAN);
    boolean changes = divides && is(v, Numerator.CHANGES);
    return new Orders(blends ? blends(fused) : List.of(Order.LITERAL.first()),
        averages || changes ? blends(fused) : List.of(Order.LITERAL.second()),
        samples(v, divides, averages),
        divides && !is(v, SecondCorrection.NONE) && !is(v, RatePlace.DENOMINATOR)
            ? List.of(Order.Root.values()) : List.of(Order.LITERAL.root()),
        quotients(v, divides, changes), aheads(v, divides), changes ? ratios(v) : List.of(Order.LITERAL.ratio()),
        shrinkings(v, changes));
  }

  private static boolean is(Variant v, Choice choice) {
    return v.choice(choice.dimension()) == choice;
  }

  private static List<Order.Blend> blends(boolean fused) {
    return Arrays.stream(Order.Blend.values())
        .filter(b -> b != Order.Blend.ANY && (b != Order.Blend.CONVEX_SAMPLE || fused)).toList();
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
    boolean rescales = !is(v, Epsilon.FOLDED) && !is(v, Start.SAMPLE) && is(v, Kept.ALL);
    if (squares && rescales && is(v, SecondCorrection.NONE) && (averages || is(v, SecondWeights.SUM))) {
      samples.add(Order.Sample.HUNDREDTHS);
    }
    return samples;
  }

  private static List<Order.Quotient> quotients(Variant v, boolean divides, boolean changes) {
    if (divides && !changes && !is(v, RatePlace.DENOMINATOR)) {
      return List.of(Order.Quotient.values());
    }
    return changes || is(v, RatePlace.DENOMINATOR) || is(v, FirstCorrection.NONE) ? List.of(Order.LITERAL.quotient())
        : List.of(Order.Quotient.CORRECTED_MOMENT, Order.Quotient.CORRECTED_RATE);
  }

  private static List<Order.Ahead> aheads(Variant v, boolean divides) {
    boolean differs = is(v, FirstWeights.UNSCALED) && is(v, FirstCorrection.NONE) && is(v, Kept.ALL);
    if (!is(v, Direction.NESTEROV) || !differs) {
      return List.of(Order.LITERAL.ahead());
    }
    return divides || is(v, RatePlace.FIRST_MOMENT) ? List.of(Order.Ahead.SUM, Order.Ahead.DIFFERENCE)
        : List.of(Order.Ahead.values());
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
        && !is(v, Kept.STEP_BINARY16);
    return together ? List.of(Order.Shrinking.values())
        : List.of(Order.Shrinking.AS_WRITTEN, Order.Shrinking.FACTOR);
  }

  /** Every combination of them that is an order of its own. */
  List<Order> all() {
    List<Order> all = new ArrayList<>();
    for (Order.Shrinking shrinking : shrinkings) {
      for (Order.Quotient quotient : quotients) {
        if (shrinking == Order.Shrinking.TOGETHER && quotient != last()) {
          continue;
        }
        for (Order.Ratio ratio : ratios) {
          for (Order.Ahead ahead : aheads) {
            // One of them multiplies each part of the step by η itself, the other the whole of it at last.
            if (shrinking == Order.Shrinking.TOGETHER && ahead == Order.Ahead.RATE_APART) {
              continue;
            }
            moments(quotient, ahead, ratio, shrinking, all);
          }
        }
      }
    }
    return all;
  }

  // The step is multiplied by η last where the decay is added to it before.
  private Order.Quotient last() {
    return quotients.contains(Order.Quotient.LEARNING_RATE_LAST) ? Order.Quotient.LEARNING_RATE_LAST
        : Order.Quotient.CORRECTED_MOMENT;
  }

  private void moments(Order.Quotient quotient, Order.Ahead ahead, Order.Ratio ratio, Order.Shrinking shrinking,
      List<Order> all) {
    for (Order.Root root : roots) {
      for (Order.Sample sample : samples) {
        for (Order.Blend two : second) {
          first.forEach(one -> all.add(new Order(one, two, sample, root, quotient, ahead, ratio, shrinking)));
        }
      }
    }
  }
}
