package adamant.bound;

import adamant.exact.Format;
import adamant.exact.Slack;
import adamant.oracle.variant.Variants;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A part of a step, the literal expression of it and the others that the oracle allows for. An expression stands for
 * what is computed before the last rounding of the literal one, which covers the last rounding of any.
 *
 * @param slack what it is the slack of
 * @param literal the literal expression; null where nothing of it is counted
 * @param others all expressions that are allowed for
 * @param magnitudes the inputs that give a path away, the first that it has counting, each with the magnitude that the
 *     path is at most; empty where the slack is relative to the value itself
 * @param besides for a magnitude, an error in units that comes beside the roundings, and why
 */
record Piece(Slack slack, Term literal, List<Term> others, List<Magnitude> magnitudes,
    Map<String, BigDecimal> besides) {

  /** A path with this input is at most this magnitude, other inputs in it being at most 1. */
  record Magnitude(String input, String of) {}

  static List<Piece> all(Format format) {
    List<Piece> pieces = new ArrayList<>();
    Variants.known().forEach(known -> {
      StepOrders orders = new StepOrders(known.variant(), format);
      pieces.add(relative(Slack.STEP, orders.literal(), List.copyOf(orders.all())));
    });
    Expressions e = new Expressions(format);
    pieces.add(relative(Slack.RATE, e.rateTimesGradient(), List.of(e.rateTimesGradientAhead())));
    pieces.add(relative(Slack.SAMPLE, e.sample(), List.of(e.sampleOverScale(), e.sample())));
    pieces.add(relative(Slack.SAMPLE, e.square(), List.of(e.factorFirst(), e.hundredths())));
    pieces.add(relative(Slack.SAMPLE, e.corrected(), List.of(e.correctedByReciprocal())));
    pieces.add(relative(Slack.SAMPLE, e.weighedCorrected(), List.of(e.correctedWeighed())));
    pieces.add(relative(Slack.OLD, e.old(), List.of(e.oldTimesScale())));
    pieces.add(relative(Slack.MOMENT, e.sum(), List.of(e.sumTimesScale())));
    List<Magnitude> average = List.of(new Magnitude("m", "m"), new Magnitude("x", "x"));
    // The weights β and 1 − β, of which one is used alone, add up to 1 but for 2u.
    BigDecimal apart = BigDecimal.valueOf(2);
    pieces.add(strayed(Slack.INTERPOLATION, null, e.incremental(), average, Map.of("m", apart)));
    pieces.add(strayed(Slack.INTERPOLATION, null, e.backward(), average, Map.of("x", apart)));
    // Backward by 1 − (1−β), which is exact where 1 − β ≥ ½: then it is m's weight that is apart from β.
    pieces.add(strayed(Slack.INTERPOLATION, null, e.backward(), average, Map.of("m", apart)));
    // u is γ·u₀ + x but for its two roundings, u of |γ·u₀| and u of |u|.
    pieces.add(strayed(Slack.AHEAD, null, e.aheadByDifference(), List.of(new Magnitude("before", "before"),
        new Magnitude("u", "u")), Map.of("u", BigDecimal.ONE, "before", BigDecimal.ONE)));
    pieces.add(strayed(Slack.AHEAD, null, e.aheadWithRateApart(),
        List.of(new Magnitude("x", "u"), new Magnitude("u", "u")), Map.of()));
    pieces.add(strayed(Slack.AHEAD, null, e.aheadWithRateApartLast(),
        List.of(new Magnitude("x", "u"), new Magnitude("u", "u")), Map.of()));
    pieces.add(strayed(Slack.MEAN, e.lessSquaredMean(), e.lessSquaredMeanRead(),
        List.of(new Magnitude("v", "v"), new Magnitude("b", "v")), Map.of()));
    pieces.add(strayed(Slack.SPLIT, null, e.inTwoSteps(),
        List.of(new Magnitude("theta", "theta"), new Magnitude("p", "p")), Map.of()));
    List<Magnitude> decay = List.of(new Magnitude("decay", "decay"), new Magnitude("theta", "theta"),
        new Magnitude("w", "w"));
    pieces.add(strayed(Slack.DECAY, e.decayByRate(), e.decaysByRate(), decay, Map.of()));
    pieces.add(strayed(Slack.DECAY, e.decayBySchedule(), e.decaysBySchedule(), decay, Map.of()));
    return pieces;
  }

  private static Piece relative(Slack slack, Term literal, List<Term> others) {
    return new Piece(slack, literal, others, List.of(), Map.of());
  }

  private static Piece strayed(Slack slack, Term literal, Term other, List<Magnitude> magnitudes,
      Map<String, BigDecimal> besides) {
    return new Piece(slack, literal, List.of(other), magnitudes, besides);
  }

  private static Piece strayed(Slack slack, Term literal, List<Term> others, List<Magnitude> magnitudes,
      Map<String, BigDecimal> besides) {
    return new Piece(slack, literal, others, magnitudes, besides);
  }

  /** Whether its slack is relative to the value itself, so that each path is covered by itself. */
  boolean relative() {
    return magnitudes.isEmpty();
  }
}
