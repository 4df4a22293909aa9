package adamant.vector;

/**
 * What is expected of a tensor, of a length n each. Every array holds values of the format.
 *
 * @param literal what the literal order of spec/orders.md gives, to the bit; a NaN stands for every NaN
 * @param exact the exact value of the formula from the start of the case, rounded once; NaN where it has none or the
 *     case has left the domain
 * @param low the smallest value that rounding can lead to, in whatever order and with or without FMA or wider
 *     intermediates, from the start of the case; NaN where there is no such bound
 * @param high the largest; NaN where low is
 */
public record Expected(double[] literal, double[] exact, double[] low, double[] high) {

  /** Whether an element can be judged: it has bounds. */
  public boolean bounded(int element) {
    return !Double.isNaN(low[element]);
  }

  /** Whether a value of an element is one that rounding can lead to, as numbers: −0 is 0. True without bounds. */
  public boolean admits(int element, double value) {
    return !bounded(element) || low[element] <= value && value <= high[element];
  }
}
