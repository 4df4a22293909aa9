package adamant.vector;

import adamant.exact.Format;
import adamant.oracle.cases.SplitMix;

/** Where the parameters are before the first step. */
enum Place {
  USUAL("parameters of usual sizes"),
  ZERO("parameters 0, so that the step is seen to its last bit"),
  STEP_SIZED("parameters about as large as a step"),
  CANCELLING("parameters that the first step nearly takes to 0"),
  LARGE("parameters beside which a step is about an ulp"),
  NEGATIVE_ZERO("parameters -0");

  private static final int NEAR = 10;

  private final String comment;

  Place(String comment) {
    this.comment = comment;
  }

  String comment() {
    return comment;
  }

  /**
   * A parameter.
   *
   * @param lr the rate of the steps
   * @param fromZero where the first step takes a parameter of 0
   */
  double of(Format format, double lr, double fromZero, SplitMix random) {
    double x = switch (this) {
      case USUAL -> random.scaled(-4, 3);
      case ZERO -> 0;
      case STEP_SIZED -> lr * random.scaled(-3, 0);
      case CANCELLING -> -fromZero * (1 + random.scaled(-NEAR, -NEAR));
      case LARGE -> random.scaled(format.precision() + Math.getExponent(lr) - 3,
          format.precision() + Math.getExponent(lr) + 1);
      case NEGATIVE_ZERO -> -0.0;
    };
    return format.round(x);
  }
}
