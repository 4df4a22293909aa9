package adamant.exact;

/**
 * A format of at most 25 bits: every operation in binary64, and its result rounded to the format. Both roundings
 * together are one correct rounding, since 53 ≥ 2·p + 2; for quotients and roots too, and where the result underflows.
 */
public class Rounded extends Binary64 {

  private final Format format;

  /**
   * The operations of a format.
   *
   * @throws IllegalArgumentException for binary64
   */
  public Rounded(Format format) {
    if (2 * format.precision() + 2 > Format.BINARY64.precision()) {
      throw new IllegalArgumentException(format.label() + " is too wide to be rounded to from binary64");
    }
    this.format = format;
  }

  @Override
  public Double constant(double x) {
    return format.round(x);
  }

  @Override
  public Double add(Double x, Double y) {
    return format.round(x + y);
  }

  @Override
  public Double sub(Double x, Double y) {
    return format.round(x - y);
  }

  @Override
  public Double mul(Double x, Double y) {
    return format.round(x * y);
  }

  @Override
  public Double div(Double x, Double y) {
    return format.round(x / y);
  }

  @Override
  public Double sqrt(Double x) {
    return format.round(Math.sqrt(x));
  }
}
