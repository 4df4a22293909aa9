package adamant.vector;

import static adamant.vector.Traits.nonZero;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** What a case has that shows some mistake. Whether it does is looked up in the case, never declared. */
enum Flag {

  FIRST_STEP("FirstStep", Traits::firstStep, "One step from a state of zero.",
      "1 - beta is seen alone, and its correction takes it away again: a coefficient that is rounded, truncated or left"
          + " out shows without anything that could hide it.",
      "tenstorrent/tt-metal #55935", "spec/family.md FAMILY-FIRST-STEP"),
  MANY_STEPS("ManySteps", t -> t.steps() >= 100, "A run of 100 steps or more.",
      "What adds up shows: a count that sticks, powers that drift. Tests that synchronise at every step see none of it.",
      "pytorch/pytorch #76368", "deepspeedai/DeepSpeed #503", "deepspeedai/DeepSpeed #1643",
      "spec/family.md FAMILY-STEP"),
  RESUMED("Resumed", t -> t.taken() > 0, "The case begins at a saved state, after some steps.",
      "A run that is gone on with needs the moments and t: those who drop a moment, begin t anew, or keep powers of beta"
          + " from before, are right from a state of zero alone.",
      "tenstorrent/tt-metal #53212", "KempnerForge #114", "KempnerForge #115", "spec/family.md FAMILY-RESUME"),
  LATE_STEP("LateStep", t -> t.taken() >= 999, "At least 999 steps were taken before.",
      "The corrections are nearly 1, and beta to the power t is tiny or, for a beta near 1, is not: powers by a running"
          + " product in a narrow format, or a count in one, go wrong here.",
      "keras-team/keras #21238", "pytorch/pytorch #76368", "spec/optimizers/adam.md ADAM-BIAS-CORRECTION"),
  RATE_CHANGES("RateChanges", Traits::rateChanges, "The rate is not the same at every step.",
      "A rate that is baked in shows, and whether momentum is multiplied by the rate of its own step or of the past ones.",
      "pytorch/pytorch #76368", "spec/family.md FAMILY-MOMENTUM-FORMS"),
  RATE_ZERO("RateZero", t -> t.rate(rate -> rate == 0), "The rate of a step is 0.",
      "Nothing may move then but by what is remembered of other rates; fused kernels that divide by the rate gave NaN.",
      "pytorch/pytorch #186444", "spec/optimizers/adam.md Domain"),
  WEIGHT_DECAY("WeightDecay", t -> t.uses("weight_decay") && t.h().weightDecay() != 0, "The weight decay is not 0.",
      "Whether it goes through the moments, is multiplied by the rate, or by a schedule: at 0 all of them are one"
          + " optimizer, and kernels that applied another one's decay went unseen.",
      "FlagOpen/FlagGems #4988", "keras-team/keras #19051", "NVIDIA/apex #1849", "tensorflow/addons #2282",
      "spec/family.md FAMILY-DECAY-ZERO", "spec/family.md FAMILY-DECOUPLED-DECAY"),
  NO_WEIGHT_DECAY("NoWeightDecay", t -> t.uses("weight_decay") && t.h().weightDecay() == 0,
      "The formula has a weight decay, and it is 0.",
      "The optimizer is Adam here: what differs is the step and not the decay.",
      "spec/family.md FAMILY-DECAY-ZERO"),
  SCHEDULE("Schedule", t -> t.uses("schedule") && t.h().schedule() != 1, "The schedule multiplier is not 1.",
      "It multiplies step and decay alike; who multiplies one of them alone is seen.",
      "keras-team/keras #19051", "NVIDIA/apex #1849", "spec/optimizers/adamw-schedule.md Definition"),
  UNEQUAL_BETAS("UnequalBetas", t -> t.uses("beta1") && t.uses("beta2") && t.h().beta1() != t.h().beta2(),
      "The two decay rates differ.", "Who takes one for the other is seen; with equal ones a test was blind to it.",
      "tenstorrent/tt-metal #53212", "spec/optimizers/adam.md ADAM-MOMENTS-EMA"),
  EQUAL_BETAS("EqualBetas", t -> t.uses("beta1") && t.uses("beta2") && t.h().beta1() == t.h().beta2(),
      "The two decay rates are equal.",
      "What is wrong here is not that they were taken for one another: such a case fails for another reason.",
      "spec/optimizers/adam.md ADAM-MOMENTS-EMA"),
  MOMENTUM_OUTLIVES("MomentumOutlives", t -> t.uses("beta1") && t.uses("beta2")
      && t.h().beta1() * t.h().beta1() >= t.h().beta2() && t.h().beta2() > 0, "beta1 squared is no less than beta2.",
      "The steps have no bound here: who clips them, or takes the bound for granted, is seen.",
      "spec/optimizers/adam.md ADAM-STEP-BOUND-HISTORY"),
  BETA_ZERO("BetaZero", t -> t.beta(beta -> beta == 0), "A decay rate is 0.",
      "Nothing is remembered, and the correction is 1: a special case that is easily taken for 'not given'.",
      "spec/optimizers/adam.md Domain"),
  BETA_NEAR_ONE("BetaNearOne", t -> t.beta(beta -> beta >= 0.999), "A decay rate is 0.999 or nearer to 1.",
      "1 - beta and its corrections cancel: formed in a narrow format they are 0, and nothing moves, or percents off.",
      "tenstorrent/tt-metal #55935", "keras-team/keras-hub #2629", "keras-team/keras #21238",
      "spec/optimizers/adam.md ADAM-BIAS-CORRECTION"),
  EPSILON_ZERO("EpsilonZero", t -> t.uses("eps") && t.h().eps() == 0, "epsilon is 0.",
      "The step is the same whatever multiplies all gradients; an implementation with an epsilon of its own is seen.",
      "google-deepmind/optax #1754", "google-deepmind/optax #1789", "spec/family.md FAMILY-SCALE"),
  EPSILON_ROUNDS_TO_ZERO("EpsilonRoundsToZero", t -> t.uses("eps") && t.h().eps() > 0
      && t.format().round(t.h().eps()) == 0, "epsilon is not 0, but what the format rounds it to is.",
      "Zero gradients then are 0/0 where the formula is not: NaN, or no step.",
      "google-deepmind/optax #1754", "google-deepmind/optax #1789", "chainer/chainer #6299",
      "spec/orders.md Coefficients"),
  EPSILON_LARGE("EpsilonLarge", t -> t.uses("eps") && t.h().eps() >= 0.01, "epsilon is 0.01 or larger.",
      "Its place shows: beside the root, under it, or beside the root of the uncorrected second moment.",
      "tensorflow/tensorflow #9047", "tensorflow/tensorflow #35102", "keras-team/keras #17391",
      "pytorch/pytorch #23796", "chainer/chainer #4754", "google-deepmind/optax #532", "spec/family.md FAMILY-EPS-HAT"),
  GRADIENT_NEAR_EPSILON("GradientNearEpsilon", Traits::nearEpsilon,
      "A gradient is no more than 16 times larger or smaller than epsilon, or than its root.",
      "With the usual epsilon this is where its place shows, and nowhere else.",
      "tensorflow/tensorflow #9047", "keras-team/keras #17391", "pytorch/pytorch #23796", "google-deepmind/optax #532",
      "spec/family.md FAMILY-EPS-HAT"),
  SOME_ZERO_GRADIENTS("SomeZeroGradients", t -> t.gradient(g -> g == 0) && t.gradient(nonZero()),
      "Some gradients are 0.",
      "The moments decay and the step goes on; who skips such elements, or such steps, is seen.",
      "PaddlePaddle/Paddle #60565", "spec/optimizers/adam.md ADAM-ZERO-GRADIENT"),
  ALL_ZERO_GRADIENTS("AllZeroGradients", t -> !t.gradient(g -> g != 0), "All gradients are 0.",
      "Nothing may move but by weight decay or what a saved state remembers. Alone such a test passes an optimizer that"
          + " does nothing.",
      "PaddlePaddle/Paddle #60565", "google-deepmind/optax #1754", "spec/family.md FAMILY-ZERO-GRADIENT"),
  SIGN_CHANGES("SignChanges", Traits::signChanges, "Gradients of one element have both signs.",
      "The first moment cancels, so that its rounding errors are large beside it.",
      "pytorch/pytorch #122040", "spec/family.md FAMILY-ODD"),
  GRADIENT_FALLS("GradientFalls", Traits::falls, "A gradient is less than half of one before it.",
      "The second moment falls: AMSGrad's maximum, of it or of the corrected one, is seen.",
      "pytorch/pytorch #142323", "google-deepmind/optax #1389", "spec/family.md FAMILY-AMSGRAD"),
  GRADIENT_SPIKE("GradientSpike", Traits::spikes, "A gradient is more than 100 times as large as those beside it.",
      "The second moment locks while the first carries on: clipped gradients, or moments in narrow formats, show.",
      "pytorch/pytorch #88258", "pytorch/pytorch #95781", "pytorch/pytorch #96755", "spec/family.md FAMILY-STEP-BOUND"),
  EDGE_OF_DOMAIN("EdgeOfDomain", Traits::atEdge,
      "A gradient within a factor of 8 of the largest or the smallest one of the domain.",
      "Squares are near overflow or underflow and do neither: what scales or squares more than the formula does is seen.",
      "pytorch/pytorch #88258", "spec/optimizers/adam.md Domain"),
  PARAMETER_ZERO("ParameterZero", t -> t.parameter(p -> Double.doubleToRawLongBits(p) == 0), "A parameter is 0.",
      "The step is seen to its last bit: beside a large parameter all but its first bits are lost.",
      "tenstorrent/tt-metal #55935", "spec/optimizers/adam.md Definition"),
  NEGATIVE_ZERO("NegativeZero", t -> t.parameter(p -> Double.doubleToRawLongBits(p) == Long.MIN_VALUE),
      "A parameter is -0.", "-0 less a step of 0 is -0. Bounds are of numbers, to which -0 is 0.",
      "spec/orders.md literal"),
  STEP_VANISHES("StepVanishes", Traits::vanishes,
      "A parameter stays what it was at a step whose rate and gradient are not 0.",
      "The step is less than half an ulp of it: what a wider copy of the parameters would keep is lost by the formula's"
          + " own rounding.",
      "keras-team/keras-hub #2629", "spec/orders.md literal"),
  CANCELLATION("Cancellation", Traits::cancels, "A step takes a parameter to less than a 256th of what it was.",
      "The step's own rounding errors are then many ulps of what remains: no sign of a mistake where they lie within the"
          + " bounds.",
      "pytorch/pytorch #122040", "pytorch/pytorch #153097", "spec/bounds.md"),
  NOT_NEAREST("NotNearest", Traits::notNearest, "The literal order's result is not the exact value's rounding.",
      "Right implementations differ in bits here, as compiled, fused and plain kernels do: that is rounding and no bug as"
          + " long as they stay within the bounds.",
      "pytorch/pytorch #122040", "pytorch/pytorch #153097", "spec/orders.md", "spec/bounds.md"),

  BETA_ROUNDS_TO_ONE("BetaRoundsToOne", t -> t.beta(beta -> beta < 1 && t.format().round(beta) == 1),
      "A decay rate is less than 1, and what the format rounds it to is 1.",
      "Who keeps hyperparameters in the tensors' format takes up no gradient, and divides by a correction of 0.",
      "keras-team/keras-hub #2629", "keras-team/keras #21238", "tenstorrent/tt-metal #55935",
      "spec/orders.md Coefficients"),
  NEVER_MOVES("NeverMoves", Traits::neverMoves,
      "A parameter is after three steps or more what it was, though no rate and no gradient is 0.",
      "Each step is less than half an ulp, and the format has no number nearer: right, where no wider master is kept."
          + " Who keeps one, or rounds at random, is seen.",
      "keras-team/keras-hub #2629", "keras-team/keras #21238", "spec/orders.md Stored in two bytes"),
  MOMENT_STANDS("MomentStands", Traits::momentStands,
      "A saved second moment is after the steps what it was, though squares of gradients are not.",
      "What it takes up is less than half an ulp of what is stored: who keeps moments wider than declared is seen.",
      "keras-team/keras-hub #2629", "KempnerForge #115", "spec/orders.md Stored in two bytes"),
  MOMENT_VANISHES("MomentVanishes", Traits::momentVanishes,
      "A second moment is stored as 0 after a gradient that is not.",
      "It underflows where it is stored. epsilon alone divides then; where that was rounded to 0 too, nothing does.",
      "google-deepmind/optax #1754", "google-deepmind/optax #1789", "chainer/chainer #6299",
      "spec/orders.md Stored in two bytes"),
  SQUARE_TOO_WIDE("SquareTooWide", t -> t.format().isHalf() && t.gradient(Traits.tooWide(t.format())),
      "The square of a finite gradient is infinite in the format, and finite in binary32, in which it is computed.",
      "Who squares in the tensors' format has an infinite second moment, and stands still or gets NaN.",
      "pytorch/pytorch #95781", "pytorch/pytorch #96755", "spec/protocol.md Tensors of two bytes"),

  SQUARE_OVERFLOWS("SquareOverflows", t -> t.gradient(Traits.aboveDomain(t.format())),
      "A finite gradient so large that its square, or a sum of such, can overflow.",
      "The second moment is infinite for ever, the element stands still; other orders give NaN.",
      "pytorch/pytorch #95781", "spec/sweeps/ranges.md"),
  SQUARE_UNDERFLOWS("SquareUnderflows", t -> t.gradient(Traits.belowDomain(t.format())),
      "A gradient other than 0 so small that its square can be subnormal or 0.",
      "The second moment takes up less than the first: the step can be far too long.",
      "google-deepmind/optax #1754", "spec/sweeps/ranges.md"),
  SUBNORMAL_GRADIENT("SubnormalGradient", t -> t.gradient(Traits.subnormal(t.format())), "A gradient is subnormal.",
      "Arithmetic that takes subnormal numbers for 0 is seen.", "pytorch/pytorch #122040", "spec/protocol.md Capabilities"),
  NOT_FINITE("NotFinite", t -> t.gradient(g -> !Double.isFinite(g)), "A gradient is infinite or NaN.",
      "Implementations refuse it, skip the step, or carry NaN on; Adamant's own objects refuse it.",
      "pytorch/pytorch #96755", "spec/family.md FAMILY-REJECT"),
  ZERO_OVER_ZERO("ZeroOverZero", Traits::zeroOverZero, "epsilon is 0, and an element has had no gradient yet.",
      "The step is 0/0: NaN by the formula's own operations, where others guard the division.",
      "google-deepmind/optax #1754", "google-deepmind/optax #1789", "chainer/chainer #6299",
      "spec/optimizers/adam.md ADAM-ZERO-GRADIENT"),
  STATE_NOT_FINITE("StateNotFinite", t -> t.start(x -> !Double.isFinite(x)), "A saved state holds an infinity.",
      "An overflow that was saved is gone on with as it was.",
      "pytorch/pytorch #95781", "spec/optimizers/adam.md Domain");

  private final String label;
  private final Predicate<Traits> holds;
  private final VectorFile.Explanation explanation;

  Flag(String label, Predicate<Traits> holds, String about, String why, String... see) {
    this.label = label;
    this.holds = holds;
    this.explanation = new VectorFile.Explanation(about, why, List.of(see));
  }

  String label() {
    return label;
  }

  VectorFile.Explanation explanation() {
    return explanation;
  }

  /** Those of a case. */
  static List<Flag> of(Format format, List<String> uses, Hyperparameters h, VectorCase c) {
    Traits traits = new Traits(format, uses, h, c);
    return Arrays.stream(values()).filter(flag -> flag.holds.test(traits)).toList();
  }
}
