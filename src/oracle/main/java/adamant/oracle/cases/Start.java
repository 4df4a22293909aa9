package adamant.oracle.cases;

/**
 * Where a case starts that does not start from zero.
 *
 * @param rates the learning rates of the steps taken before, one for each
 * @param state what the steps before have left, values of the format
 */
public record Start(double[] rates, State state) {

  /** How many steps were taken before. */
  public int steps() {
    return rates.length;
  }
}
