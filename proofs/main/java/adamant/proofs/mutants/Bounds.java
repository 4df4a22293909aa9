package adamant.proofs.mutants;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A real number, known to lie between two others.
 *
 * @param lo the lower end
 * @param hi the upper end
 */
record Bounds(BigDecimal lo, BigDecimal hi) {

  private static final int DIGITS = 60;
  private static final MathContext DOWN = new MathContext(DIGITS, RoundingMode.FLOOR);
  private static final MathContext UP = new MathContext(DIGITS, RoundingMode.CEILING);

  static Bounds of(double x) {
    BigDecimal exact = new BigDecimal(x);
    return new Bounds(exact, exact);
  }

  Bounds plus(Bounds y) {
    return new Bounds(lo.add(y.lo, DOWN), hi.add(y.hi, UP));
  }

  Bounds negated() {
    return new Bounds(hi.negate(), lo.negate());
  }

  Bounds times(Bounds y) {
    BigDecimal a = lo.multiply(y.lo);
    BigDecimal b = lo.multiply(y.hi);
    BigDecimal c = hi.multiply(y.lo);
    BigDecimal d = hi.multiply(y.hi);
    return new Bounds(a.min(b).min(c.min(d)).round(DOWN), a.max(b).max(c.max(d)).round(UP));
  }

  /** 1/x; an {@link ArithmeticException} where it may be undefined. */
  Bounds inverse() {
    if (lo.signum() <= 0 && hi.signum() >= 0) {
      throw new ArithmeticException("divided by what may be 0");
    }
    return new Bounds(BigDecimal.ONE.divide(hi, DOWN), BigDecimal.ONE.divide(lo, UP));
  }

  /** √x; an {@link ArithmeticException} where it may be undefined. */
  Bounds root() {
    if (lo.signum() < 0) {
      throw new ArithmeticException("the root of what may be negative");
    }
    return new Bounds(lo.sqrt(DOWN), hi.sqrt(UP));
  }

  /** −1, 0 or 1; an {@link ArithmeticException} where it is not certain. */
  int compare(Bounds y) {
    if (hi.compareTo(y.lo) < 0) {
      return -1;
    }
    if (lo.compareTo(y.hi) > 0) {
      return 1;
    }
    if (lo.equals(hi) && y.lo.equals(y.hi) || lo.compareTo(hi) == 0 && y.lo.compareTo(y.hi) == 0) {
      return 0;
    }
    throw new ArithmeticException("not certain");
  }

  /** Whether it certainly is another number. */
  boolean differs(Bounds y) {
    return hi.compareTo(y.lo) < 0 || lo.compareTo(y.hi) > 0;
  }
}
