package adamant.proofs.clauses;

import adamant.evidence.Layout;
import adamant.evidence.Sources;
import adamant.evidence.jml.Clause.Reader;
import adamant.evidence.jml.Member;
import adamant.evidence.mutants.Mutant;
import adamant.proofs.clauses.Outcome.State;
import adamant.proofs.conditions.OpenJml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Asks OpenJML, where it is present, whether it notices mutants, several in one run, each in a package of its own. A method
 * that stays open counts only where the original, in a package of its own too, does not.
 */
final class OpenJmlNotice {

  /** Of the callers that are no clients so many are asked. */
  private static final int OTHERS = 2;
  private static final String ORIGINAL = "original";

  private final Closure closure;
  private final Users users;
  private final Store store;
  private final int batch;
  private final int limit;

  OpenJmlNotice(Layout layout, Store store, int batch, int limit) throws IOException {
    this.closure = new Closure(Sources.below(List.of(layout.verified(), layout.reals(), layout.clients())));
    this.users = new Users(closure.texts());
    this.store = store;
    this.batch = batch;
    this.limit = limit;
  }

  /** Asks for those of the mutants that it reads and that nobody has noticed yet. */
  void ask(List<Mutant> mutants, BiConsumer<Mutant, Outcome> outcomes) throws IOException, InterruptedException {
    Optional<OpenJml> openjml = OpenJml.find();
    if (openjml.isEmpty()) {
      System.err.println("OpenJML is not present: what it alone reads is not asked (set OPENJML to its executable)");
      return;
    }
    List<Mutant> open = mutants.stream().filter(m -> m.readers().contains(Reader.OPENJML))
        .filter(m -> store.get(m.key()).filter(o -> o.state() == State.NOTICED || o.by().contains("OpenJML")).isEmpty())
        .limit(limit).toList();
    for (int i = 0; i < open.size(); i += batch) {
      ask(openjml.get(), open.subList(i, Math.min(open.size(), i + batch)), outcomes);
    }
  }

  private List<Member> asked(Mutant m) {
    if (m.member().isType()) {
      return users.ofType(m.member().type());
    }
    List<Member> all = users.asked(m);
    long clients = all.stream().filter(member -> member.type().endsWith("Clients")).count();
    return all.stream().limit(clients + OTHERS).toList();
  }

  private void ask(OpenJml openjml, List<Mutant> mutants, BiConsumer<Mutant, Outcome> outcomes)
      throws IOException, InterruptedException {
    SortedMap<String, String> sources = new TreeMap<>();
    Set<String> methods = new TreeSet<>();
    Set<String> files = new TreeSet<>();
    Set<String> originals = new TreeSet<>();
    Map<String, Mutant> byPrefix = new LinkedHashMap<>();
    for (Mutant m : mutants) {
      String prefix = "m" + byPrefix.size();
      byPrefix.put(prefix, m);
      Set<String> wanted = add(asked(m), prefix, methods, files);
      wanted.add(m.file());
      sources.putAll(Closure.renamed(prefix, closure.of(wanted, m.file(), m.source())));
      originals.addAll(add(asked(m).stream().filter(member -> store.get(original(member)).isEmpty()).toList(), ORIGINAL,
          methods, files));
    }
    sources.putAll(Closure.renamed(ORIGINAL, closure.of(originals, "", "")));
    if (!methods.isEmpty()) {
      OpenJml.Answer answer = openjml.prove(sources, files, methods);
      if (!answer.refused().isEmpty() && mutants.size() > 1) {
        // One that it does not read stops them all.
        for (Mutant m : mutants) {
          ask(openjml, List.of(m), outcomes);
        }
        return;
      }
      if (answer.refused().isEmpty()) {
        keepOriginals(mutants, answer);
      }
      for (String prefix : byPrefix.keySet()) {
        outcomes.accept(byPrefix.get(prefix), outcome(byPrefix.get(prefix), prefix, answer));
      }
    } else {
      mutants.forEach(m -> outcomes.accept(m, nothingRestsOnIt()));
    }
  }

  private void keepOriginals(List<Mutant> mutants, OpenJml.Answer answer) throws IOException {
    for (Mutant m : mutants) {
      for (Member member : asked(m)) {
        if (store.get(original(member)).isEmpty()) {
          String name = OpenJml.unqualified(Closure.renamed(member.name(), ORIGINAL));
          store.put(original(member), answer.proved().contains(name) ? Outcome.missed("OpenJML", "proved")
              : Outcome.notAsked("the original stays open here"));
        }
      }
    }
  }

  private static Set<String> add(List<Member> members, String prefix, Set<String> methods, Set<String> files) {
    Set<String> wanted = new TreeSet<>();
    for (Member member : members) {
      wanted.add(Closure.file(member.type()));
      files.add(Closure.file(Closure.renamed(member.type(), prefix)));
      methods.add(Closure.renamed(member.type(), prefix) + "." + member.simpleName());
    }
    return wanted;
  }

  private static String original(Member member) {
    return "OpenJML's original | " + member.name();
  }

  private Outcome outcome(Mutant m, String prefix, OpenJml.Answer answer) {
    if (answer.refused().equals(Set.of(prefix))) {
      return Outcome.noticed("OpenJML", "it does not read such a contract");
    }
    List<String> proved = new ArrayList<>();
    for (Member member : asked(m)) {
      String name = OpenJml.unqualified(Closure.renamed(member.name(), prefix));
      if (store.get(original(member)).filter(o -> o.state() == State.MISSED).isPresent()) {
        if (answer.open().contains(name)) {
          return Outcome.noticed("OpenJML", member.name());
        } else if (answer.proved().contains(name)) {
          proved.add(member.name());
        }
      }
    }
    return proved.isEmpty() ? nothingRestsOnIt() : Outcome.missed("OpenJML", String.join(", ", proved));
  }

  private static Outcome nothingRestsOnIt() {
    return new Outcome(State.NOT_ASKED, "OpenJML", "no proof of OpenJML rests on it");
  }
}
