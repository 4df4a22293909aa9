package adamant.exact;

import java.util.function.DoubleFunction;

/**
 * The scalars formed natively: hyperparameters as given or first rounded to a format, every operation in a working
 * precision, and powers by the platform's {@code pow} or as a running product.
 *
 * @param <W> the working precision's numbers
 */
public final class NativeFormer<W> implements Former<W> {

  private final Arithmetic<W> arithmetic;
  private final Format input;
  private final boolean runningProduct;
  private final DoubleFunction<W> rounding;
  private final Powers powers;

  /** Powers that a library does not round correctly. */
  @FunctionalInterface
  public interface Powers {

    /** Every one is right. */
    Powers RIGHT = (beta, steps, power) -> power;

    /**
     * What a library gives.
     *
     * @param power βⁿ as it is right in the working precision
     */
    double of(double beta, int steps, double power);
  }

  /**
   * A formation.
   *
   * @param arithmetic the working precision
   * @param input the format that hyperparameters are rounded to first
   * @param runningProduct whether βᵗ is a running product, and not a library's power
   */
  public NativeFormer(Arithmetic<W> arithmetic, Format input, boolean runningProduct) {
    this(arithmetic, input, runningProduct, Powers.RIGHT);
  }

  /** The same with the powers of some library in the corrections. */
  public NativeFormer(Arithmetic<W> arithmetic, Format input, boolean runningProduct, Powers powers) {
    this.powers = powers;
    this.arithmetic = arithmetic;
    this.input = input;
    this.runningProduct = runningProduct;
    this.rounding = arithmetic::constant;
  }

  @Override
  public Arithmetic<W> arithmetic() {
    return arithmetic;
  }

  @Override
  public W constant(double x) {
    return rounding.apply(input.round(x));
  }

  @Override
  public W beta(double beta, double decay, int power) {
    W given = constant(beta);
    return power == 0 || decay == 1 ? given : arithmetic.mul(given, power(decay, power));
  }

  @Override
  public W complement(W beta) {
    return arithmetic.sub(rounding.apply(1), beta);
  }

  @Override
  public W correction(double beta, int steps) {
    W power = power(beta, steps);
    W given = powers == Powers.RIGHT ? power
        : rounding.apply(powers.of(beta, steps, ((Number) power).doubleValue()));
    return arithmetic.sub(rounding.apply(1), given);
  }

  @Override
  public W momentum(Demand.Schedule s) {
    W exponent = arithmetic.mul(rounding.apply(s.step()), constant(1.0 / s.period()));
    W power = rounding.apply(Math.pow(((Number) constant(Schedules.DECAY)).doubleValue(),
        ((Number) exponent).doubleValue()));
    return arithmetic.mul(constant(s.beta()),
        arithmetic.sub(rounding.apply(1), arithmetic.mul(rounding.apply(0.5), power)));
  }

  @Override
  public W product(Demand.Correction correction) {
    W product = rounding.apply(1);
    for (int k = 1; k <= correction.steps(); k++) {
      product = arithmetic.mul(product, momentum(correction.factor(k)));
    }
    return arithmetic.sub(rounding.apply(1), product);
  }

  private W power(double base, int exponent) {
    if (!runningProduct) {
      return rounding.apply(Math.pow(((Number) constant(base)).doubleValue(), exponent));
    }
    W factor = constant(base);
    W product = rounding.apply(1);
    for (int i = 0; i < exponent; i++) {
      product = arithmetic.mul(product, factor);
    }
    return product;
  }
}
