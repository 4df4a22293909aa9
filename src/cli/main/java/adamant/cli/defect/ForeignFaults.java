package adamant.cli.defect;

import adamant.exact.Format;
import adamant.oracle.Verdict;
import adamant.oracle.subject.RunRequest;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Rules outside of the family under a member's name, and what is wrong in some of them. */
final class ForeignFaults {

  private ForeignFaults() {}

  static List<Fault> all() {
    return List.of(
        other("AdaGrad by dual averaging", "adagrad-eps-outside", "dual-averaging (θ = −η·U/(√G + ε)",
            ForeignSteps.DualAveraging::new),
        wrong("dual averaging by the squares of before this gradient", "hivemall 0.5.2, AdagradRDA",
            "adagrad-eps-outside", "the step uses G from before this gradient", () -> new ForeignSteps.DualAveraging() {
          @Override
          double used(double before) {
            return before;
          }
        }),
        tensor("dual averaging whose elements share one sum of squares",
            "hivemall 0.5.2, DenseOptimizerFactory.AdagradRDA", "adagrad-eps-outside", Verdict.DEFECT,
            "all elements of a tensor add to one G", ForeignTensors::sharedSquares),
        other("Rprop under the name of RMSProp", "rmsprop-eps-outside", "rprop (", ForeignSteps.Rprop::new),
        wrong("Rprop that subtracts the parameter of before where it should undo a step", "jsat 0.0.8, Rprop", "sgd",
            "the parameter from before the last step, times Δ, is subtracted", () -> new ForeignSteps.Rprop() {
          @Override
          double change(double turn, double theta) {
            return turn < 0 ? kept * v : super.change(turn, theta);
          }
        }),
        wrong("Rprop whose steps come one step late", "optax PR #1725", "sgd", "called for, and none where the sign turns",
            () -> new ForeignSteps.Rprop() {
          private double next;

          @Override
          double change(double turn, double theta) {
            double change = turn < 0 ? 0 : next;
            next = super.change(turn, theta);
            return change;
          }
        }),
        other("Lion under the name of Adam", "adam", "lion (", ForeignSteps.Lion::new),
        other("the sign of the first moment under the name of Adam", "adam", "signum (", ForeignSteps.Signum::new),
        other("FTRL under the name of AdaGrad", "adagrad-eps-inside", "ftrl (n ← n + g² from n = ε",
            ForeignSteps.Ftrl::new),
        other("rectified Adam under the name of Adam", "adam", "radam (", ForeignSteps.Rectified::new),
        other("AdaBelief under the name of Adam", "adam", "adabelief (", ForeignSteps.AdaBelief::new),
        other("Yogi under the name of Adam", "adam", "both moments starting at 10⁻⁶", ForeignSteps.Yogi::new),
        other("Adan under the name of Adam", "adam", "adan (", ForeignSteps.Adan::new),
        wrong("Adan whose differences weigh 1−β₂ in place of β₂", "optax PR #1715", "adam",
            "a difference weighs 1−β₂ where it should weigh β₂", () -> new ForeignSteps.Adan() {
          @Override
          double weight() {
            return gain2();
          }
        }),
        other("optimistic Adam under the name of Adam", "adam", "u = m̂/(√v̂ + ε), adam's", ForeignSteps.Optimistic::new),
        other("descent with a proximal step of the weight decay", "sgd", "proximal-descent (", ForeignSteps.Proximal::new),
        tensor("Pegasos projected by a norm without the first parameters", "tribuo 4.3.2, ShrinkingVector", "sgd",
            Verdict.DEFECT, "neither the first parameters nor what the factors take away", ForeignTensors::pegasos),
        tensor("LAMB under the name of Adam", Fault.MADE_UP, "adam", Verdict.OTHER_VARIANT, "lamb (",
            ForeignTensors::lamb),
        tensor("NovoGrad under the name of Adam", Fault.MADE_UP, "adam", Verdict.OTHER_VARIANT, "novograd (",
            ForeignTensors::novograd));
  }

  private static Fault other(String text, String declared, String words, Supplier<Plain> element) {
    return Fault.of(text, Fault.MADE_UP, declared, Expected.says(Verdict.OTHER_VARIANT, words), element);
  }

  private static Fault wrong(String text, String seen, String declared, String words, Supplier<Plain> element) {
    return Fault.of(text, seen, declared, Expected.says(Verdict.DEFECT, words), element);
  }

  private static Fault tensor(String text, String seen, String declared, Verdict verdict, String words,
      Function<RunRequest, double[][]> run) {
    return new Fault(text, seen, declared, Format.BINARY64, Expected.says(verdict, words), run);
  }
}
