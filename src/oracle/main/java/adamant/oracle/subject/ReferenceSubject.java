package adamant.oracle.subject;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.kernel.EvaluationOrder;
import adamant.optimizer.Optimizer;
import adamant.oracle.cases.ListCase;
import adamant.oracle.cases.State;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Adamant's own kernels, of every optimizer, format and order, judged like anybody's. */
public final class ReferenceSubject implements Subject {

  private static final Set<Ability> ALL = EnumSet.allOf(Ability.class);

  @Override
  public Capabilities capabilities() {
    List<Capability> offered = new ArrayList<>();
    for (Optimizer optimizer : adamFirst()) {
      List<String> orders = optimizer.orders().size() == 1 ? List.of()
          : optimizer.orders().stream().map(ReferenceSubject::name).toList();
      for (Format format : Format.JUDGED) {
        offered.add(new Capability(optimizer.id(), format, orders, Map.of(), true, "").with(ALL));
      }
    }
    return new Capabilities("kernel", offered);
  }

  private static List<Optimizer> adamFirst() {
    List<Optimizer> all = new ArrayList<>(List.of(Optimizer.values()));
    all.remove(Optimizer.ADAM);
    all.add(0, Optimizer.ADAM);
    return all;
  }

  @Override
  public RunResult run(RunRequest request) {
    Optimizer optimizer = optimizer(request.optimizer());
    EvaluationOrder order = order(optimizer, request.order());
    JsonNode saved = request.saved();
    int length = request.parameters().length;
    int before = saved == null ? 0 : saved.path("steps").asInt();
    RunResult result = run(order, KernelTensor.of(optimizer, request.format(), request.parameters(),
        saved == null ? null : States.read(saved, request.format(), length)), before, request.hyperparameters(),
        request.rates(), request.gradients());
    if (!request.save()) {
      return result;
    }
    int steps = request.gradients().length;
    ObjectNode state = JsonNodeFactory.instance.objectNode().put("steps", before + steps);
    States.write(state, request.format(), result.states()[steps - 1]);
    return new RunResult(result.parameters(), null, null, result.states(), state);
  }

  @Override
  public List<RunResult> run(ListRequest request) {
    Optimizer optimizer = optimizer(request.optimizer());
    EvaluationOrder order = order(optimizer, request.order());
    List<RunResult> results = new ArrayList<>();
    for (ListCase.Tensor tensor : request.list().tensors()) {
      ListCase.Group group = request.list().groups().get(tensor.group());
      results.add(run(order, KernelTensor.of(optimizer, request.format(), tensor.parameters(), null), 0,
          group.hyperparameters(), group.rates(), tensor.gradients()));
    }
    return results;
  }

  // A step without a gradient is none.
  private static RunResult run(EvaluationOrder order, KernelTensor tensor, int before, Hyperparameters h,
      double[] rates, double[][] gradients) {
    double[][] after = new double[gradients.length][];
    State[] states = new State[after.length];
    int steps = before;
    for (int t = 0; t < after.length; t++) {
      if (gradients[t] != null) {
        tensor.step(order, h, rates[t], ++steps, gradients[t]);
      }
      after[t] = tensor.parameters();
      states[t] = tensor.state();
    }
    return RunResult.of(after, states);
  }

  @Override
  public StepResult step(StepRequest request) {
    Optimizer optimizer = optimizer(request.optimizer());
    EvaluationOrder order = order(optimizer, request.order());
    Hyperparameters h = request.hyperparameters();
    KernelTensor tensor = KernelTensor.of(optimizer, request.format(), request.parameters(), request.state());
    tensor.step(order, h, h.lr(), request.step(), request.gradient());
    return new StepResult(tensor.parameters(), tensor.state());
  }

  private static Optimizer optimizer(String id) {
    return Optimizer.of(id).orElseThrow(() -> new Rejection("no optimizer '" + id + "'"));
  }

  private static EvaluationOrder order(Optimizer optimizer, String asked) {
    return optimizer.orders().stream()
        .filter(o -> asked == null ? o == EvaluationOrder.LITERAL : name(o).equals(asked)).findFirst()
        .orElseThrow(() -> new Rejection("no order '" + asked + "' of " + optimizer.id() + ": "
            + String.join(" or ", optimizer.orders().stream().map(ReferenceSubject::name).toList())));
  }

  private static String name(EvaluationOrder order) {
    return order.name().toLowerCase(Locale.ROOT);
  }
}
