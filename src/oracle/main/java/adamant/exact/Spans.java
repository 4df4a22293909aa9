package adamant.exact;

import java.math.BigDecimal;

/**
 * Interval arithmetic with ends of some 106 bits, faster by far than arbitrary precision, in one of two senses.
 *
 * <p>{@link #within}: of {@link Enclosing}, from inside. Every operation takes subsets of its operands to a subset of
 * its result, since its ends are rounded inward: what lies in a span lies in the enclosure. Nothing follows from what
 * does not.
 *
 * <p>{@link #real}: of {@link Exact}, from outside. Nothing is widened and the ends are rounded outward: the value over
 * the reals lies in the span.
 *
 * <p>What would need more care (division by a set that holds 0, overflow) is unknown, and with it all that is made of
 * it.
 */
public final class Spans implements Arithmetic<Span> {

  private static final double LESS = 1 - 0x1p-50;

  private final Format format;
  private final double unit;
  private final double least;
  private final double[] slackUnit = new double[Slack.values().length];
  private final double[] slackLeast = new double[Slack.values().length];

  private Spans(Format format) {
    this.format = format;
    if (format == null) {
      unit = 0;
      least = 0;
      return;
    }
    unit = format.unitRoundoff().doubleValue() * LESS;
    least = format.underflowError().doubleValue();
    for (Slack slack : Slack.values()) {
      slackUnit[slack.ordinal()] =
          slack.units(format).multiply(format.unitRoundoff()).doubleValue() * LESS;
      slackLeast[slack.ordinal()] = slack.roundings(format) * least;
    }
  }

  /** Subsets of the enclosures of a format that is judged. */
  public static Spans within(Format format) {
    return new Spans(format);
  }

  /** What holds the value over the reals. */
  public static Spans real() {
    return new Spans(null);
  }

  /** A subset of an enclosure, for {@link #within}. */
  public Span inside(Interval x) {
    return x.bounded() ? Span.of(DoubleDouble.above(x.lo()), DoubleDouble.above(x.hi().negate()).negated())
        : Span.UNKNOWN;
  }

  /** What holds a number, for {@link #real}. */
  public Span around(BigDecimal x) {
    return Span.of(DoubleDouble.above(x.negate()).negated(), DoubleDouble.above(x));
  }

  @Override
  public Span constant(double x) {
    if (!Double.isFinite(x)) {
      return Span.UNKNOWN;
    }
    Span point = Span.point(DoubleDouble.of(x));
    return format == null || format.holds(x) ? point : widened(point.lo(), point.hi(), unit, least);
  }

  @Override
  public Span add(Span x, Span y) {
    return rounded(x.lo().plus(y.lo()), x.hi().plus(y.hi()));
  }

  @Override
  public Span sub(Span x, Span y) {
    return add(x, y.negated());
  }

  @Override
  public Span mul(Span x, Span y) {
    if (x.lo().high() >= 0 && y.lo().high() >= 0) {
      return rounded(x.lo().times(y.lo()), x.hi().times(y.hi()));
    }
    return hull(x.lo().times(y.lo()), x.lo().times(y.hi()), x.hi().times(y.lo()), x.hi().times(y.hi()));
  }

  @Override
  public Span div(Span x, Span y) {
    if (y.contains(0)) {
      return Span.UNKNOWN;
    }
    if (x.lo().high() >= 0 && y.lo().high() > 0) {
      return rounded(x.lo().over(y.hi()), x.hi().over(y.lo()));
    }
    return hull(x.lo().over(y.lo()), x.lo().over(y.hi()), x.hi().over(y.lo()), x.hi().over(y.hi()));
  }

  private Span hull(DoubleDouble a, DoubleDouble b, DoubleDouble c, DoubleDouble d) {
    return rounded(lower(lower(a, b), lower(c, d)), lower(lower(a.negated(), b.negated()),
        lower(c.negated(), d.negated())).negated());
  }

  private static DoubleDouble lower(DoubleDouble x, DoubleDouble y) {
    return x.atMost(y) ? x : y.atMost(x) ? y : DoubleDouble.UNKNOWN;
  }

  @Override
  public Span sqrt(Span x) {
    return rounded(x.lo().root(), x.hi().root());
  }

  @Override
  public Span max(Span x, Span y) {
    return Span.of(lower(x.lo().negated(), y.lo().negated()).negated(),
        lower(x.hi().negated(), y.hi().negated()).negated());
  }

  @Override
  public Span abs(Span x) {
    return x.lo().high() >= 0 ? x : x.hi().high() <= 0 ? x.negated()
        : Span.of(DoubleDouble.ZERO, lower(x.lo(), x.hi().negated()).negated());
  }

  @Override
  public Span neg(Span x) {
    return x.negated();
  }

  /** Rounding is monotone: of the ends. */
  @Override
  public Span narrowed(Span x, Format narrow) {
    double lo = x.lo().rounded(narrow);
    double hi = x.hi().rounded(narrow);
    return Double.isFinite(lo) && Double.isFinite(hi) ? Span.of(DoubleDouble.of(lo), DoubleDouble.of(hi)) : Span.UNKNOWN;
  }

  /** Between the two there is more, of an enclosure; over the reals it is as it is kept. */
  @Override
  public Span stored(Span x, Format narrow) {
    Span kept = narrowed(x, narrow);
    return format == null ? kept
        : Span.of(lower(x.lo(), kept.lo()), lower(x.hi().negated(), kept.hi().negated()).negated());
  }

  /** Of numbers. @throws Undecided of anything else, since an enclosure may take another way */
  @Override
  public boolean less(Span x, Span y) {
    if (!x.isPoint() || !y.isPoint()) {
      throw new Undecided();
    }
    return !y.lo().atMost(x.lo());
  }

  /** A formula takes one of two ways, and which of them is not certain. */
  public static final class Undecided extends RuntimeException {

    private static final long serialVersionUID = 1;

    private Undecided() {
      super(null, null, false, false);
    }
  }

  @Override
  public Span slack(Span x, Slack slack) {
    return format == null ? x : widened(x.lo(), x.hi(), slackUnit[slack.ordinal()], slackLeast[slack.ordinal()]);
  }

  @Override
  public Span strayed(Span x, Span magnitude, Slack slack) {
    if (format == null) {
      return x;
    }
    DoubleDouble size = abs(magnitude).hi();
    DoubleDouble error = DoubleDouble.of((size.high() * slackUnit[slack.ordinal()] + slackLeast[slack.ordinal()]) * LESS);
    return size.isZero() ? x : Span.of(x.lo().minus(error).up(), x.hi().plus(error).down());
  }

  private Span rounded(DoubleDouble lo, DoubleDouble hi) {
    return format == null ? Span.of(lo.down(), hi.up()) : widened(lo.up(), hi.down(), unit, least);
  }

  private Span widened(DoubleDouble lo, DoubleDouble hi, double relative, double absolute) {
    return Span.of(lowered(lo, relative, absolute), lowered(hi.negated(), relative, absolute).negated());
  }

  // Rounding keeps the sign.
  private static DoubleDouble lowered(DoubleDouble x, double relative, double absolute) {
    if (x.isZero()) {
      return x;
    }
    DoubleDouble low = x.minus(DoubleDouble.of(Math.max(Math.abs(x.high()) * relative, absolute))).up();
    return x.high() > 0 && low.high() < 0 ? DoubleDouble.ZERO : low;
  }
}
