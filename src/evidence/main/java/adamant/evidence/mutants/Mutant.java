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
 * @param occurrence 1, or 2 where the member has the same clause in a second case
 */
public record Mutant(Member member, boolean exceptional, boolean inBody, Clause clause, Kind kind, String file, String source,
    String changed, int occurrence) {

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

  /** What the clause begins with; a loop's frame is told apart from its method's. */
  public String keyword() {
    return inBody && clause.keyword().equals("assignable") ? "loop's assignable" : clause.keyword();
  }

  /** A name that stays while the clause stays. */
  public String key() {
    return member.name() + " | " + keyword() + " " + clause.text() + " | " + kind
        + (changed.isEmpty() ? "" : " | " + changed) + (occurrence > 1 ? " | occurrence " + occurrence : "");
  }
}
