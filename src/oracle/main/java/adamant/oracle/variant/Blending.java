package adamant.oracle.variant;

import adamant.exact.Arithmetic;
import adamant.exact.Slack;

/** How an average takes up a sample, operation by operation. */
final class Blending {

  private Blending() {}

  /**
   * The average after it took up x.
   *
   * @param factor where not null, the sample is factor², and is multiplied as (gain·factor)·factor
   */
  static <N> N blend(Arithmetic<N> a, Order.Blend blend, N beta, N gain, N average, N x, N factor) {
    return switch (blend) {
      case CONVEX -> a.store(a.mulAdd(beta, average, weighted(a, gain, x, factor)));
      case CONVEX_SAMPLE -> {
        N left = factor == null ? gain : a.local(a.mul(gain, factor));
        yield a.store(a.mulAdd(left, factor == null ? x : factor, a.local(a.mul(beta, average))));
      }
      case INCREMENTAL -> incremental(a, gain, average, x);
      case BACKWARD -> backward(a, beta, average, x);
      case LERP -> a.less(gain, a.constant(0.5)) ? incremental(a, gain, average, x) : backward(a, beta, average, x);
      case LERP_COMPLEMENT -> a.less(gain, a.constant(0.5)) ? incremental(a, gain, average, x)
          : backward(a, a.local(a.sub(a.constant(1), gain)), average, x);
      case CONTRACTED -> throw new IllegalArgumentException("not of a convex average");
      case ANY -> {
        N sample = a.slack(weighted(a, gain, x, factor), Slack.SAMPLE);
        N convex = a.slack(a.add(a.mul(beta, average), sample), Slack.MOMENT);
        yield a.strayed(convex, a.add(a.abs(x), a.abs(average)), Slack.INTERPOLATION);
      }
    };
  }

  private static <N> N backward(Arithmetic<N> a, N beta, N average, N x) {
    return a.store(a.mulAdd(a.neg(beta), a.local(a.sub(x, average)), x));
  }

  private static <N> N incremental(Arithmetic<N> a, N gain, N average, N x) {
    return a.store(a.mulAdd(gain, a.local(a.sub(x, average)), average));
  }

  static <N> N weighted(Arithmetic<N> a, N gain, N x, N factor) {
    return a.local(factor == null ? a.mul(gain, x) : a.mul(a.local(a.mul(gain, factor)), factor));
  }
}
