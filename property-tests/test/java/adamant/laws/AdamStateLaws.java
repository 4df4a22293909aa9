package adamant.laws;

import adamant.kernel.EvaluationOrder;
import adamant.reference.AdamHyperparameters;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/** What a step touches, what it refuses, and that a saved state is all that there is. */
class AdamStateLaws {

  // law: ADAM-FRAME
  @Property(seed = Seeds.FIXED + 16)
  @Label("ADAM-FRAME: a step changes neither gradient nor hyperparameters nor what it was made from")
  void a_step_changes_its_own_state_alone(@ForAll(supplier = History.Any.class) History run) {
    Reached.by(run);
    double[] theta = run.theta().clone();
    AdamHyperparameters h = run.h();
    double[] before = {h.lr(), h.beta1(), h.beta2(), h.eps()};
    Reference reference = new Reference(run.precision(), h, theta);
    for (double[] g : run.gradients()) {
      double[] given = g.clone();
      reference.step(given);
      Same.bits("gradient", g, given);
      double[][] state = Same.copy(reference.state());
      for (double[] part : reference.state()) {
        Arrays.fill(part, 7);
      }
      Same.bits("state after its copies were written", state, reference.state());
    }
    Same.bits("initial parameters", run.theta(), theta);
    if (reference.hyperparameters() != h || reference.steps() != run.gradients().length) {
      throw new AssertionError("other hyperparameters, or " + reference.steps() + " steps");
    }
    Same.bits("hyperparameters", before, new double[] {h.lr(), h.beta1(), h.beta2(), h.eps()});
  }

  // law: ADAM-FRAME
  @Property(seed = Seeds.FIXED + 17)
  @Label("ADAM-FRAME: a kernel changes no gradient and no element outside of its range")
  void a_kernel_changes_its_range_alone(@ForAll(supplier = History.Any.class) History run) {
    Reached.by(run);
    Random random = new Random(run.seed());
    int from = random.nextInt(run.length() + 1);
    int to = from + random.nextInt(run.length() + 1 - from);
    double[][] state = {run.theta().clone(), new double[run.length()], new double[run.length()]};
    double[][] before = Same.copy(state);
    for (int t = 0; t < run.gradients().length; t++) {
      Coefficients<Double> c = run.precision().coefficients(run.h(), t + 1);
      double[] g = run.gradients()[t].clone();
      run.precision().kernel(EvaluationOrder.values()[t % 2], state, g, from, to, c);
      Same.bits("gradient", run.gradients()[t], g);
    }
    for (int part = 0; part < 3; part++) {
      for (int i = 0; i < run.length(); i++) {
        if (i < from || i >= to) {
          Same.bits("element " + i, new double[] {before[part][i]}, new double[] {state[part][i]});
        }
      }
    }
  }

  // law: ADAM-REJECT
  @Property(seed = Seeds.FIXED + 18)
  @Label("ADAM-REJECT: a gradient of another length or with an element that is not finite is refused, nothing changes")
  void a_bad_gradient_changes_nothing(@ForAll(supplier = History.Any.class) History run) {
    Reached.by(run);
    Random random = new Random(run.seed());
    double[] bads = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
    Reference reference = new Reference(run.precision(), run.h(), run.theta());
    Reference undisturbed = new Reference(run.precision(), run.h(), run.theta());
    for (double[] g : run.gradients()) {
      double[] bad = g.clone();
      int i = random.nextInt(bad.length);
      bad[i] = bads[random.nextInt(3)];
      refused("element " + i + " of the gradient is not finite: every element must be", reference, bad);
      int other = random.nextInt(6);
      if (other != g.length) {
        refused("the length of the gradient is " + other + ": it must be the number of parameters", reference,
            new double[other]);
      }
      reference.step(g.clone());
      undisturbed.step(g.clone());
      Same.bits("state", undisturbed.state(), reference.state());
    }
  }

  private static void refused(String message, Reference reference, double[] gradient) {
    double[][] before = reference.state();
    int steps = reference.steps();
    try {
      reference.step(gradient);
    } catch (IllegalArgumentException e) {
      if (!message.equals(e.getMessage())) {
        throw new AssertionError("the message is: " + e.getMessage(), e);
      }
      Same.bits("state after a refusal", before, reference.state());
      if (reference.steps() != steps) {
        throw new AssertionError("a refused step was counted");
      }
      return;
    }
    throw new AssertionError("not refused: " + message);
  }

  // law: ADAM-REJECT
  @Property(seed = Seeds.FIXED + 19)
  @Label("ADAM-REJECT: a saved state with a negative second moment, or of unequal lengths, is refused")
  void a_bad_saved_state_is_refused(@ForAll(supplier = History.Any.class) History run) {
    Reached.by(run);
    double[][][] states = Run.states(run);
    double[][] saved = states[states.length - 1];
    int i = new Random(run.seed()).nextInt(run.length());
    double[][] negative = Same.copy(saved);
    Arrays.fill(negative[2], 0);
    negative[2][i] = -run.precision().format().minNormal().doubleValue() / 4;
    resumeRefused("element " + i + " of the second moment is negative: no element may be", run, negative, 1);
    double[][] shorter = {saved[0], saved[1], Arrays.copyOf(saved[2], i)};
    resumeRefused("the length of the second moment is " + i + ": it must be the number of parameters", run, shorter, 1);
    resumeRefused("the step count is -1: it must be at least 0", run, saved, -1);
  }

  private static void resumeRefused(String message, History run, double[][] state, int steps) {
    try {
      new Reference(run.precision(), run.h(), state, steps);
    } catch (IllegalArgumentException e) {
      if (message.equals(e.getMessage())) {
        return;
      }
      throw new AssertionError("the message is: " + e.getMessage(), e);
    }
    throw new AssertionError("not refused: " + message);
  }

  // law: ADAM-RESUME
  @Property(seed = Seeds.FIXED + 20)
  @Label("ADAM-RESUME: resuming after any step, with rates that change, equals never having stopped")
  void a_resumed_run_is_the_same_run(@ForAll(supplier = History.Any.class) History run) {
    Reached.by(run);
    int stop = new Random(run.seed()).nextInt(run.gradients().length + 1);
    Reference whole = new Reference(run.precision(), run.h(), run.theta());
    Reference parted = new Reference(run.precision(), run.h(), run.theta());
    for (int t = 0; t < run.gradients().length; t++) {
      AdamHyperparameters h = new AdamHyperparameters(run.h().lr() / (t + 1), run.h().beta1(), run.h().beta2(),
          run.h().eps());
      if (t == stop) {
        parted = new Reference(run.precision(), run.h(), parted.state(), parted.steps());
      }
      whole.hyperparameters(h);
      parted.hyperparameters(h);
      whole.step(run.gradients()[t].clone());
      parted.step(run.gradients()[t].clone());
      Same.bits("step " + (t + 1) + ", resumed after " + stop, whole.state(), parted.state());
    }
  }

  // law: ADAM-RESUME
  @Property(seed = Seeds.FIXED + 21)
  @Label("ADAM-RESUME: resuming a long run equals never having stopped")
  void a_resumed_long_run_is_the_same_run(@ForAll(supplier = History.Long.class) History run) {
    a_resumed_run_is_the_same_run(run);
  }
}
