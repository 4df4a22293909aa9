package adamant.cli.sweep;

/** What may be the case after a step, of one number that is kept or of the operations that the step was made of. */
enum Condition {
  FIRST_INFINITE("m is infinite"),
  FIRST_NAN("m is NaN"),
  SECOND_ZERO("v is 0"),
  SECOND_INFINITE("v is infinite"),
  SECOND_NEGATIVE("v is negative"),
  SECOND_NAN("v is NaN"),
  THIRD_ZERO("the third state is 0"),
  THIRD_INFINITE("the third state is infinite"),
  THIRD_NEGATIVE("the third state is negative"),
  THIRD_NAN("the third state is NaN"),
  PARAMETER_ZERO("θ is 0, as before the first step"),
  PARAMETER_INFINITE("θ is infinite"),
  PARAMETER_NAN("θ is NaN"),
  /** All other operations of the formulas hand on what is not finite: dividing by infinity alone hides it. */
  DIVISOR("a divisor is infinite or NaN");

  /** A number that is kept, with what may be the case of it. */
  enum Kept {
    FIRST(null, FIRST_INFINITE, null, FIRST_NAN),
    SECOND(SECOND_ZERO, SECOND_INFINITE, SECOND_NEGATIVE, SECOND_NAN),
    THIRD(THIRD_ZERO, THIRD_INFINITE, THIRD_NEGATIVE, THIRD_NAN),
    PARAMETER(PARAMETER_ZERO, PARAMETER_INFINITE, null, PARAMETER_NAN);

    private final Condition zero;
    private final Condition infinite;
    private final Condition negative;
    private final Condition nan;

    Kept(Condition zero, Condition infinite, Condition negative, Condition nan) {
      this.zero = zero;
      this.infinite = infinite;
      this.negative = negative;
      this.nan = nan;
    }

    /** Whether it may have either sign. */
    boolean signed() {
      return negative == null;
    }

    /** What is the case of a value, or null where it is an ordinary one. */
    Condition of(double x) {
      if (Double.isNaN(x)) {
        return nan;
      }
      if (x == 0) {
        return zero;
      }
      if (x < 0 && negative != null) {
        return negative;
      }
      return Double.isInfinite(x) ? infinite : null;
    }
  }

  private final String title;

  Condition(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** Whether it may never be. */
  boolean forbidden() {
    return this == SECOND_NEGATIVE || this == THIRD_NEGATIVE;
  }

  /** Whether it may only be where the parameter was NaN before. */
  boolean inherited() {
    return this == SECOND_NAN || this == THIRD_NAN;
  }
}
