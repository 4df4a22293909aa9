package adamant.oracle.verdict;

/**
 * The element farthest from what the declared variant gives; outside the enclosure if any is.
 *
 * @param caseIndex the case, from 0
 * @param note what the case is for
 * @param step the step, from 1
 * @param index the element, from 0
 * @param gradient its gradient at that step, as a hexadecimal float
 * @param before its value before the step, as the subject returned it
 * @param expected the exact result of the step, rounded to the format
 * @param actual what the subject returned
 * @param low the lower end of what rounding can give, rounded down
 * @param high the upper end, rounded up
 * @param ulp the distance of actual from the exact result, in units of its last place
 * @param inside whether actual lies from low to high
 * @param state what it is an element of where that is no parameter: first moment, second moment or third state; the
 *     value before is then that state's
 */
public record Worst(int caseIndex, String note, int step, int index, String gradient, String before, String expected,
    String actual, String low, String high, double ulp, boolean inside, String state) {
  /** The one outside of its enclosure, and of two that are alike in that the farther one; either may be null. */
  static Worst farther(Worst worst, Worst other) {
    boolean farther = worst == null || other != null
        && (other.inside() == worst.inside() ? other.ulp() > worst.ulp() : worst.inside());
    return farther ? other : worst;
  }
}
