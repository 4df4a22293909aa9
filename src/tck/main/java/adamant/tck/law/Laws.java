package adamant.tck.law;

import adamant.oracle.variant.Variants;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The laws that show from outside. That they are the ones of spec/, in its words, is tested. */
final class Laws {

  /** Which laws of spec/ are not among these, and why. */
  static final Map<String, String> LEFT_OUT = Map.ofEntries(
      Map.entry("FAMILY-LOOPS", "about the loops of the reference"),
      Map.entry("FAMILY-STEP", "what the verdict and the vectors judge"),
      Map.entry("FAMILY-REJECT", "what another implementation refuses is its own affair"),
      Map.entry("FAMILY-CENTERED-VARIANCE", "over the reals only"),
      Map.entry("FAMILY-INCREMENTAL", "about one average, which is not seen alone"),
      Map.entry("ADAM-BIAS-CORRECTION", "about one scalar, which is not seen alone; ADAM-WEIGHTS-SUM shows its use"),
      Map.entry("ADAM-REJECT", "what another implementation refuses is its own affair"),
      Map.entry("ADAM-KERNEL-BITS", "about the kernels of the reference"),
      Map.entry("ADAM-IEEE-SQUARE-FINITE", "about one operation"),
      Map.entry("ADAM-IEEE-M-FINITE", "about one operation"),
      Map.entry("ADAM-IEEE-V-NONNEGATIVE", "about one operation"),
      Map.entry("ADAM-IEEE-ROOT-FINITE", "about one operation"),
      Map.entry("ADAM-IEEE-LITERAL-FINITE", "about one order, from any moments"),
      Map.entry("ADAM-IEEE-SCALED-FINITE", "about one order, from any moments"));

  static final List<Law> ALL = all();

  private Laws() {}

  private static List<Law> all() {
    List<Law> all = new ArrayList<>();
    all.addAll(ofAdam());
    all.addAll(ofEvery());
    all.addAll(relations());
    all.addAll(ofSome());
    return List.copyOf(all);
  }

  private static List<Law> ofAdam() {
    return List.of(
        law("ADAM-MOMENTS-EMA", "m′ = β₁·m + (1−β₁)·g and v′ = β₂·v + (1−β₂)·g².", Kept::momentsAreAverages, "adam"),
        law("ADAM-V-NONNEGATIVE", "From v ≥ 0 follows v′ ≥ 0.", Kept::squaresAreNotNegative, "adam"),
        new Law("ADAM-WEIGHTS-SUM", "(1−β)·Σᵢ βᵗ⁻ⁱ = 1 − βᵗ, i = 1 … t.",
            "where the gradient stays the same, every step is η·|g|/(|g|+ε).", List.of("adam"), StepBound::isUnbiased),
        law("ADAM-FIRST-STEP", "From m = v = 0, with ε = 0 and g ≠ 0, |Δθ| = η and Δθ has the sign of −g.",
            FirstStep::isAsStatedWithoutEps, "adam"),
        law("ADAM-FIRST-STEP-UNCORRECTED", "Without the corrections (c₁ = c₂ = 1) the same step has magnitude "
            + "η·(1−β₁)/√(1−β₂), 3.16·η at the defaults.", FirstStep::isAsStatedWithoutEps, "adam-uncorrected"),
        law("ADAM-SCALE-INVARIANCE", "Multiply every gradient by c > 0: m scales by c, v by c², and with ε = 0, v > 0 "
            + "the step is unchanged.", Symmetry::doesNotScale, "adam"),
        law("ADAM-ODD", "Negate g, m and θ: m′ and θ′ are negated, v′ is the same.", Symmetry::turnsRound, "adam"),
        new Law("ADAM-STEP-BOUND", "m̂² ≤ v̂ implies |Δθ| ≤ η, for ε ≥ 0.",
            "where the gradient stays the same, m̂² = v̂.", List.of("adam"), StepBound::holdsAtOneGradient),
        law("ADAM-STEP-BOUND-HISTORY", "For β₁² < β₂ and a history from m = v = 0: m² ≤ K·v with K = "
            + "(1−β₁)²/((1−β₂)(1−β₁²/β₂)), so that |m|/√v ≤ √K where v > 0.", StepBound::holds, "adam"),
        law("ADAM-ZERO-GRADIENT", "With g = 0, m′ = β₁·m and v′ = β₂·v; and where m = 0 and (ε > 0 or v > 0), θ′ = θ.",
            FirstStep::isNoneWithoutGradient, "adam"),
        new Law("ADAM-FRAME", "A step writes θ, m, v and t of its own state and nothing else: not the gradient, not "
            + "the hyperparameters.", Frame.HERE, List.of("adam"), Frame::nothingElseIsTouched),
        law("ADAM-ORDERS-EQUAL", "The literal and the scaled order are one function.", Relations::ordersAreEqual,
            "adam"),
        law("ADAM-RESUME", "A run resumed from its state after any step has the bits of the run that never stopped.",
            Kept::resumes, "adam"));
  }

  private static List<Law> ofEvery() {
    List<String> others = but("adam");
    return List.of(
        new Law("FAMILY-FRAME", "A step over a range writes, in that range, θ and what the optimizer keeps, and "
            + "nothing else: not the rest of the arrays, not the arrays that it does not keep, never the gradient; "
            + "disjoint ranges that cover all elements, in any order, have the bits of one range.", Frame.HERE, others,
            Frame::nothingElseIsTouched),
        new Law("FAMILY-RESUME", "A run resumed from θ, what is kept and the step count, after any step, with rates "
            + "and decay that change, has the bits of the run that never stopped.", "", others, Kept::resumes),
        new Law("FAMILY-SQUARES", "From a state in which second and third are not negative they never become negative.",
            "", but("adam", "sgd", "momentum-rate-inside", "momentum-rate-outside", "nesterov"),
            Kept::squaresAreNotNegative),
        new Law("FAMILY-ODD", "Negate θ, first and all gradients: θ′ and first′ are negated, second′ and third′ are "
            + "the same.", "", others, Symmetry::turnsRound),
        new Law("FAMILY-SCALE", "Multiply all gradients by c > 0, from zero or from a state multiplied with them: "
            + "first is multiplied by c, second and third by c² (adamax: c), and the step by 1 or c, given what the "
            + "table multiplies besides.", "", Variants.ids(), Symmetry::scales),
        new Law("FAMILY-FIRST-STEP", "The first step from zero, at g ≠ 0 and λ = 0, has the magnitude of the table and "
            + "the sign of −g.", "", Variants.ids(), FirstStep::isAsStated),
        new Law("FAMILY-ZERO-GRADIENT", "From zero, with ε > 0 and λ = 0, a zero gradient leaves θ and the state as "
            + "they are.", "", others, FirstStep::isNoneWithoutGradient),
        new Law("FAMILY-STEP-BOUND", "Over a history from zero, at λ = 0, no step is longer than the table says, "
            + "whatever ε ≥ 0.", "", but("adam", "rmsprop-centered"), StepBound::holds));
  }

  private static List<Law> relations() {
    return List.of(
        law("FAMILY-DECAY-ZERO", "At λ = 0, adamw-rate, adam-l2 and, at s = 1, adamw-schedule are adam.",
            Relations::withoutDecayIsAdam, "adamw-rate", "adam-l2", "adamw-schedule"),
        law("FAMILY-RMSPROP-IS-ADAM", "With β₁ = 0, adam-uncorrected is rmsprop-eps-outside.",
            Relations::withoutMomentumIsTheOther, "adam-uncorrected", "rmsprop-eps-outside"),
        new Law("FAMILY-EPS-HAT", "With ε·√(1−β₂ᵗ) in place of ε, changing every step, adam-eps-hat is adam.",
            "the first step, at β₂ = ¾.", List.of("adam-eps-hat", "adam"), Relations::epsHatIsAdam),
        new Law("FAMILY-MOMENTUM-FORMS", "At a constant rate momentum-rate-inside and momentum-rate-outside take the "
            + "same steps; after a change from η to η′ the next steps differ by γ·(η − η′)·u, u being the velocity of "
            + "the outside form.", "at a constant rate.", List.of("momentum-rate-inside", "momentum-rate-outside"),
            Relations::bothMomentaAreOne),
        law("FAMILY-AMSGRAD",
            "amsgrad-max-v is adam as long as v never fell, amsgrad-max-vhat as long as v̂ never fell.",
            Relations::isAdamWhileGradientsGrow, "amsgrad-max-v", "amsgrad-max-vhat"),
        law("FAMILY-EFFECTIVE-RATE", "At a rate that does not grow, η/(√a+ε) of AdaGrad and η/(√v̄+ε) of "
            + "amsgrad-max-vhat, or of amsgrad-max-v without correction, never grow.", Relations::effectiveRateNeverGrows,
            "adagrad-eps-outside", "adagrad-eps-inside"),
        new Law("FAMILY-MOMENTUM-IS-ADAM", "With v̂ frozen, adam is momentum-rate-outside at the rate "
            + "η·(1−β₁)/((1−β₁ᵗ)·(√v̂+ε)), which changes with t; plain momentum, at a constant rate, it is only "
            + "without the correction.", "where |g| stays the same, so does v̂.", List.of("adam"),
            Relations::withConstantSquaresIsMomentum),
        law("FAMILY-DECOUPLED-DECAY", "The share that adamw-rate takes of a parameter, η·λ, does not depend on v; with "
            + "v̂ fixed, that of adam-l2, η·λ·θ/(√v̂+ε), does not grow with v̂.", FirstStep::decayIsApart, "adamw-rate"));
  }

  private static List<Law> ofSome() {
    return List.of(
        law("ADAMAX-NORM", "u′ ≥ |g| and u′ ≥ β₂·u, and u′ is one of the two.", Kept::normIsOneOfTwo, "adamax"),
        law("ADAMAX-STEP-BOUND", "For β₁ < β₂ and a history from zero, |m| ≤ K·u with K = (1−β₁)/(1−β₁/β₂), so that "
            + "|Δθ| ≤ η·K/(1−β₁ᵗ).", StepBound::holds, "adamax"),
        law("AMSGRAD-MAXIMUM", "v̄ never falls, and v̄ ≥ v; of amsgrad-max-vhat v̄ ≥ v̂.", Kept::maximumNeverFalls,
            "amsgrad-max-v", "amsgrad-max-vhat"));
  }

  private static Law law(String id, String statement, Consumer<Lab> test, String... variants) {
    return new Law(id, statement, "", List.of(variants), test);
  }

  private static List<String> but(String... left) {
    return Variants.ids().stream().filter(id -> !Arrays.asList(left).contains(id)).toList();
  }
}
