package adamant.rac.report;

import adamant.rac.clause.Clause;
import adamant.rac.clause.Kind;
import adamant.rac.clause.NotCheckable;
import adamant.rac.run.Outcome;
import adamant.rac.run.Outcome.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Gives each message of OpenJML to its clause. */
public final class Findings {

  private final List<Row> rows = new ArrayList<>();
  private final Map<String, Long> unplaced = new TreeMap<>();

  /** What the runs say of the clauses. */
  public Findings(List<Clause> clauses, Outcome outcome) {
    Map<Integer, List<Message>> byClause = new HashMap<>();
    for (Message message : outcome.messages()) {
      Clause clause = clauseOf(message, clauses);
      if (clause != null) {
        byClause.computeIfAbsent(clause.id(), id -> new ArrayList<>()).add(message);
      } else {
        unplaced.merge(message.what() + " at " + message.place() + " (" + message.declared() + ")", message.count(),
            Long::sum);
      }
    }
    Map<String, Long> reached = clauses.stream().collect(Collectors.groupingBy(c -> c.file() + c.member(),
        Collectors.summingLong(c -> outcome.evaluations().getOrDefault(c.id(), 0L))));
    for (Clause clause : clauses) {
      rows.add(row(clause, outcome.evaluations().getOrDefault(clause.id(), 0L), reached.get(clause.file() + clause.member()),
          byClause.getOrDefault(clause.id(), List.of())));
    }
  }

  private static Row row(Clause clause, long evaluations, long reached, List<Message> messages) {
    long violations = messages.stream().mapToLong(Message::count).sum();
    Message finite = messages.stream().filter(m -> !m.finiteTest().isEmpty())
        .min(Comparator.comparing(Message::finiteTest).thenComparing(Message::finite)).orElse(null);
    Message other = messages.stream().filter(m -> !m.otherTest().isEmpty())
        .min(Comparator.comparing(Message::otherTest).thenComparing(Message::other)).orElse(null);
    if (NotCheckable.of(clause) != null) {
      return new Row(clause, Verdict.NOT_CHECKABLE, 0, violations, "", NotCheckable.of(clause).reason());
    } else if (finite != null) {
      return new Row(clause, Verdict.REALS, evaluations, violations, finite.finiteTest(), finite.finite());
    } else if (other != null) {
      return new Row(clause, Verdict.NOT_FINITE, evaluations, violations, other.otherTest(), other.other());
    }
    boolean seen = clause.kind().isFormula() ? evaluations > 0 : reached > 0;
    return new Row(clause, seen ? Verdict.HOLDS : Verdict.NOT_REACHED, evaluations, violations, "", "");
  }

  private static Clause clauseOf(Message message, List<Clause> clauses) {
    Clause last = message.clause() < 0 ? null : clauses.get(message.clause());
    String declared = message.declared().equals("-") ? message.place() : message.declared();
    if (message.what().startsWith("precondition is false")) {
      return last != null && last.kind() == Kind.REQUIRES && declared.startsWith(last.file() + ":") ? last : null;
    }
    if (last != null && declared.equals(last.file() + ":" + last.line())) {
      return last;
    }
    List<Clause> there = clauses.stream().filter(c -> declared.equals(c.file() + ":" + c.line())).toList();
    return there.size() == 1 ? there.get(0) : null;
  }

  /** A row for each clause, in the order of the sources. */
  public List<Row> rows() {
    return rows;
  }

  /** Messages about no clause, with how often they came. */
  public Map<String, Long> unplaced() {
    return unplaced;
  }
}
