package adamant.proofs.key;

import java.util.List;

/**
 * What became of one contract.
 *
 * @param contract name that KeY gives it, for instance {@code adamant.rule.Moment.square(double) normal 0}
 * @param outcome one of the outcomes below
 * @param nodes size of the proof tree
 * @param millis wall time, information only: nothing is ever limited by it
 * @param uses names of the contracts that the proof relied upon
 * @param openGoals first lines of the goals that stayed open
 */
public record KeyVerdict(
    String contract, Outcome outcome, int nodes, long millis, List<String> uses, List<String> openGoals) {

  /** How a contract ended. */
  public enum Outcome {
    /** Closed by KeY alone. */
    KEY,
    /** Closed by KeY and cvc5 together. */
    CVC5,
    /** Not tried: its source says that it is assumed. */
    ASSUMED,
    /** Closed, but its precondition can never hold. */
    VACUOUS,
    /** Some goal stayed open. */
    OPEN,
    /** KeY itself failed. */
    ERROR
  }

  /** The member whose contract it is, for instance {@code adamant.rule.Moment.square(double)}. */
  public String member() {
    return member(contract);
  }

  /** The member of a contract's name. */
  public static String member(String contract) {
    return contract.substring(0, contract.indexOf(')') + 1);
  }

  /** Whether nothing is left to show. */
  public boolean proved() {
    return outcome == Outcome.KEY || outcome == Outcome.CVC5;
  }
}
