package adamant.cli.vacuity;

import adamant.evidence.jml.Case;
import adamant.evidence.jml.Clause;
import adamant.evidence.jml.Clause.Reader;
import adamant.evidence.jml.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** Looks for inputs that meet and that break each condition of a contract; the same sources give the same inputs. */
final class Search {

  private static final int BASES = 24;
  private static final int BASE_ATTEMPTS = 30_000;
  private static final int BREAKS = 320;
  private static final int MORE_BREAKS = 3_000;

  private final Program program;
  private final List<String> problems = new ArrayList<>();
  private int calls;

  Search(Program program) {
    this.program = program;
  }

  /** Calls that were not as promised although every condition held, and cases that no call was found to meet. */
  List<String> problems() {
    return problems;
  }

  /** Number of calls made so far. */
  int calls() {
    return calls;
  }

  /** A row for each condition of the member's contract. */
  List<Row> rows(Member member) {
    Map<String, Row> rows = new LinkedHashMap<>();
    for (Reader reader : List.of(Reader.KEY, Reader.OPENJML)) {
      for (Case promised : member.cases().getOrDefault(reader, List.of())) {
        search(member, promised, new Trial(program, member, promised, reader), rows);
      }
    }
    return List.copyOf(rows.values());
  }

  private void search(Member member, Case promised, Trial trial, Map<String, Row> rows) {
    List<Trial.Condition> conditions = trial.conditions();
    List<Integer> bases = bases(member, promised, trial, conditions);
    if (bases.isEmpty()) {
      problems.add(member.name() + ": no call was found that meets its " + (promised.exceptional() ? "exceptional"
          : "normal") + " case as " + trial.reader() + " reads it");
      return;
    }
    for (Trial.Condition condition : conditions) {
      Row row = rows.computeIfAbsent(promised.exceptional() + condition.toString(),
          key -> new Row(member, program.compiled(member.type()) != null, promised.exceptional(), condition));
      row.read(trial.reader());
      row.met(Shown.of(condition, program, member.type(), inputs(member, promised, trial, bases.get(0))));
      if (!row.needed()) {
        breakIt(row, promised, trial, conditions, bases);
      }
    }
  }

  /**
   * A call that meets a changed contract and contradicts it, with what it contradicts: calls that meet the original, and,
   * where the change took a condition away, calls that break that condition alone.
   */
  Optional<String> against(Trial original, Trial changed, Clause clause) {
    Member member = original.member();
    List<Integer> bases = bases(member, original.promised(), original, original.conditions());
    for (int base : bases) {
      String already = original.runWithLoop(inputs(member, original.promised(), original, base));
      String wrong = changed.runWithLoop(inputs(member, original.promised(), original, base));
      if (already.isEmpty() && !wrong.isEmpty()) {
        return Optional.of(wrong);
      }
    }
    if (!clause.keyword().equals("requires") || bases.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Row> rows = new LinkedHashMap<>();
    for (Trial.Condition condition : original.conditions()) {
      if (condition.about().isEmpty() && clause.conjuncts().contains(condition.text())) {
        Row row = rows.computeIfAbsent(condition.text(), key -> new Row(member, true, false, condition));
        breakIt(row, original.promised(), original, original.conditions(), bases);
        if (row.needed()) {
          return Optional.of("where " + row.broken() + ": " + row.then());
        }
      }
    }
    return Optional.empty();
  }

  private Random random(Member member, int k) {
    // Scattered: generators of neighbouring seeds begin alike.
    return new Random(new SplittableRandom(member.name().hashCode() * 1_000_003L + k).nextLong());
  }

  private Map<String, Object> inputs(Member member, Case promised, Trial trial, int k) {
    Random random = random(member, k);
    Map<String, Object> inputs = new Inputs(program, random).of(member);
    if (inputs == null) {
      return null;
    }
    if (promised.exceptional()) {
      Set<String> names = new TreeSet<>(inputs.keySet());
      trial.conditions().forEach(condition -> names.addAll(Shown.names(condition)));
      new Changes(inputs, names, trial.isOverReals(), random).one();
    }
    if (random.nextInt(8) > 0) {
      trial.solve(inputs, null);
    }
    return inputs;
  }

  private List<Integer> bases(Member member, Case promised, Trial trial, List<Trial.Condition> conditions) {
    List<Integer> bases = new ArrayList<>();
    for (int k = 0; k < BASE_ATTEMPTS && bases.size() < BASES; k++) {
      Map<String, Object> inputs = inputs(member, promised, trial, k);
      if (inputs != null && conditions.stream().allMatch(c -> Boolean.TRUE.equals(trial.holds(c, inputs)))) {
        String shown = inputs.toString();
        calls++;
        String wrong = trial.run(inputs);
        if (wrong.isEmpty()) {
          bases.add(k);
        } else {
          problems.add(member.name() + ": met, and not as promised: " + wrong + " (" + trial.reader() + ", input " + k
              + " " + shown + ")");
          return bases;
        }
      }
    }
    return bases;
  }

  private static Set<String> everything(Map<String, Object> inputs) {
    Set<String> names = new TreeSet<>(inputs.keySet());
    names.add(Changes.ALL);
    return names;
  }

  private void breakIt(Row row, Case promised, Trial trial, List<Trial.Condition> conditions, List<Integer> bases) {
    Set<String> names = Shown.names(row.condition());
    names.add(row.condition().about());
    for (int k = 0; k < (row.broken().isEmpty() ? MORE_BREAKS : BREAKS) && !row.needed(); k++) {
      Random random = random(row.member(), -1 - k);
      int base = bases.get(k % bases.size());
      Map<String, Object> inputs = inputs(row.member(), promised, trial, base);
      Changes changes = new Changes(inputs, names, trial.isOverReals(), random);
      changes.one();
      if (k % 4 == 3) {
        changes.one();
      } else if (k % 4 == 2) {
        new Changes(inputs, everything(inputs), trial.isOverReals(), random).one();
      }
      if (k % 8 == 5) {
        changes.zeroes();
      }
      if (k % 2 == 1) {
        trial.solve(inputs, row.condition());
      }
      if (Boolean.FALSE.equals(trial.holds(row.condition(), inputs))) {
        boolean alone = conditions.stream().filter(c -> !c.equals(row.condition()))
            .noneMatch(c -> Boolean.FALSE.equals(trial.holds(c, inputs)));
        String shown = Shown.of(row.condition(), program, row.member().type(), inputs);
        calls++;
        row.broken(trial.reader(), shown, alone, trial.run(inputs));
      }
    }
  }
}
