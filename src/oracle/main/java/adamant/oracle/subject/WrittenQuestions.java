package adamant.oracle.subject;

import adamant.oracle.cases.State;
import adamant.oracle.subject.QuestionId.Plan;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Questions as lines, for a program that is not started by Adamant. */
public final class WrittenQuestions {

  private WrittenQuestions() {}

  /** The first question. */
  public static String capabilities() {
    return CapabilityMessages.askCapabilities();
  }

  /** A trajectory. */
  public static String run(Plan plan, int repetition, RunRequest request) {
    return Messages.run(TextNode.valueOf(id(plan, repetition, request).toString()), request);
  }

  /** A step. */
  public static String step(Plan plan, int repetition, StepRequest request) {
    return StepMessages.step(TextNode.valueOf(id(plan, repetition, request).toString()), request);
  }

  static QuestionId id(Plan plan, int repetition, RunRequest r) {
    List<double[]> numbers = new ArrayList<>(List.of(r.rates(), r.parameters()));
    numbers.addAll(List.of(r.gradients()));
    return QuestionId.of(plan, r.id(), repetition, r.hyperparameters(), numbers.toArray(new double[0][]));
  }

  static QuestionId id(Plan plan, int repetition, StepRequest r) {
    List<double[]> numbers = new ArrayList<>(List.of(new double[] {r.step()}, r.parameters(), r.gradient()));
    for (int k = 0; k < State.SLOTS; k++) {
      if (r.state().slot(k) != null) {
        numbers.add(r.state().slot(k));
      }
    }
    return QuestionId.of(plan, r.id(), repetition, r.hyperparameters(), numbers.toArray(new double[0][]));
  }

  /** The hyperparameters' names. */
  public static Set<String> hyperparameters() {
    return new TreeSet<>(Capability.HYPERPARAMETERS);
  }
}
