package adamant.evidence.mutants;

import adamant.evidence.jml.Clause;
import adamant.evidence.jml.Clause.Reader;
import adamant.evidence.jml.Member;
import java.util.Set;

/**
 * One clause of one contract, changed.
 *
 * @param member whose contract it is
 * @param exceptional whether the clause belongs to a case that promises an exception
 * @param inBody whether it belongs to a loop
 * @param clause the clause
 * @param kind what is done to it
 * @param file the source, below its root
 * @param source the whole source with the change
 * @param changed the clause after it; empty where it is gone
 */
public record Mutant(Member member, boolean exceptional, boolean inBody, Clause clause, Kind kind, String file, String source,
    String changed) {

  /** What is done to a clause, and who has to notice. */
  public enum Kind {
    /** The clause is gone. */
    DROP("dropped"),
    /** One of several conditions is gone. */
    PART("without a part"),
    /** The quantifier leaves the first index out. */
    RANGE("first index left out"),
    /** What was before counts as what is now. */
    OLD("\\old taken away"),
    /** A whole array may change where only a range of it might. */
    WIDEN("frame widened"),
    /** One thing that may change may not. */
    NARROW("frame narrowed");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    @Override
    public String toString() {
      return label;
    }
  }

  /** The provers that read the clause. */
  public Set<Reader> readers() {
    return clause.readers();
  }

  /**
   * Whether the method's own proof has to notice: the contract promises more than before, or its proof is told less. A
   * contract that promises less is for callers to notice.
   */
  public boolean isForItself() {
    return inBody || kind == Kind.NARROW || kind == Kind.OLD || clause.keyword().equals("requires")
        || clause.keyword().equals("invariant");
  }

  /** A name that stays while the clause stays. */
  public String key() {
    return member.name() + " | " + clause.keyword() + " " + clause.text() + " | " + kind
        + (changed.isEmpty() ? "" : " | " + changed);
  }
}
