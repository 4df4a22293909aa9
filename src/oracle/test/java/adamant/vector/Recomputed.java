package adamant.vector;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.Domain;
import adamant.oracle.cases.Start;
import adamant.oracle.cases.State;
import adamant.oracle.subject.ReferenceSubject;
import adamant.oracle.subject.StepRequest;
import adamant.oracle.subject.StepResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Holds a case of a file against what kernels, a second exact evaluation and enclosures make of its inputs. */
final class Recomputed {

  private final VectorFile file;
  private final Format format;
  private final ReferenceSubject kernels = new ReferenceSubject();
  private final Evaluation evaluation;
  private final Domain domain;

  Recomputed(VectorFile file) {
    this.file = file;
    this.format = file.format();
    this.evaluation = new Evaluation(file.optimizer(), format);
    this.domain = new Domain(format);
  }

  /** What is wrong with a case; empty where nothing is. */
  List<String> problems(VectorGroup group, VectorCase c) {
    List<String> problems = new ArrayList<>();
    kernels(group.hyperparameters(), c, problems);
    int[] ends = domain.leaves(given(group.hyperparameters(), c));
    for (int i = 0; i < c.length(); i++) {
      exact(group.hyperparameters(), c, i, ends[i], problems);
    }
    bounds(group.hyperparameters(), c, problems);
    if (c.inside() != Arrays.stream(ends).allMatch(end -> end == c.steps().size())) {
      problems.add(at(c) + "inside is " + c.inside());
    }
    return problems;
  }

  private String at(VectorCase c) {
    return file.name() + ", case " + c.id() + ": ";
  }

  /** The case as the oracle has cases. */
  static Case given(Hyperparameters h, VectorCase c) {
    double[] before = new double[c.taken()];
    Arrays.fill(before, c.steps().get(0).rate());
    return new Case(c.id(), c.comment(), h, c.steps().stream().mapToDouble(VectorStep::rate).toArray(), c.parameters(),
        c.steps().stream().map(VectorStep::gradient).toArray(double[][]::new),
        c.taken() == 0 ? null : new Start(before, c.start()));
  }

  private void kernels(Hyperparameters h, VectorCase c, List<String> problems) {
    double[] parameters = c.parameters();
    State state = c.start();
    for (int t = 0; t < c.steps().size(); t++) {
      VectorStep step = c.steps().get(t);
      StepResult after = kernels.step(new StepRequest(c.id(), file.optimizer(), format, null, h.withLr(step.rate()),
          c.taken() + t + 1, parameters, state, step.gradient()));
      parameters = after.parameters();
      state = after.state();
      if (step.after() != null && format.differs(parameters, step.after().literal()) >= 0) {
        problems.add(at(c) + "kernels have other bits after step " + (t + 1));
      }
    }
    for (int k = 0; k < State.SLOTS; k++) {
      if ((c.slot(k) == null) != (state.slot(k) == null)
          || c.slot(k) != null && format.differs(state.slot(k), c.slot(k).literal()) >= 0) {
        problems.add(at(c) + "kernels have other bits in slot " + State.name(k));
      }
    }
  }

  private void exact(Hyperparameters h, VectorCase c, int i, int end, List<String> problems) {
    ApfloatFormula formula = end == 0 ? null
        : new ApfloatFormula(file.optimizer(), h, c.parameters()[i], c.start(), i, c.taken());
    boolean defined = end > 0;
    for (int t = 0; t < c.steps().size(); t++) {
      VectorStep step = c.steps().get(t);
      BigDecimal exact = null;
      defined &= t < end;
      try {
        exact = defined ? formula.step(step.rate(), step.gradient()[i]) : null;
      } catch (ArithmeticException e) {
        defined = false;
      }
      if (step.after() != null) {
        compare(exact, step.after().exact()[i], at(c) + "element " + i + " after step " + (t + 1), problems);
      }
    }
    for (int k = 0; k < State.SLOTS; k++) {
      if (c.slot(k) != null) {
        compare(defined ? formula.slot(k) : null, c.slot(k).exact()[i],
            at(c) + "element " + i + " in slot " + State.name(k), problems);
      }
    }
  }

  private void compare(BigDecimal exact, double told, String where, List<String> problems) {
    if (exact == null ? !Double.isNaN(told) : !format.same(Evaluation.rounded(format, exact), told)) {
      problems.add(where + ": the exact value is " + exact);
    }
  }

  private void bounds(Hyperparameters h, VectorCase c, List<String> problems) {
    List<Expected[]> again = evaluation.of(given(h, c));
    for (int t = 0; t < c.steps().size(); t++) {
      bounds(again.get(t)[0], c.steps().get(t).after(), at(c) + "bounds after step " + (t + 1), problems);
    }
    for (int k = 0; k < State.SLOTS; k++) {
      bounds(again.get(c.steps().size())[k], c.slot(k), at(c) + "bounds of slot " + State.name(k), problems);
    }
  }

  private void bounds(Expected again, Expected told, String where, List<String> problems) {
    if (told != null
        && (format.differs(again.low(), told.low()) >= 0 || format.differs(again.high(), told.high()) >= 0)) {
      problems.add(where);
    }
  }
}
