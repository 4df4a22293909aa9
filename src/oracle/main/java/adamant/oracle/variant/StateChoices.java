package adamant.oracle.variant;

/** Dimensions of what comes in and what is kept: the gradient, and the formats of what lies between two steps. */
public final class StateChoices {

  private StateChoices() {}

  /** What is made of the gradient before anything else. */
  public enum Given implements Choice {
    /** the gradient as it is given. */
    AS_IS("the gradient as it is given"),
    /** the gradient is clipped to [−1, 1] first. */
    CLIPPED_ONE("the gradient is clipped to [−1, 1] first"),
    /** the gradient is clipped to [−5, 5] first. */
    CLIPPED_FIVE("the gradient is clipped to [−5, 5] first"),
    /** the sign of the gradient stands for the gradient. */
    SIGN("the sign of the gradient stands for the gradient"),
    /** the gradient is left multiplied by a loss scale of 65,536. */
    LOSS_SCALED("the gradient is left multiplied by a loss scale of 65,536"),
    /** the gradient is rounded to binary32 first. */
    BINARY32("the gradient is rounded to binary32 first"),
    /** the gradient is rounded to bfloat16 first. */
    BFLOAT16("the gradient is rounded to bfloat16 first"),
    /** the gradient is rounded to binary16 first. */
    BINARY16("the gradient is rounded to binary16 first");

    private final String clause;

    Given(String clause) {
      this.clause = clause;
    }

    @Override
    public String clause() {
      return clause;
    }
  }

  /** What is rounded to a narrower format on its way to the next step. */
  public enum Kept implements Choice {
    /** everything is kept in the format of the tensors. */
    ALL("everything is kept in the format of the tensors"),
    /** the moments are kept in binary32. */
    MOMENTS_BINARY32("the moments are kept in binary32"),
    /** the moments are kept in bfloat16. */
    MOMENTS_BFLOAT16("the moments are kept in bfloat16"),
    /** the moments are kept in binary16. */
    MOMENTS_BINARY16("the moments are kept in binary16"),
    /** the moments are kept in bfloat16, rounded after the step used them. */
    LATER_BFLOAT16("the moments are kept in bfloat16, rounded after the step used them"),
    /** the moments are kept in binary16, rounded after the step used them. */
    LATER_BINARY16("the moments are kept in binary16, rounded after the step used them"),
    /** the parameter is rounded to binary32 after the step. */
    PARAMETER_BINARY32("the parameter is rounded to binary32 after the step"),
    /** the parameter is rounded to bfloat16 after the step. */
    PARAMETER_BFLOAT16("the parameter is rounded to bfloat16 after the step"),
    /** the parameter is rounded to binary16 after the step. */
    PARAMETER_BINARY16("the parameter is rounded to binary16 after the step"),
    /** the step is rounded to bfloat16 before it is subtracted. */
    STEP_BFLOAT16("the step is rounded to bfloat16 before it is subtracted"),
    /** the step is rounded to binary16 before it is subtracted. */
    STEP_BINARY16("the step is rounded to binary16 before it is subtracted");

    private final String clause;

    Kept(String clause) {
      this.clause = clause;
    }

    @Override
    public String clause() {
      return clause;
    }
  }

  /** Whether a corrected moment takes the place of the moment. */
  public enum Feedback implements Choice {
    /** the moments are kept uncorrected. */
    NONE("the moments are kept uncorrected"),
    /** the corrected first moment is kept in place of the first moment. */
    FIRST("the corrected first moment is kept in place of the first moment"),
    /** the corrected second moment is kept in place of the second moment. */
    SECOND("the corrected second moment is kept in place of the second moment"),
    /** both corrected moments are kept in place of the moments. */
    BOTH("both corrected moments are kept in place of the moments");

    private final String clause;

    Feedback(String clause) {
      this.clause = clause;
    }

    @Override
    public String clause() {
      return clause;
    }
  }

  /** What the first moment is after the first step. */
  public enum FirstStart implements Choice {
    /** first moment starts at 0. */
    ZERO("first moment starts at 0"),
    /** first moment starts as the first gradient, whole. */
    GRADIENT("first moment starts as the first gradient, whole");

    private final String clause;

    FirstStart(String clause) {
      this.clause = clause;
    }

    @Override
    public String clause() {
      return clause;
    }
  }

  /** What the corrections take for the count of steps. */
  public enum Count implements Choice {
    /** both corrections count the steps from 1. */
    STEPS("both corrections count the steps from 1"),
    /** both moments corrected with t−1 in place of t. */
    ONE_LESS("both moments corrected with t−1 in place of t"),
    /** both moments corrected with t+1 in place of t. */
    ONE_MORE("both moments corrected with t+1 in place of t"),
    /** both moments corrected with 2t in place of t. */
    TWICE("both moments corrected with 2t in place of t"),
    /** both moments corrected with t = 1 at every step. */
    FROZEN("both moments corrected with t = 1 at every step");

    private final String clause;

    Count(String clause) {
      this.clause = clause;
    }

    @Override
    public String clause() {
      return clause;
    }

    int of(int t) {
      return switch (this) {
        case STEPS -> t;
        case ONE_LESS -> t - 1;
        case ONE_MORE -> t + 1;
        case TWICE -> 2 * t;
        case FROZEN -> 1;
      };
    }
  }
}
