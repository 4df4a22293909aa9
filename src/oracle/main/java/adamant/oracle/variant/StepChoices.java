package adamant.oracle.variant;

/** Dimensions of the step: corrections, stabiliser, denominator. */
public final class StepChoices {

  private StepChoices() {}

  /** The bias correction of the first moment. */
  public enum FirstCorrection implements Choice {
    /** first moment divided by 1−β₁ᵗ. */
    BY_T("first moment divided by 1−β₁ᵗ"),
    /** first moment not corrected. */
    NONE("first moment not corrected"),
    /** first moment corrected with t−1 in place of t. */
    ONE_LESS("first moment corrected with t−1 in place of t"),
    /** first moment corrected with t+1 in place of t. */
    ONE_MORE("first moment corrected with t+1 in place of t"),
    /** first moment corrected with 2t in place of t. */
    TWICE("first moment corrected with 2t in place of t"),
    /** first moment corrected with t = 1 at every step. */
    FROZEN("first moment corrected with t = 1 at every step");

    private final String clause;

    FirstCorrection(String clause) {
      this.clause = clause;
    }

    @Override
    public String clause() {
      return clause;
    }
  }

  /** The bias correction of the second moment. */
  public enum SecondCorrection implements Choice {
    /** second moment divided by 1−β₂ᵗ. */
    BY_T("second moment divided by 1−β₂ᵗ"),
    /** second moment not corrected. */
    NONE("second moment not corrected"),
    /** second moment corrected with t−1 in place of t. */
    ONE_LESS("second moment corrected with t−1 in place of t"),
    /** second moment corrected with t+1 in place of t. */
    ONE_MORE("second moment corrected with t+1 in place of t"),
    /** second moment corrected with 2t in place of t. */
    TWICE("second moment corrected with 2t in place of t"),
    /** second moment corrected with t = 1 at every step. */
    FROZEN("second moment corrected with t = 1 at every step"),
    /** the root of the second moment, not the moment, divided by 1−β₂ᵗ. */
    OUTSIDE_ROOT("the correction 1−β₂ᵗ used without its root beside √v");

    private final String clause;

    SecondCorrection(String clause) {
      this.clause = clause;
    }

    @Override
    public String clause() {
      return clause;
    }
  }

  /** Where ε enters. */
  public enum Epsilon implements Choice {
    /** ε added to the corrected root: √v̂ + ε. */
    OUTSIDE("ε added to the corrected root: √v̂ + ε"),
    /** ε added inside the root: √(v̂ + ε). */
    INSIDE("ε added inside the root: √(v̂ + ε)"),
    /** ε added to the uncorrected root: η·√c₂/c₁·m/(√v + ε). */
    HAT("ε added to the uncorrected root: η·√c₂/c₁·m/(√v + ε)"),
    /** ε added inside the uncorrected root: η·√c₂/c₁·m/√(v + ε). */
    INSIDE_HAT("ε added inside the uncorrected root: η·√c₂/c₁·m/√(v + ε)"),
    /** ε not used. */
    ABSENT("ε not used"),
    /** ε is a floor: max(√v̂, ε). */
    FLOOR("ε is a floor: max(√v̂, ε)"),
    /** ε² added inside the root: √(v̂ + ε²). */
    SQUARED_INSIDE("ε² added inside the root: √(v̂ + ε²)"),
    /** a floor of |g| in place of ε: max(√v̂, |g|). */
    GRADIENT_FLOOR("a floor of |g| in place of ε: max(√v̂, |g|)"),
    /** ε added inside the root and to it: √(v̂ + ε) + ε. */
    BOTH("ε added inside the root and to it: √(v̂ + ε) + ε"),
    /** ε added to what the second moment takes up, and not to its root. */
    SAMPLE("ε added to what the second moment takes up, and not to its root"),
    /** ε added to the second moment itself at every step, and kept in it. */
    FOLDED("ε added to the second moment itself at every step, and kept in it"),
    /** ε subtracted inside the root: √(v̂ − ε). */
    SUBTRACTED("ε subtracted inside the root: √(v̂ − ε)"),
    /** 10⁻³² added to the second moment itself at every step, and kept in it; ε not used. */
    LEAST_FOLDED("10⁻³² added to the second moment itself at every step, and kept in it; ε not used");

    private final String clause;

    Epsilon(String clause) {
      this.clause = clause;
    }

    /** Whether something is added to the second moment as it is kept. */
    boolean folds() {
      return this == FOLDED || this == LEAST_FOLDED;
    }

    /** Whether it stands beside √v, or under that root, and the correction of v in the rate. */
    boolean movesCorrection() {
      return this == HAT || this == INSIDE_HAT;
    }

    @Override
    public String clause() {
      return clause;
    }
  }

  /** What is done with √v̂ + ε. */
  public enum Denominator implements Choice {
    /** the step is divided by √v + ε. */
    DIVIDES("the step is divided by √v + ε"),
    /** the step is multiplied by √v + ε instead of divided by it. */
    MULTIPLIES("the step is multiplied by √v + ε instead of divided by it"),
    /** no root taken of the second moment. */
    NO_ROOT("no root taken of the second moment"),
    /** not divided by the root of the second moment. */
    ABSENT("not divided by the root of the second moment");

    private final String clause;

    Denominator(String clause) {
      this.clause = clause;
    }

    @Override
    public String clause() {
      return clause;
    }
  }

  /** What stands over the denominator. */
  public enum Numerator implements Choice {
    /** nothing but 1 over √v + ε. */
    ONE("nothing but 1 over √v + ε"),
    /** √(d + ε) over √v + ε, d averaging the squared changes with β₂. */
    CHANGES("√(d + ε) over √v + ε, d averaging the squared changes with β₂");

    private final String clause;

    Numerator(String clause) {
      this.clause = clause;
    }

    @Override
    public String clause() {
      return clause;
    }
  }

  /** Which way the step goes. */
  public enum Sign implements Choice {
    /** the step is subtracted. */
    DOWN("the step is subtracted"),
    /** the step goes uphill: it is added, not subtracted. */
    UP("the step goes uphill: it is added, not subtracted");

    private final String clause;

    Sign(String clause) {
      this.clause = clause;
    }

    @Override
    public String clause() {
      return clause;
    }
  }

  /** What the weight decay λ does. */
  public enum Decay implements Choice {
    /** no weight decay. */
    NONE("no weight decay"),
    /** λ·θ is added to the gradient. */
    GRADIENT("λ·θ is added to the gradient"),
    /** η·λ·θ is subtracted beside the step. */
    TIMES_RATE("η·λ·θ is subtracted beside the step"),
    /** s·λ·θ is subtracted beside the step, which is multiplied by s. */
    TIMES_SCHEDULE("s·λ·θ is subtracted beside the step, which is multiplied by s"),
    /** η·λ·θ is subtracted after the step, with θ as the step left it. */
    AFTER("η·λ·θ is subtracted after the step, with θ as the step left it"),
    /** λ·θ is subtracted beside the step, without the learning rate. */
    BARE("λ·θ is subtracted beside the step, without the learning rate"),
    /** η₁·λ·θ is subtracted beside the step, with the first step's learning rate at every step. */
    TIMES_FIRST_RATE("η₁·λ·θ is subtracted beside the step, with the first step's learning rate at every step"),
    /** η·λ·θ is added beside the step, not subtracted. */
    GROWS("η·λ·θ is added beside the step, not subtracted"),
    /** 2·λ·θ is added to the gradient. */
    GRADIENT_TWICE("2·λ·θ is added to the gradient"),
    /** λ·sign(θ) is added to the gradient. */
    SIGN("λ·sign(θ) is added to the gradient"),
    /** λ·θ is added to what the first moment takes up, and not to what the second does. */
    FIRST_MOMENT("λ·θ is added to what the first moment takes up, and not to what the second does"),
    /** λ·θ is added to the gradient, and η·λ·θ is subtracted beside the step. */
    GRADIENT_AND_RATE("λ·θ is added to the gradient, and η·λ·θ is subtracted beside the step");

    private final String clause;

    Decay(String clause) {
      this.clause = clause;
    }

    @Override
    public String clause() {
      return clause;
    }
  }
}
