package adamant.exact;

/**
 * A set of numbers as {@link Interval}, with ends of some 106 bits, finite and in order; or {@link #UNKNOWN}, of which
 * nothing is known.
 *
 * @param lo the lower end
 * @param hi the upper end
 */
public record Span(DoubleDouble lo, DoubleDouble hi) {

  // More than the rounding of the quotient here, and of that in Format.ulps, can make of it.
  private static final double MORE = 1 + 0x1p-48;

  /** Nothing is known: it certainly contains no number. */
  public static final Span UNKNOWN = new Span(DoubleDouble.UNKNOWN, DoubleDouble.UNKNOWN);

  static Span point(DoubleDouble x) {
    return new Span(x, x);
  }

  /** The ends where they are known and in order. */
  static Span of(DoubleDouble lo, DoubleDouble hi) {
    return lo.atMost(hi) ? new Span(lo, hi) : UNKNOWN;
  }

  /** Whether a number is certainly between the ends. */
  public boolean contains(double x) {
    DoubleDouble point = DoubleDouble.of(x);
    return lo.atMost(point) && point.atMost(hi);
  }

  /** No less than |x − y|, in units of the last place of y's rounding to a format, for any y of the set. */
  public double mostUlps(double x, Format format) {
    DoubleDouble point = DoubleDouble.of(x);
    double above = point.minus(lo).up().high();
    double below = hi.minus(point).up().high();
    double least = Math.max(0, Math.max(lo.down().high(), -hi.up().high()));
    // The rounding of what is no less than the double below is no less than that double's.
    double ulp = format.ulp(format.round(Math.nextDown(least)));
    return Math.max(above, below) / ulp * MORE;
  }

  boolean isPoint() {
    return lo.isKnown() && lo.equals(hi);
  }

  Span negated() {
    return new Span(hi.negated(), lo.negated());
  }
}
