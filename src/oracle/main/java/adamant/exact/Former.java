package adamant.exact;

/**
 * How the scalars of a step are formed from the hyperparameters.
 *
 * @param <W> the numbers that they are formed in
 */
public interface Former<W> {

  /** The arithmetic that derived scalars, as η/c₁ and √c₂, are formed in. */
  Arithmetic<W> arithmetic();

  /** A hyperparameter as given. */
  W constant(double x);

  /** β·λᵏ. */
  W beta(double beta, double decay, int power);

  /** 1 − β, from what {@link #beta} gave. */
  W complement(W beta);

  /** 1 − βⁿ. */
  W correction(double beta, int steps);

  /** μₜ of a schedule. @throws UnsupportedOperationException where this former has none */
  default W momentum(Demand.Schedule schedule) {
    throw new UnsupportedOperationException("no momentum schedule");
  }

  /** 1 − μ₁·…·μₙ. @throws UnsupportedOperationException where this former has no schedule */
  default W product(Demand.Correction correction) {
    throw new UnsupportedOperationException("no momentum schedule");
  }

  /** A correction of any kind; it must be present. */
  default W correction(Demand.Correction correction) {
    if (correction.narrow() > 0) {
      W product = constant(Schedules.narrowProduct(correction));
      for (int k = correction.narrow() + 1; k <= correction.steps(); k++) {
        Demand.Schedule factor = correction.factor(k);
        product = arithmetic().mul(product, factor.period() == 0 ? beta(factor.beta(), 1, 0) : momentum(factor));
      }
      return complement(product);
    }
    return correction.period() == 0 ? correction(correction.beta(), correction.steps()) : product(correction);
  }
}
