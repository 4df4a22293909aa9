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
}
