package adamant.exact;

/** Native binary64: every operation rounded once to nearest. */
public class Binary64 implements Arithmetic<Double> {

  @Override
  public Double constant(double x) {
    return x;
  }

  @Override
  public Double add(Double x, Double y) {
    return x + y;
  }

  @Override
  public Double sub(Double x, Double y) {
    return x - y;
  }

  @Override
  public Double mul(Double x, Double y) {
    return x * y;
  }

  @Override
  public Double div(Double x, Double y) {
    return x / y;
  }

  @Override
  public Double sqrt(Double x) {
    return Math.sqrt(x);
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

  @Override
  public Double narrowed(Double x, Format narrow) {
    return narrow.round(x);
  }
}
