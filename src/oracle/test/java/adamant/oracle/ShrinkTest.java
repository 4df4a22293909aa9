package adamant.oracle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.ListCase;
import adamant.oracle.subject.Ability;
import adamant.oracle.subject.Capabilities;
import adamant.oracle.subject.Capability;
import adamant.oracle.subject.ListRequest;
import adamant.oracle.subject.ReferenceSubject;
import adamant.oracle.subject.RunRequest;
import adamant.oracle.subject.RunResult;
import adamant.oracle.subject.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What fails is made smaller")
class ShrinkTest {

  private static final CheckOptions FEW = CheckOptions.defaults().withCases(6);

  /** Adamant's kernel, declaring something, with its questions changed; counts them. */
  private static final class Kernel implements Subject {

    private final Capability capability;
    private final UnaryOperator<RunRequest> run;
    private final UnaryOperator<ListCase> list;
    private int questions;

    Kernel(Capability capability, UnaryOperator<RunRequest> run, UnaryOperator<ListCase> list) {
      this.capability = capability;
      this.run = run;
      this.list = list;
    }

    @Override
    public Capabilities capabilities() {
      return new Capabilities("kernel", List.of(capability));
    }

    @Override
    public RunResult run(RunRequest request) {
      questions++;
      return new ReferenceSubject().run(run.apply(request));
    }

    @Override
    public List<RunResult> run(ListRequest r) {
      questions++;
      return new ReferenceSubject().run(new ListRequest("adam", r.format(), r.order(), list.apply(r.list())));
    }
  }

  private static Kernel single(String computes, Map<String, Double> fixed, boolean rateChanges) {
    Capability capability = new Capability("adam", Format.BINARY64, List.of(), fixed, rateChanges, "");
    return new Kernel(capability, r -> new RunRequest(r.id(), computes, r.format(), r.order(), r.hyperparameters(),
        r.rates(), r.parameters(), r.gradients()), list -> list);
  }

  private static Kernel lists(UnaryOperator<ListCase> list) {
    return new Kernel(Capability.of("adam", Format.BINARY64).with(Set.of(Ability.RUN, Ability.LISTS, Ability.GROUPS,
        Ability.ABSENT)), r -> r, list);
  }

  private static Failing failing(Kernel subject) {
    Failing failing = Check.run(subject, FEW).get(0).failing();
    assertNotNull(failing);
    // 6 cases and 5 lists twice, and then 200 at most, with a few to find the smallest list that fails.
    assertTrue(subject.questions <= 22 + 5 + 200, () -> subject.questions + " questions");
    return failing;
  }

  // What was found is written, read again and run alone: it has to fail as it did.
  private static void stillFails(Kernel subject, Failing failing) {
    List<Failing> read = SavedCases.read(SavedCases.write(List.of(failing)).toString());
    CheckResult again = Check.run(subject, FEW.replaying(read)).get(0);
    assertFalse(again.verdict().passes(), () -> again.sentence() + SavedCases.write(failing));
    if (failing.worst() != null) {
      assertEquals(failing.worst().actual(), again.worst().actual(), SavedCases.write(failing).toString());
    }
    Kernel cleared = new Kernel(subject.capability, r -> r, list -> list);
    assertTrue(Check.run(cleared, FEW.replaying(read)).get(0).verdict().passes(), "without the fault");
  }

  @Test
  @DisplayName("to usual hyperparameters, one step, and 0 and 1, where these show the fault")
  void hyperparameters() {
    Kernel subject = single("adam-uncorrected", Map.of(), true);
    Failing failing = failing(subject);
    Case c = failing.given();
    assertNull(failing.list());
    assertEquals(new Hyperparameters(1e-3, 0.9, 0.999, 1e-8, 0, 1), c.hyperparameters());
    assertArrayEquals(new double[] {1e-3}, c.rates());
    assertArrayEquals(new double[] {0}, c.parameters());
    assertEquals(1, Math.abs(c.gradients()[0][0]));
    stillFails(subject, failing);
  }

  @Test
  @DisplayName("and keeps what shows it: λ where the decay is wrong, ε where that is")
  void keeps_what_shows_it() {
    Kernel decay = single("adamw-rate", Map.of(), true);
    Failing failing = failing(decay);
    assertTrue(failing.given().hyperparameters().weightDecay() > 0, SavedCases.write(failing)::toString);
    assertTrue(failing.given().parameters()[0] != 0);
    stillFails(decay, failing);
    Kernel eps = single("adam-eps-hat", Map.of(), true);
    Failing other = failing(eps);
    assertTrue(other.given().hyperparameters().eps() > 0, SavedCases.write(other)::toString);
    assertEquals(0, other.given().hyperparameters().weightDecay());
    stillFails(eps, other);
  }

  @Test
  @DisplayName("and never asks for what the subject cannot set")
  void keeps_what_is_fixed() {
    Map<String, Double> fixed = Map.of("lr", 0.01, "beta1", 0.75, "eps", 0.001, "weight_decay", 0.5);
    Kernel subject = single("adam-uncorrected", fixed, false);
    Failing failing = failing(subject);
    Hyperparameters h = failing.given().hyperparameters();
    assertEquals(new Hyperparameters(0.01, 0.75, 0.999, 0.001, 0.5, 1), h);
    assertArrayEquals(new double[] {0.01}, failing.given().rates());
    stillFails(subject, failing);
  }

  private static UnaryOperator<ListCase> tensors(UnaryOperator<List<ListCase.Tensor>> to) {
    return list -> new ListCase(list.index(), list.note(), list.groups(), to.apply(list.tensors()));
  }

  private static ListCase.Tensor still(ListCase.Tensor tensor, int from) {
    double[][] g = Arrays.stream(tensor.gradients()).map(one -> one == null ? null : one.clone())
        .toArray(double[][]::new);
    for (double[] one : g) {
      if (one != null) {
        Arrays.fill(one, from, one.length, 0);
      }
    }
    return new ListCase.Tensor(tensor.parameters(), g, tensor.group());
  }

  @Test
  @DisplayName("in a list: to the tensors, elements and steps that show it, and the same numbers")
  void lists() {
    Kernel subject = lists(tensors(all -> all.stream()
        .map(tensor -> tensor.parameters().length > 40_000 ? still(tensor, 40_000) : tensor).toList()));
    Failing failing = failing(subject);
    assertNull(failing.given());
    ListCase list = failing.list();
    assertEquals(1, list.tensors().size());
    assertEquals(40_001, list.tensors().get(0).parameters().length);
    assertEquals(1, list.steps());
    assertEquals(0, list.tensors().get(0).parameters()[17]);
    assertEquals(40_000, failing.worst().index());
    assertTrue(SavedCases.write(failing).toString().length() < 2000, "one number for all that are the same");
    stillFails(subject, failing);
  }

  @Test
  @DisplayName("in a list: with the tensors before the one that fails where they are what makes it fail")
  void predecessors() {
    Kernel subject = lists(tensors(all -> {
      List<ListCase.Tensor> changed = new ArrayList<>();
      for (int k = 0; k < all.size(); k++) {
        boolean after = k > 0 && all.get(k - 1).parameters().length == 0 && all.get(k).gradients()[0] != null;
        changed.add(after ? still(all.get(k), 0) : all.get(k));
      }
      return changed;
    }));
    Failing failing = failing(subject);
    assertEquals(List.of(0, 1), failing.list().tensors().stream().map(t -> t.parameters().length).toList());
    stillFails(subject, failing);
  }

  @Test
  @DisplayName("in a list: to a step without a gradient where something moves at it")
  void missing() {
    Kernel subject = lists(tensors(all -> all.stream().map(tensor -> new ListCase.Tensor(tensor.parameters(),
        Arrays.stream(tensor.gradients()).map(g -> g == null ? new double[tensor.parameters().length] : g)
            .toArray(double[][]::new), tensor.group())).toList()));
    Failing failing = failing(subject);
    assertEquals(1, failing.list().tensors().size());
    assertTrue(Arrays.stream(failing.list().tensors().get(0).gradients()).anyMatch(g -> g == null));
    assertNotNull(failing.moved());
    stillFails(subject, failing);
  }

  @Test
  @DisplayName("and passes, replayed, where nothing moves that has no gradient, though there is nothing else to judge")
  void nothing_but_a_missing_gradient() {
    ListCase list = new ListCase(0, "", List.of(new ListCase.Group(Hyperparameters.DEFAULTS, new double[] {1e-3})),
        List.of(new ListCase.Tensor(new double[] {1}, new double[][] {null}, 0)));
    Failing failing = new Failing("adam", "adam", Format.BINARY64, null, null, list, null, "", null);
    assertTrue(Check.run(lists(one -> one), FEW.replaying(List.of(failing))).get(0).verdict().passes());
    Kernel other = lists(tensors(all -> List.of(new ListCase.Tensor(new double[] {2}, all.get(0).gradients(), 0))));
    CheckResult moved = Check.run(other, FEW.replaying(List.of(failing))).get(0);
    assertEquals(Verdict.DEFECT, moved.verdict());
    assertEquals("computes adam, but a tensor without a gradient moves: case 0, tensor 0, step 1, parameter of element 0",
        moved.sentence());
  }

  @Test
  @DisplayName("and a file that is no such list is refused with what is wrong with it")
  void wrong_files() {
    String text = SavedCases.write(List.of(failing(lists(tensors(all -> all.stream().map(t -> t.gradients()[0] == null
        ? t : still(t, 0)).toList()))))).toString();
    SavedCases.read(text);
    for (String[] wrong : new String[][] {{"\"group\":0", "\"group\":7", "case 0 has a tensor of the wrong shape"},
        {"\"length\":1", "\"length\":-1", "case 0 has a tensor of the wrong shape"},
        {"\"gradients\":[[", "\"gradients\":[[],[", "case 0 has a tensor of the wrong shape"}}) {
      assertTrue(text.contains(wrong[0]), text);
      IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
          () -> SavedCases.read(text.replace(wrong[0], wrong[1])));
      assertEquals(wrong[2], e.getMessage());
    }
  }
}
