package adamant.exact;

/** Native binary32: float operations, no wider intermediates. */
public class Binary32 implements Arithmetic<Float> {

  @Override
  public Float constant(double x) {
    return (float) x;
  }

  @Override
  public Float add(Float x, Float y) {
    return x + y;
  }

  @Override
  public Float sub(Float x, Float y) {
    return x - y;
  }

  @Override
  public Float mul(Float x, Float y) {
    return x * y;
  }

  @Override
  public Float div(Float x, Float y) {
    return x / y;
  }

  /** Rounding the binary64 root of a binary32 number gives the correctly rounded binary32 root (53 ≥ 2·24 + 2). */
  @Override
  public Float sqrt(Float x) {
    return (float) Math.sqrt(x);
  }

  @Override
  public Float max(Float x, Float y) {
    return Math.max(x, y);
  }

  @Override
  public boolean less(Float x, Float y) {
    return x < y;
  }

  @Override
  public Float abs(Float x) {
    return Math.abs(x);
  }

  @Override
  public Float neg(Float x) {
    return -x;
  }

  @Override
  public Float narrowed(Float x, Format narrow) {
    return (float) narrow.round(x.doubleValue());
  }
}
