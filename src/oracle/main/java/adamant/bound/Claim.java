package adamant.bound;

import adamant.bound.Theorem.Measure;
import java.util.List;
import java.util.Set;

/**
 * A bound on the error of an element function, or of a part of it.
 *
 * @param function the function
 * @param kind what of it is bounded
 * @param theorem what Gappa proves
 * @param grains the bound
 * @param term what is bounded
 * @param given terms that stand for themselves: the error is that of the rest
 * @param atoms where the error is normalised, the terms that are at most 1 beside the inputs
 */
public record Claim(ElementFunction function, Kind kind, Theorem theorem, long grains, Term term, Set<Term> given,
    List<Term> atoms) {

  /** The bound in units. */
  public double bound() {
    return grains / (double) (1 << Theorem.GRAIN_BITS);
  }

  /** What the bound is relative to. */
  public Measure measure() {
    return theorem.measure();
  }
}
