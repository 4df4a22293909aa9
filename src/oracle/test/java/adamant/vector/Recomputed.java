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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * What is expected of a case by its inputs alone: bits by the kernels, or for tensors of two bytes by a second writing of
 * their order; exact values by a second exact evaluation; bounds by enclosures.
 */
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
    this.domain = Within.of(format);
  }

  /** What is wrong with a case; empty where nothing is. */
  List<String> problems(VectorGroup group, VectorCase c) {
    return differences(c, again(group.hyperparameters(), c));
  }

  /** Where a case has other expected values than one that was computed again. */
  List<String> differences(VectorCase c, VectorCase again) {
    List<String> problems = new ArrayList<>();
    String at = file.name() + ", case " + c.id() + ": ";
    for (int t = 0; t < c.steps().size(); t++) {
      differences(c.steps().get(t).after(), again.steps().get(t).after(), at + "after step " + (t + 1), problems);
    }
    for (int k = 0; k < State.SLOTS; k++) {
      differences(c.slot(k), again.slot(k), at + "slot " + State.name(k), problems);
    }
    if (c.inside() != again.inside()) {
      problems.add(at + "inside is " + c.inside());
    }
    return problems;
  }

  private void differences(Expected told, Expected again, String where, List<String> problems) {
    if (told == null || again == null) {
      if (told != again) {
        problems.add(where + " there is something in one alone");
      }
      return;
    }
    difference(told.literal(), again.literal(), where + ": other bits", problems);
    difference(told.exact(), again.exact(), where + ": another exact value", problems);
    difference(told.low(), again.low(), where + ": another lower bound", problems);
    difference(told.high(), again.high(), where + ": another upper bound", problems);
  }

  private void difference(double[] told, double[] again, String what, List<String> problems) {
    if (format.differs(told, again) >= 0) {
      problems.add(what + ", " + Arrays.toString(again));
    }
  }

  /** The case with what is expected of it computed from its inputs. */
  VectorCase again(Hyperparameters h, VectorCase c) {
    List<Expected[]> enclosed = evaluation.of(given(h, c));
    int[] ends = domain.leaves(given(h, c));
    List<Expected[]> all = new ArrayList<>();
    for (Expected[] some : enclosed) {
      all.add(Arrays.stream(some).map(e -> e == null ? null : new Expected(nothing(c), nothing(c), e.low(), e.high()))
          .toArray(Expected[]::new));
    }
    if (format.isHalf()) {
      floats(h, c, x -> FloatFormula.nearest(format, x), all);
    } else {
      kernels(h, c, all);
    }
    for (int i = 0; i < c.length(); i++) {
      exact(h, c, i, ends[i], all);
    }
    List<VectorStep> steps = new ArrayList<>();
    for (int t = 0; t < c.steps().size(); t++) {
      VectorStep step = c.steps().get(t);
      steps.add(new VectorStep(step.rate(), step.gradient(), step.after() == null ? null : all.get(t)[0]));
    }
    boolean inside = Arrays.stream(ends).allMatch(end -> end == steps.size());
    return new VectorCase(c.id(), c.comment(), c.flags(), inside, c.taken(), c.parameters(), c.start(), steps,
        Arrays.asList(all.get(steps.size())));
  }

  private static double[] nothing(VectorCase c) {
    double[] nothing = new double[c.length()];
    Arrays.fill(nothing, Double.NaN);
    return nothing;
  }

  /** The case as the oracle has cases. */
  static Case given(Hyperparameters h, VectorCase c) {
    double[] before = new double[c.taken()];
    Arrays.fill(before, c.steps().get(0).rate());
    return new Case(c.id(), c.comment(), h, c.steps().stream().mapToDouble(VectorStep::rate).toArray(), c.parameters(),
        c.steps().stream().map(VectorStep::gradient).toArray(double[][]::new),
        c.taken() == 0 ? null : new Start(before, c.start()));
  }

  private void kernels(Hyperparameters h, VectorCase c, List<Expected[]> all) {
    double[] parameters = c.parameters();
    State state = c.start();
    int n = c.length();
    for (int t = 0; t < c.steps().size(); t++) {
      VectorStep step = c.steps().get(t);
      StepResult after = kernels.step(new StepRequest(c.id(), file.optimizer(), format, null, h.withLr(step.rate()),
          c.taken() + t + 1, parameters, state, step.gradient()));
      parameters = after.parameters();
      state = after.state();
      System.arraycopy(parameters, 0, all.get(t)[0].literal(), 0, n);
    }
    for (int k = 0; k < State.SLOTS; k++) {
      Expected slot = all.get(c.steps().size())[k];
      if (slot != null) {
        System.arraycopy(state.slot(k), 0, slot.literal(), 0, n);
      }
    }
  }

  private void floats(Hyperparameters h, VectorCase c, DoubleUnaryOperator store, List<Expected[]> all) {
    for (int i = 0; i < c.length(); i++) {
      FloatFormula formula =
          new FloatFormula(file.optimizer(), h, c.parameters()[i], c.start(), i, c.taken(), store);
      for (int t = 0; t < c.steps().size(); t++) {
        VectorStep step = c.steps().get(t);
        all.get(t)[0].literal()[i] = formula.step(step.rate(), step.gradient()[i]);
      }
      for (int k = 0; k < State.SLOTS; k++) {
        Expected slot = all.get(c.steps().size())[k];
        if (slot != null) {
          slot.literal()[i] = formula.slot(k);
        }
      }
    }
  }

  private void exact(Hyperparameters h, VectorCase c, int i, int end, List<Expected[]> all) {
    if (end == 0) {
      return;
    }
    ApfloatFormula formula =
        new ApfloatFormula(file.optimizer(), format, h, c.parameters()[i], c.start(), i, c.taken());
    try {
      for (int t = 0; t < end; t++) {
        VectorStep step = c.steps().get(t);
        all.get(t)[0].exact()[i] = Evaluation.rounded(format, formula.step(step.rate(), step.gradient()[i]));
      }
    } catch (ArithmeticException e) {
      // The formula has no value from here on.
      return;
    }
    for (int k = 0; end == c.steps().size() && k < State.SLOTS; k++) {
      Expected slot = all.get(end)[k];
      if (slot != null) {
        slot.exact()[i] = Evaluation.rounded(format, formula.slot(k));
      }
    }
  }
}
