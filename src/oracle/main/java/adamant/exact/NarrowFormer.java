package adamant.exact;

import java.util.HashMap;
import java.util.Map;

/**
 * Decay rates and corrections rounded to a narrow format at every operation, whatever the rest is formed in. They are
 * numbers of that format, so that nothing rounds them a second time.
 *
 * @param <W> the numbers of the rest
 */
final class NarrowFormer<W> implements Former<W> {

  private final Former<W> rest;
  private final Format format;
  private final boolean product;
  private final Map<W, Double> betas = new HashMap<>();

  NarrowFormer(Former<W> rest, Demand.Narrow narrow) {
    this.rest = rest;
    this.format = narrow.format();
    this.product = narrow.product();
  }

  @Override
  public Arithmetic<W> arithmetic() {
    return rest.arithmetic();
  }

  @Override
  public W constant(double x) {
    return rest.constant(x);
  }

  @Override
  public W beta(double beta, double decay, int power) {
    double given = format.round(beta);
    double used = format.round(given * power(format.round(decay), power));
    W formed = rest.constant(used);
    betas.put(formed, used);
    return formed;
  }

  @Override
  public W complement(W beta) {
    return rest.constant(format.round(1 - betas.get(beta)));
  }

  @Override
  public W correction(double beta, int steps) {
    return rest.constant(format.round(1 - power(format.round(beta), steps)));
  }

  @Override
  public W momentum(Demand.Schedule schedule) {
    double used = mu(schedule);
    W formed = rest.constant(used);
    betas.put(formed, used);
    return formed;
  }

  @Override
  public W product(Demand.Correction correction) {
    double product = 1;
    for (int k = 1; k <= correction.steps(); k++) {
      product = format.round(product * mu(correction.factor(k)));
    }
    return rest.constant(format.round(1 - product));
  }

  private double mu(Demand.Schedule s) {
    double power = format.round(StrictMath.pow(Schedules.DECAY, s.step() * (1.0 / s.period())));
    return format.round(format.round(s.beta()) * format.round(1 - format.round(power / 2)));
  }

  private double power(double base, int exponent) {
    if (!product) {
      return format.round(StrictMath.pow(base, exponent));
    }
    double power = 1;
    for (int i = 0; i < exponent; i++) {
      power = format.round(power * base);
    }
    return power;
  }
}
