package adamant.exact;

/**
 * Binary32 tensors with binary64 intermediates: operations round to binary64, {@link #store} to binary32, and
 * {@link #local} to binary32 where local variables are declared so.
 */
public final class WideBinary32 extends Binary64 {

  private final boolean narrowLocals;

  /** With binary32 local variables, or with binary64 ones. */
  public WideBinary32(boolean narrowLocals) {
    this.narrowLocals = narrowLocals;
  }

  @Override
  public Double store(Double x) {
    return (double) (float) x.doubleValue();
  }

  /** The product alone is a value of the variables' type before it is added. */
  @Override
  public Double mulAdd(Double x, Double y, Double z) {
    return add(local(mul(x, y)), z);
  }

  @Override
  public Double local(Double x) {
    return narrowLocals ? store(x) : x;
  }
}
