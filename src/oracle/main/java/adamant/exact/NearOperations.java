package adamant.exact;

import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * What native operations can give where a root, or a quotient, may be some ulps off: every other operation is exactly
 * the native one, at both ends of what its operands can be. Rounding is monotone, and so is each operation in each
 * operand, so that nothing between the ends is missed. A right root or quotient is among what is allowed.
 *
 * @param <N> the native numbers
 */
public final class NearOperations<N extends Number> implements Arithmetic<NativeSpan<N>> {

  private final Arithmetic<N> a;
  private final UnaryOperator<N> below;
  private final UnaryOperator<N> above;
  private final Off off;

  /**
   * How many ulps off a result may be.
   *
   * @param roots a root; 0 where each is right
   * @param quotients a quotient; 0 where each is right
   */
  public record Off(int roots, int quotients) {}

  private NearOperations(Arithmetic<N> a, UnaryOperator<N> below, UnaryOperator<N> above, Off off) {
    this.a = a;
    this.below = below;
    this.above = above;
    this.off = off;
  }

  /** Binary64, with FMA or without. */
  public static NearOperations<Double> binary64(boolean fused, Off off) {
    return new NearOperations<>(fused ? new FusedBinary64() : new Binary64(), Math::nextDown, Math::nextUp, off);
  }

  /** Binary32, with FMA or without. */
  public static NearOperations<Float> binary32(boolean fused, Off off) {
    return new NearOperations<>(fused ? new FusedBinary32() : new Binary32(), Math::nextDown, Math::nextUp, off);
  }

  @Override
  public NativeSpan<N> constant(double x) {
    return NativeSpan.of(a.constant(x));
  }

  @Override
  public NativeSpan<N> add(NativeSpan<N> x, NativeSpan<N> y) {
    N lo = a.add(x.lo(), y.lo());
    return x.point() && y.point() ? NativeSpan.of(lo) : new NativeSpan<>(lo, a.add(x.hi(), y.hi()), false);
  }

  @Override
  public NativeSpan<N> sub(NativeSpan<N> x, NativeSpan<N> y) {
    N lo = a.sub(x.lo(), y.hi());
    return x.point() && y.point() ? NativeSpan.of(lo) : new NativeSpan<>(lo, a.sub(x.hi(), y.lo()), false);
  }

  @Override
  public NativeSpan<N> mul(NativeSpan<N> x, NativeSpan<N> y) {
    return corners(x, y, a::mul);
  }

  /** The quotient, and what is some ulps beside it. */
  @Override
  public NativeSpan<N> div(NativeSpan<N> x, NativeSpan<N> y) {
    boolean pole = !y.point() && !(y.lo().doubleValue() > 0) && !(y.hi().doubleValue() < 0);
    return pole ? entire() : near(corners(x, y, a::div), off.quotients);
  }

  @Override
  public NativeSpan<N> mulAdd(NativeSpan<N> x, NativeSpan<N> y, NativeSpan<N> z) {
    if (x.point() && y.point()) {
      return new NativeSpan<>(a.mulAdd(x.lo(), y.lo(), z.lo()), a.mulAdd(x.lo(), y.lo(), z.hi()), z.point());
    }
    return hull(corners(x, y, (p, q) -> a.mulAdd(p, q, z.lo())), corners(x, y, (p, q) -> a.mulAdd(p, q, z.hi())));
  }

  /** The root, and what is some ulps beside it. */
  @Override
  public NativeSpan<N> sqrt(NativeSpan<N> x) {
    return near(each(x, a::sqrt), off.roots);
  }

  // What is 0, infinite or NaN is so whatever the last place.
  private NativeSpan<N> near(NativeSpan<N> x, int ulps) {
    double only = x.lo().doubleValue();
    if (ulps == 0 || x.point() && (only == 0 || !Double.isFinite(only))) {
      return x;
    }
    N lo = x.lo();
    N hi = x.hi();
    for (int i = 0; i < ulps; i++) {
      lo = lo.doubleValue() == 0 ? lo : below.apply(lo);
      hi = hi.doubleValue() == 0 ? hi : above.apply(hi);
    }
    return new NativeSpan<>(lo, hi, false);
  }

  @Override
  public NativeSpan<N> max(NativeSpan<N> x, NativeSpan<N> y) {
    N lo = a.max(x.lo(), y.lo());
    return x.point() && y.point() ? NativeSpan.of(lo) : new NativeSpan<>(lo, a.max(x.hi(), y.hi()), false);
  }

  @Override
  public NativeSpan<N> abs(NativeSpan<N> x) {
    if (x.point()) {
      return NativeSpan.of(a.abs(x.lo()));
    }
    N zero = a.constant(0);
    return a.less(x.lo(), zero) ? new NativeSpan<>(a.max(zero, a.neg(x.hi())), a.max(a.neg(x.lo()), x.hi()), false) : x;
  }

  @Override
  public NativeSpan<N> neg(NativeSpan<N> x) {
    return new NativeSpan<>(a.neg(x.hi()), a.neg(x.lo()), x.point());
  }

  @Override
  public NativeSpan<N> store(NativeSpan<N> x) {
    return each(x, a::store);
  }

  @Override
  public NativeSpan<N> local(NativeSpan<N> x) {
    return each(x, a::local);
  }

  @Override
  public NativeSpan<N> narrowed(NativeSpan<N> x, Format narrow) {
    return each(x, n -> a.narrowed(n, narrow));
  }

  @Override
  public boolean less(NativeSpan<N> x, NativeSpan<N> y) {
    return a.less(x.hi(), y.lo());
  }

  private NativeSpan<N> each(NativeSpan<N> x, UnaryOperator<N> of) {
    N lo = of.apply(x.lo());
    return x.point() ? NativeSpan.of(lo) : new NativeSpan<>(lo, of.apply(x.hi()), false);
  }

  private NativeSpan<N> entire() {
    N nan = a.constant(Double.NaN);
    return new NativeSpan<>(nan, nan, false);
  }

  private NativeSpan<N> corners(NativeSpan<N> x, NativeSpan<N> y, BinaryOperator<N> of) {
    N first = of.apply(x.lo(), y.lo());
    if (x.point() && y.point()) {
      return NativeSpan.of(first);
    }
    NativeSpan<N> one = hull(NativeSpan.of(first), NativeSpan.of(of.apply(x.hi(), y.hi())));
    return x.point() || y.point() ? one
        : hull(one, hull(NativeSpan.of(of.apply(x.lo(), y.hi())), NativeSpan.of(of.apply(x.hi(), y.lo()))));
  }

  private NativeSpan<N> hull(NativeSpan<N> x, NativeSpan<N> y) {
    if (x.anything() || y.anything()) {
      return entire();
    }
    return new NativeSpan<>(a.less(y.lo(), x.lo()) ? y.lo() : x.lo(), a.less(x.hi(), y.hi()) ? y.hi() : x.hi(), false);
  }
}
