package adamant.oracle.verdict;

import adamant.exact.Hyperparameters;
import java.util.List;

/**
 * How far what a subject made of one case is from the exact values of a formula.
 *
 * @param caseIndex the case, from 0
 * @param note what it is for
 * @param hyperparameters its hyperparameters
 * @param length of how many elements it is
 * @param tensors of how many tensors these are; 0 where they are one tensor, in order
 * @param judged how many elements were judged, counted at every step
 * @param contradicted how many of them are beyond what rounding can make of the formula
 * @param steps one for each step
 * @param elements neighbouring elements of the tensor, put together where there are many; empty for several tensors
 */
public record CaseErrors(int caseIndex, String note, Hyperparameters hyperparameters, int length, int tensors, int judged,
    int contradicted, List<Step> steps, List<Elements> elements) {

  /**
   * The elements of one step. Distances are those of the farthest, in units of the last place of the exact value;
   * NaN where there is none, infinite where one is beyond measure.
   *
   * @param step the step, from 1
   * @param rate its learning rate
   * @param within the distance, of those that rounding explains
   * @param beyond the distance, of those that it does not explain
   * @param worst the farthest, one that rounding does not explain if there is any; null where none was judged
   */
  public record Step(int step, double rate, double within, double beyond, Worst worst) {}

  /**
   * Neighbouring elements, over all steps. Distances as of a {@link Step}; where several elements were put together, of
   * the parameters alone, and no less than the distance: up to twice as much at a power of two.
   *
   * @param from the first, from 0
   * @param to one past the last
   */
  public record Elements(int from, int to, double within, double beyond) {}

  /** The farthest element of all steps; null where none was judged. */
  public Worst worst() {
    return steps.stream().map(Step::worst).reduce(null, (a, b) -> b == null ? a : Worst.farther(a, b));
  }
}
