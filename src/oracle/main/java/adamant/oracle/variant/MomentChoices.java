package adamant.oracle.variant;

/** Dimensions of the moments: what is averaged, with which weights, and which average is used. */
public final class MomentChoices {

  private MomentChoices() {}

  /** The weights of the first moment's old value and of its new sample. */
  public enum FirstWeights implements Choice {
    /** first moment: β₁·m + (1−β₁)·g. */
    CONVEX("first moment: β₁·m + (1−β₁)·g"),
    /** first moment gains g instead of (1−β₁)·g. */
    UNSCALED("first moment gains g instead of (1−β₁)·g"),
    /** first moment: (1−β₁)·m + β₁·g, its weights swapped. */
    SWAPPED("first moment: (1−β₁)·m + β₁·g, its weights swapped"),
    /** first moment gains β₁·(1−β₁)·g instead of (1−β₁)·g. */
    GAIN_TIMES_DECAY("first moment gains β₁·(1−β₁)·g instead of (1−β₁)·g"),
    /** first moment gains (1−β₁)²·g instead of (1−β₁)·g. */
    GAIN_SQUARED("first moment gains (1−β₁)²·g instead of (1−β₁)·g"),
    /** first moment sums its samples without decay: m + g. */
    SUM("first moment sums its samples without decay: m + g"),
    /** first moment forgets its past: (1−β₁)·g. */
    FORGETFUL("first moment forgets its past: (1−β₁)·g"),
    /** first moment does not decay: m + (1−β₁)·g. */
    UNDECAYED("first moment does not decay: m + (1−β₁)·g");

    private final String clause;

    FirstWeights(String clause) {
      this.clause = clause;
    }

    @Override
    public String clause() {
      return clause;
    }
  }

  /** The weights of the second moment's old value and of its new sample. */
  public enum SecondWeights implements Choice {
    /** second moment: β₂·v + (1−β₂)·g². */
    CONVEX("second moment: β₂·v + (1−β₂)·g²"),
    /** second moment gains g² instead of (1−β₂)·g². */
    UNSCALED("second moment gains g² instead of (1−β₂)·g²"),
    /** second moment: (1−β₂)·v + β₂·g², its weights swapped. */
    SWAPPED("second moment: (1−β₂)·v + β₂·g², its weights swapped"),
    /** second moment gains β₂·(1−β₂)·g² instead of (1−β₂)·g². */
    GAIN_TIMES_DECAY("second moment gains β₂·(1−β₂)·g² instead of (1−β₂)·g²"),
    /** second moment gains (1−β₂)²·g² instead of (1−β₂)·g². */
    GAIN_SQUARED("second moment gains (1−β₂)²·g² instead of (1−β₂)·g²"),
    /** second moment gains 2·(1−β₂)·g² instead of (1−β₂)·g². */
    GAIN_TWICE("second moment gains 2·(1−β₂)·g² instead of (1−β₂)·g²"),
    /** second moment sums the squares without decay: v + g². */
    SUM("second moment sums the squares without decay: v + g²"),
    /** second moment forgets its past: (1−β₂)·g². */
    FORGETFUL("second moment forgets its past: (1−β₂)·g²"),
    /** second moment does not decay: v + (1−β₂)·g². */
    UNDECAYED("second moment does not decay: v + (1−β₂)·g²");

    private final String clause;

    SecondWeights(String clause) {
      this.clause = clause;
    }

    @Override
    public String clause() {
      return clause;
    }
  }

  /** What the second moment averages. */
  public enum SecondSample implements Choice {
    /** second moment averages g². */
    SQUARE("second moment averages g²"),
    /** second moment averages g, not g². */
    UNSQUARED("second moment averages g, not g²"),
    /** second moment averages |g|, not g². */
    ABSOLUTE("second moment averages |g|, not g²"),
    /** second moment averages m², not g². */
    MOMENT_SQUARE("second moment averages m², not g²"),
    /** second moment averages (g−m)², not g². */
    CENTERED("second moment averages (g−m)², not g²");

    private final String clause;

    SecondSample(String clause) {
      this.clause = clause;
    }

    @Override
    public String clause() {
      return clause;
    }
  }

  /** Which second moment the step divides by. */
  public enum SecondUse implements Choice {
    /** the step divides by the root of the second moment. */
    AVERAGE("the step divides by the root of the second moment"),
    /** the step uses the maximum of v over the steps, then corrects it. */
    MAX_V("the step uses the maximum of v over the steps, then corrects it"),
    /** the step uses the maximum of the corrected v over the steps. */
    MAX_VHAT("the step uses the maximum of the corrected v over the steps"),
    /** second moment is the decayed maximum max(β₂·v, |g|). */
    INFINITY_NORM("second moment is the decayed maximum max(β₂·v, |g|)"),
    /** the step uses v from before this gradient. */
    STALE("the step uses v from before this gradient"),
    /** the step uses v less the square of an average of g, with β₂ too. */
    LESS_SQUARED_MEAN("the step uses v less the square of an average of g, with β₂ too"),
    /** the maximum of v over the steps is kept in place of v. */
    MAX_KEPT("the maximum of v over the steps is kept in place of v");

    private final String clause;

    SecondUse(String clause) {
      this.clause = clause;
    }

    @Override
    public String clause() {
      return clause;
    }
  }

  /** What the step goes along. */
  public enum Direction implements Choice {
    /** the step goes along the first moment. */
    FIRST_MOMENT("the step goes along the first moment"),
    /** the step goes along g itself, not along the first moment. */
    GRADIENT("the step goes along g itself, not along the first moment"),
    /** the step looks ahead: the first moment takes up this gradient once more. */
    NESTEROV("the step looks ahead: the first moment takes up this gradient once more"),
    /** the step uses m from before this gradient. */
    STALE("the step uses m from before this gradient"),
    /** the step looks ahead with the first moment corrected by t, not by t+1. */
    NESTEROV_SAME("the step looks ahead with the first moment corrected by t, not by t+1"),
    /** the step looks ahead by (1−β₁)·m in place of β₁·m. */
    NESTEROV_GAIN("the step looks ahead by (1−β₁)·m in place of β₁·m"),
    /** the step looks ahead by the schedule μₜ = β₁·(1 − ½·0.96ᵗ) in place of β₁, corrected by 1 − μ₁·…·μₜ. */
    SCHEDULED("the step looks ahead by the schedule μₜ = β₁·(1 − ½·0.96ᵗ) in place of β₁, corrected by 1 − μ₁·…·μₜ"),
    /** the step looks ahead by the schedule μₜ = β₁·(1 − ½·0.96^(t/250)), corrected by 1 − μ₁·…·μₜ. */
    SCHEDULED_SLOWLY("the step looks ahead by the schedule μₜ = β₁·(1 − ½·0.96^(t/250)) in place of β₁, "
        + "corrected by 1 − μ₁·…·μₜ");

    private final String clause;

    Direction(String clause) {
      this.clause = clause;
    }

    /** Whether the first moment takes up this gradient once more. */
    boolean looksAhead() {
      return this == NESTEROV || this == NESTEROV_SAME || this == NESTEROV_GAIN || period() > 0;
    }

    /** k in Dozat's schedule β₁·(1 − ½·0.96^(t/k)); 0 where there is none. */
    int period() {
      return this == SCHEDULED ? 1 : this == SCHEDULED_SLOWLY ? 250 : 0;
    }

    @Override
    public String clause() {
      return clause;
    }
  }

  /** Where the learning rate enters. */
  public enum RatePlace implements Choice {
    /** the step is multiplied by the learning rate. */
    STEP("the step is multiplied by the learning rate"),
    /** the first moment takes up η·g, and the step is not multiplied by η. */
    FIRST_MOMENT("the first moment takes up η·g, and the step is not multiplied by η"),
    /** √v and ε are each divided by η instead of the step being multiplied by it. */
    DENOMINATOR("√v and ε are each divided by η instead of the step being multiplied by it");

    private final String clause;

    RatePlace(String clause) {
      this.clause = clause;
    }

    @Override
    public String clause() {
      return clause;
    }
  }

  /** What the second moment is before the first step. */
  public enum Start implements Choice {
    /** second moment starts at 0. */
    ZERO("second moment starts at 0"),
    /** second moment starts at 1. */
    ONE("second moment starts at 1"),
    /** second moment starts at 0.1. */
    TENTH("second moment starts at 0.1"),
    /** second moment starts as its first sample, whole. */
    SAMPLE("second moment starts as its first sample, whole"),
    /** second moment starts at ε. */
    EPSILON("second moment starts at ε"),
    /** second moment starts at 10⁻⁶. */
    MILLIONTH("second moment starts at 10⁻⁶");

    private final String clause;

    Start(String clause) {
      this.clause = clause;
    }

    @Override
    public String clause() {
      return clause;
    }
  }
}
