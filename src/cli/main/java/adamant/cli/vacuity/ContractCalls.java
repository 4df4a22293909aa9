package adamant.cli.vacuity;

import adamant.evidence.Layout;
import adamant.evidence.Sources;
import adamant.evidence.jml.Case;
import adamant.evidence.jml.Clause.Reader;
import adamant.evidence.jml.Member;
import adamant.evidence.jml.MemberReader;
import adamant.evidence.mutants.Mutant;
import adamant.evidence.mutants.Mutations;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Mutants of contracts that a call contradicts: it meets what they presuppose and is not as they say. */
public final class ContractCalls {

  private final Program program;
  private final Search search;
  private final Map<String, String> found = new TreeMap<>();

  /** Looks for calls against every mutant; those found, by the mutant's key, with what they contradict. */
  public static Map<String, String> against(Layout layout) throws IOException {
    return new ContractCalls(layout).found;
  }

  private ContractCalls(Layout layout) throws IOException {
    Sources verified = Sources.below(List.of(layout.verified()));
    program = new Program(verified, Sources.below(List.of(layout.reals())));
    search = new Search(program);
    for (Mutant mutant : Mutations.of(verified)) {
      if (mutant.isForItself() && !mutant.member().isType()) {
        Optional<Member> changed = MemberReader.members(mutant.source()).stream()
            .filter(m -> m.name().equals(mutant.member().name())).findFirst();
        changed.ifPresent(member -> call(mutant, member));
      }
    }
  }

  private void call(Mutant mutant, Member changed) {
    for (Reader reader : mutant.readers()) {
      List<Case> before = mutant.member().cases().getOrDefault(reader, List.of());
      List<Case> after = changed.cases().getOrDefault(reader, List.of());
      for (int i = 0; i < before.size() && before.size() == after.size(); i++) {
        if (mutant.inBody() || before.get(i).clauses().contains(mutant.clause())) {
          search.against(new Trial(program, mutant.member(), before.get(i), reader),
              new Trial(program, changed, after.get(i), reader), mutant.clause())
              .ifPresent(what -> found.putIfAbsent(mutant.key(), what));
        }
      }
    }
  }
}
