package adamant.oracle.cases;

import adamant.exact.Format;

/**
 * Where a verdict is owed. Inside, every gradient so far is zero or lies in [2^(emin/2 + 24), 2^(emax/2 − 8)] in
 * magnitude, so that its square, that square times 1 − β₂ ≥ 2⁻⁴⁰, and sums of a few such squares are normal numbers of
 * the format: nothing underflows and nothing overflows. A case that does not start from zero must start from a state
 * for which the same holds. Outside, what happens is a finding, never by itself a defect.
 */
public final class Domain {

  private static final int DECAYS = 40;

  private final double least;
  private final double largest;
  private final double smallestSquare;

  /** The domain in a format. */
  public Domain(Format format) {
    smallestSquare = Math.scalb(1.0, format.minExponent() + 8);
    least = Math.scalb(1.0, format.minExponent() / 2 + 24);
    largest = Math.scalb(1.0, format.maxExponent() / 2 - 8);
  }

  /** The exponent of the smallest gradient that is not zero. */
  public int minExponent() {
    return Math.getExponent(least);
  }

  /** The exponent of the largest gradient. */
  public int maxExponent() {
    return Math.getExponent(largest);
  }

  /** Whether a gradient is inside. */
  public boolean contains(double gradient) {
    double magnitude = Math.abs(gradient);
    return magnitude == 0 || magnitude >= least && magnitude <= largest;
  }

  /**
   * The first step, from 0, at which each element is outside; the number of steps where it never is. A gradient that is
   * not finite takes the whole tensor outside, since implementations may reject or skip such a step. With ε = 0 an
   * element is outside from where its second moment is 0, since the step is 0/0.
   */
  public int[] leaves(Case c) {
    int finite = 0;
    while (finite < c.steps() && finite(c.gradients()[finite])) {
      finite++;
    }
    int[] leaves = new int[c.length()];
    for (int i = 0; i < leaves.length; i++) {
      leaves[i] = leaves(c, i, finite);
    }
    return leaves;
  }

  private int leaves(Case c, int element, int end) {
    if (c.start() != null && !begins(c.start().state(), element)) {
      return 0;
    }
    boolean moved = c.start() != null && square(c.start().state(), element) > 0;
    for (int t = 0; t < end; t++) {
      double gradient = c.gradients()[t][element];
      moved = gradient != 0 || moved && c.hyperparameters().beta2() != 0;
      boolean zeroOverZero = c.hyperparameters().eps() == 0 && !moved;
      if (!contains(gradient) || zeroOverZero) {
        return t;
      }
    }
    return end;
  }

  // A case may start where gradients from inside can have brought it.
  private boolean begins(State state, int element) {
    double first = state.first() == null ? 0 : Math.abs(state.first()[element]);
    double third = state.third() == null ? 0 : state.third()[element];
    return (first == 0 || first >= Math.scalb(least, -DECAYS) && first <= largest)
        && isSquare(square(state, element)) && isSquare(third);
  }

  private static double square(State state, int element) {
    return state.second() == null ? 0 : state.second()[element];
  }

  private boolean isSquare(double x) {
    return x == 0 || x >= smallestSquare && x <= largest * largest;
  }

  private static boolean finite(double[] gradient) {
    for (double g : gradient) {
      if (!Double.isFinite(g)) {
        return false;
      }
    }
    return true;
  }
}
