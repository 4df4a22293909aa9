package adamant.exact;

import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What native operations can give where a root may be some ulps off: every other operation is exactly the native one,
 * at both ends of what its operands can be. Rounding is monotone, and so is each operation in each operand, so that
 * nothing between the ends is missed. A right root is among what is allowed.
 *
 * @param <N> the native numbers
 */
public final class NearRoots<N extends Number> implements Arithmetic<NearRoots.Span<N>> {

  private final Arithmetic<N> a;
  private final UnaryOperator<N> below;
  private final UnaryOperator<N> above;
  private final int ulps;

  /**
   * All numbers from lo to hi; anything at all where either is NaN and they are not one number.
   *
   * @param point whether nothing but lo is meant
   */
  public record Span<N extends Number>(N lo, N hi, boolean point) {

    /** Whether it can be x, which a single number is by its bits. */
    public boolean contains(double x, Format format) {
      if (point) {
        return format.same(lo.doubleValue(), x);
      }
      return anything() || lo.doubleValue() <= x && x <= hi.doubleValue();
    }

    private boolean anything() {
      return Double.isNaN(lo.doubleValue()) || Double.isNaN(hi.doubleValue());
    }
  }

  private NearRoots(Arithmetic<N> a, UnaryOperator<N> below, UnaryOperator<N> above, int ulps) {
    this.a = a;
    this.below = below;
    this.above = above;
    this.ulps = ulps;
  }

  /** Binary64, with FMA or without, each root within some ulps. */
  public static NearRoots<Double> binary64(boolean fused, int ulps) {
    return new NearRoots<>(fused ? new FusedBinary64() : new Binary64(), Math::nextDown, Math::nextUp, ulps);
  }

  /** Binary32, with FMA or without, each root within some ulps. */
  public static NearRoots<Float> binary32(boolean fused, int ulps) {
    return new NearRoots<>(fused ? new FusedBinary32() : new Binary32(), Math::nextDown, Math::nextUp, ulps);
  }

  private static <N extends Number> Span<N> point(N x) {
    return new Span<>(x, x, true);
  }

  @Override
  public Span<N> constant(double x) {
    return point(a.constant(x));
  }

  @Override
  public Span<N> add(Span<N> x, Span<N> y) {
    return span(a.add(x.lo, y.lo), x.point && y.point, () -> a.add(x.hi, y.hi));
  }

  @Override
  public Span<N> sub(Span<N> x, Span<N> y) {
    return span(a.sub(x.lo, y.hi), x.point && y.point, () -> a.sub(x.hi, y.lo));
  }

  @Override
  public Span<N> mul(Span<N> x, Span<N> y) {
    return corners(x, y, a::mul);
  }

  @Override
  public Span<N> div(Span<N> x, Span<N> y) {
    boolean pole = !y.point && !(y.lo.doubleValue() > 0) && !(y.hi.doubleValue() < 0);
    return pole ? entire() : corners(x, y, a::div);
  }

  @Override
  public Span<N> mulAdd(Span<N> x, Span<N> y, Span<N> z) {
    if (x.point && y.point) {
      return span(a.mulAdd(x.lo, y.lo, z.lo), z.point, () -> a.mulAdd(x.lo, y.lo, z.hi));
    }
    return hull(corners(x, y, (p, q) -> a.mulAdd(p, q, z.lo)), corners(x, y, (p, q) -> a.mulAdd(p, q, z.hi)));
  }

  /** The root, and what is some ulps beside it. */
  @Override
  public Span<N> sqrt(Span<N> x) {
    N lo = a.sqrt(x.lo);
    N hi = x.point ? lo : a.sqrt(x.hi);
    if (x.point && (!(lo.doubleValue() > 0) || Double.isInfinite(lo.doubleValue()))) {
      return point(lo);
    }
    for (int i = 0; i < ulps; i++) {
      lo = lo.doubleValue() > 0 ? below.apply(lo) : lo;
      hi = above.apply(hi);
    }
    return new Span<>(lo, hi, false);
  }

  @Override
  public Span<N> max(Span<N> x, Span<N> y) {
    return span(a.max(x.lo, y.lo), x.point && y.point, () -> a.max(x.hi, y.hi));
  }

  @Override
  public Span<N> abs(Span<N> x) {
    if (x.point) {
      return point(a.abs(x.lo));
    }
    N zero = a.constant(0);
    return a.less(x.lo, zero) ? new Span<>(a.max(zero, a.neg(x.hi)), a.max(a.neg(x.lo), x.hi), false) : x;
  }

  @Override
  public Span<N> neg(Span<N> x) {
    return new Span<>(a.neg(x.hi), a.neg(x.lo), x.point);
  }

  @Override
  public Span<N> store(Span<N> x) {
    return each(x, a::store);
  }

  @Override
  public Span<N> local(Span<N> x) {
    return each(x, a::local);
  }

  @Override
  public Span<N> narrowed(Span<N> x, Format narrow) {
    return each(x, n -> a.narrowed(n, narrow));
  }

  @Override
  public boolean less(Span<N> x, Span<N> y) {
    return a.less(x.hi, y.lo);
  }

  private Span<N> each(Span<N> x, UnaryOperator<N> of) {
    return new Span<>(of.apply(x.lo), of.apply(x.hi), x.point);
  }

  private static <N extends Number> Span<N> span(N lo, boolean point, Supplier<N> hi) {
    return new Span<>(lo, point ? lo : hi.get(), point);
  }

  private Span<N> entire() {
    N nan = a.constant(Double.NaN);
    return new Span<>(nan, nan, false);
  }

  private Span<N> corners(Span<N> x, Span<N> y, BinaryOperator<N> of) {
    N first = of.apply(x.lo, y.lo);
    if (x.point && y.point) {
      return point(first);
    }
    Span<N> one = hull(point(first), point(of.apply(x.hi, y.hi)));
    return x.point || y.point ? one
        : hull(one, hull(point(of.apply(x.lo, y.hi)), point(of.apply(x.hi, y.lo))));
  }

  private Span<N> hull(Span<N> x, Span<N> y) {
    if (x.anything() || y.anything()) {
      return entire();
    }
    return new Span<>(a.less(y.lo, x.lo) ? y.lo : x.lo, a.less(x.hi, y.hi) ? y.hi : x.hi, false);
  }
}
