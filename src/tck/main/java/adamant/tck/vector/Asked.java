package adamant.tck.vector;

import adamant.exact.Hyperparameters;
import adamant.oracle.cases.State;
import adamant.oracle.subject.Ability;
import adamant.oracle.subject.Capability;
import adamant.oracle.subject.Rejection;
import adamant.oracle.subject.RunRequest;
import adamant.oracle.subject.RunResult;
import adamant.oracle.subject.StepRequest;
import adamant.oracle.subject.StepResult;
import adamant.tck.subject.Offered;
import adamant.vector.VectorCase;
import adamant.vector.VectorFile;
import adamant.vector.VectorGroup;
import adamant.vector.VectorStep;
import java.util.Map;
import org.opentest4j.TestAbortedException;

/** Puts the vectors of a file to one optimizer; what it cannot be asked is skipped. */
record Asked(Offered offered, VectorFile file) {

  /** From zero as a run, where it takes runs; else step by step. */
  Answer answer(VectorGroup group, VectorCase c) {
    Capability capability = offered.capability();
    boolean run = capability.can(Ability.RUN) && c.taken() == 0;
    if (!run && !capability.can(Ability.STEP)) {
      throw skipped("it starts after step " + c.taken() + ", and single steps are not offered");
    }
    Hyperparameters h = group.hyperparameters().withLr(c.steps().get(0).rate());
    requireSettable(h, c);
    try {
      return run ? run(h, c) : steps(h, c);
    } catch (Rejection e) {
      throw skipped("the optimizer refuses it: " + e.getMessage());
    }
  }

  private Answer run(Hyperparameters h, VectorCase c) {
    RunResult result = offered.subject().run(new RunRequest(c.id(), offered.capability().optimizer(), file.format(),
        offered.order(), h, c.steps().stream().mapToDouble(VectorStep::rate).toArray(), c.parameters().clone(),
        c.steps().stream().map(step -> step.gradient().clone()).toArray(double[][]::new)));
    boolean told = offered.capability().can(Ability.STATE);
    return new Answer(result.parameters(), told ? result.states()[c.steps().size() - 1] : null);
  }

  private Answer steps(Hyperparameters h, VectorCase c) {
    double[][] after = new double[c.steps().size()][];
    double[] parameters = c.parameters();
    State state = c.start();
    for (int t = 0; t < after.length; t++) {
      VectorStep step = c.steps().get(t);
      StepResult result = offered.subject().step(new StepRequest(c.id(), offered.capability().optimizer(),
          file.format(), offered.order(), h.withLr(step.rate()), c.taken() + t + 1, parameters.clone(), state.copy(),
          step.gradient().clone()));
      parameters = result.parameters();
      state = result.state();
      after[t] = parameters;
    }
    return new Answer(after, state);
  }

  private void requireSettable(Hyperparameters h, VectorCase c) {
    Map<String, Double> asked = Map.of("lr", h.lr(), "beta1", h.beta1(), "beta2", h.beta2(), "eps", h.eps(),
        "weight_decay", h.weightDecay(), "schedule", h.schedule());
    offered.capability().fixed().forEach((name, value) -> {
      if ((name.equals("lr") || file.uses().contains(name)) && !asked.get(name).equals(value)) {
        throw skipped(name + " cannot be set to " + asked.get(name));
      }
    });
    boolean changes = c.steps().stream().anyMatch(step -> step.rate() != h.lr());
    if (changes && (!offered.capability().rateChanges() || offered.capability().fixed().containsKey("lr"))) {
      throw skipped("the learning rate cannot change");
    }
  }

  private static TestAbortedException skipped(String why) {
    return new TestAbortedException("not tested: " + why);
  }
}
