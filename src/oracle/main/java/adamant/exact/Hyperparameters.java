package adamant.exact;

/**
 * Adam's hyperparameters, binary64 whatever the tensors' format.
 *
 * @param lr the learning rate η, where a case gives no rate for a step
 * @param beta1 the first moment's decay rate β₁
 * @param beta2 the second moment's decay rate β₂
 * @param eps the stabiliser ε
 */
public record Hyperparameters(double lr, double beta1, double beta2, double eps) {

  /** The defaults of Kingma and Ba: 0.001, 0.9, 0.999, 1e-8. */
  public static final Hyperparameters DEFAULTS = new Hyperparameters(0.001, 0.9, 0.999, 1e-8);

  /** The same with other decay rates. */
  public Hyperparameters withBetas(double first, double second) {
    return new Hyperparameters(lr, first, second, eps);
  }

  /** The same with another stabiliser. */
  public Hyperparameters withEps(double other) {
    return new Hyperparameters(lr, beta1, beta2, other);
  }

  /** The same with another rate. */
  public Hyperparameters withLr(double other) {
    return new Hyperparameters(other, beta1, beta2, eps);
  }
}
