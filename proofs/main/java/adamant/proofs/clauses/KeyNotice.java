package adamant.proofs.clauses;

import adamant.evidence.jml.Member;
import adamant.evidence.mutants.Mutant;
import adamant.proofs.key.KeyProcess;
import adamant.proofs.key.KeyVerdict;
import adamant.proofs.process.Scratch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Asks KeY whether it notices mutants, several side by side in one process, each in a package of its own. A proof that is
 * open counts only where the original closes in a quarter of the nodes.
 */
final class KeyNotice {

  /** Nodes of a proof here. */
  static final int NODES = 60_000;
  private static final String ORIGINAL = "original";

  private final Closure closure;
  private final Users users;
  private final Store store;
  private final Path meanings;

  KeyNotice(Closure closure, Users users, Store store, Path meanings) {
    this.closure = closure;
    this.users = users;
    this.store = store;
    this.meanings = meanings;
  }

  /** The members whose proofs have to notice, in the order in which they are asked. */
  List<Member> asked(Mutant mutant) {
    if (mutant.member().isType()) {
      return users.ofType(mutant.member().type());
    }
    return users.asked(mutant);
  }

  /** Asks for all these mutants; each outcome is handed on as it comes. */
  void ask(List<Mutant> batch, BiConsumer<Mutant, Outcome> outcomes) throws IOException {
    Map<String, Mutant> byPrefix = new LinkedHashMap<>();
    try (Scratch staged = new Scratch("clauses"); Scratch noise = new Scratch("clauses-log")) {
      TreeSet<String> all = new TreeSet<>();
      for (Mutant mutant : batch) {
        String prefix = "m" + byPrefix.size();
        List<String> wanted = new ArrayList<>(List.of(mutant.file()));
        asked(mutant).forEach(member -> wanted.add(Closure.file(member.type())));
        Closure.stage(staged.path(), Closure.renamed(prefix, closure.of(wanted, mutant.file(), mutant.source())));
        all.addAll(wanted);
        byPrefix.put(prefix, mutant);
      }
      Closure.stage(staged.path(), Closure.renamed(ORIGINAL, closure.of(all, "", "")));
      Path log = Files.createFile(noise.path().resolve("log"));
      try (KeyProcess key = new KeyProcess(staged.path(), NODES, meanings, log, true)) {
        List<String> names = key.names();
        for (var entry : byPrefix.entrySet()) {
          outcomes.accept(entry.getValue(), ask(key, names, entry.getKey(), entry.getValue()));
        }
      } catch (IOException e) {
        throw new IOException(e.getMessage() + "; " + Files.readString(log).lines().reduce("", (a, b) -> b), e);
      }
    }
  }

  private Outcome ask(KeyProcess key, List<String> names, String prefix, Mutant mutant) throws IOException {
    List<String> proved = new ArrayList<>();
    for (Member member : asked(mutant)) {
      String start = Closure.renamed(member.name(), prefix) + " ";
      for (String name : names) {
        boolean kind = !mutant.isForItself() || mutant.member().isType()
            || name.contains(mutant.exceptional() ? " exceptional" : " normal");
        if (name.startsWith(start) && kind && closes(key, Closure.renamed("adamant" + name.substring(prefix.length()),
            ORIGINAL), member)) {
          KeyVerdict verdict = key.prove(name, cvc5(member));
          String contract = "adamant" + name.substring(prefix.length());
          if (verdict.outcome() == KeyVerdict.Outcome.OPEN) {
            return Outcome.noticed(cvc5(member) ? "KeY+cvc5" : "KeY", contract);
          }
          proved.add(contract + (verdict.proved() ? "" : " " + verdict.outcome()));
        }
      }
    }
    return proved.isEmpty() ? new Outcome(Outcome.State.NOT_ASKED, "KeY", "no proof of KeY rests on it") : Outcome.missed("KeY", String.join(", ", proved));
  }

  private boolean closes(KeyProcess key, String original, Member member) throws IOException {
    String stored = "original | " + original;
    if (store.get(stored).isEmpty()) {
      KeyVerdict verdict = key.prove(original, cvc5(member));
      boolean closes = verdict.proved() && verdict.nodes() <= NODES / 4;
      store.put(stored, closes ? Outcome.missed("KeY", verdict.nodes() + " nodes")
          : Outcome.notAsked(verdict.outcome() + ", " + verdict.nodes() + " nodes"));
    }
    return store.get(stored).orElseThrow().state() == Outcome.State.MISSED;
  }

  private static boolean cvc5(Member member) {
    return member.type().endsWith(".Ranges");
  }
}
