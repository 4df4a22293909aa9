package adamant.cli.defect;

/** Other optimizers of the family as people write them, in the parts of {@link Plain}. */
final class Others {

  private Others() {}

  /** Without bias correction. */
  static class Uncorrected extends Plain {
    @Override
    double c1() {
      return 1;
    }

    @Override
    double c2() {
      return 1;
    }
  }

  /** RMSProp, ε outside of the root. */
  static class RmsProp extends Uncorrected {
    @Override
    double along(double before, double g) {
      return g;
    }
  }

  /** RMSProp, ε inside. */
  static class RmsPropInside extends RmsProp {
    @Override
    double denominator(double g) {
      return Math.sqrt(v + eps());
    }
  }

  /** AdaGrad. */
  static class AdaGrad extends RmsProp {
    @Override
    double second(double g) {
      return v + g * g;
    }
  }

  /** Momentum u ← γ·u + g, the rate outside. */
  static class Momentum extends Uncorrected {
    @Override
    double first(double g) {
      return beta1() * m + g;
    }

    @Override
    double denominator(double g) {
      return 1;
    }
  }

  /** Adam with λ·θ added to the gradient. */
  static class L2 extends Plain {
    @Override
    double gradient(double theta, double gradient) {
      return gradient + h.weightDecay() * theta;
    }
  }

  /** AdamW, the decay times the rate. */
  static class AdamW extends Plain {
    @Override
    double update(double theta, double change) {
      return theta - rate() * h.weightDecay() * theta - change;
    }
  }

  /** AMSGrad: the maximum of v, then corrected. */
  static class AmsGrad extends Plain {
    @Override
    double square() {
      kept = Math.max(kept, v);
      return kept / c2();
    }
  }

  /** AMSGrad: the maximum of the corrected v. */
  static class AmsGradCorrected extends Plain {
    @Override
    double square() {
      kept = Math.max(kept, v / c2());
      return kept;
    }
  }

  /** Adamax. */
  static class Adamax extends Plain {
    @Override
    double second(double g) {
      return Math.max(beta2() * v, Math.abs(g));
    }

    @Override
    double denominator(double g) {
      return v + eps();
    }
  }

  /** Nadam. */
  static class Nadam extends Plain {
    @Override
    double along(double before, double g) {
      return beta1() * m / (1 - Math.pow(beta1(), t + 1)) + (1 - beta1()) * g / c1();
    }
  }

  /** AdaDelta. */
  static class AdaDelta extends RmsProp {
    @Override
    double change(double along, double g) {
      double change = Math.sqrt(kept + eps()) / Math.sqrt(v + eps()) * g;
      kept = stored(beta2() * kept + (1 - beta2()) * change * change);
      return rate() * change;
    }
  }
}
