package adamant.evidence.jml;

import java.util.List;

/**
 * One case of a contract, as one prover reads it.
 *
 * @param exceptional whether it promises an exception
 * @param clauses its clauses, in order
 */
public record Case(boolean exceptional, List<Clause> clauses) {

  /** The clauses that begin with a keyword. */
  public List<Clause> all(String keyword) {
    return clauses.stream().filter(clause -> clause.keyword().equals(keyword)).toList();
  }
}
