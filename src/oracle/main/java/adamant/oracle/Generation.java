package adamant.oracle;

import adamant.oracle.cases.Case;
import adamant.oracle.subject.Capability;
import adamant.oracle.subject.QuestionId;
import adamant.oracle.subject.QuestionId.Plan;
import adamant.oracle.subject.RecordedSubject;
import adamant.oracle.subject.WrittenQuestions;
import adamant.oracle.variant.Variants;
import adamant.oracle.verdict.Slots;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The questions of a check written down for a program that is not started by Adamant: {@code adamant gen}. */
public final class Generation {

  private Generation() {}

  /**
   * Writes the question for the capabilities and then every case twice, each line a question. The answers are judged by
   * {@link Check} as a {@link RecordedSubject}.
   *
   * @param plan what is asked
   * @param line takes a line
   * @throws adamant.oracle.variant.UnknownOptimizer where the plan's variant is unknown
   */
  public static void write(Plan plan, Consumer<String> line) {
    Slots slots = Slots.of(Variants.byId(plan.optimizer()));
    Capability capability = plan.capability();
    Requests requests = new Requests(capability, plan.order());
    line.accept(WrittenQuestions.capabilities());
    List<Case> cases = CheckCases.of(capability, false, plan.seed(), plan.cases(), 0, slots.zeros(0));
    for (Case c : cases) {
      for (int repetition = 0; repetition < QuestionId.REPETITIONS; repetition++) {
        line.accept(c.start() == null ? WrittenQuestions.run(plan, repetition, requests.run(c))
            : WrittenQuestions.step(plan, repetition, requests.step(c)));
      }
    }
  }

  /** What can be fixed. */
  public static Set<String> hyperparameters() {
    return WrittenQuestions.hyperparameters();
  }
}
