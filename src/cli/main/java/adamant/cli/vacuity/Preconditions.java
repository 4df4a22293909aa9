package adamant.cli.vacuity;

import adamant.evidence.Layout;
import adamant.evidence.Manifest;
import adamant.evidence.Sources;
import adamant.evidence.jml.Clause.Reader;
import adamant.evidence.jml.Member;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** All preconditions of the verified sources and of the lemmas over the reals, each met and broken by calls. */
public final class Preconditions {

  private final List<Row> rows = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final Set<String> contracts = new TreeSet<>();
  private final Set<String> proved = new TreeSet<>();
  private final int calls;
  private int points;
  private int conditions;

  /**
   * Searches; the same sources give the same calls.
   *
   * @param only which members count, by name
   * @param progress is told how many contracts of how many are done
   */
  public Preconditions(Layout layout, Predicate<String> only, BiConsumer<Integer, Integer> progress)
      throws IOException {
    this(new Program(Sources.below(List.of(layout.verified())), Sources.below(List.of(layout.reals()))), only, progress);
    for (Manifest.Entry entry : Manifest.read(layout.conditions()).entries()) {
      if (proved.contains(entry.member())) {
        conditions++;
        points += entry.points().size();
      }
    }
  }

  Preconditions(Program program, Predicate<String> only, BiConsumer<Integer, Integer> progress) {
    Search search = new Search(program);
    List<Member> members = program.members().stream()
        .filter(m -> !m.cases().isEmpty() && only.test(m.name())).toList();
    for (Member member : members) {
      int before = search.problems().size();
      rows.addAll(search.rows(member));
      contracts.add(member.name());
      if (search.problems().size() == before && member.cases().containsKey(Reader.OPENJML)) {
        proved.add(member.name());
      }
      progress.accept(contracts.size(), members.size());
    }
    problems.addAll(search.problems());
    rows.stream().filter(row -> row.broken().isEmpty() && !row.holdsOfEvery()).forEach(row -> problems.add(
        row.member().name() + ": no input was found that breaks " + row.condition()));
    calls = search.calls();
  }

  /** What is wrong: a condition that nothing meets or breaks, or a promise that is not kept. */
  public List<String> problems() {
    return problems;
  }

  /** How many contracts there are. */
  public int contracts() {
    return contracts.size();
  }

  List<Row> rows() {
    return rows;
  }

  /**
   * The requires clauses without which their contract is false, as a call shows that breaks nothing else: the member's name,
   * a tab, the clause's text.
   */
  public List<String> neededClauses() {
    Set<String> needed = new TreeSet<>();
    rows.stream().filter(row -> row.isWritten() && row.needed()).forEach(row -> row.member().cases().values().stream()
        .flatMap(List::stream).filter(c -> c.exceptional() == row.exceptional())
        .flatMap(c -> c.all("requires").stream()).filter(c -> c.conjuncts().contains(row.condition().text()))
        .forEach(c -> needed.add(row.member().name() + "\t" + c.text())));
    return List.copyOf(needed);
  }

  /** The table: for each condition who reads it, a call that meets it, one that breaks it, and what then. */
  public List<String> table() {
    List<String> lines = new ArrayList<>();
    String last = "";
    for (Row row : rows) {
      String head = row.member().name() + (row.exceptional() ? ", where it refuses" : "");
      if (!head.equals(last)) {
        lines.add("");
        lines.add(head);
        last = head;
      }
      lines.add("  " + row.condition() + "   [" + String.join(", ", row.readers().stream().map(Reader::toString)
          .toList()) + "]");
      lines.add("    met     " + row.met());
      lines.add("    broken  " + (row.broken().isEmpty() ? "-" : row.broken()));
      lines.add("    then    " + row.then());
    }
    return lines;
  }

  /** Sums, by where the conditions come from. */
  public List<String> sums() {
    List<String> lines = new ArrayList<>();
    lines.add(String.format("%-44s %10s %10s %10s %10s %10s", "", "conditions", "then wrong", "not alone", "no effect",
        "unbreakable"));
    Map<String, Predicate<Row>> kinds = new LinkedHashMap<>();
    kinds.put("requires clauses of the verified sources", row -> row.isWritten() && !isLemma(row));
    kinds.put("requires clauses of the lemmas", row -> row.isWritten() && isLemma(row));
    kinds.put("invariants, wherever they are presupposed", Row::isInvariant);
    kinds.put("what is given is not null", row -> !row.isWritten() && !row.isInvariant());
    kinds.forEach((kind, test) -> {
      List<Row> these = rows.stream().filter(test).toList();
      lines.add(String.format("%-44s %10d %10d %10d %10d %10d", kind, these.size(), count(these, Row::needed),
          count(these, row -> !row.alone() && !row.broken().isEmpty()),
          count(these, row -> row.alone() && !row.needed()), count(these, row -> row.broken().isEmpty())));
    });
    lines.add("then wrong: a call that breaks this condition alone is not as the contract says. not alone: every input "
        + "found breaks another");
    lines.add("condition too, which implies it. no effect: the contract of this method holds all the same; its callers' "
        + "proofs or the methods");
    lines.add("that it calls are what needs it, or nothing does. unbreakable: it says that an int is an int.");
    return lines;
  }

  /** The last line. */
  public String summary() {
    return String.format("%d contracts, %d preconditions, %d calls; %d of OpenJML's conditions (%d points) have a call that "
        + "meets their precondition and ends as promised; %d problem(s)", contracts.size(), rows.size(), calls,
        conditions, points, problems.size());
  }

  private static boolean isLemma(Row row) {
    return !row.isCompiled();
  }

  private static long count(List<Row> rows, Predicate<Row> test) {
    return rows.stream().filter(test).count();
  }
}
