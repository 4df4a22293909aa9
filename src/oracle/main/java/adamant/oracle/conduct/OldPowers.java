package adamant.oracle.conduct;

import adamant.exact.Coefficients;
import adamant.exact.Exact;
import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.exact.Range;
import adamant.exact.Ranges;
import java.math.BigDecimal;

/**
 * The powers of β are formed before the saved β are read: those of the steps before the interruption are powers of the
 * β that an optimizer is made with, of 0.9 and 0.999, and are multiplied on by the right ones.
 */
final class OldPowers extends Loss {

  private static final double OLD_BETA1 = 0.9;
  private static final double OLD_BETA2 = 0.999;
  /** Far more roundings than a running product of so few factors has. */
  private static final int ROUNDINGS = 64;

  private final double error;

  OldPowers(Format format) {
    super("resumed with the powers of β of the steps before formed from β₁ = 0.9 and β₂ = 0.999");
    // Rounding errors of a power are as large as those of 1.
    error = Math.scalb(ROUNDINGS, -format.precision());
  }

  @Override
  Coefficients<Range> scalars(Ranges a, Hyperparameters h, int half, int step, Coefficients<Range> c) {
    Range c1 = c.c1() == null ? null : correction(OLD_BETA1, h.beta1(), half, step);
    Range c2 = c.c2() == null ? null : correction(OLD_BETA2, h.beta2(), half, step);
    Range rootC2 = c2 == null ? null : a.sqrt(c2);
    Range rate = c1 == null ? c.lr() : a.div(c.lr(), c1);
    return new Coefficients<>(c.beta1(), c.gain1(), c.beta2(), c.gain2(), c1, c2,
        c.c1Next() == null ? null : correction(OLD_BETA1, h.beta1(), half, step + 1), c.lr(), c.inner(), c.ahead(),
        c.eps(), rate, rootC2 == null ? rate : a.mul(rate, rootC2), rootC2,
        rootC2 == null ? null : a.div(a.constant(1), rootC2), rootC2 == null ? c.eps() : a.mul(c.eps(), rootC2),
        c.decay(), c.scheduled());
  }

  private Range correction(double old, double beta, int half, int step) {
    BigDecimal power = new BigDecimal(old).pow(half, Exact.CONTEXT)
        .multiply(new BigDecimal(beta).pow(step - half, Exact.CONTEXT), Exact.CONTEXT);
    double rounded = BigDecimal.ONE.subtract(power).doubleValue();
    return new Range(rounded - error, rounded + error, false);
  }
}
