package adamant.exact;

/**
 * All native numbers from one to another; anything at all where either is NaN and they are not one number.
 *
 * @param lo the lower end
 * @param hi the upper end
 * @param point whether nothing but lo is meant
 * @param <N> the native numbers
 */
public record NativeSpan<N extends Number>(N lo, N hi, boolean point) {

  static <N extends Number> NativeSpan<N> of(N x) {
    return new NativeSpan<>(x, x, true);
  }

  /** Whether it can be x, which a single number is by its bits. */
  public boolean contains(double x, Format format) {
    if (point) {
      return format.same(lo.doubleValue(), x);
    }
    return anything() || lo.doubleValue() <= x && x <= hi.doubleValue();
  }

  boolean anything() {
    return Double.isNaN(lo.doubleValue()) || Double.isNaN(hi.doubleValue());
  }
}
