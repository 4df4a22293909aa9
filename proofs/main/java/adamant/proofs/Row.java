package adamant.proofs;

import java.util.List;

/**
 * A line of the table of what is proved.
 *
 * @param law identifier of the law that it shows, or empty
 * @param name member, contract or condition
 * @param prover which prover showed it
 * @param numbers the numbers over which it holds: reals or IEEE
 * @param outcome what happened, in a word or two
 * @param good whether that is as it must be
 * @param millis wall time
 * @param details what a person needs when it is not
 */
public record Row(String law, String name, String prover, String numbers, String outcome, boolean good, long millis,
    List<String> details) {

  /** The table's head. */
  public static String head() {
    return String.format("%-28s %-7s %-7s %-14s %8s  %s", "law", "prover", "numbers", "outcome", "time", "what");
  }

  @Override
  public String toString() {
    return String.format("%-28s %-7s %-7s %-14s %6.1f s  %s", law.isEmpty() ? "-" : law, prover, numbers, outcome,
        millis / 1000.0, name);
  }
}
