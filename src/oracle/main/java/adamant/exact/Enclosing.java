package adamant.exact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Interval arithmetic that encloses what an implementation in a format can compute. Every operation is first enclosed
 * over the reals, its ends rounded outward to {@value #DIGITS} decimal digits, and then widened by the error that
 * rounding its result can make: for a result x, u·|x| where x is normal and half the smallest subnormal where it is
 * not. Both are the bounds for one rounding to nearest, and no rounding at all errs less, so that contracted (FMA) and
 * unrounded (wider) intermediates are covered. An end whose magnitude reaches the overflow threshold becomes infinite;
 * the other end keeps its number, since a wider intermediate need not overflow.
 *
 * <p>Rounding is monotone and keeps the sign: an interval without negative numbers stays so, and 0 stays exactly 0.
 * Where subnormals may be flushed, a result that is one errs by at most the smallest normal number, and an input that is
 * one may be 0. Not covered: arithmetic that rounds in another direction.
 */
public final class Enclosing implements Arithmetic<Interval> {

  /** The precision of the ends: far beyond either format's, so that outward rounding costs nothing that counts. */
  public static final int DIGITS = 28;

  private static final MathContext DOWN = new MathContext(DIGITS, RoundingMode.FLOOR);
  private static final MathContext UP = new MathContext(DIGITS, RoundingMode.CEILING);

  private static final int MOST_ROUNDINGS = 16;
  private static final Interval ZERO = Interval.point(BigDecimal.ZERO);

  private static final Map<Format, Widenings> GRADUAL = new EnumMap<>(Format.class);
  private static final Map<Format, Widenings> FLUSHED = new EnumMap<>(Format.class);

  static {
    for (Format format : Format.values()) {
      GRADUAL.put(format, Widenings.of(format, format.underflowError()));
      FLUSHED.put(format, Widenings.of(format, format.minNormal()));
    }
  }

  /** The widenings of a format: by k roundings, and by each slack, null where none is known. */
  record Widenings(Widening[] roundings, Widening[] slacks) {

    static Widenings of(Format format, BigDecimal least) {
      return new Widenings(IntStream.rangeClosed(0, MOST_ROUNDINGS).mapToObj(k -> Widening.of(format, k, least))
          .toArray(Widening[]::new), Arrays.stream(Slack.values())
          .map(s -> s.known(format) ? Widening.of(format, s, least) : null).toArray(Widening[]::new));
    }
  }

  private final Format format;
  private final boolean flushes;
  private final Widening[] wideningOf;
  private final Widening[] slackOf;

  /** The enclosures for a format. */
  public Enclosing(Format format) {
    this(format, Underflow.GRADUAL);
  }

  /** The same where subnormals may be flushed; that they are kept is covered, too. */
  public Enclosing(Format format, Underflow underflow) {
    this.format = format;
    this.flushes = underflow.flushes();
    Widenings widenings = (flushes ? FLUSHED : GRADUAL).get(format);
    this.wideningOf = widenings.roundings;
    this.slackOf = widenings.slacks;
  }

  /** The largest absolute error of one operation whose result underflows. */
  BigDecimal underflowError() {
    return flushes ? format.minNormal() : format.underflowError();
  }

  /** A number that is given in the format. */
  Interval input(double x) {
    Interval point = Interval.point(new BigDecimal(x));
    return flushes && x != 0 && Math.abs(x) < format.minNormal().doubleValue() ? point.hull(ZERO) : point;
  }

  /** The format whose rounding is enclosed. */
  public Format format() {
    return format;
  }

  /**
   * A hyperparameter or an input: itself, and its rounding to the format. A value that the format holds stays a point.
   */
  @Override
  public Interval constant(double x) {
    return format.holds(x) ? input(x) : rounded(Interval.point(new BigDecimal(x)));
  }

  @Override
  public Interval add(Interval x, Interval y) {
    if (x.isNaN() || y.isNaN()) {
      return Interval.NAN;
    }
    BigDecimal lo = x.lo() == null || y.lo() == null ? null : x.lo().add(y.lo(), DOWN);
    BigDecimal hi = x.hi() == null || y.hi() == null ? null : x.hi().add(y.hi(), UP);
    boolean opposed = x.lo() == null && y.hi() == null || x.hi() == null && y.lo() == null;
    return rounded(new Interval(lo, hi, x.undefined() || y.undefined() || opposed));
  }

  @Override
  public Interval sub(Interval x, Interval y) {
    return add(x, y.negated());
  }

  @Override
  public Interval mul(Interval x, Interval y) {
    if (x.isNaN() || y.isNaN()) {
      return Interval.NAN;
    }
    if (negative(x)) {
      return mul(x.negated(), y).negated();
    }
    if (negative(y)) {
      return mul(x, y.negated()).negated();
    }
    boolean undefined = x.undefined() || y.undefined();
    if (finite(x) && finite(y)) {
      return rounded(product(x, y, undefined));
    }
    if (!positive(x) || !positive(y)) {
      return Interval.ENTIRE;
    }
    undefined |= x.containsZero() || y.containsZero();
    return rounded(new Interval(x.lo().multiply(y.lo(), DOWN), null, undefined));
  }

  @Override
  public Interval div(Interval x, Interval y) {
    if (x.isNaN() || y.isNaN() || y.isZero() && x.isZero()) {
      return Interval.NAN;
    }
    if (y.containsZero()) {
      return Interval.ENTIRE;
    }
    if (negative(y)) {
      return div(x.negated(), y.negated());
    }
    boolean undefined = x.undefined() || y.undefined() || !finite(x) && !finite(y);
    BigDecimal lo = quotient(x.lo(), y, DOWN);
    BigDecimal hi = quotient(x.hi(), y, UP);
    return rounded(new Interval(lo, hi, undefined));
  }

  @Override
  public Interval sqrt(Interval x) {
    if (x.isNaN() || x.hi() != null && x.hi().signum() < 0) {
      return Interval.NAN;
    }
    boolean below = x.lo() == null || x.lo().signum() < 0;
    BigDecimal lo = below ? BigDecimal.ZERO : Roots.sqrt(x.lo(), DOWN);
    return rounded(new Interval(lo, rootAbove(x.hi(), x.lo(), lo), x.undefined() || below));
  }

  // √hi, rounded up; for a narrow interval by the tangent at lo, √hi ≤ √lo + (hi − lo)/(2·√lo), which costs no root.
  private static BigDecimal rootAbove(BigDecimal hi, BigDecimal lo, BigDecimal rootLo) {
    if (hi == null || lo == null || rootLo.signum() == 0) {
      return hi == null ? null : Roots.sqrt(hi, UP);
    }
    BigDecimal width = hi.subtract(lo, UP);
    if (width.compareTo(lo.movePointLeft(6)) > 0) {
      return Roots.sqrt(hi, UP);
    }
    BigDecimal slope = width.divide(rootLo.add(rootLo), UP);
    return rootLo.add(rootLo.ulp()).add(slope, UP);
  }

  @Override
  public Interval max(Interval x, Interval y) {
    if (x.isNaN() || y.isNaN()) {
      return x.hull(y);
    }
    BigDecimal lo = x.lo() == null ? y.lo() : y.lo() == null ? x.lo() : x.lo().max(y.lo());
    BigDecimal hi = x.hi() == null || y.hi() == null ? null : x.hi().max(y.hi());
    return new Interval(lo, hi, x.undefined() || y.undefined());
  }

  @Override
  public Interval abs(Interval x) {
    if (x.isNaN() || x.lo() != null && x.lo().signum() >= 0) {
      return x;
    }
    Interval other = x.negated();
    if (other.lo() != null && other.lo().signum() >= 0) {
      return other;
    }
    BigDecimal hi = x.hi() == null || other.hi() == null ? null : x.hi().max(other.hi());
    return new Interval(BigDecimal.ZERO, hi, x.undefined());
  }

  @Override
  public Interval neg(Interval x) {
    return x.negated();
  }

  /** Rounding is monotone: the ends rounded enclose what any number between them is rounded to. */
  @Override
  public Interval narrowed(Interval x, Format narrow) {
    if (x.isNaN()) {
      return x;
    }
    double lo = x.lo() == null ? Double.NEGATIVE_INFINITY : narrow.round(x.lo());
    double hi = x.hi() == null ? Double.POSITIVE_INFINITY : narrow.round(x.hi());
    if (lo == Double.POSITIVE_INFINITY || hi == Double.NEGATIVE_INFINITY) {
      return Interval.ENTIRE;
    }
    return new Interval(Double.isInfinite(lo) ? null : new BigDecimal(lo),
        Double.isInfinite(hi) ? null : new BigDecimal(hi), x.undefined());
  }

  @Override
  public Interval stored(Interval x, Format narrow) {
    return x.isNaN() ? x : x.hull(narrowed(x, narrow));
  }

  /** k further roundings, and no less than k times the widening of one. */
  Interval rounded(Interval x, int roundings) {
    return widened(x, wideningOf[roundings]);
  }

  @Override
  public Interval slack(Interval x, Slack slack) {
    return widened(x, slackOf[slack.ordinal()]);
  }

  @Override
  public Interval strayed(Interval x, Interval magnitude, Slack slack) {
    Interval size = abs(magnitude);
    if (x.isNaN() || size.isZero()) {
      return x;
    }
    if (size.isNaN() || size.hi() == null) {
      return Interval.ENTIRE;
    }
    Widening widening = slackOf[slack.ordinal()];
    BigDecimal error = size.hi().multiply(widening.relative, UP).add(widening.absolute, UP);
    return new Interval(x.lo() == null ? null : x.lo().subtract(error, DOWN),
        x.hi() == null ? null : x.hi().add(error, UP), x.undefined());
  }

  @Override
  public boolean less(Interval x, Interval y) {
    return x.bounded() && y.bounded() && x.hi().compareTo(y.lo()) < 0;
  }

  /** What rounding can make of a result. */
  Interval rounded(Interval x) {
    return widened(x, wideningOf[1]);
  }

  /**
   * What some roundings can make of a number: u·|x| where x is normal is no less than half the smallest subnormal, and
   * that is its error where x is not. So k of them take x no farther than |x|·((1+u)ᵏ − 1), or (1+u)ᵏ times k halves.
   *
   * @param relative (1+u)ᵏ − 1
   * @param absolute the least error
   */
  record Widening(BigDecimal relative, BigDecimal absolute) {

    static Widening of(Format format, int roundings, BigDecimal least) {
      BigDecimal factor = BigDecimal.ONE.add(format.unitRoundoff()).pow(roundings, UP);
      BigDecimal halves = least.multiply(BigDecimal.valueOf(roundings));
      return new Widening(factor.subtract(BigDecimal.ONE), roundings == 1 ? halves : halves.multiply(factor, UP));
    }

    // Where results are subnormal, as many roundings as cover the slack.
    static Widening of(Format format, Slack slack, BigDecimal least) {
      return new Widening(slack.units(format).multiply(format.unitRoundoff(), UP),
          of(format, slack.roundings(format), least).absolute);
    }
  }

  private Interval widened(Interval x, Widening widening) {
    if (x.isNaN()) {
      return x;
    }
    BigDecimal lo = x.lo() == null ? null : down(x.lo(), widening);
    BigDecimal hi = x.hi() == null ? null : up(x.hi(), widening);
    return new Interval(lo, hi, x.undefined());
  }

  private BigDecimal down(BigDecimal x, Widening widening) {
    if (x.signum() == 0) {
      return x;
    }
    BigDecimal low = x.subtract(x.abs().multiply(widening.relative, UP).max(widening.absolute), DOWN);
    if (x.signum() > 0) {
      return low.signum() < 0 ? BigDecimal.ZERO : low;
    }
    return low.abs().compareTo(format.overflow()) >= 0 ? null : low;
  }

  private BigDecimal up(BigDecimal x, Widening widening) {
    BigDecimal low = down(x.negate(), widening);
    return low == null ? null : low.negate();
  }

  // One end divided by a positive divisor: a divisor that can be infinite makes it 0.
  private static BigDecimal quotient(BigDecimal end, Interval y, MathContext direction) {
    if (end == null) {
      return null;
    }
    boolean farther = (direction == DOWN) == (end.signum() >= 0);
    BigDecimal divisor = farther ? y.hi() : y.lo();
    return divisor == null ? BigDecimal.ZERO : end.divide(divisor, direction);
  }

  private static Interval product(Interval x, Interval y, boolean undefined) {
    if (positive(x) && positive(y)) {
      return new Interval(x.lo().multiply(y.lo(), DOWN), x.hi().multiply(y.hi(), UP), undefined);
    }
    BigDecimal a = x.lo().multiply(y.lo());
    BigDecimal b = x.lo().multiply(y.hi());
    BigDecimal c = x.hi().multiply(y.lo());
    BigDecimal d = x.hi().multiply(y.hi());
    return new Interval(a.min(b).min(c.min(d)).round(DOWN), a.max(b).max(c.max(d)).round(UP), undefined);
  }

  private static boolean finite(Interval x) {
    return x.lo() != null && x.hi() != null;
  }

  private static boolean positive(Interval x) {
    return x.lo() != null && x.lo().signum() >= 0;
  }

  private static boolean negative(Interval x) {
    return x.hi() != null && x.hi().signum() <= 0 && !x.isZero();
  }
}
