package adamant.exact;

/**
 * What {@link Enclosing} encloses, with ends in binary64, which is faster by far: all that rounding can give. Each end
 * is computed in binary64 and moved to the next number outward, which is beyond the exact one; what would need more
 * care is anything at all. So no right result lies outside a range; only what lies inside has to be looked at again.
 * No range is narrower than the enclosure, but for roots, where that one takes its upper end from a tangent.
 */
public final class Ranges implements Arithmetic<Range> {

  private final Format format;
  private final double unit;
  private final double least;
  private final double overflow;
  private final boolean flushes;
  private final double minNormal;
  private final double[] slackUnit = new double[Slack.values().length];
  private final double[] slackLeast = new double[Slack.values().length];

  /** The ranges for a format that is judged. */
  public Ranges(Format format) {
    this(format, Underflow.GRADUAL);
  }

  /** The same where subnormals may be flushed. */
  public Ranges(Format format, Underflow underflow) {
    this.format = format;
    flushes = underflow.flushes();
    minNormal = format.minNormal().doubleValue();
    unit = format.unitRoundoff().doubleValue();
    least = above(flushes ? minNormal : format.underflowError().doubleValue());
    overflow = format == Format.BINARY64 ? Double.MAX_VALUE : format.overflow().doubleValue();
    for (Slack slack : Slack.values()) {
      slackUnit[slack.ordinal()] = above(slack.units(format).multiply(format.unitRoundoff()).doubleValue());
      // Far more than (1+u)ᵏ times k halves.
      slackLeast[slack.ordinal()] = 2 * slack.roundings(format) * least;
    }
  }

  @Override
  public Range constant(double x) {
    return format.holds(x) ? input(x) : rounded(x, x, false);
  }

  /** A number that is given in the format. */
  public Range input(double x) {
    return flushes && Math.abs(x) < minNormal ? new Range(Math.min(x, 0), Math.max(x, 0), false) : Range.point(x);
  }

  @Override
  public Range add(Range x, Range y) {
    boolean opposed = !x.finite() && !y.finite();
    return rounded(sumBelow(x.lo(), y.lo()), -sumBelow(-x.hi(), -y.hi()), x.undefined() || y.undefined() || opposed);
  }

  @Override
  public Range sub(Range x, Range y) {
    return add(x, y.negated());
  }

  private static double sumBelow(double x, double y) {
    if (x == Double.NEGATIVE_INFINITY || y == Double.NEGATIVE_INFINITY) {
      return Double.NEGATIVE_INFINITY;
    }
    return x == 0 ? y : y == 0 ? x : Math.nextDown(x + y);
  }

  @Override
  public Range mul(Range x, Range y) {
    if (!x.finite() || !y.finite()) {
      return Range.ENTIRE;
    }
    double lo = Math.min(Math.min(productBelow(x.lo(), y.lo()), productBelow(x.lo(), y.hi())),
        Math.min(productBelow(x.hi(), y.lo()), productBelow(x.hi(), y.hi())));
    double hi = -Math.min(Math.min(productBelow(-x.lo(), y.lo()), productBelow(-x.lo(), y.hi())),
        Math.min(productBelow(-x.hi(), y.lo()), productBelow(-x.hi(), y.hi())));
    return rounded(lo, hi, x.undefined() || y.undefined());
  }

  // A product that is 0 though no factor is stands for some number about 0.
  private static double productBelow(double x, double y) {
    return x == 0 || y == 0 ? 0 : Math.nextDown(x * y);
  }

  @Override
  public Range div(Range x, Range y) {
    if (!x.finite() || !y.finite() || y.containsZero()) {
      return Range.ENTIRE;
    }
    double lo = Math.min(Math.min(quotientBelow(x.lo(), y.lo()), quotientBelow(x.lo(), y.hi())),
        Math.min(quotientBelow(x.hi(), y.lo()), quotientBelow(x.hi(), y.hi())));
    double hi = -Math.min(Math.min(quotientBelow(-x.lo(), y.lo()), quotientBelow(-x.lo(), y.hi())),
        Math.min(quotientBelow(-x.hi(), y.lo()), quotientBelow(-x.hi(), y.hi())));
    return rounded(lo, hi, x.undefined() || y.undefined());
  }

  private static double quotientBelow(double x, double y) {
    return x == 0 ? 0 : Math.nextDown(x / y);
  }

  @Override
  public Range sqrt(Range x) {
    if (x.hi() < 0) {
      return Range.ENTIRE;
    }
    double lo = x.lo() <= 0 ? 0 : Math.nextDown(Math.sqrt(x.lo()));
    double hi = x.hi() == 0 ? 0 : above(Math.sqrt(x.hi()));
    return rounded(lo, hi, x.undefined() || x.lo() < 0);
  }

  @Override
  public Range max(Range x, Range y) {
    return new Range(Math.max(x.lo(), y.lo()), Math.max(x.hi(), y.hi()), x.undefined() || y.undefined());
  }

  @Override
  public Range abs(Range x) {
    return new Range(Math.max(0, Math.max(x.lo(), -x.hi())), Math.max(-x.lo(), x.hi()), x.undefined());
  }

  @Override
  public Range neg(Range x) {
    return x.negated();
  }

  @Override
  public boolean less(Range x, Range y) {
    return x.finite() && y.finite() && !x.undefined() && !y.undefined() && x.hi() < y.lo();
  }

  @Override
  public Range narrowed(Range x, Format narrow) {
    double lo = narrow.round(x.lo());
    double hi = narrow.round(x.hi());
    return lo == Double.POSITIVE_INFINITY || hi == Double.NEGATIVE_INFINITY ? Range.ENTIRE
        : new Range(lo, hi, x.undefined());
  }

  @Override
  public Range stored(Range x, Format narrow) {
    Range kept = narrowed(x, narrow);
    return new Range(Math.min(x.lo(), kept.lo()), Math.max(x.hi(), kept.hi()), x.undefined() || kept.undefined());
  }

  @Override
  public Range slack(Range x, Slack slack) {
    return widened(x.lo(), x.hi(), x.undefined(), slackUnit[slack.ordinal()], slackLeast[slack.ordinal()]);
  }

  @Override
  public Range strayed(Range x, Range magnitude, Slack slack) {
    Range size = abs(magnitude);
    if (!size.finite()) {
      return Range.ENTIRE;
    }
    if (size.hi() == 0) {
      return x;
    }
    double error = above(above(size.hi() * slackUnit[slack.ordinal()]) + slackLeast[slack.ordinal()]);
    return new Range(sumBelow(x.lo(), -error), -sumBelow(-x.hi(), -error), x.undefined());
  }

  private Range rounded(double lo, double hi, boolean undefined) {
    return widened(lo, hi, undefined, unit, least);
  }

  private Range widened(double lo, double hi, boolean undefined, double relative, double absolute) {
    return new Range(lowered(lo, relative, absolute), -lowered(-hi, relative, absolute), undefined);
  }

  private double lowered(double x, double relative, double absolute) {
    if (x == 0) {
      return x;
    }
    if (x == Double.POSITIVE_INFINITY) {
      return Double.MAX_VALUE;
    }
    double low = Math.nextDown(x - Math.max(above(Math.abs(x) * relative), absolute));
    if (x > 0) {
      return Math.max(low, 0);
    }
    return -low >= overflow ? Double.NEGATIVE_INFINITY : low;
  }

  private static double above(double x) {
    return Math.nextUp(x);
  }
}
