package adamant.cli.defect;

import adamant.exact.Format;
import adamant.oracle.cases.ListCase;
import adamant.oracle.subject.Ability;
import adamant.oracle.subject.Capabilities;
import adamant.oracle.subject.Capability;
import adamant.oracle.subject.ListRequest;
import adamant.oracle.subject.RunRequest;
import adamant.oracle.subject.RunResult;
import adamant.oracle.subject.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** A {@link Trainer} as something to judge: each run by one of its own. */
record TrainerSubject(String declared, Format format, Supplier<Trainer> trainer) implements Subject {

  private static final Set<Ability> ABILITIES =
      Set.of(Ability.RUN, Ability.STATE, Ability.LISTS, Ability.GROUPS, Ability.ABSENT, Ability.RESUME);

  @Override
  public Capabilities capabilities() {
    return new Capabilities("subject", List.of(Capability.of(declared, format).with(ABILITIES)));
  }

  @Override
  public RunResult run(RunRequest request) {
    Trainer one = trainer.get();
    double[] parameters = request.saved() == null ? request.parameters()
        : Arrays.stream(request.parameters()).map(one::parameter).toArray();
    one.begin(new ListCase(request.id(), "", List.of(new ListCase.Group(request.hyperparameters(), request.rates())),
        List.of(new ListCase.Tensor(parameters, request.gradients(), 0))), request.format());
    if (request.saved() != null) {
      one.load(request.saved());
    }
    RunResult result = one.run().get(0);
    return request.save() ? new RunResult(result.parameters(), null, null, result.states(), one.save()) : result;
  }

  @Override
  public List<RunResult> run(ListRequest request) {
    return trainer.get().begin(request.list(), request.format()).run();
  }
}
