package adamant.exact;

import java.math.BigDecimal;

/** The scalars over the reals, to {@value Exact#DIGITS} digits, from the hyperparameters' exact binary values. */
public final class ExactFormer implements Former<BigDecimal> {

  private final Exact arithmetic = new Exact();

  @Override
  public Arithmetic<BigDecimal> arithmetic() {
    return arithmetic;
  }

  @Override
  public BigDecimal constant(double x) {
    return new BigDecimal(x);
  }

  @Override
  public BigDecimal beta(double beta, double decay, int power) {
    BigDecimal exact = new BigDecimal(beta);
    return power == 0 || decay == 1 ? exact : exact.multiply(new BigDecimal(decay).pow(power, Exact.CONTEXT),
        Exact.CONTEXT);
  }

  @Override
  public BigDecimal complement(BigDecimal beta) {
    return BigDecimal.ONE.subtract(beta);
  }

  @Override
  public BigDecimal momentum(Demand.Schedule schedule) {
    return Schedules.exact(schedule);
  }

  @Override
  public BigDecimal product(Demand.Correction correction) {
    BigDecimal product = BigDecimal.ONE;
    for (int k = 1; k <= correction.steps(); k++) {
      product = product.multiply(momentum(correction.factor(k)), Exact.CONTEXT);
    }
    return BigDecimal.ONE.subtract(product, Exact.CONTEXT);
  }

  @Override
  public BigDecimal correction(double beta, int steps) {
    return BigDecimal.ONE.subtract(new BigDecimal(beta).pow(steps, Exact.CONTEXT), Exact.CONTEXT);
  }
}
