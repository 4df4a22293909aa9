package adamant.tck;

import adamant.oracle.Check;
import adamant.oracle.CheckResult;
import adamant.oracle.Verdict;
import adamant.oracle.subject.Ability;
import adamant.oracle.variant.Variants;
import adamant.tck.subject.Offered;
import adamant.tck.subject.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;

/** The oracle's verdict on what an optimizer can be asked, a test for each. */
final class VerdictTests {

  private VerdictTests() {}

  private record Question(Set<Ability> abilities, String sentence) {}

  static Stream<DynamicTest> of(Offered offered, Verdict required) {
    return questions(offered.id()).stream().filter(q -> offered.capability().abilities().containsAll(q.abilities()))
        .map(q -> DynamicTest.dynamicTest(q.sentence(), () -> judge(offered, q.abilities(), required)));
  }

  private static List<Question> questions(String id) {
    List<Question> all = new ArrayList<>();
    all.add(new Question(Set.of(Ability.RUN), "whole runs from zero compute " + id + ": " + Variants.sentence(id)));
    all.add(new Question(Set.of(Ability.RUN, Ability.STATE), "the state after each step of a run is that of " + id));
    all.add(new Question(Set.of(Ability.STEP), "single steps, from any state, compute " + id));
    all.add(new Question(Set.of(Ability.RUN, Ability.LISTS), "each tensor of a list is stepped as if it were alone"));
    all.add(new Question(Set.of(Ability.RUN, Ability.GROUPS), "each group of tensors has its own hyperparameters"));
    all.add(new Question(Set.of(Ability.RUN, Ability.ABSENT),
        "a tensor without a gradient stays as it is, and the step does not count for it"));
    all.add(new Question(Set.of(Ability.RUN, Ability.RESUME), "a run that was saved goes on with the same bits"));
    return all;
  }

  private static void judge(Offered offered, Set<Ability> abilities, Verdict required) {
    for (CheckResult result : Check.run(new Part(offered, abilities), offered.options().withOrder(offered.order()))) {
      if (!result.verdict().meets(required)) {
        throw new AssertionFailedError(FailureText.of(result, required));
      }
    }
  }
}
