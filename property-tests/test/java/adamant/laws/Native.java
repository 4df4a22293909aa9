package adamant.laws;

import adamant.exact.Arithmetic;

/** A format's own operations, each rounded once to nearest. */
class Native implements Arithmetic<Double> {

  private final boolean narrow;

  Native(Precision precision) {
    this.narrow = precision == Precision.BINARY32;
  }

  /** A result on its way out; exactZero says whether it is 0 exactly if it is 0. */
  Double seen(double result, boolean exactZero) {
    return result;
  }

  @Override
  public Double constant(double x) {
    return seen(narrow ? (float) x : x, x == 0);
  }

  @Override
  public Double add(Double x, Double y) {
    return seen(narrow ? f(x) + f(y) : x + y, true);
  }

  @Override
  public Double sub(Double x, Double y) {
    return seen(narrow ? f(x) - f(y) : x - y, true);
  }

  @Override
  public Double mul(Double x, Double y) {
    return seen(narrow ? f(x) * f(y) : x * y, x == 0 || y == 0);
  }

  @Override
  public Double div(Double x, Double y) {
    return seen(narrow ? f(x) / f(y) : x / y, x == 0);
  }

  @Override
  public Double sqrt(Double x) {
    return seen(narrow ? (float) Math.sqrt(f(x)) : Math.sqrt(x), true);
  }

  private static float f(double x) {
    return (float) x;
  }

  @Override
  public Double max(Double x, Double y) {
    return Math.max(x, y);
  }

  @Override
  public boolean less(Double x, Double y) {
    return x < y;
  }

  @Override
  public Double abs(Double x) {
    return Math.abs(x);
  }

  @Override
  public Double neg(Double x) {
    return -x;
  }
}
