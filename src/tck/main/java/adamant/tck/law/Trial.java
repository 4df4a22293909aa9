package adamant.tck.law;

import adamant.exact.ElementState;
import adamant.exact.ExactTrajectory;
import adamant.exact.Hyperparameters;
import adamant.exact.Interval;
import adamant.exact.Underflow;
import adamant.oracle.cases.State;
import adamant.oracle.subject.RunResult;
import adamant.oracle.variant.Order;
import adamant.oracle.variant.VariantRule;
import adamant.oracle.variant.Variants;
import adamant.oracle.verdict.Slots;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A run that was done, and how far rounding can take each of its steps, as the oracle derives it. */
final class Trial {

  private final Lab lab;
  private final Hyperparameters h;
  private final double[] rates;
  private final double[] theta;
  private final double[][] gradients;
  private final RunResult result;

  Trial(Lab lab, Hyperparameters h, double[] rates, double[] theta, double[][] gradients, RunResult result) {
    this.lab = lab;
    this.h = h;
    this.rates = rates;
    this.theta = theta;
    this.gradients = gradients;
    this.result = result;
  }

  int steps() {
    return gradients.length;
  }

  int length() {
    return theta.length;
  }

  double[][] after() {
    return result.parameters();
  }

  State[] states() {
    return result.states();
  }

  double gradient(int t, int i) {
    return gradients[t][i];
  }

  /** The steps of an element, judged by the declared formula. */
  List<Step> element(int i) {
    return element(i, lab.id(), h);
  }

  /** The same, judged by another formula or other hyperparameters. */
  List<Step> element(int i, String id, Hyperparameters others) {
    Underflow underflow = lab.offered().capability().underflow();
    ExactTrajectory.Element element = new ExactTrajectory(new VariantRule(Variants.byId(id), Order.ANY), lab.format(),
        underflow, others, rates, ExactTrajectory.enclosedScalars(lab.format(), underflow)).element();
    List<Step> steps = new ArrayList<>();
    for (int t = 0; t < gradients.length; t++) {
      double before = t == 0 ? theta[i] : after()[t - 1][i];
      double after = after()[t][i];
      String where = "step " + (t + 1) + " at gradient " + lab.format().hex(gradients[t][i]) + ", from parameter "
          + lab.format().hex(before) + " to " + lab.format().hex(after) + " (" + text() + ")";
      if (!Double.isFinite(after)) {
        throw new AssertionError(where + ": it is no finite number");
      }
      BigDecimal exact = element.exact(before, gradients[t][i]);
      Interval enclosure = element.enclosure(before, gradients[t][i]);
      steps.add(new Step(t + 1, gradients[t][i], before, after, exact, enclosure, where));
    }
    return steps;
  }

  /**
   * How far rounding can take a slot of an element from its exact value, after all steps.
   *
   * @param slot the slot, from 0
   */
  BigDecimal doubtOfSlot(int i, int slot) {
    ExactTrajectory.Element element = new ExactTrajectory(new VariantRule(lab.variant(), Order.ANY), lab.format(), h,
        rates).element();
    for (int t = 0; t < gradients.length; t++) {
      double before = t == 0 ? theta[i] : after()[t - 1][i];
      element.exact(before, gradients[t][i]);
      element.enclosure(before, gradients[t][i]);
    }
    Slots slots = Slots.of(lab.variant());
    ElementState<Interval> enclosed = element.enclosedState();
    return Step.doubt(slots.at(element.exactState(), slot), slots.at(enclosed, slot));
  }

  private String text() {
    return "lr=" + h.lr() + " beta1=" + h.beta1() + " beta2=" + h.beta2() + " eps=" + h.eps()
        + (h.weightDecay() == 0 ? "" : " weight_decay=" + h.weightDecay())
        + (h.schedule() == 1 ? "" : " schedule=" + h.schedule());
  }
}
