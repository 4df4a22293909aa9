package adamant.tck;

import adamant.exact.Hyperparameters;
import adamant.oracle.cases.ListCase;
import adamant.oracle.cases.State;
import adamant.oracle.subject.Ability;
import adamant.oracle.subject.Capabilities;
import adamant.oracle.subject.Capability;
import adamant.oracle.subject.ListRequest;
import adamant.oracle.subject.Rejection;
import adamant.oracle.subject.RunRequest;
import adamant.oracle.subject.RunResult;
import adamant.oracle.subject.StepRequest;
import adamant.oracle.subject.StepResult;
import adamant.oracle.subject.Subject;
import adamant.oracle.variant.Variants;
import adamant.oracle.verdict.Slots;
import adamant.reference.Slot;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.POJONode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** An optimizer under test as a subject of the oracle. A new run is begun for each question. */
final class HostSubject implements Subject {

  private final HostedTck host;
  private final Capability capability;
  private final Slots slots;

  HostSubject(HostedTck host) {
    this.host = host;
    String declared = host.declared();
    Set<Ability> abilities = EnumSet.of(Ability.RUN);
    abilities.addAll(host.offers());
    host.fixed().keySet().stream().filter(name -> !Capability.HYPERPARAMETERS.contains(name)).findFirst()
        .ifPresent(name -> {
          throw new IllegalStateException("fixed() names '" + name + "', which is none of "
              + String.join(", ", Capability.HYPERPARAMETERS));
        });
    this.capability = new Capability(declared, host.format(), host.orders(), host.fixed(), host.rateChanges(), "")
        .with(abilities).with(host.subnormals());
    this.slots = Slots.of(Variants.byId(declared));
  }

  @Override
  public Capabilities capabilities() {
    return new Capabilities(host.getClass().getSimpleName(), List.of(capability));
  }

  @Override
  public RunResult run(RunRequest request) {
    return unlessRefused(() -> {
      Hosted run = host.host(request.order(), request.hyperparameters(), request.parameters().clone());
      if (request.saved() != null) {
        run.resume(((POJONode) request.saved()).getPojo());
      }
      int steps = request.gradients().length;
      double[][] after = new double[steps][];
      State[] states = new State[steps];
      for (int t = 0; t < steps; t++) {
        run.step(request.gradients()[t], request.rates()[t]);
        after[t] = run.parameters();
        states[t] = told(Ability.STATE) ? state(run) : null;
      }
      JsonNode saved = request.save() ? JsonNodeFactory.instance.pojoNode(run.save()) : null;
      return new RunResult(after, null, null, told(Ability.STATE) ? states : null, saved);
    });
  }

  @Override
  public StepResult step(StepRequest request) {
    return unlessRefused(() -> {
      Hyperparameters h = request.hyperparameters();
      Hosted run = host.host(request.order(), h, request.parameters().clone());
      State state = request.state().copy();
      run.restore(request.step() - 1, state.first(), state.second(), state.third());
      run.step(request.gradient(), h.lr());
      return new StepResult(run.parameters(), state(run));
    });
  }

  @Override
  public List<RunResult> run(ListRequest request) {
    return unlessRefused(() -> {
      ListCase list = request.list();
      List<ListCase.Tensor> tensors = list.tensors();
      HostedList run = host.hostList(request.order(),
          list.groups().stream().map(ListCase.Group::hyperparameters).toList(),
          tensors.stream().mapToInt(ListCase.Tensor::group).toArray(),
          tensors.stream().map(tensor -> tensor.parameters().clone()).toList());
      int steps = list.steps();
      double[][][] after = new double[tensors.size()][steps][];
      State[][] states = new State[tensors.size()][steps];
      for (int t = 0; t < steps; t++) {
        int step = t;
        List<double[]> gradients = new ArrayList<>();
        tensors.forEach(tensor -> gradients.add(copy(tensor.gradients()[step])));
        run.step(gradients, list.groups().stream().mapToDouble(group -> group.rates()[step]).toArray());
        for (int k = 0; k < after.length; k++) {
          int tensor = k;
          after[k][t] = run.parameters(k);
          states[k][t] = told(Ability.STATE) ? state(slot -> run.slot(tensor, slot)) : null;
        }
      }
      List<RunResult> results = new ArrayList<>();
      for (int k = 0; k < after.length; k++) {
        results.add(told(Ability.STATE) ? RunResult.of(after[k], states[k]) : RunResult.of(after[k]));
      }
      return results;
    });
  }

  private boolean told(Ability ability) {
    return capability.can(ability);
  }

  private State state(Hosted run) {
    return state(run::slot);
  }

  private State state(Function<Slot, double[]> slot) {
    double[][] all = new double[State.SLOTS][];
    for (int k = 0; k < all.length; k++) {
      all[k] = slots.keeps(k) ? slot.apply(Slot.values()[k]) : null;
    }
    return State.of(all);
  }

  private static double[] copy(double[] values) {
    return values == null ? null : values.clone();
  }

  // Of what else an optimizer throws, the test that asked for it tells.
  private static <T> T unlessRefused(Supplier<T> question) {
    try {
      return question.get();
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new Rejection(e.getMessage() == null ? e.toString() : e.getMessage());
    }
  }
}
