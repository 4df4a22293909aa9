package adamant.oracle.variant;

import adamant.exact.Format;
import adamant.oracle.variant.MomentChoices.Direction;
import adamant.oracle.variant.MomentChoices.FirstWeights;
import adamant.oracle.variant.MomentChoices.RatePlace;
import adamant.oracle.variant.MomentChoices.SecondSample;
import adamant.oracle.variant.MomentChoices.SecondUse;
import adamant.oracle.variant.MomentChoices.SecondWeights;
import adamant.oracle.variant.MomentChoices.Start;
import adamant.oracle.variant.ScalarChoices.Betas;
import adamant.oracle.variant.ScalarChoices.CorrectionBetas;
import adamant.oracle.variant.ScalarChoices.EpsilonValue;
import adamant.oracle.variant.ScalarChoices.FirstDecay;
import adamant.oracle.variant.ScalarChoices.Precision;
import adamant.oracle.variant.ScalarChoices.Rate;
import adamant.oracle.variant.StateChoices.Count;
import adamant.oracle.variant.StateChoices.Feedback;
import adamant.oracle.variant.StateChoices.FirstStart;
import adamant.oracle.variant.StateChoices.Given;
import adamant.oracle.variant.StateChoices.Kept;
import adamant.oracle.variant.StepChoices.Decay;
import adamant.oracle.variant.StepChoices.Denominator;
import adamant.oracle.variant.StepChoices.Epsilon;
import adamant.oracle.variant.StepChoices.FirstCorrection;
import adamant.oracle.variant.StepChoices.Numerator;
import adamant.oracle.variant.StepChoices.SecondCorrection;
import adamant.oracle.variant.StepChoices.Sign;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The space of formulas: its dimensions, and its members within some differences of given ones. */
public final class Space {

  /** The dimensions, in the order in which differences are told. */
  public static final List<Class<? extends Choice>> DIMENSIONS = List.of(
      Direction.class, Sign.class, RatePlace.class, FirstWeights.class, SecondSample.class, SecondWeights.class,
      SecondUse.class, Start.class, FirstCorrection.class, SecondCorrection.class, Count.class, Epsilon.class,
      Denominator.class, Numerator.class, Decay.class, Given.class, Kept.class, Feedback.class, FirstStart.class,
      Betas.class, CorrectionBetas.class, FirstDecay.class, Rate.class, EpsilonValue.class, Precision.class);

  private Space() {}

  /**
   * The members that differ from given ones in exactly one more dimension, none of the given ones among them.
   *
   * @param from where to start
   * @param format the subject's format: what its own rounding of the hyperparameters hides is no difference
   */
  public static Set<Variant> around(Collection<Variant> from, Format format) {
    Set<Variant> around = new LinkedHashSet<>();
    for (Variant variant : from) {
      for (Choice choice : choices(format)) {
        around.add(simplified(variant.with(choice)));
      }
      Stored stored = variant.choice(Stored.class);
      if (stored.half() != null) {
        Stored.of(stored.half()).forEach(choice -> around.add(simplified(variant.with(choice))));
      }
    }
    from.forEach(around::remove);
    return around;
  }

  private static List<Choice> choices(Format format) {
    List<Choice> choices = new ArrayList<>();
    for (Class<? extends Choice> dimension : DIMENSIONS) {
      choices.addAll(List.of(dimension.getEnumConstants()));
    }
    if (format != Format.BINARY64) {
      choices.removeAll(List.of(Precision.BINARY32, Precision.FORMED_BINARY32, Precision.PRODUCT_BINARY32,
          Precision.FIRST_PRODUCT, FirstDecay.ALMOST_CONSTANT, FirstDecay.LEAST, Given.BINARY32, Kept.MOMENTS_BINARY32,
          Kept.PARAMETER_BINARY32));
    }
    return choices;
  }

  /** The same function, with canonical choices in the dimensions that it does not depend on. */
  static Variant simplified(Variant variant) {
    return Simplification.of(variant);
  }
}
