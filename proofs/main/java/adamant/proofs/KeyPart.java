package adamant.proofs;

import adamant.evidence.Kind;
import adamant.evidence.Layout;
import adamant.evidence.ProverEvidence;
import adamant.evidence.Sources;
import adamant.evidence.Tags;
import adamant.proofs.key.KeyProver;
import adamant.proofs.key.KeyVerdict;
import adamant.proofs.process.Scratch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Proves the IEEE contracts afresh from the sources: those of the verified root and of its clients by KeY alone, the
 * range laws of proofs/lemmas/ieee by KeY with cvc5.
 */
final class KeyPart {

  private final Layout layout;
  private final int workers;

  KeyPart(Layout layout, int workers) {
    this.layout = layout;
    this.workers = workers;
  }

  /** One row a contract that is selected and belongs to the provers asked for. */
  List<Row> prove(Set<Prover> provers, Predicate<String> only, Consumer<String> progress)
      throws IOException, InterruptedException {
    Sources all = Sources.below(
        List.of(layout.verified(), layout.clients(), layout.ieeeClients(), layout.ieee()));
    Tags tags = Tags.of(all);
    Set<String> lemmas = Sources.below(List.of(layout.ieee())).files().keySet();
    ProverEvidence evidence = ProverEvidence.of(layout);
    Predicate<String> ranges = contract -> lemmas.contains(file(contract));
    Function<String, String> laws = contract -> evidence.laws(ranges.test(contract) ? Kind.CVC5 : Kind.KEY,
        KeyVerdict.member(contract));
    Predicate<String> wanted = contract -> provers.contains(ranges.test(contract) ? Prover.cvc5 : Prover.key)
        && only.test(contract + " " + laws.apply(contract));
    List<Row> rows = new ArrayList<>();
    Predicate<String> tried = contract -> {
      if (!wanted.test(contract)) {
        return false;
      }
      var reason = tags.skipped(KeyVerdict.member(contract));
      reason.ifPresent(why -> rows.add(new Row("", contract, "-", "IEEE", "assumed", true, 0, List.of(why))));
      return reason.isEmpty();
    };
    Path log = Files.createTempFile("adamant-key", ".log");
    try (Scratch staged = new Scratch("key-sources")) {
      all.stage(staged.path());
      KeyProver prover = new KeyProver(staged.path(), layout.meanings(), workers, KeyProver.MAX_NODES, log);
      for (KeyVerdict v : prover.prove(tried, ranges, v -> progress.accept(v.contract()))) {
        rows.add(row(v, laws.apply(v.contract()), ranges.test(v.contract())));
      }
    }
    Files.delete(log);
    rows.sort(Comparator.comparing(Row::name));
    return rows;
  }

  private static Row row(KeyVerdict v, String law, boolean range) {
    String outcome = switch (v.outcome()) {
      case KEY, CVC5 -> "proved";
      case VACUOUS -> "VACUOUS";
      case OPEN -> "NOT PROVED";
      default -> v.outcome().name();
    };
    List<String> details = new ArrayList<>(v.openGoals());
    if (v.outcome() == KeyVerdict.Outcome.VACUOUS) {
      details.add("its precondition is contradictory: nothing can meet it");
    }
    return new Row(law, v.contract(), (range ? Kind.CVC5 : Kind.KEY).column(), "IEEE", outcome, v.proved(), v.millis(),
        details);
  }

  // adamant.rule.Moment.square(double) normal 0 lies in adamant/rule/Moment.java
  private static String file(String contract) {
    String member = contract.substring(0, contract.indexOf('('));
    return member.substring(0, member.lastIndexOf('.')).replace('.', '/') + ".java";
  }
}
