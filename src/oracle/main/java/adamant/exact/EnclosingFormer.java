package adamant.exact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Encloses the scalars for a stated set of formations, u being the format's unit roundoff:
 *
 * <ul>
 *   <li>rounded once from exact (or any wider) arithmetic;
 *   <li>formed in the format from the rounded β: 1 − β by one subtraction, βᵗ by a library's power (within one ulp,
 *       which is at most 2u relatively) or as a running product (t − 1 roundings), 1 − βᵗ by one subtraction or by a
 *       library's {@code expm1} (within one ulp);
 *   <li>β recovered from a rounded 1 − β, as where an interface takes 1 − β: β′ = fl(1 − fl(1 − β)).
 * </ul>
 *
 * <p>For β in [0, 1) every one of these has |β′ − β| ≤ u: rounding β errs by at most u/2 (values below 1 have an ulp of
 * at most u), and each of the two subtractions by at most u/2. So the β used is enclosed by β ± u; 1 − β by
 * 1 − (β ± u), rounded; and 1 − βᵗ by (β ± u)ᵗ with t + 1 roundings, subtracted from 1, with two roundings. A decayed
 * β₁·λᵏ is formed with three further roundings (a power and a product).
 *
 * <p>A schedule's μ = β·(1 − ½·0.96^(t/k)) lies within {@value #SCHEDULE_ROUNDINGS}·u of the exact one: the rounding of
 * 0.96 errs by u in the base, so by (t/k)·0.96^(t/k)·u ≤ 9.1·u in the power, those of 1/k and t/k by 0.041 of twice
 * that, the power itself by 2u, of all of which half counts; then 1 − ½·power, β and the product by u each. A product
 * of them has at most two roundings a factor.
 */
public final class EnclosingFormer implements Former<Interval> {

  private static final MathContext DOWN = new MathContext(Enclosing.DIGITS, RoundingMode.FLOOR);
  private static final MathContext UP = new MathContext(Enclosing.DIGITS, RoundingMode.CEILING);
  /** In units of u: see above. */
  static final int SCHEDULE_ROUNDINGS = 10;
  private static final Interval ONE = Interval.point(BigDecimal.ONE);

  private final Enclosing arithmetic;
  private final BigDecimal unitRoundoff;

  /** The formations in a format. */
  public EnclosingFormer(Format format) {
    this(format, Underflow.GRADUAL);
  }

  /** The same where subnormals may be flushed. */
  public EnclosingFormer(Format format, Underflow underflow) {
    arithmetic = new Enclosing(format, underflow);
    unitRoundoff = format.unitRoundoff();
  }

  @Override
  public Arithmetic<Interval> arithmetic() {
    return arithmetic;
  }

  @Override
  public Interval constant(double x) {
    return arithmetic.constant(x);
  }

  @Override
  public Interval beta(double beta, double decay, int power) {
    Interval given = used(beta);
    if (power == 0 || decay == 1) {
      return given;
    }
    BigDecimal factor = new BigDecimal(decay);
    Interval decayed = Interval.of(given.lo().multiply(factor.pow(power, DOWN), DOWN),
        given.hi().multiply(factor.pow(power, UP), UP));
    Interval formed = arithmetic.rounded(decayed, 3);
    return around(formed.lo(), formed.hi());
  }

  @Override
  public Interval complement(Interval beta) {
    BigDecimal lo = BigDecimal.ONE.subtract(beta.hi(), DOWN).max(BigDecimal.ZERO);
    return arithmetic.rounded(Interval.of(lo, BigDecimal.ONE.subtract(beta.lo(), UP)));
  }

  @Override
  public Interval correction(double beta, int steps) {
    Interval used = used(beta);
    Interval power = Interval.of(used.lo().pow(steps, DOWN), used.hi().pow(steps, UP));
    return lessThanOne(power, steps + 1, steps);
  }

  private Interval lessThanOne(Interval power, int roundings, int steps) {
    Interval formed = steps == 0 ? ONE : widened(power, roundings);
    BigDecimal lo = BigDecimal.ONE.subtract(formed.hi(), DOWN).max(BigDecimal.ZERO);
    BigDecimal hi = BigDecimal.ONE.subtract(formed.lo(), UP).max(BigDecimal.ZERO);
    return arithmetic.rounded(Interval.of(lo, hi), 2);
  }

  @Override
  public Interval momentum(Demand.Schedule schedule) {
    BigDecimal exact = Schedules.exact(schedule);
    return schedule.beta() == 0 ? Interval.point(exact) : around(exact, exact, SCHEDULE_ROUNDINGS);
  }

  @Override
  public Interval product(Demand.Correction correction) {
    BigDecimal below = BigDecimal.ONE;
    BigDecimal above = BigDecimal.ONE;
    for (int k = 1; k <= correction.steps(); k++) {
      Interval factor = momentum(correction.factor(k));
      below = below.multiply(factor.lo(), DOWN);
      above = above.multiply(factor.hi(), UP);
    }
    return lessThanOne(Interval.of(below, above), 2 * correction.steps(), correction.steps());
  }

  private Interval used(double beta) {
    BigDecimal exact = new BigDecimal(beta);
    return beta == 0 ? Interval.point(exact) : around(exact, exact);
  }

  private Interval around(BigDecimal lo, BigDecimal hi) {
    return around(lo, hi, 1);
  }

  private Interval around(BigDecimal lo, BigDecimal hi, int units) {
    BigDecimal error = unitRoundoff.multiply(BigDecimal.valueOf(units));
    return Interval.of(lo.subtract(error, DOWN).max(BigDecimal.ZERO), hi.add(error, UP));
  }

  // n roundings of a number: (1 − u)ⁿ ≥ 1 − n·u below, (1 + u)ⁿ ≤ 1/(1 − n·u) above; powers below the normal range are
  // far below u beside 1, and keep the absolute error of an underflow for each rounding.
  private Interval widened(Interval x, int roundings) {
    BigDecimal total = unitRoundoff.multiply(BigDecimal.valueOf(roundings));
    BigDecimal lost = arithmetic.underflowError().multiply(BigDecimal.valueOf(roundings));
    if (total.compareTo(BigDecimal.ONE) >= 0) {
      return Interval.of(BigDecimal.ZERO, BigDecimal.ONE);
    }
    BigDecimal rest = BigDecimal.ONE.subtract(total);
    return Interval.of(x.lo().multiply(rest, DOWN).subtract(lost, DOWN).max(BigDecimal.ZERO),
        x.hi().divide(rest, UP).add(lost, UP));
  }
}
