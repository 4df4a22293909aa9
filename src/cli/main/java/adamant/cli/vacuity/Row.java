package adamant.cli.vacuity;

import adamant.evidence.jml.Clause.Reader;
import adamant.evidence.jml.Member;
import java.util.EnumSet;
import java.util.Set;

/** A precondition with a call that meets it and one that breaks it. */
final class Row {

  private final Member member;
  private final boolean compiled;
  private final boolean exceptional;
  private final Trial.Condition condition;
  private final Set<Reader> readers = EnumSet.noneOf(Reader.class);
  private String met = "";
  private String broken = "";
  private boolean alone;
  private String then = "";
  private Reader reading;

  Row(Member member, boolean compiled, boolean exceptional, Trial.Condition condition) {
    this.compiled = compiled;
    this.member = member;
    this.exceptional = exceptional;
    this.condition = condition;
  }

  void read(Reader reader) {
    readers.add(reader);
  }

  void met(String inputs) {
    met = met.isEmpty() ? inputs : met;
  }

  /** Inputs that break it; those that have a consequence, and break nothing else, count more. */
  void broken(Reader by, String inputs, boolean nothingElse, String consequence) {
    int had = broken.isEmpty() ? -1 : (then.isEmpty() ? 0 : 1) + (alone ? 2 : 0);
    int has = (consequence.isEmpty() ? 0 : 1) + (nothingElse ? 2 : 0);
    if (has > had) {
      reading = by;
      broken = inputs;
      alone = nothingElse;
      then = consequence;
    }
  }

  /** Whether it is code that runs, not a lemma. */
  boolean isCompiled() {
    return compiled;
  }

  Member member() {
    return member;
  }

  boolean exceptional() {
    return exceptional;
  }

  Trial.Condition condition() {
    return condition;
  }

  Set<Reader> readers() {
    return readers;
  }

  String met() {
    return met;
  }

  String broken() {
    return broken;
  }

  boolean alone() {
    return alone;
  }

  /** Whether a call is known that breaks it alone and is then not as promised. */
  boolean needed() {
    return alone && !then.isEmpty();
  }

  /** Whether it says no more than that an int is an int. */
  boolean holdsOfEvery() {
    return condition.text().matches("[\\w.]+ <= 2147483647");
  }

  /** Whether a clause of the contract says it, not JML by itself. */
  boolean isWritten() {
    return condition.about().isEmpty() && !condition.text().endsWith("!= null");
  }

  /** Whether its class's invariant, or a parameter's, says it. */
  boolean isInvariant() {
    return !condition.about().isEmpty();
  }

  /** What goes wrong, and over which numbers that is said. */
  String then() {
    if (broken.isEmpty()) {
      return holdsOfEvery() ? "no int breaks it" : "NO INPUT FOUND";
    }
    String others = alone ? "" : " (another condition is broken too)";
    return (then.isEmpty() ? "nothing is seen" : then + (reading == Reader.KEY ? " (IEEE)" : " (reals)")) + others;
  }
}
