package adamant.exact;

/** Binary32 numbers, but a difference or a quotient is left in binary64, as where C writes {@code 1.0 - x}. */
public final class WideQuotients32 extends Binary64 {

  @Override
  public Double constant(double x) {
    return (double) (float) x;
  }

  @Override
  public Double add(Double x, Double y) {
    return constant(x + y);
  }

  @Override
  public Double mul(Double x, Double y) {
    return constant(x * y);
  }

  /** The root in binary32 of a number that is stored in it first. */
  @Override
  public Double sqrt(Double x) {
    return constant(Math.sqrt(constant(x)));
  }
}
