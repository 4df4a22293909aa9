package adamant.proofs.clauses;

import adamant.evidence.jml.Clause.Reader;
import adamant.evidence.mutants.Mutant;
import adamant.proofs.clauses.Outcome.State;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The table of mutants of the contracts. */
final class ClausesPage {

  private final List<Mutant> mutants;
  private final Store store;

  ClausesPage(List<Mutant> mutants, Store store) {
    this.mutants = mutants;
    this.store = store;
  }

  private Outcome outcome(Mutant mutant) {
    Optional<Outcome> known = store.get(mutant.key());
    return known.orElse(Outcome.notAsked("not run yet" + (mutant.readers().contains(Reader.KEY) ? ""
        : "; it needs OpenJML")));
  }

  private long count(State state) {
    return mutants.stream().filter(m -> outcome(m).state() == state).count();
  }

  /** How many nobody noticed. */
  long missed() {
    return count(State.MISSED);
  }

  /** As text, of the mutants whose key has {@code only} in it. */
  String table(String only) {
    StringBuilder table = new StringBuilder();
    for (Mutant m : mutants) {
      if (m.key().contains(only)) {
        Outcome o = outcome(m);
        table.append(String.format("%-9s %-9s %-24s %s%n", o.state().name().toLowerCase(Locale.ROOT).replace('_', ' '), o.by(),
            m.kind(), m.member().shortName())).append("    ").append(shown(m)).append("\n    ").append(o.what())
            .append('\n');
      }
    }
    return table.toString();
  }

  private static String shown(Mutant m) {
    return m.keyword() + " " + m.clause().text() + (m.changed().isEmpty() ? "" : "   →   " + m.changed());
  }

  String summary() {
    return mutants.size() + " mutants of contracts: " + count(State.NOTICED) + " noticed, " + count(State.MISSED)
        + " missed, " + count(State.NOT_ASKED) + " not asked";
  }

  /** As a page of spec/. */
  String markdown() {
    StringBuilder page = new StringBuilder("""
        # Mutants of the contracts

        One clause at a time of the contracts of Adam, AdamW and AMSGrad, of their loops and of their element functions is
        weakened or dropped; then something that was proved must not be any more. Binary32 is generated from these sources.
        Who is asked: the method itself, where its contract now promises more or its proof is told less (a precondition, a
        frame made narrower, a loop's invariant); its callers and clients, where its contract now promises less. 'call': a
        call that breaks this clause alone is not as the contract says (`./adamant vacuity`), so that nobody can prove the
        contract without it. OpenJML, run on the changed contract, is asked before KeY; its original is proved in the same
        way. KeY notices where a proof stays open in 60000 nodes that the original closes in a quarter of them. 'missed':
        all that was asked is proved again, from the other clauses. 'not asked': no proof rests on it, or nobody was asked
        yet. What follows from the other clauses and is only said for the reader is called so, `ensures_redundantly`: it is
        proved, but nobody could miss it, and it is not weakened here. Written by `./adamant mutants contracts --write`.

        """);
    String last = "";
    for (Mutant m : mutants) {
      if (!m.member().name().equals(last)) {
        last = m.member().name();
        page.append("\n## ").append(last).append("\n\n| clause | read by | mutation | noticed by | |\n|---|---|---|---|---|\n");
      }
      Outcome o = outcome(m);
      page.append(row(m)).append(o.state() == State.NOTICED ? o.by() : "**" + o.state().name()
          .toLowerCase(Locale.ROOT).replace('_', ' ') + "** (" + o.by() + ")").append(" | ").append(cell(o.what()))
          .append(" |\n");
    }
    return page.append("\n").append(summary()).append(".\n").toString();
  }

  /** The first cells of a mutant's row: the clause, who reads it, what is done to it. */
  static String row(Mutant m) {
    return "| `" + m.keyword() + " " + cell(m.clause().text()) + "` | "
        + String.join(", ", m.readers().stream().map(Reader::toString).sorted().toList()) + " | " + m.kind()
        + (m.occurrence() > 1 ? ", in case " + m.occurrence() : "")
        + (m.changed().isEmpty() ? "" : ": `" + cell(m.changed()) + "`") + " | ";
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
