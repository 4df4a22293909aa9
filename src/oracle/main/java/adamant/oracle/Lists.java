package adamant.oracle;

import adamant.exact.Format;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.ListCase;
import adamant.oracle.cases.State;
import adamant.oracle.conduct.Answered;
import adamant.oracle.subject.Ability;
import adamant.oracle.subject.Capability;
import adamant.oracle.subject.ListRequest;
import adamant.oracle.subject.RunResult;
import adamant.oracle.subject.Subject;
import adamant.oracle.verdict.Finding;
import adamant.oracle.verdict.Observation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Puts lists of tensors to a subject, each twice, and takes down what it answers. */
final class Lists {

  private record Kind(int group, List<Integer> steps) {}

  private final Subject subject;
  private final Capability capability;
  private final String order;
  private final Repeats repeats;
  private final Asker asker;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Answered> answered = new ArrayList<>();
  private String moved;

  /**
   * Asks one optimizer of a subject.
   *
   * @param order the evaluation order to ask for, or null
   * @param asker says what is wrong with a state
   */
  Lists(Subject subject, Capability capability, String order, Asker asker, Repeats repeats) {
    this.subject = subject;
    this.capability = capability;
    this.order = order;
    this.repeats = repeats;
    this.asker = asker;
  }

  /** One observation for each group and set of steps. */
  List<Observation> ask(ListCase list) {
    return observed(list, answer(list), answer(list));
  }

  /** The same, asked once. */
  List<Observation> once(ListCase list) {
    List<RunResult> only = answer(list);
    return observed(list, only, only);
  }

  private List<Observation> observed(ListCase list, List<RunResult> first, List<RunResult> second) {
    answered.add(new Answered(list, first.stream().map(RunResult::parameters).toArray(double[][][]::new)));
    Map<Kind, Together> kinds = new LinkedHashMap<>();
    for (int k = 0; k < first.size(); k++) {
      ListCase.Tensor tensor = list.tensors().get(k);
      ListCase.Group group = list.groups().get(tensor.group());
      int[] steps = IntStream.range(0, list.steps()).filter(t -> tensor.gradients()[t] != null).toArray();
      compare(list, k, steps, first.get(k), second.get(k));
      stays(list, k, first.get(k));
      kinds.computeIfAbsent(new Kind(tensor.group(), IntStream.of(steps).boxed().toList()),
          kind -> new Together(list, group, steps)).add(k, first.get(k));
    }
    List<Observation> observations = new ArrayList<>();
    for (Together together : kinds.values()) {
      Observation o = together.observation();
      if (o != null) {
        observations.add(o);
      }
      if (together.left() > 0) {
        findings.add(new Finding(list.index(), list.note(), together.left()
            + " more elements with bits of their own were not judged"));
      }
    }
    return observations;
  }

  private List<RunResult> answer(ListCase list) {
    List<ListCase.Tensor> copies = list.tensors().stream().map(Lists::copy).toList();
    List<RunResult> results = subject.run(new ListRequest(capability.optimizer(), capability.formats(), order,
        new ListCase(list.index(), list.note(), list.groups(), copies)));
    boolean told = capability.can(Ability.STATE);
    for (int k = 0; k < results.size(); k++) {
      int length = list.tensors().get(k).parameters().length;
      for (int t = 0; told && t < list.steps(); t++) {
        State[] states = results.get(k).states();
        asker.checked(states == null ? new State(null, null, null) : states[t], list.index(), length);
      }
    }
    return told ? results : results.stream().map(r -> RunResult.of(r.parameters())).toList();
  }

  private static ListCase.Tensor copy(ListCase.Tensor tensor) {
    double[][] g = new double[tensor.gradients().length][];
    for (int t = 0; t < g.length; t++) {
      g[t] = tensor.gradients()[t] == null ? null : tensor.gradients()[t].clone();
    }
    return new ListCase.Tensor(tensor.parameters().clone(), g, tensor.group());
  }

  private void compare(ListCase list, int k, int[] steps, RunResult first, RunResult second) {
    double[][][] picked = new double[3][steps.length][];
    for (int s = 0; s < steps.length; s++) {
      picked[0][s] = list.tensors().get(k).gradients()[steps[s]];
      picked[1][s] = first.parameters()[steps[s]];
      picked[2][s] = second.parameters()[steps[s]];
    }
    repeats.compare(new Case(list.index(), list.note() + ", tensor " + k, null, null,
        list.tensors().get(k).parameters(), picked[0]), picked[1], picked[2]);
  }

  // Neither the parameters nor the state of a tensor may move at a step at which it has no gradient.
  private void stays(ListCase list, int k, RunResult result) {
    Format format = capability.format();
    ListCase.Tensor tensor = list.tensors().get(k);
    for (int t = 0; t < list.steps() && moved == null; t++) {
      if (tensor.gradients()[t] != null) {
        continue;
      }
      int i = format.differs(t == 0 ? tensor.parameters() : result.parameters()[t - 1], result.parameters()[t]);
      String what = "parameter";
      for (int slot = 0; i < 0 && result.states() != null && slot < State.SLOTS; slot++) {
        double[] now = result.states()[t].slot(slot);
        if (now != null) {
          i = format.differs(t == 0 ? new double[now.length] : result.states()[t - 1].slot(slot), now);
          what = "state '" + State.name(slot) + "'";
        }
      }
      if (i >= 0) {
        moved = "case " + list.index() + ", tensor " + k + ", step " + (t + 1)
            + ", " + what + " of element " + i;
      }
    }
  }

  /** What was answered. */
  List<Answered> answered() {
    return answered;
  }

  /** Where something moved that had no gradient; null where nothing did. */
  String moved() {
    return moved;
  }

  /** What was left out. */
  List<Finding> findings() {
    return findings;
  }
}
