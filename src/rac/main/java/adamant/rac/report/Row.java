package adamant.rac.report;

import adamant.rac.clause.Clause;

/**
 * A clause and what was found.
 *
 * @param clause the clause
 * @param verdict what is known of it
 * @param evaluations how often it was evaluated
 * @param violations how often OpenJML said that it does not hold
 * @param test the test in which it first did not, or empty
 * @param input the values on which it did not, or empty
 */
public record Row(Clause clause, Verdict verdict, long evaluations, long violations, String test, String input) {

  /** The class that has it. */
  public String type() {
    return clause.file().replaceFirst("\\.java$", "");
  }
}
