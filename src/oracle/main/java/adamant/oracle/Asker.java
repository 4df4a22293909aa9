package adamant.oracle;

import adamant.exact.Format;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.Start;
import adamant.oracle.cases.State;
import adamant.oracle.subject.Ability;
import adamant.oracle.subject.Capability;
import adamant.oracle.subject.RunResult;
import adamant.oracle.subject.StepResult;
import adamant.oracle.subject.Subject;
import adamant.oracle.subject.SubjectFailure;
import adamant.oracle.verdict.Observation;
import adamant.oracle.verdict.Slots;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts cases to a subject, each question twice, and takes down what it answers. */
final class Asker {

  private final Subject subject;
  private final Capability capability;
  private final Requests requests;
  private final Slots slots;
  private final Repeats repeats;

  /**
   * Asks one optimizer of a subject.
   *
   * @param order the evaluation order to ask for, or null
   * @param slots what the variant that it is judged by keeps
   */
  Asker(Subject subject, Capability capability, String order, Slots slots, Repeats repeats) {
    this.subject = subject;
    this.capability = capability;
    this.requests = new Requests(capability, order);
    this.slots = slots;
    this.repeats = repeats;
  }

  /** A whole case: as a run where the subject has that mode, and step by step where it has not. */
  List<Observation> ask(Case c) {
    if (c.start() != null) {
      return List.of(step(c));
    }
    return capability.can(Ability.RUN) ? List.of(run(c)) : steps(c);
  }

  /** A case once, with nothing held against the subject but what comes of it. */
  List<Observation> quietly(Case c) {
    return new Asker(subject, capability, requests.order(), slots, new Repeats(capability.formats())).ask(c);
  }

  private Observation run(Case c) {
    RunResult first = subject.run(requests.run(c));
    RunResult second = subject.run(requests.run(c));
    checked(first, c);
    checked(second, c);
    repeats.compare(c, first.parameters(), second.parameters());
    return new Observation(c, first.parameters(), capability.can(Ability.STATE) ? first.states() : null);
  }

  // Each step from what the subject made of the one before: a case for each, since its state is known exactly.
  private List<Observation> steps(Case c) {
    List<Observation> steps = new ArrayList<>();
    double[] parameters = c.parameters();
    State state = slots.zeros(c.length());
    for (int t = 0; t < c.steps(); t++) {
      Observation o = step(new Case(c.index(), c.note(), c.hyperparameters(), new double[] {c.rates()[t]}, parameters,
          new double[][] {c.gradients()[t]}, new Start(Arrays.copyOf(c.rates(), t), state)));
      steps.add(o);
      parameters = o.after()[0];
      state = o.states()[0];
    }
    return steps;
  }

  private Observation step(Case c) {
    StepResult first = subject.step(requests.step(c));
    StepResult second = subject.step(requests.step(c));
    checked(first, c);
    checked(second, c);
    repeats.compare(c, new double[][] {first.parameters()}, new double[][] {second.parameters()});
    return new Observation(c, new double[][] {first.parameters()}, new State[] {first.state()});
  }

  private void checked(RunResult result, Case c) {
    double[][] after = result.parameters();
    boolean shaped = after != null && after.length == c.steps();
    for (int t = 0; shaped && t < after.length; t++) {
      shaped = holds(capability.formats().parameters(), after[t], c.length());
    }
    if (!shaped) {
      throw new SubjectFailure("the subject answered case " + c.index() + " with something else than " + c.steps()
          + " tensors of " + c.length() + " " + capability.formats().parameters().label() + " values");
    }
    if (capability.can(Ability.STATE)) {
      for (int t = 0; t < c.steps(); t++) {
        checked(result.states() == null ? new State(null, null, null) : result.states()[t], c.index(), c.length());
      }
    }
  }

  private void checked(StepResult result, Case c) {
    if (!holds(capability.formats().parameters(), result.parameters(), c.length())) {
      throw new SubjectFailure("the subject answered case " + c.index() + " with something else than a tensor of "
          + c.length() + " " + capability.formats().parameters().label() + " values");
    }
    checked(result.state(), c.index(), c.length());
  }

  /** Refuses a state without a tensor that is kept, or with one of another length. */
  void checked(State state, int caseIndex, int length) {
    for (int k = 0; k < State.SLOTS; k++) {
      if (slots.keeps(k) && !holds(capability.formats().moments(), state.slot(k), length)) {
        throw new SubjectFailure("the subject answered case " + caseIndex + " without \"" + State.name(k)
            + "\", which is part of the state, in tensors of " + length + " " + capability.formats().moments().label()
            + " values");
      }
    }
  }

  private static boolean holds(Format format, double[] values, int length) {
    return values != null && values.length == length && Arrays.stream(values).allMatch(format::holds);
  }
}
