package adamant.cli.defect;

import adamant.exact.Format;
import adamant.oracle.cases.ListCase;
import adamant.oracle.cases.State;
import adamant.oracle.subject.RunRequest;
import adamant.oracle.subject.RunResult;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * What a training loop holds: tensors in groups, the state of each, and what goes into a checkpoint; in parts that a
 * fault overrides one of. The formula is {@link Plain}'s.
 */
class Trainer {

  /** What is trained. */
  protected ListCase list;
  /** The elements of each tensor. */
  protected Plain[][] state;
  /** The format of the tensors. */
  protected Format format;
  private final Supplier<? extends Plain> element;

  Trainer() {
    this(Plain::new);
  }

  Trainer(Supplier<? extends Plain> element) {
    this.element = element;
  }

  final Trainer begin(ListCase given, Format in) {
    list = given;
    format = in;
    state = new Plain[given.tensors().size()][];
    for (int k = 0; k < state.length; k++) {
      ListCase.Group group = group(k);
      RunRequest request = new RunRequest(0, "", in, null, group.hyperparameters(), group.rates(), new double[0],
          new double[0][]);
      state[k] = new Plain[given.tensors().get(k).parameters().length];
      for (int i = 0; i < state[k].length; i++) {
        state[k][i] = element.get().begin(request);
      }
    }
    return this;
  }

  /** All steps. */
  final List<RunResult> run() {
    int tensors = state.length;
    double[][][] after = new double[tensors][list.steps()][];
    State[][] states = new State[tensors][list.steps()];
    double[][] theta = new double[tensors][];
    for (int k = 0; k < tensors; k++) {
      theta[k] = list.tensors().get(k).parameters().clone();
    }
    for (int t = 0; t < list.steps(); t++) {
      double[][] gradients = new double[tensors][];
      for (int k = 0; k < tensors; k++) {
        gradients[k] = list.tensors().get(k).gradients()[t];
        for (Plain e : state[k]) {
          e.now = t;
        }
      }
      step(theta, gradients);
      for (int k = 0; k < tensors; k++) {
        after[k][t] = theta[k].clone();
        states[k][t] = new State(of(k, e -> e.m), of(k, e -> e.v), of(k, e -> e.kept));
      }
    }
    List<RunResult> results = new ArrayList<>();
    for (int k = 0; k < tensors; k++) {
      results.add(RunResult.of(after[k], states[k]));
    }
    return results;
  }

  private double[] of(int tensor, ToDoubleFunction<Plain> part) {
    double[] values = new double[state[tensor].length];
    for (int i = 0; i < values.length; i++) {
      values[i] = part.applyAsDouble(state[tensor][i]);
    }
    return values;
  }

  /** Whether there are several tensors, for which a kernel of many may be taken. */
  final boolean many() {
    return state.length > 1;
  }

  /** The group of a tensor. */
  ListCase.Group group(int tensor) {
    return list.groups().get(list.tensors().get(tensor).group());
  }

  /** One step of all tensors; a gradient that is missing is null. */
  void step(double[][] theta, double[][] gradients) {
    for (int k = 0; k < theta.length; k++) {
      if (gradients[k] == null) {
        missing(k, theta[k]);
      } else {
        update(k, theta[k], gradients[k]);
      }
    }
  }

  /** One step of a tensor. */
  void update(int tensor, double[] theta, double[] gradient) {
    for (int i = 0; i < theta.length; i++) {
      theta[i] = state[tensor][i].step(theta[i], gradient[i]);
    }
  }

  /** A step at which a tensor has no gradient. */
  void missing(int tensor, double[] theta) {}

  /** What a checkpoint has of the only tensor. */
  final JsonNode save() {
    ArrayNode elements = JsonNodeFactory.instance.arrayNode();
    for (Plain e : state[0]) {
      save(elements.addObject(), e);
    }
    return elements;
  }

  void save(ObjectNode saved, Plain e) {
    saved.put("t", e.t).put("m", e.m).put("v", e.v).put("kept", e.kept).put("rate", e.rate());
  }

  /** Goes on from it. */
  final void load(JsonNode saved) {
    for (int i = 0; i < state[0].length; i++) {
      load(saved.path(i), state[0][i]);
    }
  }

  /** The rate of the last step is of no use: those of the steps to come are given. */
  void load(JsonNode saved, Plain e) {
    load(e, saved.path("t").asInt(), saved.path("m").asDouble(), saved.path("v").asDouble(),
        saved.path("kept").asDouble());
  }

  void load(Plain e, int t, double m, double v, double kept) {
    e.t = t;
    e.m = m;
    e.v = v;
    e.kept = kept;
  }

  /** A parameter as it is read from a checkpoint. */
  double parameter(double saved) {
    return saved;
  }
}
