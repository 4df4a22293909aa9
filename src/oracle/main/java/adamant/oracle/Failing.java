package adamant.oracle;

import adamant.exact.Format;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.ListCase;
import adamant.oracle.verdict.Worst;

/**
 * A small case that fails, to be pasted into a test or run again.
 *
 * @param optimizer what the subject calls the optimizer
 * @param declared the variant that it was judged by
 * @param format the format
 * @param order the evaluation order that was asked for, or null
 * @param given the case: one element; null where it is a list
 * @param list the list; null where it is a case
 * @param worst what is wrong with what came of it; null where that is only that something moved
 * @param moved where something moved that had no gradient, or null
 * @param resumed where the case is interrupted and gone on with, which is what fails; null where it runs through
 */
public record Failing(String optimizer, String declared, Format format, String order, Case given, ListCase list,
    Worst worst, String moved, Resumed resumed) {

  /**
   * An interruption.
   *
   * @param after after how many steps
   * @param wrong what does not go on as it would have, in words; null where that is not known yet
   */
  public record Resumed(int after, String wrong) {}
}
