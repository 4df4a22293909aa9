package adamant.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Format;
import adamant.oracle.cases.Cases;
import adamant.oracle.cases.ListCase;
import adamant.oracle.cases.ListCases;
import adamant.oracle.subject.Ability;
import adamant.oracle.subject.Capabilities;
import adamant.oracle.subject.Capability;
import adamant.oracle.subject.ListRequest;
import adamant.oracle.subject.ReferenceSubject;
import adamant.oracle.subject.RunRequest;
import adamant.oracle.subject.RunResult;
import adamant.oracle.subject.Subject;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A subject that takes lists, groups, missing gradients, or goes on from a saved state")
class ListsTest {

  private static final CheckOptions FEW = CheckOptions.defaults().withCases(6);
  private static final Set<Ability> ALL =
      Set.of(Ability.RUN, Ability.LISTS, Ability.GROUPS, Ability.ABSENT, Ability.RESUME);

  /** Adamant's kernel of Adam, with something changed. */
  private static class Changed implements Subject {

    private final ReferenceSubject kernel = new ReferenceSubject();
    private final Set<Ability> abilities;

    Changed(Set<Ability> abilities) {
      this.abilities = abilities;
    }

    @Override
    public Capabilities capabilities() {
      return new Capabilities("changed", List.of(Capability.of("adam", Format.BINARY64).with(abilities)));
    }

    @Override
    public RunResult run(RunRequest request) {
      return kernel.run(request);
    }

    @Override
    public List<RunResult> run(ListRequest request) {
      return kernel.run(request);
    }
  }

  private static Changed lists(UnaryOperator<ListCase> question, UnaryOperator<List<RunResult>> answer) {
    return new Changed(ALL) {
      @Override
      public List<RunResult> run(ListRequest r) {
        return answer.apply(super.run(new ListRequest(r.optimizer(), r.format(), r.order(),
            question.apply(r.list()))));
      }
    };
  }

  private static CheckResult check(Subject subject) {
    return Check.run(subject, FEW).get(0);
  }

  @Test
  @DisplayName("gets them, and what is not offered is told to be left out")
  void what_is_offered() {
    CheckResult all = check(new Changed(ALL));
    assertEquals(Verdict.BIT_EXACT, all.verdict(), () -> all.toJson().toString());
    assertEquals(List.of(), all.notAsked());
    assertEquals(6 + 5, all.cases());
    CheckResult none = check(new Changed(Set.of(Ability.RUN)));
    assertEquals(List.of("lists", "groups", "absent", "resume"), none.notAsked());
    assertEquals(6, none.cases());
    CheckResult some = check(new Changed(EnumSet.of(Ability.RUN, Ability.ABSENT)));
    assertEquals(List.of("lists", "groups", "resume"), some.notAsked());
    assertEquals(7, some.cases());
  }

  @Test
  @DisplayName("gets tensors of none, one, around each width and 65,536 elements, and 400 of them")
  void sizes() {
    List<ListCase> lists = new ListCases(new Cases(Format.BINARY64, Map.of(), true)).lists(1, 0);
    List<Integer> sizes = lists.stream().flatMap(list -> list.tensors().stream().map(t -> t.parameters().length))
        .toList();
    for (int size : new int[] {0, 1, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 65_535, 65_536, 65_537}) {
      assertTrue(sizes.contains(size), "size " + size);
    }
    assertEquals(400, lists.get(2).tensors().size());
    List<ListCase.Tensor> small = lists.get(0).tensors();
    assertEquals(0, small.get(0).parameters().length);
    assertEquals(0, small.get(small.size() - 1).parameters().length);
  }

  @Test
  @DisplayName("is seen where the last elements after whole vectors are left out, and told in which tensor")
  void a_lost_tail() {
    CheckResult result = check(lists(list -> list, answers -> {
      for (RunResult answer : answers) {
        double[][] after = answer.parameters();
        int length = after[0].length;
        for (int i = length - length % 8; length > 40_000 && i < length; i++) {
          for (int t = 1; t < after.length; t++) {
            after[t][i] = after[0][i];
          }
        }
      }
      return answers;
    }));
    assertFalse(result.verdict().passes(), result.sentence());
    assertTrue(result.worst().note().matches("a list of large tensors, tensor [02]"), result.worst().note());
    assertTrue(result.worst().index() >= 65_528, "the element of the tensor, not of what is judged");
  }

  @Test
  @DisplayName("is seen where every group has the first one's hyperparameters")
  void one_group() {
    CheckResult result = check(lists(list -> new ListCase(list.index(), list.note(),
        list.groups().stream().map(group -> list.groups().get(0)).toList(), list.tensors()), answers -> answers));
    assertEquals("computes adam, but every group takes the first group's hyperparameters and rates",
        result.sentence());
    assertTrue(result.worst().note().startsWith("a list in groups"), result.worst().note());
  }

  @Test
  @DisplayName("is seen where a tensor without a gradient moves, as if the gradient were zero")
  void moves_without_gradient() {
    CheckResult result = check(lists(list -> {
      List<ListCase.Tensor> tensors = new ArrayList<>();
      for (ListCase.Tensor tensor : list.tensors()) {
        double[][] g = tensor.gradients();
        for (int t = 0; t < g.length; t++) {
          g[t] = g[t] == null ? new double[tensor.parameters().length] : g[t];
        }
        tensors.add(tensor);
      }
      return new ListCase(list.index(), list.note(), list.groups(), tensors);
    }, answers -> answers));
    assertEquals(Verdict.DEFECT, result.verdict());
    assertEquals("computes adam, but a tensor without a gradient is stepped as if the gradient were 0: case 10,"
        + " tensor 2, step 2, parameter of element 0", result.sentence());
    assertEquals(null, result.order());
  }

  @Test
  @DisplayName("is seen where it goes on from a saved state with moments lost, the count lost, or nothing saved")
  void lost_on_resumption() {
    Map<String, String> sentences = Map.of("first", "resumed as if the first moment were 0", "second",
        "resumed as if the second moment were 0", "steps", "resumed with t begun anew");
    sentences.forEach((lost, sentence) -> {
      CheckResult result = check(new Changed(ALL) {
        @Override
        public RunResult run(RunRequest request) {
          if (request.saved() instanceof ObjectNode saved) {
            saved.remove(lost);
          }
          return super.run(request);
        }
      });
      assertEquals(Verdict.DEFECT, result.verdict(), lost);
      assertTrue(result.sentence().matches("computes adam, but " + sentence
          + ": case 0, step \\d+, element \\d+ is -?0x.*, not -?0x.*"), result.sentence());
      assertEquals(null, result.order());
    });
  }

  @Test
  @DisplayName("is said to go on with other bits where nothing that is known was lost")
  void resumed_unexplained() {
    CheckResult result = check(new Changed(ALL) {
      @Override
      public RunResult run(RunRequest request) {
        RunResult result = super.run(request);
        if (request.saved() != null) {
          result.parameters()[0][0] += 1;
        }
        return result;
      }
    });
    assertEquals(Verdict.DEFECT, result.verdict());
    assertTrue(result.sentence().matches("computes adam, but resumed after step \\d+ it does not go on with the same"
        + " bits: case 0, step \\d+, element 0 is .*"), result.sentence());
  }

  @Test
  @DisplayName("is unexplained where each tensor alone is right and nothing that is known of lists explains them")
  void lists_unexplained() {
    CheckResult result = check(lists(list -> list, answers -> {
      if (answers.size() > 1 && answers.get(0).parameters()[0].length > 0) {
        answers.get(0).parameters()[0][0] += 1;
      }
      return answers;
    }));
    assertEquals(Verdict.UNEXPLAINED, result.verdict(), result.sentence());
    assertTrue(result.sentence().startsWith("each tensor alone is adam's; in lists, "), result.sentence());
    assertTrue(result.worst().note().endsWith(", tensor 0"), result.worst().note());
  }

  @Test
  @DisplayName("is resumed by another instance, which knows only what was saved")
  void another_instance() {
    List<Subject> asked = new ArrayList<>();
    class Instance extends Changed {
      Instance() {
        super(ALL);
      }

      @Override
      public RunResult run(RunRequest request) {
        if (request.saved() != null) {
          asked.add(this);
        }
        return super.run(request);
      }

      @Override
      public Subject another() {
        return new Instance();
      }
    }
    Instance first = new Instance();
    assertEquals(Verdict.BIT_EXACT, check(first).verdict());
    assertEquals(3, asked.size());
    asked.forEach(other -> assertNotSame(first, other));
  }

  @Test
  @DisplayName("is nondeterministic where a list gives other bits the second time")
  void nondeterministic() {
    int[] calls = {0};
    CheckResult result = check(lists(list -> list, answers -> {
      answers.get(1).parameters()[2][0] += calls[0]++ % 2 == 0 ? 0 : 0x1p-40;
      return answers;
    }));
    assertEquals(Verdict.NONDETERMINISTIC, result.verdict());
  }
}
