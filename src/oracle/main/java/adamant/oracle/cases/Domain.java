package adamant.oracle.cases;

import adamant.exact.Format;
import adamant.oracle.variant.Stored;
import adamant.oracle.variant.Variant;

/**
 * Where a verdict is owed. Inside, every gradient so far is zero or lies in [2^(emin/2 + 24), 2^(emax/2 − 8)] in
 * magnitude, so that its square, that square times 1 − β₂ ≥ 2⁻⁴⁰, and sums of a few such squares are normal numbers of
 * the format: nothing underflows and nothing overflows. A case that does not start from zero must start from a state
 * for which the same holds. Outside, what happens is a finding, never by itself a defect.
 *
 * <p>What is computed in one format and stored in a narrower one has to be inside for both. Storing rounds once, and an
 * enclosure rounds its ends, so that what becomes subnormal there is known as well as anything else: stored values may
 * be subnormal. They must only neither vanish nor overflow. So a gradient's square is normal where it is stored,
 * |g| ≥ 2^(emin/2), that something is left of it where it is multiplied by 1 − β₂ = 2⁻¹⁰, which is usual; and sixteen
 * squares, more than a case has steps, are finite, |g| ≤ 2^(⌊emax/2⌋ − 2). For bfloat16 beside binary32 that is no
 * restriction, for binary16 it leaves [2⁻⁷, 2⁵].
 */
public final class Domain {

  private static final int DECAYS = 40;

  private final double least;
  private final double largest;
  private final double smallestSquare;
  private final double smallestFirst;

  /** The domain in a format. */
  public Domain(Format format) {
    this(format, format);
  }

  /**
   * The domain of what is computed in one format and has its moments stored in another.
   *
   * @param stored no wider than the first
   */
  public Domain(Format compute, Format stored) {
    boolean once = compute == stored;
    double square = Math.scalb(1.0, compute.minExponent() + 8);
    double small = Math.scalb(1.0, compute.minExponent() / 2 + 24);
    double large = Math.scalb(1.0, compute.maxExponent() / 2 - 8);
    smallestSquare = once ? square : Math.max(square, 2 * stored.underflowError().doubleValue());
    least = once ? small : Math.max(small, Math.scalb(1.0, stored.minExponent() / 2));
    largest = once ? large : Math.min(large, Math.scalb(1.0, stored.maxExponent() / 2 - 2));
    smallestFirst = Math.scalb(small, -DECAYS);
  }

  /** The domain of a variant, by what it is stored in. */
  public static Domain of(Format compute, Variant variant) {
    return new Domain(compute, variant.choice(Stored.class).moments(compute));
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
    return (first == 0 || first >= smallestFirst && first <= largest)
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
